// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/rng.h"
#include "server/store/sync/bootstrapstore.h"
#include "sync/protocol/manifest.h"

namespace comptoir::centre
{

/// Makes first loads: rows as they stand, in packed chunks with their digests (docs/sync.md, Bootstrap). Read in one
/// snapshot, kept in another transaction. A load of the tenant's documents serves every till for an hour.
class BootstrapService
{
public:
    BootstrapService(const Uuid &device, EpochMs now, Rng &rng) : m_device(device), m_now(now), m_rng(rng) {}

    struct Made {
        sync::Manifest manifest;
        QString stream;
        QList<QByteArray> chunks;
        bool kept = false; ///< it is there already
    };
    /// `stream` is one of the till's own; `own` is how far its journal goes, by epoch.
    [[nodiscard]] Made make(PgTransaction &snapshot, const QString &stream, const QList<JournalPlace> &own = {});
    void keep(PgTransaction &transaction, const Made &made);

private:
    const Uuid m_device;
    EpochMs m_now;
    Rng &m_rng;
};

} // namespace comptoir::centre
