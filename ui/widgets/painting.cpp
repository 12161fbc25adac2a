// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include "ui/widgets/shapedline.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

QRect Strip::fromLeft(int width, int gap)
{
    const QRect place(m_rest.left(), m_rest.top(), width, m_rest.height());
    m_rest.setLeft(qMin(m_rest.left() + width + gap, m_rest.right() + 1));
    return place;
}

QRect Strip::fromRight(int width, int gap)
{
    const QRect place(m_rest.right() - width + 1, m_rest.top(), width, m_rest.height());
    m_rest.setRight(qMax(m_rest.right() - width - gap, m_rest.left() - 1));
    return place;
}

QRect Strip::lead(int width, int gap)
{
    return m_direction == Qt::RightToLeft ? fromRight(width, gap) : fromLeft(width, gap);
}

QRect Strip::trail(int width, int gap)
{
    return m_direction == Qt::RightToLeft ? fromLeft(width, gap) : fromRight(width, gap);
}

Qt::LayoutDirection directionOf(const QString &text, Qt::LayoutDirection window)
{
    bool left = false;
    bool right = false;
    for (const QChar character : text) {
        const QChar::Direction direction = character.direction();
        left = left || direction == QChar::DirL;
        right = right || direction == QChar::DirR || direction == QChar::DirAL;
    }
    if (window == Qt::RightToLeft)
        return right ? Qt::RightToLeft : Qt::LeftToRight;
    return right && !left ? Qt::RightToLeft : Qt::LeftToRight;
}

bool hasArabic(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar character) { return character.script() == QChar::Script_Arabic; });
}

int textWidth(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : qCeil(advanceOf(font, text)) + tokens::border;
}

void paintText(QPainter *painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
               Qt::LayoutDirection direction, Qt::Alignment align)
{
    if (text.isEmpty() || area.width() <= 0)
        return;
    const QString shown =
        textWidth(font, text) > area.width() ? QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()) : text;
    painter->setFont(font);
    painter->setPen(color);
    paintShaped(painter, area, shown, directionOf(shown, direction), QStyle::visualAlignment(direction, align));
}

namespace
{

/// Where each line of `text` begins when it is set in `width`; a line break of the text ends one.
QList<int> lineStarts(const QString &text, const QFont &font, int width)
{
    QString flow = text;
    flow.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(flow, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<int> starts;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

} // namespace

int paragraphHeight(const QString &text, TextStyle style, int width)
{
    const auto lines = qMax(lineStarts(text, fontOf(style), qMax(width, 1)).size(), qsizetype(1));
    return int(lines) * lineHeight(style) + (hasArabic(text) ? tokens::arabicRoom : 0);
}

void paintLines(QPainter *painter, const QRect &area, const QString &text, TextStyle style, const QColor &color,
                Qt::LayoutDirection direction, int lines, Qt::Alignment align)
{
    const QFont font = fontOf(style);
    const QList<int> starts = lineStarts(text, font, qMax(area.width(), 1));
    const qsizetype shown = lines > 0 ? qMin(starts.size(), qsizetype(lines)) : starts.size();
    for (qsizetype number = 0; number < shown; ++number) {
        const int start = starts.at(number);
        // The last line that is shown holds all that is left, and so ends in an ellipsis.
        const bool last = number + 1 == shown;
        const QString words = last ? text.mid(start) : text.mid(start, starts.at(number + 1) - start);
        const int top = area.top() + int(number) * lineHeight(style);
        paintText(painter, {area.left(), top, area.width(), lineHeight(style)}, words.simplified(), font, color,
                  direction, align);
    }
}

bool showsRing(const QFocusEvent *event)
{
    return event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
}

QRect centred(const QRect &area, int side)
{
    return QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {side, side}, area);
}

FieldState fieldStateOf(comptoir::Tone tone)
{
    if (tone == comptoir::Tone::Danger)
        return FieldState::Error;
    return tone == comptoir::Tone::Warning ? FieldState::Warning : FieldState::Normal;
}

} // namespace comptoir::ui
