// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace comptoir::ui
{

/// The type of the window, size over line height in pixels. …Strong is semi-bold (Arabic: bold).
enum class TextStyle : quint8 {
    Caption,       ///< 12/16
    CaptionStrong, ///< 12/16
    Body,          ///< 14/20
    BodyStrong,    ///< 14/20
    Label,         ///< 16/24
    LabelStrong,   ///< 16/24
    Title,         ///< 20/28
    TitleStrong,   ///< 20/28
    Amount,        ///< 28/36, semi-bold
    Total,         ///< 44/52, semi-bold: total due and change only
};

/// The font of a style; its figures are all of one width.
[[nodiscard]] QFont fontOf(TextStyle style);
/// The height of a line of that style; what hangs below it (Arabic) may need tokens::arabicRoom more.
[[nodiscard]] int lineHeight(TextStyle style);

} // namespace comptoir::ui
