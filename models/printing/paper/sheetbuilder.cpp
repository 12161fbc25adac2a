// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/sheetbuilder.h"

#include <cmath>

namespace comptoir
{

namespace
{

constexpr qreal sheetDpi = 150;
constexpr qreal sheetMarginMm = 14;
constexpr qreal printedWidth = (210 - 2 * sheetMarginMm) / mmPerInch * sheetDpi;
constexpr qreal printedHeight = (297 - 2 * sheetMarginMm) / mmPerInch * sheetDpi;
constexpr qreal footHeight = 34;
constexpr qreal bottom = printedHeight - footHeight;
constexpr qreal framePadding = 14;
constexpr int smallestSize = 12;

} // namespace

SheetBuilder::SheetBuilder(const QString &language)
    : m_words(language), m_type(m_words.rightToLeft(), std::floor(printedWidth)), m_pages{PaperPage{}}
{
}

qreal SheetBuilder::width() const
{
    return std::floor(printedWidth);
}

void SheetBuilder::newSheet()
{
    m_pages.append(PaperPage{});
    m_y = 0;
    if (!m_head)
        return;
    m_inHead = true;
    m_head();
    m_inHead = false;
}

void SheetBuilder::keepTogether(qreal height)
{
    if (!m_inHead && m_y > 0 && m_y + height > bottom)
        newSheet();
}

int SheetBuilder::fittingSize(const SheetCell &cell, PaperStyle style) const
{
    if (cell.align != PaperAlign::Trailing)
        return style.size;
    // Words may go to a second line, a figure may not be broken: its spaces are no ends of words.
    int size = style.size;
    for (const QString &word : cell.text.split(u' ')) {
        while (size > smallestSize && m_type.width(word, {size, style.strong}) > cell.width)
            --size;
    }
    return size;
}

void SheetBuilder::row(const QList<SheetCell> &cells, PaperStyle style)
{
    QList<PaperText> texts;
    qreal height = 0;
    for (const SheetCell &cell : cells) {
        if (cell.text.isEmpty())
            continue;
        const int size = fittingSize(cell, style);
        texts.append(m_type.set(cell.text, {size, style.strong}, cell.x, style.size - size, cell.width, cell.align));
        height = std::max(height, texts.last().box.bottom());
    }
    keepTogether(height);
    for (PaperText &text : texts) {
        text.at.ry() += m_y;
        text.box.translate(0, m_y);
        m_pages.last().items.append(text);
    }
    m_y += height;
}

void SheetBuilder::rule(qreal thickness)
{
    m_pages.last().items.append(PaperRule{QLineF(0, m_y + thickness, width(), m_y + thickness), thickness, false});
    m_y += 2 * thickness + 2;
}

void SheetBuilder::frames(const QList<QStringList> &contents, qreal frameGap)
{
    const auto count = static_cast<qreal>(contents.size());
    const qreal frameWidth = (width() - (count - 1) * frameGap) / count;
    qreal bottomEdge = m_y;
    qreal x = 0;
    for (const QStringList &lines : contents) {
        qreal y = m_y + framePadding;
        for (const QString &line : lines) {
            const PaperText set = m_type.set(line, &line == &lines.first() ? strong() : small(), x + framePadding, y,
                                             frameWidth - 2 * framePadding, PaperAlign::Leading);
            y = set.box.bottom();
            m_pages.last().items.append(set);
        }
        bottomEdge = std::max(bottomEdge, y + framePadding);
        x += frameWidth + frameGap;
    }
    for (x = 0; x < width(); x += frameWidth + frameGap)
        m_pages.last().items.append(PaperFrame{m_type.box(x, m_y, frameWidth, bottomEdge - m_y), 1.5, false});
    m_y = bottomEdge;
}

void SheetBuilder::addPageNumbers()
{
    const QString pattern = text(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"));
    for (qsizetype i = 0; i < m_pages.size(); ++i)
        m_pages[i].items.append(
            m_type.set(pattern.arg(i + 1).arg(m_pages.size()), small(), 0, bottom + 10, width(), PaperAlign::Centre));
}

Paper SheetBuilder::finish(const QString &title)
{
    if (m_pages.size() > 1)
        addPageNumbers();
    Paper paper;
    paper.title = title;
    paper.size = QSizeF(width(), std::floor(printedHeight));
    paper.dotsPerInch = sheetDpi;
    paper.marginMm = sheetMarginMm;
    paper.pages = m_pages;
    return paper;
}

} // namespace comptoir
