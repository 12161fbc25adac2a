// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secrets/secretstore.h"

namespace comptoir
{

/// Secrets in 0600 files under a 0700 folder, each sealed under a key derived from the user's password (argon2id). The
/// password is asked at each start and never stored.
class WrappedFileStore final : public SecretStore
{
public:
    /// Error `secret_unreadable` when the password does not open what is there, `read_only` when nothing can be kept.
    [[nodiscard]] static Result<std::unique_ptr<SecretStore>> open(const QString &directory, const QString &password);

    [[nodiscard]] SecretLevel level() const override { return SecretLevel::WrappedFile; }
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;

private:
    WrappedFileStore(QString directory, QByteArray key) : m_directory(std::move(directory)), m_key(std::move(key)) {}
    [[nodiscard]] QString fileOf(const QString &name) const;

    QString m_directory;
    QByteArray m_key;
};

/// Writes a private file whole or not at all (temporary file, fsync, rename), 0600. Error `read_only`.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &content);

} // namespace comptoir
