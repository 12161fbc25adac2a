// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

namespace comptoir
{

/// Whole-file copies. A restored file begins a new device epoch, so that no ticket number is ever printed twice.
class BackupService
{
public:
    explicit BackupService(Shop &shop) : m_shop(shop) {}

    /// A consistent copy while the till sells. Errors: `file_exists`, `disk_full`, `read_only`.
    [[nodiscard]] QFuture<Result<void>> backUp(const QString &path);
    /// Journals the restore, as the first entry of the epoch that a restored file is due to begin.
    [[nodiscard]] QFuture<Result<void>> noteRestore(const QString &path);

private:
    Shop &m_shop;
};

/// Puts a backup in the place of `directory`'s data file, which must not be open. The present file, if any, is kept
/// beside it under the name that is returned ("" when there was none). Errors: `no_data_file`, `not_a_data_file`,
/// `data_corrupt`, `data_in_use`, `read_only`.
[[nodiscard]] Result<QString> restoreBackup(const QString &backup, const QString &directory, EpochMs now);

} // namespace comptoir
