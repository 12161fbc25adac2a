// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secrets/secretstore.h"

#include "models/storage/secrets/keychainstore.h"
#include "models/storage/secrets/wrappedfilestore.h"

#include <QDir>
#include <QFile>
#include <QMap>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

class SessionStore final : public SecretStore
{
public:
    [[nodiscard]] SecretLevel level() const override { return SecretLevel::Session; }
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override
    {
        return m_secrets.contains(name) ? std::optional(m_secrets.value(name)) : std::nullopt;
    }
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret) override
    {
        m_secrets.insert(name, secret);
        return {};
    }
    [[nodiscard]] Result<void> remove(const QString &name) override
    {
        m_secrets.remove(name);
        return {};
    }

private:
    QMap<QString, QByteArray> m_secrets;
};

} // namespace

QString secretLevelCode(SecretLevel level)
{
    switch (level) {
    case SecretLevel::Keychain:
        return u"keychain"_s;
    case SecretLevel::WrappedFile:
        return u"wrapped_file"_s;
    case SecretLevel::Session:
        return u"session"_s;
    }
    Q_UNREACHABLE();
}

QString secretLevelStatement(SecretLevel level)
{
    switch (level) {
    case SecretLevel::Keychain:
        return u"The signing key is in the system keychain: a copy of the data file cannot be signed elsewhere."_s;
    case SecretLevel::WrappedFile:
        return u"The signing key is in a file encrypted under a password, asked for at each start."_s;
    case SecretLevel::Session:
        return u"No keychain and no password: the signing key lives in memory and each run has its own. The chain "
               u"still "
               "shows any change, but signatures do not tell this machine from another that held the file."_s;
    }
    Q_UNREACHABLE();
}

QString stateDirectory()
{
    QString base = qEnvironmentVariable("XDG_STATE_HOME");
    if (base.isEmpty())
        base = QDir::homePath() + u"/.local/state"_s;
    const QString directory = base + u"/comptoir"_s;
    if (!QDir().mkpath(directory))
        return {};
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return directory;
}

Result<std::unique_ptr<SecretStore>> openSecretStore(const QString &password)
{
    if (std::unique_ptr<SecretStore> keychain = KeychainStore::probe())
        return keychain;
    if (!password.isEmpty()) {
        const QString state = stateDirectory();
        return WrappedFileStore::open(state.isEmpty() ? state : QString(state + u"/secrets"_s), password);
    }
    return std::make_unique<SessionStore>();
}

} // namespace comptoir
