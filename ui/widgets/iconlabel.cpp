// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/style/icons.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace comptoir::ui
{

IconLabel::IconLabel(const QString &name, Ink role, int side, QWidget *parent)
    : QWidget(parent), m_name(name), m_ink(role), m_side(side)
{
    setFixedWidth(side);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setIcon(const QString &name, Ink role)
{
    m_name = name;
    m_ink = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, centred(rect(), m_side), m_name, m_ink, layoutDirection());
}

} // namespace comptoir::ui
