// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statuspill.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

StatusPill::StatusPill(Form form, QWidget *parent) : QWidget(parent), m_form(form)
{
    setAccessibleName(tr("Everything is saved on this till"));
    setToolTip(accessibleName());
    setFixedSize(sizeHint());
}

QString StatusPill::text() const
{
    return m_form == Form::Line ? tr("Saved on this till") : tr("Saved");
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextStyle::CaptionStrong));
    if (m_form == Form::Upright)
        return {tokens::railTouch, tokens::iconRail + lineHeight(TextStyle::Caption) + tokens::space12};
    return {metrics.horizontalAdvance(text()) + tokens::iconSmall + tokens::space6 + 2 * tokens::space12, tokens::pill};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontOf(TextStyle::CaptionStrong));
    if (m_form == Form::Upright) {
        paintIcon(&painter, QRect((width() - tokens::iconRail) / 2, 0, tokens::iconRail, tokens::iconRail),
                  u"shield-check"_s, Ink::Success, layoutDirection());
        painter.setPen(ink(Ink::Success));
        painter.drawText(QRect(0, tokens::iconRail, width(), height() - tokens::iconRail), Qt::AlignCenter, text());
        return;
    }
    paintBox(&painter, rect(), ink(Ink::SuccessSoft), {}, height() / 2.0, 0);
    const auto placed = [this](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    paintIcon(&painter,
              placed({tokens::space12, (height() - tokens::iconSmall) / 2, tokens::iconSmall, tokens::iconSmall}),
              u"shield-check"_s, Ink::Success, layoutDirection());
    painter.setPen(ink(Ink::Success));
    const int left = tokens::space12 + tokens::iconSmall + tokens::space6;
    painter.drawText(placed({left, 0, width() - left - tokens::space12, height()}), Qt::AlignCenter, text());
}

} // namespace comptoir::ui
