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
    Shop &shop = m_shop;
    return shop.demandEpoch(u"restored_backup"_s)
        .then([&shop, path](const Result<void> &demanded) {
            return shop.write([path, demanded](Recorder &recorder) -> Result<void> {
                COMPTOIR_TRY(demanded);
                logEvent(recorder, u"data.restored"_s, {}, u"The data were restored from %1."_s.arg(path));
                return {};
            });
        })
        .unwrap();
}

Result<QString> restoreBackup(const QString &backup, const QString &directory, EpochMs now)
{
    COMPTOIR_TRY(checkDataFile(backup));
    return replaceDataFile(backup, directory, now);
}

} // namespace comptoir
