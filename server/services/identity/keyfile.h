// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

namespace comptoir::centre
{

/// Files that only this program's user can read. Errors `bad_key_folder` (cannot be made, written or is open to
/// others).
[[nodiscard]] Result<void> makeKeyFolder(const QString &folder);
/// Whole or not at all, mode 0400; a file that is there already stays as it is.
[[nodiscard]] Result<void> writeKeyFile(const QString &folder, const QString &name, const QByteArray &content);
[[nodiscard]] Result<QByteArray> readKeyFile(const QString &folder, const QString &name);

} // namespace comptoir::centre
