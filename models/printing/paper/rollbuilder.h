// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/paperlanguage.h"
#include "models/printing/paper/typesetter.h"

namespace comptoir
{

/// Puts one thing under the other on a roll of paper; every piece takes the height it needs, so nothing can cover
/// anything else. Amounts stand at the trailing edge; where a text and its amount do not fit side by side, the amount
/// goes to a line of its own.
class RollBuilder
{
public:
    /// `widthMm` 58 or 80: the paper, of which 48 or 72 mm are printed.
    RollBuilder(const QString &language, int widthMm);

    [[nodiscard]] const PaperLanguage &words() const { return m_words; }
    [[nodiscard]] QString text(const char *source, int count = -1) const { return m_words.text(source, count); }
    [[nodiscard]] const DisplayFormat &format() const { return m_words.format(); }
    [[nodiscard]] QString typed(const QString &text) const { return m_words.typed(text); }

    [[nodiscard]] PaperStyle small() const { return {m_narrow ? 17 : 19, false}; }
    [[nodiscard]] PaperStyle body() const { return {m_narrow ? 20 : 22, false}; }
    [[nodiscard]] PaperStyle strong() const { return {body().size, true}; }
    [[nodiscard]] PaperStyle title() const { return {m_narrow ? 27 : 31, true}; }
    [[nodiscard]] PaperStyle total() const { return {m_narrow ? 29 : 34, true}; }
    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] qreal y() const { return m_y; }

    void gap(qreal dots) { m_y += dots; }
    void line(const QString &text, PaperStyle style, PaperAlign align = PaperAlign::Leading, qreal indent = 0);
    void centred(const QString &text, PaperStyle style) { line(text, style, PaperAlign::Centre); }
    /// A text and, at the other edge of the paper, what belongs to it.
    void row(const QString &lead, PaperStyle leadStyle, const QString &trail, PaperStyle trailStyle, qreal indent = 0);
    void row(const QString &lead, const QString &trail) { row(lead, body(), trail, body()); }
    /// Side by side where both fit on one line, else one under the other from the leading edge.
    void pair(const QString &lead, PaperStyle leadStyle, const QString &trail, PaperStyle trailStyle);
    /// Codes, centred on one line where they fit, else each on its own.
    void centredParts(const QStringList &parts, PaperStyle style);
    [[nodiscard]] bool fitsBeside(const QString &lead, PaperStyle leadStyle, const QString &trail,
                                  PaperStyle trailStyle) const;
    void strongRow(const QString &lead, const QString &trail) { row(lead, strong(), trail, strong()); }
    void rule(bool dashed = true);
    /// The framed sum everybody looks for.
    void totalBox(const QString &lead, const QString &amount, const QString &sign);
    /// White on black: what this paper is not.
    void mark(const QString &text);
    /// Rows of equal columns, the first leading and the others trailing; the first row and the last are strong. Too
    /// wide for any legible size, each row becomes a block of lines under its own name.
    void table(const QList<QStringList> &rows);
    /// A barcode and its text; only the text where the bars would be too fine to scan.
    void barcode(const QString &text);

    [[nodiscard]] Paper finish(const QString &title);

private:
    [[nodiscard]] bool tableFits(const QList<QStringList> &rows, int size) const;
    void tableAt(const QList<QStringList> &rows, int size);
    void tableAsLines(const QList<QStringList> &rows);
    void add(const PaperText &text) { m_page.items.append(text); }

    PaperLanguage m_words;
    int m_widthMm;
    bool m_narrow;
    qreal m_width;
    qreal m_y = 0;
    Typesetter m_type;
    PaperPage m_page;
};

} // namespace comptoir
