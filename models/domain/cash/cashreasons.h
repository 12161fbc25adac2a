// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// Reasons of movements of cash that the program gives itself. They are written down for good: never translated, never
/// changed; who shows them says them in the language of the screen.
namespace comptoir
{

/// A customer pays back their account in cash.
inline constexpr QLatin1StringView accountReason("account");
/// The drawer is opened from the till, where no reason is asked for.
inline constexpr QLatin1StringView drawerReason("no sale");

} // namespace comptoir
