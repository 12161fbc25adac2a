// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/daystrip.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int stripHeight = 12;
constexpr int shortest = 3; ///< pixels: a cut of a minute is seen as well
constexpr int minutesPerHour = 60;

} // namespace

DayStrip::DayStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"dayStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayStrip::setBand(const DayBand &band, const DisplayFormat &format)
{
    m_band = band;
    m_begin = tr("%1 h", "hour of the day").arg(format.number(band.from / minutesPerHour));
    m_end = tr("%1 h", "hour of the day").arg(format.number(band.to / minutesPerHour));
    m_words = band.away.isEmpty() ? QString()
              : band.sales == 0   ? tr("offline")
                                  : tr("offline, %n sale(s) kept", nullptr, int(band.sales));
    setAccessibleName(band.away.isEmpty() ? tr("No cut this day") : tr("Cuts of this day: %1").arg(m_words));
    updateGeometry();
    update();
}

QSize DayStrip::sizeHint() const
{
    return {tokens::fieldMinimum, stripHeight + tokens::space4 + lineHeight(TextStyle::Caption) + tokens::arabicRoom};
}

QRect DayStrip::placeOf(int from, int to) const
{
    const int span = std::max(1, m_band.to - m_band.from);
    const auto at = [&](int minute) { return (minute - m_band.from) * width() / span; };
    const int left = std::min(at(from), width() - shortest);
    const QRect place(left, 0, std::max(shortest, at(to) - left), stripHeight);
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, width(), stripHeight), place);
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(&painter, placeOf(m_band.from, m_band.to), ink(Ink::Fill), {}, tokens::radiusKeyCap, 0);
    paintBox(&painter, placeOf(m_band.from, m_band.now), ink(Ink::Success), {}, tokens::radiusKeyCap, 0);
    for (const DayBand::Stretch &away : m_band.away) {
        const QRect place = placeOf(away.from, away.to);
        painter.fillRect(place, ink(Ink::WarningSoft));
        painter.setPen(QPen(ink(Ink::Warning), tokens::border, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QRect line(0, stripHeight + tokens::space4, width(), lineHeight(TextStyle::Caption));
    Strip strip(line, layoutDirection());
    const QFont font = fontOf(TextStyle::Caption);
    paintText(&painter, strip.lead(textWidth(font, m_begin), tokens::space8), m_begin, font, ink(Ink::Muted),
              layoutDirection());
    paintText(&painter, strip.trail(textWidth(font, m_end), tokens::space8), m_end, font, ink(Ink::Muted),
              layoutDirection());
    paintText(&painter, strip.rest(), m_words, font, ink(Ink::Warning), layoutDirection(), Qt::AlignHCenter);
}

} // namespace comptoir::ui
