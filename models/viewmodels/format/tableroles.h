// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace comptoir
{

/// What a state means, for badges, messages and figures; never told by colour alone.
enum class Tone { Neutral, Success, Warning, Danger, Info, Accent };

/// Roles by which an item model tells a table how a cell looks, without knowing a colour. A model answers them as:
enum TableRole {
    /// int(Tone): the cell is a badge whose text is Qt::DisplayRole; with an empty text nothing is drawn.
    BadgeToneRole = Qt::UserRole + 100,
    BadgeIconRole, ///< QString, name of an icon of the set, inside the badge
    IconRole,      ///< QString, name of an icon of the set, before the text
    IconToneRole,  ///< int 1…8, hue of the soft square behind the icon; 0 or nothing: a bare muted icon
    StrongRole,    ///< bool: text in the stronger weight
    MutedRole,     ///< bool: text in the quieter ink
    SortRole,      ///< any value that sorts as the cell should, for a QSortFilterProxyModel
    MatchRole,     ///< QString, what was searched for: its words are shown stronger inside the text
    TextToneRole,  ///< int(Tone): ink of the text, as of a margin under its floor
};

} // namespace comptoir
