// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/rng.h"
#include "server/store/identity/placestore.h"

namespace comptoir::centre
{

/// A business with what none can do without: its built-in roles and a first branch.
struct NewBusiness {
    PlaceStore::Tenant tenant;
    QString branchCode;
    QString branchName;
};
struct MadeBusiness {
    Uuid branch;
    Uuid ownerRole;
};
/// `transaction` has the new tenant's id as its scope.
[[nodiscard]] MadeBusiness makeBusiness(PgTransaction &transaction, const NewBusiness &business, const Clock &clock,
                                        Rng &rng);

} // namespace comptoir::centre
