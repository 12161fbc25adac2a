// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/registration.h"

#include "server/services/identity/permissions.h"
#include "server/store/identity/rightsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

MadeBusiness makeBusiness(PgTransaction &transaction, const NewBusiness &business, const Clock &clock, Rng &rng)
{
    PlaceStore places(transaction);
    places.addTenant(business.tenant);
    MadeBusiness made{Uuid::v7(clock.nowMs(), rng), {}};
    PlaceStore::Branch branch;
    branch.id = made.branch;
    branch.code = business.branchCode;
    branch.name = business.branchName;
    branch.timeZone = business.tenant.timeZone;
    (void)places.addBranch(branch); // the first of its tenant: no code is taken
    RightsStore rights(transaction);
    for (const BuiltInRole &role : builtInCentreRoles()) {
        const Uuid id = Uuid::v7(clock.nowMs(), rng);
        (void)rights.addRole({id, role.code, role.name, role.permissions, role.maxDiscountPpm, true, 1});
        if (role.code == "owner"_L1)
            made.ownerRole = id;
    }
    return made;
}

} // namespace comptoir::centre
