// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/message.h"

#include <optional>

namespace comptoir::centre
{

class Readiness;

/// GET /health (the process lives) and /ready (it should get calls, else 503), answered without a worker, so that they
/// still answer when every worker is busy. Nothing for other paths.
[[nodiscard]] std::optional<Response> healthAnswer(const QString &path, const Readiness &readiness);

} // namespace comptoir::centre
