// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/paper/typesetter.h"

#include "models/printing/fonts/fonts.h"

#include <QTextOption>

#include <cmath>

namespace comptoir
{

namespace
{

// The two fonts have lines of different height: lines of a paper are spaced by the letter size alone.
constexpr qreal lineSpacing = 1.32;
constexpr qreal baseline = 1.0;
constexpr qreal unlimited = 1'000'000;

} // namespace

QFont Typesetter::font(PaperStyle style)
{
    QFont font;
    font.setFamilies({textFamily(), arabicFamily()});
    font.setPixelSize(style.size);
    font.setWeight(style.strong ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::NoSubpixelAntialias));
    return font;
}

qreal Typesetter::lineHeight(PaperStyle style)
{
    return std::ceil(style.size * lineSpacing);
}

QTextOption Typesetter::option(PaperAlign align) const
{
    Qt::Alignment side = Qt::AlignHCenter;
    if (align != PaperAlign::Centre)
        side = (align == PaperAlign::Leading) == m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

qreal Typesetter::width(const QString &text, PaperStyle style) const
{
    QTextLayout layout(text, font(style));
    layout.setTextOption(option(PaperAlign::Leading));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(unlimited);
    layout.endLayout();
    return std::ceil(layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0);
}

PaperText Typesetter::set(const QString &text, PaperStyle style, qreal x, qreal y, qreal columnWidth,
                          PaperAlign align) const
{
    const auto layout = std::make_shared<QTextLayout>(text, font(style));
    layout->setTextOption(option(align));
    layout->setCacheEnabled(true);
    const qreal step = lineHeight(style);
    int lines = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(columnWidth);
        line.setPosition({0, std::round(lines * step + style.size * baseline) - line.ascent()});
        ++lines;
    }
    layout->endLayout();
    const QRectF box = this->box(x, y, columnWidth, std::max(lines, 1) * step);
    return {layout, box.topLeft(), box};
}

QRectF Typesetter::box(qreal x, qreal y, qreal width, qreal height) const
{
    return {m_rightToLeft ? m_pageWidth - x - width : x, y, width, height};
}

} // namespace comptoir
