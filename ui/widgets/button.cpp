// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int strongHoverPercent = 16, strongPressPercent = 32; // of a filled ground: a little is not seen on it
constexpr int turnMs = 80, turns = 12;

bool keepsFocusElsewhere(Button::Kind kind)
{
    return kind == Button::Kind::Key || kind == Button::Kind::FunctionKey || kind == Button::Kind::Tile;
}

} // namespace

/// The colours of one state; an invalid `line` is no border, an invalid `fill` no ground.
struct Button::Inks {
    QColor fill, line, text, caption, icon;
    Ink cap = Ink::Muted, capLine = Ink::Line;
};

Button::Button(Kind kind, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(parent), m_kind(kind), m_icon(icon)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(keepsFocusElsewhere(kind) ? Qt::TabFocus : Qt::StrongFocus);
    setSizePolicy(keepsFocusElsewhere(kind) ? QSizePolicy::MinimumExpanding : QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_timer.setInterval(turnMs);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_turn = (m_turn + 1) % turns;
        update();
    });
}

void Button::setText(const QString &text)
{
    QPushButton::setText(text);
    setShortcut({});
    // A screen reader would lose the ampersand: it takes it for the sign of a key.
    if (text.contains(u'&') || m_namedByText)
        setAccessibleName(text);
    m_namedByText = text.contains(u'&');
    changed();
}

void Button::changed()
{
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    changed();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    changed();
}

void Button::setTrailingIcon(const QString &name)
{
    m_trailingIcon = name;
    changed();
}

void Button::setKeyCap(const QString &key)
{
    m_keyCap = key;
    changed();
}

void Button::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleDescription(caption);
    changed();
}

void Button::setUnit(const QString &unit)
{
    m_unit = unit;
    changed();
}

void Button::setHue(int hue)
{
    m_hue = hue;
    update();
}

void Button::setBadge(const QString &badge)
{
    m_badge = badge;
    changed();
}

void Button::setHeight(int height)
{
    m_height = height;
    changed();
}

void Button::setCompact(bool compact)
{
    m_compact = compact;
    changed();
}

void Button::setLarge(bool large)
{
    m_large = large;
    changed();
}

void Button::setFilled(bool filled)
{
    m_filled = filled;
    changed();
}

void Button::setBusy(bool busy)
{
    m_busy = busy;
    if (busy && !Look::instance().reducedMotion())
        m_timer.start();
    else
        m_timer.stop();
    update();
}

bool Button::isFilled() const
{
    return m_kind == Kind::Primary || m_kind == Kind::Danger;
}

bool Button::leads() const
{
    return m_kind == Kind::FunctionKey || (!m_caption.isEmpty() && !m_icon.isEmpty());
}

int Button::boxHeight() const
{
    if (m_height > 0)
        return m_height;
    if (m_kind == Kind::Tile)
        return touch() ? tokens::tileHeightTouch : tokens::tileHeight;
    if (m_kind == Kind::Key)
        return tokens::numpadKey;
    if (m_kind == Kind::FunctionKey)
        return tokens::functionKey;
    if (!m_caption.isEmpty())
        return tokens::payButton;
    return m_compact && !touch() ? tokens::controlCompact : controlHeight();
}

int Button::padding() const
{
    if (m_compact && !touch())
        return tokens::space12;
    if (m_kind == Kind::Key)
        return tokens::space8;
    return m_kind == Kind::Tile || m_kind == Kind::Quiet ? tokens::space12 : tokens::space16;
}

int Button::gap() const
{
    return leads() ? tokens::space12 : tokens::space8;
}

int Button::iconSide() const
{
    return boxHeight() >= tokens::controlTouch ? tokens::icon : tokens::iconSmall;
}

QFont Button::textFont() const
{
    if (m_large || (m_kind == Kind::Key && !m_filled))
        return fontOf(TextStyle::TitleStrong);
    if (m_kind == Kind::FunctionKey)
        return fontOf(isCheckable() ? TextStyle::BodyStrong : TextStyle::Body);
    if (m_compact && !touch())
        return fontOf(TextStyle::CaptionStrong);
    const bool tall = m_height >= tokens::controlTouch || !m_caption.isEmpty();
    return fontOf(tall && m_kind != Kind::Tile && m_kind != Kind::Key ? TextStyle::LabelStrong : TextStyle::BodyStrong);
}

