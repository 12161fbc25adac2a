// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int dotSide = 10, dotRadius = 3;

} // namespace

Chip::Chip(const QString &text, const QString &icon, QWidget *parent) : QPushButton(parent), m_icon(icon)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    QPushButton::setText(text);
    setShortcut({});
    // A screen reader would lose the ampersand: it takes it for the sign of a key.
    if (text.contains(u'&') || m_namedByText)
        setAccessibleName(text);
    m_namedByText = text.contains(u'&');
    changed();
}

void Chip::changed()
{
    updateGeometry();
    update();
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    changed();
}

void Chip::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    changed();
}

void Chip::setClosable(bool closable)
{
    m_closable = closable;
    setAccessibleDescription(closable ? tr("Delete takes it away.") : QString());
    changed();
}

void Chip::setDot(std::optional<Ink> dot)
{
    m_dot = dot;
    changed();
}

void Chip::setBadge(const QString &badge)
{
    m_badge = badge;
    changed();
}

void Chip::setDetail(const QString &detail)
{
    m_detail = detail;
    changed();
}

void Chip::setSquare(bool square)
{
    m_square = square;
    changed();
}

void Chip::setHeight(int height)
{
    m_height = height;
    changed();
}

int Chip::boxHeight() const
{
    if (m_height > 0)
        return m_height;
    return touch() || m_square ? controlHeight() : tokens::chip;
}

int Chip::padding() const
{
    return boxHeight() > tokens::controlComfortable ? tokens::space16 : tokens::space12;
}

QFont Chip::textFont() const
{
    const bool small = boxHeight() <= tokens::chip;
    if (isChecked())
        return fontOf(small ? TextStyle::CaptionStrong : TextStyle::BodyStrong);
    return fontOf(small ? TextStyle::Caption : TextStyle::Body);
}

QFont Chip::strongFont() const
{
    return fontOf(boxHeight() <= tokens::chip ? TextStyle::CaptionStrong : TextStyle::BodyStrong);
}

QSize Chip::sizeHint() const
{
    // What can be checked is as wide as when it is, so that a row of chips stands still.
    int width = 2 * padding() + textWidth(isCheckable() ? strongFont() : textFont(), text());
    if (!m_icon.isEmpty())
        width += tokens::iconSmall + tokens::space8;
    if (m_dot)
        width += dotSide + tokens::space8;
    if (!m_badge.isEmpty())
        width += textWidth(strongFont(), m_badge) + tokens::space8;
    if (!m_detail.isEmpty())
        width += textWidth(fontOf(boxHeight() <= tokens::chip ? TextStyle::Caption : TextStyle::Body), m_detail) +
                 tokens::space8;
    if (m_closable || !m_trailingIcon.isEmpty())
        width += tokens::iconSmall + tokens::space6;
    return {width, boxHeight()};
}

QRect Chip::closeRect() const
{
    if (!m_closable)
        return {};
    Strip strip(rect(), layoutDirection());
    return strip.trail(padding() + tokens::iconSmall + tokens::space4);
}

QColor Chip::textColor() const
{
    if (!isEnabled())
        return disabledInk();
    if (!isChecked())
        return ink(Ink::Text);
    return ink(m_square ? Ink::OnAccent : Ink::AccentInk);
}

void Chip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = isChecked() && m_square;
    const QColor under = ink(filled ? Ink::Accent : isChecked() ? Ink::AccentSoft : Ink::Surface);
    const QColor line = ink(!isEnabled() || (m_square && !filled) ? Ink::Line
                            : isChecked()                         ? Ink::Accent
                                                                  : Ink::LineStrong);
    const int percent = !isEnabled() ? 0 : isDown() ? pressPercent : underMouse() ? hoverPercent : 0;
    const qreal radius = m_square ? tokens::radiusControl : height() / 2.0;
    paintBox(&painter, rect(), mixed(isEnabled() ? under : ink(Ink::Surface), ink(Ink::Text), percent), line, radius);
    paintWords(&painter);
    if (!hasFocus() || !m_ring)
        return;
    paintFocusRing(&painter, rect(), radius);
    if (filled)
        paintBox(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), {}, ink(Ink::OnAccent), radius - tokens::borderFocus,
                 tokens::borderFocus);
}

void Chip::paintWords(QPainter *painter) const
{
    const QColor color = textColor();
    // Kept for the stronger weight: half of it on either side, so that the words stand in the middle.
    const int spare = isCheckable() ? textWidth(strongFont(), text()) - textWidth(textFont(), text()) : 0;
    const int side = padding() + qMax(spare, 0) / 2;
    Strip strip(rect().adjusted(side, 0, -side, 0), layoutDirection());
    if (!m_icon.isEmpty())
        paintIcon(painter, centred(strip.lead(tokens::iconSmall, tokens::space8), tokens::iconSmall), m_icon, color,
                  layoutDirection());
    if (m_dot) {
        const QRect dot = centred(strip.lead(dotSide, tokens::space8), dotSide);
        paintBox(painter, dot, isEnabled() ? ink(*m_dot) : disabledInk(), {}, dotRadius, 0);
    }
    const QString end = m_closable ? QStringLiteral("close") : m_trailingIcon;
    if (!end.isEmpty())
        paintIcon(painter, centred(strip.trail(tokens::iconSmall, tokens::space6), tokens::iconSmall), end, color,
                  layoutDirection());
    if (!m_detail.isEmpty()) {
        const QFont font = fontOf(boxHeight() <= tokens::chip ? TextStyle::Caption : TextStyle::Body);
        paintText(painter, strip.trail(textWidth(font, m_detail), tokens::space8), m_detail, font,
                  isEnabled() && !isChecked() ? ink(Ink::Muted) : color, layoutDirection());
    }
    if (!m_badge.isEmpty())
        paintText(painter, strip.trail(textWidth(strongFont(), m_badge), tokens::space8), m_badge, strongFont(), color,
                  layoutDirection());
    paintText(painter, strip.rest(), text(), textFont(), color, layoutDirection());
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_closing = event->button() == Qt::LeftButton && closeRect().contains(event->position().toPoint());
    if (!m_closing)
        QPushButton::mousePressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_closing) {
        QPushButton::mouseReleaseEvent(event);
        return;
    }
    m_closing = false;
    if (closeRect().contains(event->position().toPoint()))
        Q_EMIT closed();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool closes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_closable && closes)
        Q_EMIT closed();
    else if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Chip::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QPushButton::focusInEvent(event);
}

} // namespace comptoir::ui
