// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/customerrow.h"

#include "ui/pages/sales/salestext.h"
#include "ui/pages/sales/textpaint.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

CustomerRow::CustomerRow(const Business &business, QWidget *parent) : QAbstractButton(parent), m_business(business)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCustomer(std::nullopt);
}

void CustomerRow::setCustomer(const std::optional<CustomerCard> &customer)
{
    m_customer = customer;
    m_caption.clear();
    if (customer) {
        const DisplayFormat &format = m_business.format();
        if (customer->owes.minor() > 0)
            m_caption = tr("Account: owes %1").arg(format.amountWithSign(customer->owes));
        else if (!customer->phone.isEmpty())
            m_caption = format.isolated(customer->phone);
        else
            m_caption = tr("Account: owes nothing");
    }
    setAccessibleName(customer ? tr("Customer %1, %2").arg(customer->name, m_caption) : tr("Choose a customer"));
    update();
}

QSize CustomerRow::sizeHint() const
{
    return {0, tokens::panelHeader};
}

void CustomerRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse())
        painter.fillRect(rect(), mixed(ink(Ink::Surface), ink(Ink::Accent), isDown() ? 12 : 4));
    const int padding = touch() ? tokens::space12 : tokens::space16;
    const QRect area = rect().adjusted(padding, 0, -padding, 0);
    if (m_customer)
        paintSomebody(&painter, area);
    else
        paintNobody(&painter, area);
    paintIcon(&painter, trailingPart(area, tokens::icon, layoutDirection()), u"chevron-right"_s, Ink::Muted,
              layoutDirection());
    painter.fillRect(QRect(0, height() - tokens::border, width(), tokens::border), ink(Ink::Line));
    if (hasFocus())
        paintFocusRing(&painter, rect());
}

void CustomerRow::paintNobody(QPainter *painter, const QRect &area) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRect circle = leadingPart(area, tokens::avatar, direction);
    circle = QRect(circle.left(), (height() - tokens::avatar) / 2, tokens::avatar, tokens::avatar);
    paintBox(painter, circle, ink(Ink::Fill), Qt::transparent, tokens::avatar / 2.0, 0);
    paintIcon(painter, circle.adjusted(6, 6, -6, -6), u"user"_s, Ink::Muted, direction);
    paintLine(painter, withoutLeading(area, tokens::avatar + tokens::space12, direction), tr("Add a customer"),
              {TextStyle::Body, Ink::Muted, Side::Leading, direction});
}

void CustomerRow::paintSomebody(QPainter *painter, QRect area) const
{
    const Qt::LayoutDirection direction = layoutDirection();
    const int number = hueOfName(m_customer->name);
    QRect circle = leadingPart(area, tokens::avatar, direction);
    circle = QRect(circle.left(), (height() - tokens::avatar) / 2, tokens::avatar, tokens::avatar);
    paintBox(painter, circle, ink(hueSoft(number)), Qt::transparent, tokens::avatar / 2.0, 0);
    paintLine(painter, circle, initialsOf(m_customer->name),
              {TextStyle::CaptionStrong, hue(number), Side::Centre, direction});
    area = withoutTrailing(withoutLeading(area, tokens::avatar + tokens::space12, direction),
                           tokens::icon + tokens::space8, direction);
    const int first = lineHeight(TextStyle::BodyStrong);
    const int second = lineHeight(TextStyle::Caption);
    const int top = (height() - first - second) / 2;
    paintLine(painter, QRect(area.left(), top, area.width(), first), m_customer->name,
              {TextStyle::BodyStrong, Ink::Text, Side::Leading, direction});
    paintLine(painter, QRect(area.left(), top + first, area.width(), second), m_caption,
              {TextStyle::Caption, Ink::Muted, Side::Leading, direction});
}

} // namespace comptoir::ui
