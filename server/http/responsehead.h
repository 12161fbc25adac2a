// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/http/message.h"

#include <string>

namespace comptoir::centre
{

/// What stands before the body: status line and fields, those included that every answer of the API has. A line break
/// in a value never reaches the wire.
[[nodiscard]] std::string responseHead(const Response &response, const QString &requestId, bool closes, EpochMs now);

} // namespace comptoir::centre
