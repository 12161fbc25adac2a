// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

struct ReceivedToday {
    qint64 prices = 0;
    qint64 customers = 0;
};

/// How many items and customers came from the centre since then, read from the journal.
[[nodiscard]] ReceivedToday receivedSince(Connection &connection, EpochMs from);

} // namespace comptoir
