// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

struct Form {
    int height, padding, icon;
};

constexpr Form small{tokens::badge, tokens::space8, tokens::space12};

Form formOf(int height)
{
    return height > tokens::badge ? Form{height, tokens::space12, tokens::iconSmall} : small;
}

int widthOf(const Form &form, const QString &icon, const QString &text)
{
    const int before = icon.isEmpty() ? 0 : form.icon + (text.isEmpty() ? 0 : tokens::space4);
    return textWidth(fontOf(TextStyle::CaptionStrong), text) + before + 2 * form.padding;
}

void paintBadge(QPainter *painter, const QRect &box, const Form &form, const QColor &ground, const QColor &color,
                const QString &icon, const QString &text, Qt::LayoutDirection direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintBox(painter, box, ground, {}, box.height() / 2.0, 0);
    Strip strip(box.adjusted(form.padding, 0, -form.padding, 0), direction);
    if (!icon.isEmpty())
        paintIcon(painter, centred(strip.lead(form.icon, tokens::space4), form.icon), icon, color, direction);
    paintText(painter, strip.rest(), text, fontOf(TextStyle::CaptionStrong), color, direction);
    painter->restore();
}

} // namespace

Ink inkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Ink::Success;
    case Tone::Warning:
        return Ink::Warning;
    case Tone::Danger:
        return Ink::Danger;
    case Tone::Info:
        return Ink::Info;
    case Tone::Accent:
        return Ink::AccentInk;
    case Tone::Neutral:
        break;
    }
    return Ink::Muted;
}

Ink softInkOf(Tone tone)
{
    switch (tone) {
    case Tone::Success:
        return Ink::SuccessSoft;
    case Tone::Warning:
        return Ink::WarningSoft;
    case Tone::Danger:
        return Ink::DangerSoft;
    case Tone::Info:
        return Ink::InfoSoft;
    case Tone::Accent:
        return Ink::AccentSoft;
    case Tone::Neutral:
        break;
    }
    return Ink::Fill;
}

Badge::Badge(Tone tone, const QString &icon, const QString &text, QWidget *parent) : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTextFormat(Qt::PlainText);
    setState(tone, icon, text);
}

void Badge::setState(Tone tone, const QString &icon, const QString &text)
{
    m_tone = tone;
    m_icon = icon;
    setText(text);
    updateGeometry();
    update();
}

int Badge::boxHeight() const
{
    return tokens::badge;
}

int Pill::boxHeight() const
{
    return tokens::pill;
}

QSize Badge::sizeHint() const
{
    const Form form = formOf(boxHeight());
    return {qMax(widthOf(form, m_icon, text()), form.height), form.height};
}

QSize Badge::sizeFor(const QString &icon, const QString &text)
{
    return {qMax(widthOf(small, icon, text), small.height), small.height};
}

void Badge::paint(QPainter *painter, const QRect &area, Tone tone, const QString &icon, const QString &text,
                  Qt::LayoutDirection direction, bool selected)
{
    if (text.isEmpty() && icon.isEmpty())
        return;
    const QSize size(qMin(sizeFor(icon, text).width(), area.width()), small.height);
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, area);
    const bool ownGround = selected && (tone == Tone::Neutral || tone == Tone::Accent);
    paintBadge(painter, box, small, ink(ownGround ? Ink::Surface : softInkOf(tone)), ink(inkOf(tone)), icon, text,
               direction);
}

void Badge::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const Form form = formOf(boxHeight());
    const QRect box = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter,
                                          {qMin(width(), sizeHint().width()), form.height}, rect());
    const QColor color = isEnabled() ? ink(inkOf(m_tone)) : disabledInk();
    paintBadge(&painter, box, form, ink(isEnabled() ? softInkOf(m_tone) : Ink::Fill), color, m_icon, text(),
               layoutDirection());
}

} // namespace comptoir::ui
