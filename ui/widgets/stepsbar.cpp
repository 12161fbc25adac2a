// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepsbar.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int circleSide = 24;

} // namespace

StepsBar::StepsBar(const QStringList &steps, QWidget *parent) : QWidget(parent), m_steps(steps)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    tell();
}

void StepsBar::setCurrent(int step)
{
    m_current = step;
    tell();
    update();
}

void StepsBar::tell()
{
    if (m_current >= 0 && m_current < m_steps.size())
        setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current)));
}

int StepsBar::stepWidth(int step) const
{
    return circleSide + tokens::space8 + textWidth(fontOf(TextStyle::BodyStrong), m_steps.at(step));
}

QSize StepsBar::sizeHint() const
{
    int width = 0;
    for (int step = 0; step < m_steps.size(); ++step)
        width += stepWidth(step) + (step > 0 ? tokens::iconSmall + 2 * tokens::space16 : 0);
    return {width, tokens::controlComfortable};
}

void StepsBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Strip strip(rect(), layoutDirection());
    for (int step = 0; step < m_steps.size(); ++step) {
        if (step > 0) {
            const QRect place = strip.lead(tokens::iconSmall + 2 * tokens::space16);
            paintIcon(&painter, centred(place, tokens::icon), QStringLiteral("chevron-right"), Ink::Muted,
                      layoutDirection());
        }
        paintStep(painter, strip.lead(stepWidth(step)), step);
    }
}

void StepsBar::paintStep(QPainter &painter, const QRect &area, int step) const
{
    Strip strip(area, layoutDirection());
    const QRect circle = centred(strip.lead(circleSide, tokens::space8), circleSide);
    const bool here = step == m_current;
    const bool done = step < m_current;
    const QColor fill = here ? ink(Ink::Accent) : done ? ink(Ink::AccentSoft) : QColor();
    const QColor line = here || done ? ink(Ink::Accent) : ink(Ink::LineStrong);
    paintBox(&painter, circle, fill, line, circleSide / 2.0);
    if (done)
        paintIcon(&painter, centred(circle, tokens::iconSmall), QStringLiteral("check"), Ink::AccentInk);
    else
        paintText(&painter, circle, QString::number(step + 1), fontOf(TextStyle::CaptionStrong),
                  ink(here ? Ink::OnAccent : Ink::Muted), Qt::LeftToRight, Qt::AlignHCenter);
    paintText(&painter, strip.rest(), m_steps.at(step), fontOf(here ? TextStyle::BodyStrong : TextStyle::Body),
              ink(here ? Ink::Text : Ink::Muted), layoutDirection());
}

} // namespace comptoir::ui
