// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QLabel>

namespace comptoir::ui
{

/// A key's name in a small box. Signs of Backspace (U+232B) and Enter (U+21B5) are drawn as icons.
class KeyCap : public QLabel
{
    Q_OBJECT

public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws a cap of sizeFor() in the middle of `area`.
    static void paint(QPainter *painter, const QRect &area, const QString &key, Ink text = Ink::Muted,
                      Ink border = Ink::Line);
    [[nodiscard]] static QSize sizeFor(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace comptoir::ui
