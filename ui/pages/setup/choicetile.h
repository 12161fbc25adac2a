// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/style/tokens.h"

#include <QAbstractButton>

namespace comptoir::ui
{

/// One of a few ways to see the window, as a large tile with a small drawing of it. Checkable; the chosen one has the
/// accent's border and a check mark.
class ChoiceTile final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Picture { None, LightTheme, DarkTheme, SystemTheme, Compact, Comfortable, Touch };

    explicit ChoiceTile(const QString &text, Picture picture = Picture::None, const QString &caption = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintPicture(QPainter *painter, const QRect &area) const;

    Picture m_picture;
    QString m_caption;
    bool m_ring = false;
};

} // namespace comptoir::ui
