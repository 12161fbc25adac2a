// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amountlabel.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

#include <QAccessible>

namespace comptoir::ui
{

AmountLabel::AmountLabel(TextStyle style, QWidget *parent) : QLabel(parent), m_style(style)
{
    setFont(fontOf(style));
    setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void AmountLabel::setAmount(const QString &figure, const QString &sign)
{
    if (figure == m_figure && sign == m_sign)
        return;
    m_figure = figure;
    m_sign = sign;
    setText(sign.isEmpty() ? figure : QString(figure + QChar(QChar::Nbsp) + sign));
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    updateGeometry();
    update();
}

void AmountLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QFont AmountLabel::signFont() const
{
    if (m_style == TextStyle::Total)
        return fontOf(TextStyle::TitleStrong);
    if (m_style == TextStyle::Amount)
        return fontOf(TextStyle::LabelStrong);
    return fontOf(m_style);
}

int AmountLabel::widthOf(const QFont &figure, const QFont &sign) const
{
    const int tail = m_sign.isEmpty() ? 0 : textWidth(sign, m_sign) + tokens::space6;
    return textWidth(figure, m_figure) + tail;
}

QSize AmountLabel::sizeHint() const
{
    const int under = hasArabic(m_sign) ? tokens::arabicRoom : 0;
    return {widthOf(fontOf(m_style), signFont()), lineHeight(m_style) + under};
}

QSize AmountLabel::minimumSizeHint() const
{
    return {tokens::fieldMinimum, sizeHint().height()};
}

void AmountLabel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const QRect area = contentsRect();
    QFont figure = fontOf(m_style);
    QFont sign = signFont();
    const int least = fontOf(TextStyle::Caption).pixelSize();
    while (widthOf(figure, sign) > area.width() && figure.pixelSize() > least) {
        figure.setPixelSize(figure.pixelSize() - 1);
        sign.setPixelSize(qMin(sign.pixelSize(), figure.pixelSize()));
    }
    const QColor color = isEnabled() ? ui::ink(m_ink) : disabledInk();
    const QSize size(qMin(widthOf(figure, sign), area.width()), area.height());
    Strip strip(QStyle::alignedRect(layoutDirection(), alignment() & Qt::AlignHorizontal_Mask, size, area),
                layoutDirection());
    const QRect place = strip.lead(textWidth(figure, m_figure), tokens::space6);
    paintText(&painter, place, m_figure, figure, color, layoutDirection());
    const QFontMetrics large(figure), small(sign);
    const int onBaseline = (large.ascent() - large.descent() - small.ascent() + small.descent()) / 2;
    paintText(&painter, strip.rest().translated(0, onBaseline), m_sign, sign, color, layoutDirection());
}

} // namespace comptoir::ui
