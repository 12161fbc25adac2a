// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QString>

namespace comptoir::centre
{

/// The one spelling of a domain of a tenant: lower case, international letters as in the DNS (xn--…), without port,
/// path or dot at the end, at least two labels, no address of a machine. Error `bad_domain`.
[[nodiscard]] Result<QString> normalisedDomain(const QString &given);

} // namespace comptoir::centre