Button::Inks Button::restingInks() const
{
    const QColor text = ink(Ink::Text);
    switch (m_kind) {
    case Kind::Primary:
        return {ink(Ink::Accent), {},           ink(Ink::OnAccent), ink(Ink::OnAccent), ink(Ink::OnAccent),
                Ink::OnAccent,    Ink::OnAccent};
    case Kind::Danger:
        return {ink(Ink::Danger), {},           ink(Ink::OnAccent), ink(Ink::OnAccent), ink(Ink::OnAccent),
                Ink::OnAccent,    Ink::OnAccent};
    case Kind::Soft:
        return {ink(Ink::AccentSoft), {},         ink(Ink::AccentInk), ink(Ink::AccentInk), ink(Ink::AccentInk),
                Ink::AccentInk,       Ink::Accent};
    case Kind::Quiet:
        return {{}, {}, ink(Ink::AccentInk), ink(Ink::Muted), ink(Ink::AccentInk)};
    case Kind::Key:
        if (m_filled)
            return {ink(Ink::Fill), {}, text, text, text};
        [[fallthrough]];
    case Kind::FunctionKey:
        return {ink(Ink::Surface), ink(Ink::Line), text, ink(Ink::Muted), text};
    case Kind::Tile:
        if (m_hue > 0)
            return {ink(hueSoft(m_hue)), {}, text, text, ink(hue(m_hue))};
        return {ink(Ink::Surface), ink(Ink::Line), text, text, ink(Ink::Muted)};
    case Kind::Secondary:
        break;
    }
    return {ink(Ink::Surface), ink(Ink::LineStrong), text, ink(Ink::Muted), text};
}

Button::Inks Button::inks() const
{
    Inks inks = restingInks();
    if (!isEnabled()) {
        const bool ground = inks.fill.isValid() && inks.fill != ink(Ink::Surface);
        return {ground ? ink(Ink::Fill) : inks.fill, inks.line.isValid() ? ink(Ink::Line) : QColor(), disabledInk(),
                disabledInk(), disabledInk()};
    }
    if (isChecked() && !isFilled()) {
        const QColor accent = ink(Ink::AccentInk);
        inks = {ink(Ink::AccentSoft), ink(Ink::Accent), accent, accent, accent};
    }
    if (m_kind == Kind::Primary) {
        inks.fill = isDown() ? ink(Ink::AccentPressed) : underMouse() ? ink(Ink::AccentHover) : inks.fill;
        return inks;
    }
    if (!isDown() && !underMouse())
        return inks;
    const QColor under = inks.fill.isValid() ? inks.fill : ink(Ink::Surface);
    const int hover = isFilled() ? strongHoverPercent : hoverPercent;
    const int press = isFilled() ? strongPressPercent : pressPercent;
    inks.fill = mixed(under, ink(Ink::Text), isDown() ? press : hover);
    return inks;
}

int Button::partsWidth() const
{
    int width = textWidth(textFont(), text());
    if (!m_icon.isEmpty() || m_busy)
        width += iconSide() + (text().isEmpty() ? 0 : gap());
    if (!m_trailingIcon.isEmpty())
        width += iconSide() + tokens::space8;
    if (!m_badge.isEmpty())
        width += qMax(textWidth(fontOf(TextStyle::CaptionStrong), m_badge) + tokens::space12, tokens::iconRail) +
                 tokens::space8;
    if (!m_keyCap.isEmpty())
        width += KeyCap::sizeFor(m_keyCap).width() + (leads() ? tokens::space12 : tokens::space8);
    return width;
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::Tile)
        return {touch() ? tokens::tileWidthTouch : tokens::tileWidth, boxHeight()};
    const int caption = textWidth(fontOf(TextStyle::Caption), m_caption);
    const int width = qMax(partsWidth(), caption) + 2 * padding();
    return {qMax(width, boxHeight()), boxHeight()};
}

QSize Button::minimumSizeHint() const
{
    const bool shrinks = m_kind == Kind::Tile || m_kind == Kind::Key;
    return shrinks ? QSize(boxHeight(), boxHeight()) : sizeHint();
}

void Button::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Inks colors = inks();
    const qreal radius = m_kind == Kind::Tile ? tokens::radiusCard : tokens::radiusControl;
    if (colors.fill.isValid() || colors.line.isValid())
        paintBox(&painter, rect(), colors.fill, colors.line, radius, colors.line.isValid() ? tokens::border : 0);
    paintContent(&painter, colors);
    if (!hasFocus() || !m_ring)
        return;
    paintFocusRing(&painter, rect(), radius);
    if (isFilled()) {
        const QRectF inner = QRectF(rect()).adjusted(2, 2, -2, -2);
        paintBox(&painter, inner, {}, ink(Ink::OnAccent), radius - tokens::borderFocus, tokens::borderFocus);
    }
}

