// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconbutton.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

IconButton::IconButton(const QString &icon, const QString &accessibleName, QWidget *parent)
    : QToolButton(parent), m_icon(icon)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::setIconName(const QString &name)
{
    m_icon = name;
    update();
}

void IconButton::setSize(int side)
{
    m_side = side;
    updateGeometry();
}

void IconButton::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void IconButton::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = m_side > 0 ? m_side : controlHeight();
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (isChecked() || isDown() || underMouse());
    const QColor under = isChecked() ? ui::ink(Ink::AccentSoft) : ui::ink(Ink::Surface);
    const int percent = isDown() ? pressPercent : underMouse() ? hoverPercent : 0;
    const QColor fill = mixed(under, ui::ink(Ink::Text), isEnabled() ? percent : 0);
    if (m_framed)
        paintBox(&painter, rect(), fill,
                 ui::ink(!isEnabled()  ? Ink::Line
                         : isChecked() ? Ink::Accent
                                       : Ink::LineStrong));
    else if (lit)
        paintBox(&painter, rect(), fill, {}, tokens::radiusControl, 0);
    const int side = qMin(width(), height()) < tokens::controlComfortable ? tokens::iconSmall : tokens::icon;
    const QColor color = !isEnabled() ? disabledInk() : ui::ink(isChecked() ? Ink::AccentInk : m_ink);
    paintIcon(&painter, centred(rect(), side), m_icon, color, layoutDirection());
    if (hasFocus() && m_ring)
        paintFocusRing(&painter, rect());
}

void IconButton::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QToolButton::focusInEvent(event);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace comptoir::ui
