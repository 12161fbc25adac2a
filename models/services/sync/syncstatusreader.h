// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sync/syncstatus.h"
#include "models/storage/sqlite/connection.h"
#include "sync/engine/syncengine.h"

namespace comptoir
{

/// What the running engine adds to what the data file says.
struct EngineView {
    sync::EngineState state = sync::EngineState::Alone;
    EpochMs since = 0;
    QString code;
    QString sentence;
    qint64 batchFirstPos = 0; ///< of the request under way; 0: none
    qint64 batchLastPos = 0;
};

/// Reads everything a person is told of the sync, in one snapshot.
[[nodiscard]] SyncStatus readSyncStatus(Connection &connection, const EngineView &engine, EpochMs now);

} // namespace comptoir
