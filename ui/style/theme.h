// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>
#include <QColor>
#include <QPalette>
#include <QString>

#include <array>

namespace comptoir::ui
{

/// What a colour is for. A widget names the role and never a colour, so that a theme is a table.
enum class Ink : quint8 {
    Canvas,     ///< the page under everything
    Surface,    ///< cards, bars, fields
    Raised,     ///< what floats: palette, menu, tip, sheet
    Fill,       ///< neutral badge, track of a bar, function key, group header
    Line,       ///< separates; carries no meaning
    LineStrong, ///< border of a control: 3 to 1 on Surface
    Text,
    Muted,
    Accent, ///< primary button, focus, edge of a selection
    AccentHover,
    AccentPressed,
    OnAccent,   ///< text on Accent
    AccentSoft, ///< background of what is selected
    AccentInk,  ///< text of accent
    Stay,
    OnStay,
    Success,
    SuccessSoft,
    Warning,
    WarningSoft,
    Danger,
    DangerSoft,
    Info,
    InfoSoft,
    Scrim, ///< translucent, under a sheet
    Hue1,  ///< amber; 2 coral, 3 rose, 4 violet, 5 blue, 6 cyan, 7 green, 8 olive
    Hue2,
    Hue3,
    Hue4,
    Hue5,
    Hue6,
    Hue7,
    Hue8,
    HueSoft1,
    HueSoft2,
    HueSoft3,
    HueSoft4,
    HueSoft5,
    HueSoft6,
    HueSoft7,
    HueSoft8,
};
inline constexpr int inkCount = int(Ink::HueSoft8) + 1;

/// The hue of a category, by its number: 1 to 8; any other number is folded into that range.
[[nodiscard]] Ink hue(int number);
/// The soft background that goes with hue(number).
[[nodiscard]] Ink hueSoft(int number);

/// The colours of one theme. A value; made from resources/themes/*.json.
class Theme
{
public:
    /// Errors: theme_invalid (no JSON object, a role missing, a colour that is none).
    [[nodiscard]] static Result<Theme> fromJson(const QByteArray &json);

    [[nodiscard]] QColor color(Ink ink) const { return m_colors[std::size_t(ink)]; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    /// What plain Qt widgets draw with.
    [[nodiscard]] QPalette palette() const;

private:
    std::array<QColor, inkCount> m_colors;
    bool m_dark = false;
};

/// The contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace comptoir::ui
