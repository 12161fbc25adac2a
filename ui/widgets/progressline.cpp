// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int parts = 1000;
constexpr int tickMs = 30, phases = 60;

} // namespace

ProgressLine::ProgressLine(QWidget *parent) : QProgressBar(parent)
{
    setTextVisible(false);
    setRange(0, parts);
    setValue(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_timer.setInterval(tickMs);
    connect(&m_timer, &QTimer::timeout, this, &ProgressLine::tick);
}

void ProgressLine::setFraction(double fraction)
{
    setRange(0, fraction < 0 ? 0 : parts);
    if (fraction >= 0)
        setValue(int(qMin(fraction, 1.0) * parts));
    if (fraction < 0 && isVisible() && !Look::instance().reducedMotion())
        m_timer.start();
    else
        m_timer.stop();
    update();
}

void ProgressLine::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize ProgressLine::sizeHint() const
{
    return {tokens::fieldMinimum / 2, tokens::meterBar};
}

void ProgressLine::tick()
{
    m_phase = (m_phase + 1) % phases;
    update();
}

void ProgressLine::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = height() / 2.0;
    paintBox(&painter, rect(), ink(Ink::Fill), {}, radius, 0);
    QRectF bar = rect();
    if (maximum() == 0) {
        constexpr double share = 0.3;
        const double there = std::abs(2.0 * m_phase / phases - 1.0);
        bar.setWidth(width() * share);
        bar.moveLeft(there * width() * (1 - share));
    } else {
        bar.setWidth(value() == 0 ? 0 : qMax(width() * double(value()) / maximum(), double(height())));
        if (layoutDirection() == Qt::RightToLeft)
            bar.moveRight(width());
    }
    if (bar.width() > 0)
        paintBox(&painter, bar, isEnabled() ? ui::ink(m_ink) : disabledInk(), {}, radius, 0);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    if (maximum() == 0 && !Look::instance().reducedMotion())
        m_timer.start();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    QProgressBar::hideEvent(event);
}

} // namespace comptoir::ui
