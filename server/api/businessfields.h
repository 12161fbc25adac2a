// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/identityparts.h"
#include "server/services/identity/registration.h"

namespace comptoir::centre
{

/// The fields `business` and `branch` of a body.
[[nodiscard]] NewBusiness readBusiness(FieldReader &body);

/// Makes the business in a transaction of its own scope, with its first owner, and writes that down.
[[nodiscard]] QJsonObject settle(Call &call, PgTransaction &transaction, const NewBusiness &business,
                                 const Uuid &owner);

} // namespace comptoir::centre
