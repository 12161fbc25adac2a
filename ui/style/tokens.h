// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace comptoir::ui
{

/// How much room controls take: a desk with a mouse, a counter, a finger.
enum class Density : quint8 { Compact, Comfortable, Touch };

} // namespace comptoir::ui

/// The measures of the window, in device-independent pixels. Colours are Ink (theme.h), type is TextStyle
/// (textstyle.h). These and ui/style are the only places with raw numbers.
namespace comptoir::ui::tokens
{

// Space
inline constexpr int space2 = 2;
inline constexpr int space4 = 4;
inline constexpr int space6 = 6;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
inline constexpr int space32 = 32;

// Shape. Chips, badges and pills are round: half their height.
inline constexpr int radiusKeyCap = 4;
inline constexpr int radiusControl = 6;
inline constexpr int radiusCard = 10;
inline constexpr int border = 1;
inline constexpr int borderFocus = 2; ///< focus and error, drawn inside the box
inline constexpr int accentEdge = 3;  ///< leading edge of what is selected
inline constexpr int shadowOffset = 8;
inline constexpr int shadowBlur = 24;
inline constexpr int shadowPercentLight = 20;
inline constexpr int shadowPercentDark = 55;

// Controls
inline constexpr int controlCompact = 28;
inline constexpr int controlComfortable = 36;
inline constexpr int controlTouch = 52;
inline constexpr int payButton = 64;
inline constexpr int quickAmount = 64;
inline constexpr int numpadKey = 52;
inline constexpr int numpadKeyPayment = 72;
inline constexpr int functionKey = 52;
inline constexpr int searchLarge = 52;
inline constexpr int chip = 28;
inline constexpr int heldChip = 36;
inline constexpr int badge = 20;
inline constexpr int pill = 28;
inline constexpr int switchWidth = 36;
inline constexpr int switchHeight = 20;
inline constexpr int checkBox = 18;
inline constexpr int keyCap = 20;
inline constexpr int avatar = 32;
inline constexpr int scrollBar = 10;
inline constexpr int textArea = 64;
inline constexpr int meterBar = 6;
inline constexpr int fieldMinimum = 120; ///< narrowest useful field

// Frame
inline constexpr int rail = 88;
inline constexpr int railTouch = 76;
inline constexpr int railItem = 52;
inline constexpr int topBar = 56;
inline constexpr int commandFieldWidth = 304;
inline constexpr int commandFieldHeight = 36;
inline constexpr int ticketPanel = 456;
inline constexpr int ticketPanelTouch = 368;
inline constexpr int detailPanel = 460;
inline constexpr int sidePanel = 400;
inline constexpr int panelHeader = 52;
inline constexpr int paletteWidth = 680;
inline constexpr int paletteTop = 96;
inline constexpr int dialogWidth = 440;
inline constexpr int pinDialogWidth = 340;
inline constexpr int toastWidth = 440;

// Till
inline constexpr int tileWidth = 163;
inline constexpr int tileHeight = 92;
inline constexpr int tileColumns = 5;
inline constexpr int tileWidthTouch = 130;
inline constexpr int tileHeightTouch = 120;
inline constexpr int tileColumnsTouch = 4;
inline constexpr int ticketLine = 32;
inline constexpr int ticketLineCaption = 48;
inline constexpr int ticketLineDiscount = 64;

// Tables
inline constexpr int tableRow = 36;
inline constexpr int tableRowTickets = 40;
inline constexpr int tableRowTouch = 52;
inline constexpr int tableHeader = 36;
inline constexpr int cellPadding = 12;
inline constexpr int arabicRoom = 4; ///< left free under a line of text: dots hang below the line box

// Icons
inline constexpr int icon = 20;
inline constexpr int iconSmall = 16;
inline constexpr int iconRail = 24;
inline constexpr int logo = 32;

// Time, in milliseconds. Use motionMs() of look.h for what moves.
inline constexpr int motionFast = 120;
inline constexpr int motionSheet = 180;
inline constexpr int toastStay = 4000;
inline constexpr int toastStayLong = 8000; ///< what can be taken back, or went wrong

} // namespace comptoir::ui::tokens

namespace comptoir::ui
{

/// The height of a field or a button.
[[nodiscard]] constexpr int controlHeight(Density density)
{
    if (density == Density::Touch)
        return tokens::controlTouch;
    return density == Density::Compact ? tokens::controlCompact : tokens::controlComfortable;
}

/// The height of a table row.
[[nodiscard]] constexpr int tableRowHeight(Density density)
{
    if (density == Density::Touch)
        return tokens::tableRowTouch;
    return density == Density::Compact ? tokens::controlCompact : tokens::tableRow;
}

} // namespace comptoir::ui
