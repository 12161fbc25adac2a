// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/secrets/secretstore.h"

class QThread;

namespace comptoir
{

/// The system's keychain through QtKeychain, never with its insecure fallback. Jobs run on a thread with an event loop
/// of its own, so that callers only wait for a future.
class KeychainStore final : public SecretStore
{
public:
    /// A working keychain, or null. QtKeychain does not report absence reliably, so a probe secret is written, read and
    /// deleted; any failure or three seconds of silence mean "absent".
    [[nodiscard]] static std::unique_ptr<SecretStore> probe();
    ~KeychainStore() override;

    [[nodiscard]] SecretLevel level() const override { return SecretLevel::Keychain; }
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;

private:
    KeychainStore();

    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace comptoir
