// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/paperlanguage.h"
#include "models/printing/paper/typesetter.h"

#include <functional>

namespace comptoir
{

/// A cell of a row: a text in a column that begins `x` from the leading edge.
struct SheetCell {
    QString text;
    qreal x = 0;
    qreal width = 0;
    PaperAlign align = PaperAlign::Leading;
};

/// Fills A4 sheets from top to bottom. A row that does not fit begins a new sheet, under the head that each further
/// sheet repeats; page numbers are added at the end, when there are several.
class SheetBuilder
{
public:
    explicit SheetBuilder(const QString &language);

    [[nodiscard]] const PaperLanguage &words() const { return m_words; }
    [[nodiscard]] QString text(const char *source) const { return m_words.text(source); }
    [[nodiscard]] const DisplayFormat &format() const { return m_words.format(); }
    [[nodiscard]] QString typed(const QString &typedText) const { return m_words.typed(typedText); }
    [[nodiscard]] qreal width() const;
    [[nodiscard]] qreal y() const { return m_y; }

    [[nodiscard]] static PaperStyle small() { return {17, false}; }
    [[nodiscard]] static PaperStyle body() { return {19, false}; }
    [[nodiscard]] static PaperStyle strong() { return {19, true}; }
    [[nodiscard]] static PaperStyle heading() { return {24, true}; }
    [[nodiscard]] static PaperStyle title() { return {36, true}; }

    /// Drawn on top of each further sheet.
    void setContinuationHead(std::function<void()> head) { m_head = std::move(head); }
    void gap(qreal dots) { m_y += dots; }
    /// Cells side by side, the row as high as the highest; letters become smaller before a figure is broken.
    void row(const QList<SheetCell> &cells, PaperStyle style);
    void line(const QString &text, PaperStyle style, PaperAlign align = PaperAlign::Leading)
    {
        row({{text, 0, width(), align}}, style);
    }
    void rule(qreal thickness = 1.5);
    /// Frames of equal size side by side, each with its texts one below the other.
    void frames(const QList<QStringList> &contents, qreal frameGap);
    void moveTo(qreal y) { m_y = y; }
    /// Begins a new sheet unless `height` more dots fit.
    void keepTogether(qreal height);

    [[nodiscard]] Paper finish(const QString &title);

private:
    void newSheet();
    [[nodiscard]] int fittingSize(const SheetCell &cell, PaperStyle style) const;
    void addPageNumbers();

    PaperLanguage m_words;
    Typesetter m_type;
    QList<PaperPage> m_pages;
    std::function<void()> m_head;
    qreal m_y = 0;
    bool m_inHead = false;
};

} // namespace comptoir
