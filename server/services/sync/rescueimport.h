// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/domain/common/rng.h"
#include "server/store/postgres.h"
#include "sync/protocol/rescuefile.h"

#include <functional>

namespace comptoir::centre
{

/// Takes in a rescue file of a till as if the till had sent it, batch by batch, each in a transaction of its own. A
/// second import finds every entry there; one that was cut short is gone on with by importing again.
class RescueImport
{
public:
    RescueImport(PgConnection &connection, PgScope scope, const Clock &clock, Rng &rng)
        : m_connection(connection), m_scope(std::move(scope)), m_clock(clock), m_rng(rng)
    {
    }

    struct Counts {
        qint64 entries = 0;
        qint64 fresh = 0; ///< were not here before
        qint64 setAside = 0;
    };
    /// `finish` is called in the transaction of the last batch. Errors as PushService::push.
    [[nodiscard]] Result<Counts> take(const Rescue &rescue,
                                      const std::function<void(PgTransaction &, const Counts &)> &finish);

private:
    PgConnection &m_connection;
    PgScope m_scope;
    const Clock &m_clock;
    Rng &m_rng;
};

} // namespace comptoir::centre
