// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statuspill.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/painting.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

StatusPill::StatusPill(Form form, const SyncPill &pill, QWidget *parent) : QAbstractButton(parent), m_form(form)
{
    setObjectName(u"syncPill"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setState(pill);
}

void StatusPill::setState(const SyncPill &pill)
{
    if (m_pill == pill)
        return;
    m_pill = pill;
    setAccessibleName(pill.spoken);
    setToolTip(pill.spoken);
    setFixedSize(sizeHint());
    update();
}

QSize StatusPill::sizeHint() const
{
    if (m_form == Form::Upright)
        return {tokens::railTouch, tokens::railItem + (m_pill.second.isEmpty() ? 0 : lineHeight(TextStyle::Caption))};
    return {textWidth(fontOf(TextStyle::CaptionStrong), m_pill.text) + tokens::iconSmall + tokens::space6 +
                2 * tokens::space12,
            touch() ? tokens::controlTouch : tokens::pill};
}

void StatusPill::paintLine(QPainter &painter) const
{
    paintBox(&painter, rect(), ink(softInkOf(m_pill.tone)), underMouse() ? ink(inkOf(m_pill.tone)) : QColor(),
             height() / 2.0, underMouse() ? tokens::border : 0);
    Strip strip(rect().adjusted(tokens::space12, 0, -tokens::space12, 0), layoutDirection());
    paintIcon(&painter, centred(strip.lead(tokens::iconSmall, tokens::space6), tokens::iconSmall), m_pill.icon,
              inkOf(m_pill.tone), layoutDirection());
    paintText(&painter, strip.rest(), m_pill.text, fontOf(TextStyle::CaptionStrong), ink(inkOf(m_pill.tone)),
              layoutDirection());
}

void StatusPill::paintUpright(QPainter &painter) const
{
    const QRect picture((width() - tokens::iconRail) / 2, tokens::space6, tokens::iconRail, tokens::iconRail);
    paintIcon(&painter, picture, m_pill.icon, inkOf(m_pill.tone), layoutDirection());
    QRect line(tokens::space2, picture.bottom() + 1, width() - tokens::space4, lineHeight(TextStyle::Caption));
    for (const QString &words : {m_pill.word, m_pill.second}) {
        paintText(&painter, line, words, fontOf(TextStyle::Caption), ink(inkOf(m_pill.tone)), layoutDirection(),
                  Qt::AlignHCenter);
        line.translate(0, lineHeight(TextStyle::Caption));
    }
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_form == Form::Line)
        paintLine(painter);
    else
        paintUpright(painter);
    if (hasFocus() && m_ring)
        paintFocusRing(&painter, rect(), m_form == Form::Line ? height() / 2.0 : tokens::radiusControl);
}

void StatusPill::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QAbstractButton::focusInEvent(event);
}

} // namespace comptoir::ui
