// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/switch.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int knobInset = 3;

} // namespace

Switch::Switch(const QString &text, QWidget *parent) : QCheckBox(parent)
{
    setText(text);
    setShortcut({});
    setAttribute(Qt::WA_Hover);
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(this, &QCheckBox::toggled, this, &Switch::move);
}

void Switch::move(bool on)
{
    m_motion.setDirection(on ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    m_motion.setDuration(isVisible() ? motionMs() : 0);
    m_motion.start();
}

void Switch::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Switch::setTrailing(bool trailing)
{
    m_trailing = trailing;
    setSizePolicy(trailing ? QSizePolicy::Expanding : QSizePolicy::Minimum, QSizePolicy::Fixed);
    update();
}

QSize Switch::sizeHint() const
{
    int width = tokens::switchWidth + 2 * tokens::space6;
    if (!text().isEmpty())
        width += textWidth(fontOf(TextStyle::Body), text()) + tokens::space12;
    if (!m_icon.isEmpty())
        width += tokens::icon + tokens::space12;
    return {width, touch() ? controlHeight() : tokens::controlCompact};
}

void Switch::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = isEnabled() ? ink(Ink::Text) : disabledInk();
    Strip strip(rect().adjusted(tokens::space6, 0, -tokens::space6, 0), layoutDirection());
    const QRect place = m_trailing ? strip.trail(tokens::switchWidth, tokens::space12)
                                   : strip.lead(tokens::switchWidth, tokens::space12);
    paintTrack(painter, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter,
                                            {tokens::switchWidth, tokens::switchHeight}, place));
    if (!m_icon.isEmpty())
        paintIcon(&painter, centred(strip.lead(tokens::icon, tokens::space12), tokens::icon), m_icon,
                  isEnabled() ? ink(Ink::Muted) : disabledInk(), layoutDirection());
    paintText(&painter, strip.rest(), text(), fontOf(TextStyle::Body), color, layoutDirection());
    if (hasFocus() && m_ring)
        paintFocusRing(&painter, rect());
}

void Switch::paintTrack(QPainter &painter, const QRect &track) const
{
    const bool moving = m_motion.state() == QAbstractAnimation::Running;
    const double way = moving ? m_motion.currentValue().toDouble() : isChecked() ? 1.0 : 0.0;
    const bool hot = underMouse() && isEnabled();
    const qreal radius = track.height() / 2.0;
    QColor knob;
    if (!isEnabled()) {
        paintBox(&painter, track, ink(Ink::Fill), ink(Ink::Line), radius);
        knob = disabledInk();
    } else if (isChecked()) {
        paintBox(&painter, track, ink(hot ? Ink::AccentHover : Ink::Accent), {}, radius, 0);
        knob = ink(Ink::OnAccent);
    } else {
        paintBox(&painter, track, ink(Ink::Fill), ink(hot ? Ink::Muted : Ink::LineStrong), radius);
        knob = ink(Ink::Muted);
    }
    const double share = layoutDirection() == Qt::RightToLeft ? 1.0 - way : way;
    const qreal side = track.height() - 2 * knobInset;
    const qreal left = track.left() + knobInset + share * (track.width() - 2 * knobInset - side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(knob);
    painter.drawEllipse(QRectF(left, track.top() + knobInset, side, side));
}

void Switch::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QCheckBox::focusInEvent(event);
}

bool Switch::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

} // namespace comptoir::ui
