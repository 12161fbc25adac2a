// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/textstyle.h"

#include "models/printing/fonts/fonts.h"

#include <QStringList>

#include <array>

namespace comptoir::ui
{

namespace
{

struct Type {
    int size;
    int line;
    QFont::Weight weight;
};

constexpr std::array<Type, 10> types = {{
    {12, 16, QFont::Normal},
    {12, 16, QFont::DemiBold},
    {14, 20, QFont::Normal},
    {14, 20, QFont::DemiBold},
    {16, 24, QFont::Normal},
    {16, 24, QFont::DemiBold},
    {20, 28, QFont::Normal},
    {20, 28, QFont::DemiBold},
    {28, 36, QFont::DemiBold},
    {44, 52, QFont::DemiBold},
}};

} // namespace

QFont fontOf(TextStyle style)
{
    const auto &type = types[std::size_t(style)];
    QFont font;
    font.setFamilies({textFamily(), arabicFamily()});
    font.setPixelSize(type.size);
    font.setWeight(type.weight);
    // Glyphs where the outlines say, not where the pixels are: figures stay of one width at every size.
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style == TextStyle::Total) // large figures look loose at the spacing of small ones
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    return font;
}

int lineHeight(TextStyle style)
{
    return types[std::size_t(style)].line;
}

} // namespace comptoir::ui
