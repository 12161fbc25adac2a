// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync/syncstatus.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

QString syncStateCode(SyncState state)
{
    constexpr std::array codes{"alone"_L1,   "online"_L1,     "sending"_L1, "loading"_L1,
                               "offline"_L1, "signed_out"_L1, "revoked"_L1, "blocked"_L1};
    return codes.at(static_cast<std::size_t>(state));
}

} // namespace comptoir
