// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace comptoir::ui
{

/// Paints a row of the command palette: the heading of its section if it opens one, icon, title with what was typed in
/// accent, detail, and at the end the price or the key.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTyped(const QString &typed) { m_typed = typed; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter *painter, const QStyleOptionViewItem &option, QRect room, const QModelIndex &index) const;

    QString m_typed;
};

} // namespace comptoir::ui
