// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

Card::Card(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setFill(Ink fill, std::optional<Ink> border)
{
    m_fill = fill;
    m_border = border;
    update();
}

void Card::setEdge(std::optional<Ink> edge)
{
    m_edge = edge;
    update();
}

void Card::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor line = m_border ? ink(*m_border) : QColor();
    paintBox(&painter, rect(), ink(m_fill), line, tokens::radiusCard, m_border ? tokens::border : 0);
    if (!m_edge)
        return;
    QPainterPath box;
    box.addRoundedRect(rect(), tokens::radiusCard, tokens::radiusCard);
    painter.setClipPath(box);
    const QRect edge(0, 0, tokens::accentEdge, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), ink(*m_edge));
}

} // namespace comptoir::ui
