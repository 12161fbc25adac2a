// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/testcluster.h"

#include <QList>

namespace comptoir::centre
{

/// A statement that puts one row into a table: $1 the tenant (of tables of a person: the person), $2 an id of the row.
struct Fixture {
    const char *table;
    const char *insert;
    bool ofPerson = false; ///< under the rule of the actor, not of the tenant
};

/// One for every table, in an order that foreign keys allow.
[[nodiscard]] const QList<Fixture> &fixtures();

/// The first row of every table for the n-th tenant.
[[nodiscard]] TestTenant plant(PgConnection &connection, int n);

} // namespace comptoir::centre
