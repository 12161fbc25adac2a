// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/style/look.h"
#include "ui/widgets/painting.h"

namespace comptoir::ui
{

namespace
{

constexpr int widestWrapped = 480; // a sentence reads badly in longer lines

} // namespace

Label::Label(TextStyle style, const QString &text, Ink ink, QWidget *parent)
    : QLabel(parent), m_style(style), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setFont(fontOf(style));
    setText(text);
    applyInk();
    connect(&Look::instance(), &Look::themeChanged, this, &Label::applyInk);
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void Label::applyInk()
{
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, ui::ink(m_ink));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, disabledInk());
    colors.setColor(QPalette::Link, ui::ink(Ink::AccentInk));
    setPalette(colors);
}

void Label::setStyle(TextStyle style)
{
    m_style = style;
    setFont(fontOf(style));
    updateGeometry();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    setSizePolicy(elided ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
}

int Label::roomUnder() const
{
    return hasArabic(text()) ? tokens::arabicRoom : 0;
}

bool Label::isPlain() const
{
    constexpr Qt::TextInteractionFlags selectable =
        Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::TextEditable;
    return textFormat() == Qt::PlainText && pixmap().isNull() && !(textInteractionFlags() & selectable);
}

QMargins Label::around() const
{
    return contentsMargins() + QMargins(margin(), margin(), margin(), margin());
}

QSize Label::sizeHint() const
{
    if (!isPlain())
        return QLabel::sizeHint().grownBy({0, 0, 0, roomUnder()});
    int width = 0;
    for (const QString &line : text().split(u'\n'))
        width = qMax(width, textWidth(font(), line));
    if (wordWrap() && width > widestWrapped)
        width = qMax(widestWrapped, minimumWidth());
    return QSize(width, paragraphHeight(text(), m_style, wordWrap() ? width : QWIDGETSIZE_MAX)).grownBy(around());
}

QSize Label::minimumSizeHint() const
{
    if (!isPlain())
        return QLabel::minimumSizeHint().grownBy({0, 0, 0, roomUnder()});
    const QSize line(tokens::space32, lineHeight(m_style) + roomUnder());
    if (m_elided)
        return QSize(0, line.height()).grownBy(around());
    return wordWrap() ? line.grownBy(around()) : sizeHint();
}

int Label::heightForWidth(int width) const
{
    if (!isPlain() || !wordWrap())
        return QLabel::heightForWidth(width);
    const QMargins space = around();
    return paragraphHeight(text(), m_style, width - space.left() - space.right()) + space.top() + space.bottom();
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!isPlain()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QColor color = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    const Qt::Alignment across = alignment() & (Qt::AlignHorizontal_Mask | Qt::AlignAbsolute);
    const QRect area = rect().marginsRemoved(around());
    const bool wraps = wordWrap() || text().contains(u'\n');
    const int high = wraps ? paragraphHeight(text(), m_style, area.width()) : lineHeight(m_style) + roomUnder();
    int top = area.top() + (area.height() - high) / 2;
    if (alignment().testFlag(Qt::AlignTop))
        top = area.top();
    else if (alignment().testFlag(Qt::AlignBottom))
        top = area.bottom() + 1 - high;
    if (wraps) {
        paintLines(&painter, {area.left(), top, area.width(), high}, text(), m_style, color, layoutDirection(), 0,
                   across);
        return;
    }
    if (m_elided)
        setToolTip(textWidth(font(), text()) > area.width() ? text() : QString());
    paintText(&painter, {area.left(), top, area.width(), lineHeight(m_style)}, text(), font(), color, layoutDirection(),
              across);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
}

} // namespace comptoir::ui
