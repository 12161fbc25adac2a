// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/sidetile.h"

#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/painting.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int narrowest = 160;
constexpr int dotSide = 8;
constexpr qsizetype longestLarge = 16; ///< a longer value is set as text, not as a figure

} // namespace

SideTile::SideTile(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SideTile::setSide(const SyncSideView &side)
{
    m_side = side;
    setAccessibleName(u"%1: %2"_s.arg(side.place, side.value));
    setAccessibleDescription(QStringList{side.person, side.when}.join(u", "_s));
    setToolTip(side.value);
    update();
}

QSize SideTile::sizeHint() const
{
    return {2 * narrowest, 2 * tokens::space12 + lineHeight(TextStyle::Body) + lineHeight(TextStyle::Amount) +
                               lineHeight(TextStyle::Body) + 2 * tokens::space4 + tokens::arabicRoom};
}

QSize SideTile::minimumSizeHint() const
{
    return {narrowest, sizeHint().height()};
}

void SideTile::paintHead(QPainter *painter, const QRect &line) const
{
    Strip strip(line, layoutDirection());
    const QRect circle = centred(strip.lead(tokens::checkBox, tokens::space8), tokens::checkBox);
    painter->setPen(QPen(ink(isChecked() ? Ink::Accent : Ink::LineStrong), tokens::borderFocus));
    painter->setBrush(ink(isChecked() ? Ink::Accent : Ink::Surface));
    painter->drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink(Ink::OnAccent));
        painter->drawEllipse(centred(circle, dotSide));
    }
    const QFont caption = fontOf(TextStyle::Caption);
    paintText(painter, strip.trail(textWidth(caption, m_side.when), tokens::space8), m_side.when, caption,
              ink(Ink::Muted), layoutDirection());
    paintText(painter, strip.rest(), m_side.place, fontOf(TextStyle::BodyStrong), ink(Ink::Text), layoutDirection());
}

void SideTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, rect(),
             ink(isChecked()    ? Ink::AccentSoft
                 : underMouse() ? Ink::Fill
                                : Ink::Surface),
             ink(isChecked() ? Ink::Accent : Ink::LineStrong), tokens::radiusCard,
             isChecked() ? tokens::borderFocus : tokens::border);
    QRect line = rect().adjusted(tokens::space16, tokens::space12, -tokens::space16, 0);
    line.setHeight(lineHeight(TextStyle::Body));
    paintHead(&painter, line);
    line.translate(0, line.height() + tokens::space4);
    line.setHeight(lineHeight(TextStyle::Amount));
    const bool large = m_side.value.size() <= longestLarge;
    paintText(&painter, line, m_side.value, fontOf(large ? TextStyle::Amount : TextStyle::LabelStrong), ink(Ink::Text),
              layoutDirection());
    line.translate(0, line.height() + tokens::space4);
    line.setHeight(lineHeight(TextStyle::Body));
    paintText(&painter, line, m_side.person, fontOf(TextStyle::Body), ink(Ink::Muted), layoutDirection());
    if (hasFocus() && m_ring)
        paintFocusRing(&painter, rect(), tokens::radiusCard);
}

void SideTile::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QAbstractButton::focusInEvent(event);
}

} // namespace comptoir::ui
