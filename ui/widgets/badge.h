// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/format/tableroles.h"
#include "ui/style/textstyle.h"
#include "ui/style/theme.h"

#include <QLabel>

namespace comptoir::ui
{

using comptoir::Tone;

/// Ink of a tone's text, and of the soft ground under it.
[[nodiscard]] Ink inkOf(Tone tone);
[[nodiscard]] Ink softInkOf(Tone tone);

/// A state in an icon and a word on a soft ground, 20 px high.
class Badge : public QLabel
{
    Q_OBJECT

public:
    explicit Badge(Tone tone, const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &icon, const QString &text);
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// Draws a badge inside `area`, centred in height, from the leading edge; an ellipsis where it is too narrow. On a
    /// selected row a neutral badge gets a ground of its own.
    static void paint(QPainter *painter, const QRect &area, Tone tone, const QString &icon, const QString &text,
                      Qt::LayoutDirection direction, bool selected = false);
    [[nodiscard]] static QSize sizeFor(const QString &icon, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] virtual int boxHeight() const;

private:
    Tone m_tone;
    QString m_icon;
};

/// The same, 28 px high: the state of the link in the top bar.
class Pill : public Badge
{
    Q_OBJECT

public:
    using Badge::Badge;

protected:
    [[nodiscard]] int boxHeight() const override;
};

} // namespace comptoir::ui
