// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/staff/role.h"

namespace comptoir
{

/// Rights that belong together, under a heading.
struct RightsGroup {
    QString name;
    QList<Right> rights;
};

/// Every right once, in groups people understand, in the language of the screen.
[[nodiscard]] QList<RightsGroup> rightsGroups();
/// "Sell", "Give discounts": what a right allows, in a few words.
[[nodiscard]] QString rightText(Right right);
/// A built-in role that kept its name in the language of the screen; any other as it was named.
[[nodiscard]] QString roleText(const Role &role);
[[nodiscard]] bool isBuiltIn(const Role &role);

} // namespace comptoir
