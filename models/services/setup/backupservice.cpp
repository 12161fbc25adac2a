// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/setup/backupservice.h"

#include "models/services/staff/staffservice.h"
#include "models/storage/datafilecopy.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

QFuture<Result<void>> BackupService::backUp(const QString &path)
{
    return m_shop.database().backUpTo(path);
}

QFuture<Result<void>> BackupService::noteRestore(const QString &path)
{
    return m_shop.write([path](Recorder &recorder) -> Result<void> {
        logEvent(recorder, u"data.restored"_s, {}, u"The data were restored from %1."_s.arg(path));
        return {};
    });
}

Result<QString> restoreBackup(const QString &backup, const QString &directory, EpochMs now)
{
    COMPTOIR_TRY(checkDataFile(backup));
    return replaceDataFile(backup, directory, now);
}

} // namespace comptoir
