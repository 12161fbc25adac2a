// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

Avatar::Avatar(const QString &initials, int hue, QWidget *parent) : QLabel(parent), m_hue(hue), m_side(tokens::avatar)
{
    setTextFormat(Qt::PlainText);
    setText(initials);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setPerson(const QString &initials, int hue)
{
    m_hue = hue;
    setText(initials);
    update();
}

void Avatar::setSize(int side)
{
    m_side = side;
    updateGeometry();
}

void Avatar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect round = centred(rect(), qMin(width(), height()));
    paintBox(&painter, round, ink(hueSoft(m_hue)), {}, round.width() / 2.0, 0);
    const TextStyle style = m_side > tokens::avatar ? TextStyle::BodyStrong : TextStyle::CaptionStrong;
    paintText(&painter, rect(), text(), fontOf(style), ink(hue(m_hue)), layoutDirection(), Qt::AlignHCenter);
}

} // namespace comptoir::ui
