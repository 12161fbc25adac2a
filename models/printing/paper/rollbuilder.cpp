// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/rollbuilder.h"

#include "models/printing/paper/barcode.h"

#include <cmath>

namespace comptoir
{

namespace
{

constexpr int narrowMm = 58;
constexpr qreal narrowDots = 384; // 48 mm at 203 dpi
constexpr qreal wideDots = 576;   // 72 mm
constexpr qreal inset = 4;        // letters lean a little out of their line, and print heads lose their last dots
constexpr qreal rollMarginMm = 4;
constexpr qreal columnGap = 14;
constexpr qreal ruleGap = 11;
constexpr qreal ruleThickness = 2;
constexpr qreal boxPadding = 16;
constexpr qreal barHeight = 70;
constexpr qreal quietModules = 10;
constexpr int widestModule = 3;
constexpr int smallestTable = 15;
constexpr qreal mostOfTheRow = 0.62;

void moveRight(PaperText &text, qreal dots)
{
    text.at.rx() += dots;
    text.box.translate(dots, 0);
}

void moveRight(PaperRule &rule, qreal dots)
{
    rule.line.translate(dots, 0);
}

template <typename Boxed>
void moveRight(Boxed &item, qreal dots)
{
    item.box.translate(dots, 0);
}

} // namespace

RollBuilder::RollBuilder(const QString &language, int widthMm)
    : m_words(language), m_widthMm(widthMm), m_narrow(widthMm == narrowMm),
      m_width((m_narrow ? narrowDots : wideDots) - 2 * inset), m_type(m_words.rightToLeft(), m_width)
{
}

void RollBuilder::line(const QString &text, PaperStyle style, PaperAlign align, qreal indent)
{
    if (text.isEmpty())
        return;
    const PaperText set = m_type.set(text, style, indent, m_y, m_width - indent, align);
    m_y += set.box.height();
    add(set);
}

void RollBuilder::row(const QString &lead, PaperStyle leadStyle, const QString &trail, PaperStyle trailStyle,
                      qreal indent)
{
    if (trail.isEmpty()) {
        line(lead, leadStyle, PaperAlign::Leading, indent);
        return;
    }
    const qreal room = m_width - indent;
    const qreal trailWidth = m_type.width(trail, trailStyle);
    const bool fits = m_type.width(lead, leadStyle) + columnGap + trailWidth <= room;
    if (!fits && trailWidth > room * mostOfTheRow) {
        line(lead, leadStyle, PaperAlign::Leading, indent);
        line(trail, trailStyle, PaperAlign::Trailing, indent);
        return;
    }
    const qreal drop = leadStyle.size < trailStyle.size ? trailStyle.size - leadStyle.size : 0;
    const PaperText left =
        m_type.set(lead, leadStyle, indent, m_y + drop, room - trailWidth - columnGap, PaperAlign::Leading);
    const PaperText right = m_type.set(trail, trailStyle, m_width - trailWidth, m_y, trailWidth, PaperAlign::Trailing);
    m_y += std::max(left.box.height() + drop, right.box.height());
    add(left);
    add(right);
}

bool RollBuilder::fitsBeside(const QString &lead, PaperStyle leadStyle, const QString &trail,
                             PaperStyle trailStyle) const
{
    return m_type.width(lead, leadStyle) + columnGap + m_type.width(trail, trailStyle) <= m_width;
}

void RollBuilder::pair(const QString &lead, PaperStyle leadStyle, const QString &trail, PaperStyle trailStyle)
{
    if (fitsBeside(lead, leadStyle, trail, trailStyle)) {
        row(lead, leadStyle, trail, trailStyle);
        return;
    }
    line(lead, leadStyle);
    line(trail, trailStyle);
}

void RollBuilder::centredParts(const QStringList &parts, PaperStyle style)
{
    const QString joined = parts.join(QStringLiteral(" · "));
    if (m_type.width(joined, style) <= m_width) {
        centred(m_words.format().isolated(joined), style); // codes read from left to right, in any language
        return;
    }
    for (const QString &part : parts)
        centred(m_words.format().isolated(part), style);
}

void RollBuilder::rule(bool dashed)
{
    m_y += ruleGap;
    const qreal middle = m_y + ruleThickness / 2;
    m_page.items.append(PaperRule{QLineF(0, middle, m_width, middle), ruleThickness, dashed});
    m_y += ruleThickness + ruleGap;
}

void RollBuilder::totalBox(const QString &lead, const QString &amount, const QString &sign)
{
    m_y += ruleGap;
    const qreal top = m_y;
    const PaperStyle label = strong();
    const qreal inner = m_width - 2 * boxPadding;
    const qreal signWidth = sign.isEmpty() ? 0 : m_type.width(sign, label) + columnGap / 2;
    PaperStyle figure = total();
    while (figure.size > label.size && m_type.width(amount, figure) + signWidth > inner)
        --figure.size;
    const qreal amountWidth = std::min(m_type.width(amount, figure), inner - signWidth);
    const bool beside = m_type.width(lead, label) + columnGap + amountWidth + signWidth <= inner;
    qreal y = top + boxPadding * 0.7;
    // Both stand on one baseline, which is one letter size below the top of each text.
    const PaperText left =
        m_type.set(lead, label, boxPadding, beside ? y + figure.size - label.size : y,
                   beside ? inner - amountWidth - signWidth - columnGap : inner, PaperAlign::Leading);
    if (!beside)
        y += left.box.height();
    const qreal trailing = m_width - boxPadding;
    const PaperText right =
        m_type.set(amount, figure, trailing - signWidth - amountWidth, y, amountWidth, PaperAlign::Trailing);
    add(left);
    add(right);
    if (signWidth > 0)
        add(m_type.set(sign, label, trailing - signWidth + columnGap / 2, y + figure.size - label.size,
                       signWidth - columnGap / 2, PaperAlign::Trailing));
    m_y = std::max(right.box.bottom(), left.box.bottom()) + boxPadding * 0.7;
    m_page.items.append(PaperFrame{QRectF(0, top, m_width, m_y - top), 3, false});
    m_y += ruleGap;
}

void RollBuilder::mark(const QString &text)
{
    m_y += ruleGap / 2;
    const PaperText set =
        m_type.set(text, strong(), boxPadding, m_y + boxPadding / 2, m_width - 2 * boxPadding, PaperAlign::Centre);
    const qreal top = m_y;
    m_y = set.box.bottom() + boxPadding / 2;
    m_page.items.append(PaperFrame{QRectF(0, top, m_width, m_y - top), 4, false});
    m_page.items.append(PaperFrame{QRectF(6, top + 6, m_width - 12, m_y - top - 12), 2, false});
    add(set);
    m_y += ruleGap / 2;
}

bool RollBuilder::tableFits(const QList<QStringList> &rows, int size) const
{
    const qreal column = m_width / static_cast<qreal>(rows.first().size()) - columnGap / 2;
    for (const QStringList &row : rows) {
        for (const QString &cell : row) {
            if (m_type.width(cell, {size, true}) > column)
                return false;
        }
    }
    return true;
}

void RollBuilder::table(const QList<QStringList> &rows)
{
    int size = small().size;
    while (size > smallestTable && !tableFits(rows, size))
        --size;
    if (tableFits(rows, size))
        tableAt(rows, size);
    else
        tableAsLines(rows);
}

void RollBuilder::tableAt(const QList<QStringList> &rows, int size)
{
    const qreal column = m_width / static_cast<qreal>(rows.first().size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const bool last = i > 0 && i == rows.size() - 1;
        const PaperStyle style{size, i == 0 || last};
        if (last) {
            m_page.items.append(PaperRule{QLineF(0, m_y + 3, m_width, m_y + 3), 1.5, false});
            m_y += 6;
        }
        for (qsizetype cell = 0; cell < rows.at(i).size(); ++cell)
            add(m_type.set(rows.at(i).at(cell), style, static_cast<qreal>(cell) * column, m_y, column,
                           cell == 0 ? PaperAlign::Leading : PaperAlign::Trailing));
        m_y += Typesetter::lineHeight(style);
    }
}

void RollBuilder::tableAsLines(const QList<QStringList> &rows)
{
    const QStringList &names = rows.first();
    for (qsizetype i = 1; i < rows.size(); ++i) {
        line(QString(names.first() + u' ' + rows.at(i).first()), strong());
        for (qsizetype cell = 1; cell < names.size(); ++cell)
            row(names.at(cell), small(), rows.at(i).at(cell), small(), columnGap);
    }
}

void RollBuilder::barcode(const QString &text)
{
    const QList<bool> modules = code128(text);
    const qreal room = m_width / (static_cast<qreal>(modules.size()) + 2 * quietModules);
    const int module = std::min(static_cast<int>(room), widestModule);
    m_y += ruleGap;
    if (!modules.isEmpty() && module > 0) {
        const qreal bars = static_cast<qreal>(modules.size()) * module;
        const QRectF box(std::floor((m_width - bars) / 2), std::ceil(m_y), bars, barHeight);
        m_page.items.append(PaperBars{box, modules, static_cast<qreal>(module)});
        m_y = box.bottom() + 4;
    }
    centred(words().format().isolated(text), small());
}

Paper RollBuilder::finish(const QString &title)
{
    Paper paper;
    paper.title = title;
    paper.size = QSizeF(m_width + 2 * inset, std::ceil(m_y));
    paper.marginMm = m_widthMm == narrowMm ? rollMarginMm + 1 : rollMarginMm;
    for (PaperItem &item : m_page.items)
        std::visit([](auto &drawn) { moveRight(drawn, inset); }, item);
    paper.pages = {m_page};
    return paper;
}

} // namespace comptoir
