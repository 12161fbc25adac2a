// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/datafilewipe.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

Result<void> wipeDataFile(const QString &directory)
{
    QLockFile lock(directory + u"/comptoir.lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return broken(u"data_in_use"_s,
                      u"These data are open in another program; close it first. Nothing was removed."_s);
    for (const QString &name : {u"comptoir.db"_s, u"comptoir.db-wal"_s, u"comptoir.db-shm"_s, u"centre.pins"_s}) {
        const QString path = directory + u'/' + name;
        if (QFile::exists(path) && !QFile::remove(path))
            return broken(u"read_only"_s, u"%1 could not be removed."_s.arg(path));
    }
    if (!QDir(directory + u"/backups"_s).removeRecursively())
        return broken(u"read_only"_s, u"The backups in %1 could not be removed."_s.arg(directory));
    return {};
}

} // namespace comptoir
