// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/paper.h"

#include <QFont>

namespace comptoir
{

/// A letter size in dots.
struct PaperStyle {
    int size = 20;
    bool strong = false;
};

enum class PaperAlign { Leading, Trailing, Centre };

/// Sets texts in the fonts of the program: shapes them, breaks them into lines of equal height and says how much room
/// they take. Knows the direction of the paper; x runs from its leading edge, so that a layout is written once.
class Typesetter
{
public:
    Typesetter(bool rightToLeft, qreal pageWidth) : m_rightToLeft(rightToLeft), m_pageWidth(pageWidth) {}

    [[nodiscard]] static QFont font(PaperStyle style);
    [[nodiscard]] static qreal lineHeight(PaperStyle style);
    /// Width of a text on one line.
    [[nodiscard]] qreal width(const QString &text, PaperStyle style) const;
    /// A text in a column that begins `x` from the leading edge; too long words are broken rather than let out of it.
    [[nodiscard]] PaperText set(const QString &text, PaperStyle style, qreal x, qreal y, qreal columnWidth,
                                PaperAlign align) const;
    /// A rectangle given from the leading edge.
    [[nodiscard]] QRectF box(qreal x, qreal y, qreal width, qreal height) const;

private:
    [[nodiscard]] QTextOption option(PaperAlign align) const;

    bool m_rightToLeft;
    qreal m_pageWidth;
};

} // namespace comptoir
