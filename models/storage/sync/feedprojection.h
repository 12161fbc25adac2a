// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/synccodec.h"
#include "models/domain/sync/leavefact.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// What the sync's own entries do to the tables; see models/storage/journal/projections.h.
void project(Connection &connection, const JournalEntry &entry, const SyncEnrolled &fact);
void project(Connection &connection, const JournalEntry &entry, const FeedApplied &fact);
void project(Connection &connection, const JournalEntry &entry, const FeedReset &fact);
void project(Connection &connection, const JournalEntry &entry, const SyncLeft &fact);

} // namespace comptoir
