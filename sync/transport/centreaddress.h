// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QUrl>

namespace comptoir::sync
{

/// A centre's address as people type it: https, or http to this machine itself. Errors: `bad_address`,
/// `insecure_address`.
[[nodiscard]] Result<QUrl> centreAddress(const QString &text);

} // namespace comptoir::sync
