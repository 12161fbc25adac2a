// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/textpaint.h"

#include "models/domain/common/textfolding.h"
#include "ui/style/look.h"
#include "ui/widgets/shapedline.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace comptoir::ui
{

namespace
{

Qt::Alignment alignmentOf(const TextLook &look)
{
    Qt::Alignment side = Qt::AlignLeft;
    if (look.side == Side::Centre)
        side = Qt::AlignHCenter;
    else if (look.side == Side::Trailing)
        side = Qt::AlignRight;
    return QStyle::visualAlignment(look.direction, side) | Qt::AlignAbsolute;
}

/// A name keeps the order of its own letters: a French one in an Arabic window reads from the left.
Qt::LayoutDirection orderOf(const QString &text, Qt::LayoutDirection otherwise)
{
    for (const QChar letter : text) {
        if (letter.direction() == QChar::DirL)
            return Qt::LeftToRight;
        if (letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL)
            return Qt::RightToLeft;
    }
    return otherwise;
}

QTextOption optionOf(const QString &text, const TextLook &look)
{
    QTextOption option(alignmentOf(look));
    option.setTextDirection(orderOf(text, look.direction));
    option.setWrapMode(QTextOption::WordWrap);
    return option;
}

void prepare(QPainter *painter, const TextLook &look)
{
    painter->setFont(fontOf(look.style));
    painter->setPen(ink(look.ink));
}

/// Lays out up to `lines` lines of the text; returns where in the text each of them begins.
QList<qsizetype> fit(QTextLayout &layout, int width, int lines)
{
    QList<qsizetype> starts;
    layout.beginLayout();
    while (starts.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        starts.append(line.textStart());
    }
    layout.endLayout();
    return starts;
}

/// A unit of one or two letters stays with its figure: "1 L", "16 g".
QString keptTogether(QString text)
{
    const qsizetype last = text.lastIndexOf(u' ');
    if (last > 0 && text.size() - last <= 3 && text.at(last - 1).isDigit())
        text[last] = QChar::Nbsp;
    return text;
}

/// Ranges of `text` that begin a word with one of the needle's words, letters folded one by one.
QList<QTextLayout::FormatRange> matches(const QString &text, const QString &needle)
{
    QTextCharFormat format;
    format.setForeground(ink(Ink::AccentInk));
    format.setFontWeight(QFont::DemiBold);
    QString folded;
    QList<int> origin;
    for (int at = 0; at < text.size(); ++at) {
        const QString letter = text.at(at).isSpace() ? QString(u' ') : foldedText(QStringView(text).mid(at, 1));
        for (qsizetype n = 0; n < letter.size(); ++n)
            origin.append(at);
        folded += letter;
    }
    QList<QTextLayout::FormatRange> ranges;
    for (const QString &word : foldedText(needle).split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = folded.indexOf(word);
        if (at < 0)
            continue;
        const int first = origin.at(at);
        ranges.append({first, origin.at(at + word.size() - 1) - first + 1, format});
    }
    return ranges;
}

} // namespace

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const TextLook &look)
{
    prepare(painter, look);
    const bool fits = advanceOf(painter->font(), text) <= rect.width();
    const QString shown = fits ? text : painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    paintShaped(painter, rect, shown, orderOf(text, look.direction), alignmentOf(look));
}

void paintLines(QPainter *painter, const QRect &rect, const QString &given, const TextLook &look)
{
    prepare(painter, look);
    const int step = lineHeight(look.style);
    const QString text = keptTogether(given);
    QTextLayout layout(text, painter->font());
    layout.setTextOption(optionOf(text, look));
    const QList<qsizetype> starts = fit(layout, rect.width(), std::max(2, rect.height() / step));
    QRect row(rect.topLeft(), QSize(rect.width(), step));
    for (qsizetype line = 0; line < starts.size(); ++line) {
        const bool last = line + 1 == starts.size(); // it ends in an ellipsis when there is more
        const qsizetype end = last ? text.size() : starts.at(line + 1);
        paintLine(painter, row, text.mid(starts.at(line), end - starts.at(line)).trimmed(), look);
        row.translate(0, step);
    }
}

int textWidth(const QString &text, TextStyle style)
{
    return int(std::ceil(advanceOf(fontOf(style), text))) + 1; // as painted, never a pixel less
}

void paintMatched(QPainter *painter, const QRect &rect, const QString &text, const QString &needle,
                  const TextLook &look)
{
    prepare(painter, look);
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    QTextLayout layout(shown, painter->font());
    layout.setTextOption(optionOf(text, look));
    layout.setFormats(matches(shown, needle));
    fit(layout, rect.width(), 1);
    const qreal top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2;
    layout.draw(painter, QPointF(rect.left(), top));
}

QRect withoutLeading(const QRect &rect, int amount, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? rect.adjusted(amount, 0, 0, 0) : rect.adjusted(0, 0, -amount, 0);
}

QRect withoutTrailing(const QRect &rect, int amount, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? rect.adjusted(0, 0, -amount, 0) : rect.adjusted(amount, 0, 0, 0);
}

QRect leadingPart(const QRect &rect, int width, Qt::LayoutDirection direction)
{
    const int left = direction == Qt::LeftToRight ? rect.left() : rect.right() - width + 1;
    return {left, rect.top(), width, rect.height()};
}

QRect trailingPart(const QRect &rect, int width, Qt::LayoutDirection direction)
{
    return leadingPart(rect, width, direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
}

} // namespace comptoir::ui
