// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secrets/wrappedfilestore.h"

#include "models/storage/secrets/secretbox.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Result<QByteArray> saltIn(const QString &directory)
{
    QFile file(directory + u"/salt"_s);
    if (file.exists()) { // a salt that cannot be read is never replaced: what it sealed would be lost
        if (file.open(QIODevice::ReadOnly))
            return file.readAll();
        return broken(u"secret_unreadable"_s, u"%1 cannot be read (%2)."_s.arg(file.fileName(), file.errorString()));
    }
    const QByteArray salt = randomBytes(16);
    COMPTOIR_TRY(writePrivateFile(file.fileName(), salt));
    return salt;
}

} // namespace

Result<void> writePrivateFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(content) == content.size() && file.commit();
    if (!written)
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, file.errorString()));
    return {};
}

Result<std::unique_ptr<SecretStore>> WrappedFileStore::open(const QString &directory, const QString &password)
{
    if (directory.isEmpty() || !QDir().mkpath(directory))
        return broken(u"read_only"_s, u"%1 cannot be created."_s.arg(directory));
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const Result<QByteArray> salt = saltIn(directory);
    COMPTOIR_TRY(salt);
    QByteArray key = keyFromPassword(password, *salt);
    if (key.isEmpty())
        return broken(u"secret_unreadable"_s, u"The key file's salt is damaged. Put its folder back from a copy."_s);
    std::unique_ptr<WrappedFileStore> store(new WrappedFileStore(directory, std::move(key)));
    const QString check = u"check"_s;
    const Result<std::optional<QByteArray>> known = store->read(check);
    COMPTOIR_TRY(known);
    if (!*known)
        COMPTOIR_TRY(store->write(check, "comptoir"));
    return std::unique_ptr<SecretStore>(std::move(store));
}

QString WrappedFileStore::fileOf(const QString &name) const
{
    return m_directory + u'/' + QString(name).replace(u'/', u'-') + u".sealed"_s;
}

Result<std::optional<QByteArray>> WrappedFileStore::read(const QString &name)
{
    QFile file(fileOf(name));
    if (!file.exists())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return broken(u"secret_unreadable"_s, u"The key file cannot be read."_s);
    const QByteArray secret = openSecret(file.readAll(), m_key);
    if (secret.isEmpty())
        return broken(u"secret_unreadable"_s, u"The password does not open the key file."_s);
    return secret;
}

Result<void> WrappedFileStore::write(const QString &name, const QByteArray &secret)
{
    return writePrivateFile(fileOf(name), sealSecret(secret, m_key));
}

Result<void> WrappedFileStore::remove(const QString &name)
{
    QFile file(fileOf(name));
    if (file.exists() && !file.remove())
        return broken(u"read_only"_s, u"%1 cannot be removed (%2)."_s.arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace comptoir
