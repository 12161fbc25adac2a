// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/choicetile.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/painting.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int tileWidth = 160;
constexpr int pictureHeight = 84;
constexpr int bareHeight = 68;
constexpr int smallRail = 14;
constexpr int smallPanel = 44;

Theme themeOf(bool dark)
{
    QFile file(dark ? u":/themes/dark.json"_s : u":/themes/light.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Look::instance().theme();
    return Theme::fromJson(file.readAll()).value_or(Look::instance().theme());
}

/// The window in small: rail, lines of a ticket, the button that ends the sale.
void paintWindow(QPainter *painter, const QRect &area, const Theme &theme, Qt::LayoutDirection direction)
{
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(direction, area, rect); };
    const auto block = [&](const QRect &rect, Ink color, int radius) {
        paintBox(painter, place(rect), theme.color(color), {}, radius, 0);
    };
    paintBox(painter, area, theme.color(Ink::Canvas), theme.color(Ink::Line), tokens::radiusControl);
    const QRect inner = area.adjusted(1, 1, -1, -1);
    block({inner.left(), inner.top(), smallRail, inner.height()}, Ink::Surface, tokens::radiusKeyCap);
    const QRect panel(inner.right() - smallPanel, inner.top(), smallPanel + 1, inner.height());
    block(panel, Ink::Surface, tokens::radiusKeyCap);
    for (int line = 0; line < 3; ++line)
        block({panel.left() + tokens::space6, panel.top() + tokens::space8 + line * tokens::space8,
               panel.width() - tokens::space12, tokens::space4},
              Ink::Line, tokens::space2);
    block({panel.left() + tokens::space6, panel.bottom() - tokens::space16, panel.width() - tokens::space12,
           tokens::space12},
          Ink::Accent, tokens::radiusKeyCap);
    const int left = inner.left() + smallRail + tokens::space6;
    const int side = (panel.left() - tokens::space6 - left - 2 * tokens::space4) / 3;
    for (int tile = 0; tile < 6; ++tile)
        block({left + tile % 3 * (side + tokens::space4), inner.top() + tokens::space8 + tile / 3 * tokens::space32,
               side, tokens::space24},
              hueSoft(tile + 1), tokens::radiusKeyCap);
}

void paintRows(QPainter *painter, const QRect &area, int height, int gap, Qt::LayoutDirection direction)
{
    paintBox(painter, area, ink(Ink::Canvas), ink(Ink::Line), tokens::radiusControl);
    const QRect inner = area.adjusted(tokens::space8, tokens::space8, -tokens::space8, -tokens::space8);
    for (int top = inner.top(); top + height <= inner.bottom() + 1; top += height + gap) {
        const QRect row(inner.left(), top, inner.width(), height);
        paintBox(painter, row, ink(Ink::Surface), ink(Ink::Line), tokens::radiusKeyCap);
        const QRect words(row.left() + tokens::space6, row.center().y() - 1, row.width() / 2, tokens::space4);
        paintBox(painter, QStyle::visualRect(direction, row, words), ink(Ink::LineStrong), {}, tokens::space2, 0);
    }
}

} // namespace

ChoiceTile::ChoiceTile(const QString &text, Picture picture, const QString &caption)
    : m_picture(picture), m_caption(caption)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(caption);
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ChoiceTile::sizeHint() const
{
    const int words = lineHeight(TextStyle::BodyStrong) + (m_caption.isEmpty() ? 0 : lineHeight(TextStyle::Caption));
    if (m_picture == Picture::None)
        return {tileWidth, bareHeight};
    return {tileWidth, tokens::space12 + pictureHeight + tokens::space8 + words + tokens::space12};
}

void ChoiceTile::paintPicture(QPainter *painter, const QRect &area) const
{
    switch (m_picture) {
    case Picture::None:
        break;
    case Picture::LightTheme:
    case Picture::DarkTheme:
        paintWindow(painter, area, themeOf(m_picture == Picture::DarkTheme), layoutDirection());
        break;
    case Picture::SystemTheme: {
        paintWindow(painter, area, themeOf(false), layoutDirection());
        painter->save();
        painter->setClipRect(area.adjusted(area.width() / 2, 0, 0, 0));
        paintWindow(painter, area, themeOf(true), layoutDirection());
        painter->restore();
        break;
    }
    case Picture::Compact:
        paintRows(painter, area, tokens::space8, tokens::space2, layoutDirection());
        break;
    case Picture::Comfortable:
        paintRows(painter, area, tokens::space12, tokens::space4, layoutDirection());
        break;
    case Picture::Touch:
        paintRows(painter, area, tokens::space24 + tokens::space6, tokens::space8, layoutDirection());
        break;
    }
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(),
             ink(isChecked()    ? Ink::AccentSoft
                 : underMouse() ? Ink::Fill
                                : Ink::Surface),
             ink(isChecked() ? Ink::Accent : Ink::LineStrong), tokens::radiusCard,
             isChecked() ? tokens::borderFocus : tokens::border);
    QRect inner = rect().adjusted(tokens::space12, tokens::space12, -tokens::space12, -tokens::space12);
    if (m_picture != Picture::None) {
        QRect picture = inner;
        picture.setHeight(pictureHeight);
        paintPicture(&painter, picture);
        inner.setTop(picture.bottom() + 1 + tokens::space8);
    }
    Strip strip(QRect(inner.left(), inner.top(), inner.width(),
                      m_picture == Picture::None ? inner.height() : lineHeight(TextStyle::BodyStrong)),
                layoutDirection());
    if (isChecked())
        paintIcon(&painter, centred(strip.trail(tokens::icon, tokens::space4), tokens::icon), u"check-circle"_s,
                  Ink::AccentInk, layoutDirection());
    const bool bare = m_picture == Picture::None;
    paintText(&painter, strip.rest(), text(), fontOf(bare ? TextStyle::LabelStrong : TextStyle::BodyStrong),
              ink(isChecked() ? Ink::AccentInk : Ink::Text), layoutDirection());
    if (!m_caption.isEmpty())
        paintText(&painter,
                  QRect(inner.left(), inner.top() + lineHeight(TextStyle::BodyStrong), inner.width(),
                        lineHeight(TextStyle::Caption)),
                  m_caption, fontOf(TextStyle::Caption), ink(isChecked() ? Ink::AccentInk : Ink::Muted),
                  layoutDirection());
    if (hasFocus() && m_ring)
        paintFocusRing(&painter, rect(), tokens::radiusCard);
}

void ChoiceTile::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QAbstractButton::focusInEvent(event);
}

} // namespace comptoir::ui
