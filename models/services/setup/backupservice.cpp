// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/setup/backupservice.h"

#include "models/storage/datafilecopy.h"

namespace comptoir
{

QFuture<Result<void>> BackupService::backUp(const QString &path)
{
    return m_shop.database().backUpTo(path);
}

Result<QString> restoreBackup(const QString &backup, const QString &directory, EpochMs now)
{
    COMPTOIR_TRY(checkDataFile(backup));
    return replaceDataFile(backup, directory, now);
}

} // namespace comptoir
