// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/fields.h"
#include "server/api/givenfields.h"

namespace comptoir::centre
{

/// What a call says of an item. `isNew`: what an item cannot be without is asked for, the rest gets its default.
[[nodiscard]] GivenFields readProduct(FieldReader &body, const QString &currency, bool isNew);

} // namespace comptoir::centre
