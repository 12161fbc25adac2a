// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/domain/common/rng.h"
#include "server/store/feed/feedstore.h"
#include "server/store/sync/entrystore.h"
#include "server/store/sync/quarantinestore.h"

#include <functional>

namespace comptoir::centre
{

/// Drives an entry in quarantine once more, after a person has looked or a newer centre can read it: it is judged and
/// applied as if it came now, and its till is told. In a transaction of its own, which locks the till.
class RedriveService
{
public:
    RedriveService(PgTransaction &transaction, EpochMs now, Rng &rng, std::optional<Uuid> by)
        : m_transaction(transaction), m_now(now), m_rng(rng), m_by(by)
    {
    }

    struct Outcome {
        bool applied = false; ///< in this very call
        QList<Uuid> children; ///< what waited for it, each to be driven in a transaction of its own
    };
    /// Is called with what became of it, before the streams are locked: for the audit log.
    using Note = std::function<void(const SetAsideEntry &, const QString &status, const QString &code)>;
    /// Once it was applied, asking again changes nothing. Errors: `not_found`, `not_redrivable` (its bytes are not
    /// here, its signature is wrong, or it bears the identity of another entry).
    [[nodiscard]] Result<Outcome> redrive(const Uuid &id, const Note &note);

private:
    Outcome apply(const SetAsideEntry &entry, const DeviceState &device, EntryStore &store, const Note &note,
                  const QList<FeedAddition> &afterFacts);

    PgTransaction &m_transaction;
    EpochMs m_now;
    Rng &m_rng;
    std::optional<Uuid> m_by;
};

} // namespace comptoir::centre
