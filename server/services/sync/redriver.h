// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/redriveservice.h"
#include "server/store/postgres.h"

namespace comptoir::centre
{

/// Drives an entry and then everything that waited for it, whichever till it is of: each in a transaction of its own,
/// so that no two tills are locked together. What is cut short is gone on with by asking again.
class Redriver
{
public:
    /// Called inside each transaction, before the streams are locked.
    using Note =
        std::function<void(PgTransaction &, const SetAsideEntry &, const QString &status, const QString &code)>;
    Redriver(PgConnection &connection, PgScope scope, const Clock &clock, Rng &rng, std::optional<Uuid> by, Note note)
        : m_connection(connection), m_scope(std::move(scope)), m_clock(clock), m_rng(rng), m_by(by),
          m_note(std::move(note))
    {
    }

    /// The ids of all that were looked at, the entry itself first. Errors as RedriveService, about that entry.
    [[nodiscard]] Result<QList<Uuid>> drive(const Uuid &id);
    /// Everything that waits, of one till or all; how many of them were applied.
    [[nodiscard]] int driveAll(const std::optional<Uuid> &device);

private:
    [[nodiscard]] Result<RedriveService::Outcome> once(const Uuid &id);

    PgConnection &m_connection;
    PgScope m_scope;
    const Clock &m_clock;
    Rng &m_rng;
    std::optional<Uuid> m_by;
    Note m_note;
};

} // namespace comptoir::centre
