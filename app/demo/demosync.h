// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sync/syncstatus.h"

#include <QDateTime>

namespace comptoir
{

/// How the demo business stands with its centre in the afternoon, for pictures: the connection came back ten minutes
/// ago, three entries are on the way, a price was changed in two places, one entry was set aside.
[[nodiscard]] SyncStatus demoSyncStatus(const QDateTime &now);
/// The same till while the line is cut.
[[nodiscard]] SyncStatus demoSyncOffline(const QDateTime &now);

} // namespace comptoir
