// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/keyfile.h"

#include <QDir>
#include <QTemporaryFile>

#include <cerrno>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr mode_t onlyOwner = 0700;
constexpr mode_t onlyRead = 0400;
constexpr mode_t others = 0077;

Unexpected badFolder(const QString &path, const QString &why)
{
    return broken(u"bad_key_folder"_s, u"The keys in %1 cannot be used: %2."_s.arg(path, why));
}

QString systemReason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

bool isOpenToOthers(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) != 0 || (status.st_mode & others) != 0;
}

} // namespace

Result<void> makeKeyFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        return badFolder(folder, u"the folder above it cannot be made"_s);
    if (::mkdir(path.constData(), onlyOwner) != 0 && errno != EEXIST)
        return badFolder(folder, systemReason());
    if (isOpenToOthers(folder))
        return badFolder(folder, u"others can read it; chmod 700 it, and think of the keys as known"_s);
    return {};
}

Result<void> writeKeyFile(const QString &folder, const QString &name, const QByteArray &content)
{
    QTemporaryFile file(QDir(folder).filePath(u".new-XXXXXX"_s));
    if (!file.open() || file.write(content) != content.size() || !file.flush() ||
        ::fchmod(file.handle(), onlyRead) != 0 || ::fsync(file.handle()) != 0)
        return badFolder(folder, u"it cannot be written"_s);
    const QByteArray target = QFile::encodeName(QDir(folder).filePath(name));
    if (::link(QFile::encodeName(file.fileName()).constData(), target.constData()) != 0 && errno != EEXIST)
        return badFolder(folder, systemReason());
    return {};
}

Result<QByteArray> readKeyFile(const QString &folder, const QString &name)
{
    QFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        return badFolder(file.fileName(), u"it cannot be read"_s);
    if (isOpenToOthers(file.fileName()))
        return badFolder(file.fileName(), u"others can read it; chmod 400 it, and think of the key as known"_s);
    constexpr qint64 largest = 64 * 1024;
    return file.read(largest);
}

} // namespace comptoir::centre