void Button::paintContent(QPainter *painter, const Inks &colors) const
{
    if (m_kind == Kind::Tile) {
        paintTile(painter, colors);
        return;
    }
    const QRect inner = rect().adjusted(padding(), 0, -padding(), 0);
    if (m_caption.isEmpty()) {
        paintRow(painter, inner, colors);
        return;
    }
    const int row = lineHeight(TextStyle::Label), line = lineHeight(TextStyle::Caption);
    const int top = (height() - row - line) / 2;
    paintRow(painter, {inner.left(), top, inner.width(), row}, colors);
    paintText(painter, {inner.left(), top + row, inner.width(), line}, m_caption, fontOf(TextStyle::Caption),
              colors.caption, layoutDirection(), leads() ? Qt::AlignLeading : Qt::AlignHCenter);
}

void Button::paintRow(QPainter *painter, const QRect &area, const Inks &colors) const
{
    QRect row = area;
    if (!leads() && partsWidth() < area.width())
        row = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {partsWidth(), area.height()}, area);
    Strip strip(row, layoutDirection());
    const int side = iconSide();
    if (m_busy)
        paintBusy(painter, centred(strip.lead(side, gap()), side), colors.icon);
    else if (!m_icon.isEmpty())
        paintIcon(painter, centred(strip.lead(side, gap()), side), m_icon, colors.icon, layoutDirection());
    paintTrail(painter, strip, colors);
    paintText(painter, strip.rest(), text(), textFont(), colors.text, layoutDirection());
}

void Button::paintTrail(QPainter *painter, Strip &strip, const Inks &colors) const
{
    if (!m_keyCap.isEmpty()) {
        const QRect place = strip.trail(KeyCap::sizeFor(m_keyCap).width(), tokens::space8);
        const bool lit = isChecked() && isEnabled() && !isFilled();
        KeyCap::paint(painter, place, m_keyCap, lit ? Ink::AccentInk : colors.cap, colors.capLine);
    }
    if (!m_badge.isEmpty()) {
        const QFont font = fontOf(TextStyle::CaptionStrong);
        const int width = qMax(textWidth(font, m_badge) + tokens::space12, tokens::iconRail);
        QRect place = strip.trail(width, tokens::space8);
        place = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {width, tokens::badge}, place);
        paintBox(painter, place, ink(Ink::AccentSoft), {}, place.height() / 2.0, 0);
        paintText(painter, place, m_badge, font, ink(Ink::AccentInk), layoutDirection(), Qt::AlignHCenter);
    }
    if (!m_trailingIcon.isEmpty()) {
        const QRect place = centred(strip.trail(iconSide(), tokens::space8), iconSide());
        paintIcon(painter, place, m_trailingIcon, colors.icon, layoutDirection());
    }
}

void Button::paintTile(QPainter *painter, const Inks &colors) const
{
    const QRect inner = rect().adjusted(padding(), tokens::space8, -padding(), -tokens::space8);
    paintLines(painter, inner, text(), TextStyle::BodyStrong, colors.text, layoutDirection(), 2);
    const int foot = lineHeight(TextStyle::Label);
    Strip strip({inner.left(), inner.bottom() - foot + 1, inner.width(), foot}, layoutDirection());
    if (!m_icon.isEmpty())
        paintIcon(painter, centred(strip.lead(tokens::icon, tokens::space8), tokens::icon), m_icon, colors.icon,
                  layoutDirection());
    if (!m_unit.isEmpty()) {
        const QFont small = fontOf(TextStyle::Caption);
        const QRect place = strip.trail(textWidth(small, m_unit), tokens::space4);
        paintText(painter, place, m_unit, small, colors.caption, layoutDirection());
    }
    paintText(painter, strip.rest(), m_caption, fontOf(TextStyle::Body), colors.caption, layoutDirection(),
              Qt::AlignTrailing);
}

void Button::paintBusy(QPainter *painter, const QRect &area, const QColor &color) const
{
    constexpr int sixteenths = 16, fullTurn = 360, sweep = 270;
    painter->setPen(QPen(color, tokens::borderFocus, Qt::SolidLine, Qt::RoundCap));
    painter->setBrush(Qt::NoBrush);
    const int start = -m_turn * fullTurn / turns;
    painter->drawArc(QRectF(area).adjusted(2, 2, -2, -2), start * sixteenths, sweep * sixteenths);
}

void Button::focusInEvent(QFocusEvent *event)
{
    m_ring = showsRing(event);
    QPushButton::focusInEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_busy && (enter || event->key() == Qt::Key_Space))
        return;
    if (enter && event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        event->ignore();
    else if (enter && !event->isAutoRepeat())
        click();
    else
        QPushButton::keyPressEvent(event);
}

bool Button::hitButton(const QPoint &position) const
{
    return !m_busy && QPushButton::hitButton(position);
}

} // namespace comptoir::ui
