// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace comptoir
{

/// How well this device keeps its signing key; shown to people, printed by `comptoirctl verify`.
enum class SecretLevel {
    Keychain,    ///< the system's keychain
    WrappedFile, ///< a 0600 file encrypted under a password-derived key
    Session,     ///< memory only: a new key each run; the chain still proves order and content, not which device
};
[[nodiscard]] QString secretLevelCode(SecretLevel level); ///< "keychain", "wrapped_file", "session"
/// One English sentence that says what the level protects.
[[nodiscard]] QString secretLevelStatement(SecretLevel level);

/// Keeps small named secrets of this device outside the data file. Calls may block for the keychain: never on the GUI
/// thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    [[nodiscard]] virtual SecretLevel level() const = 0;
    /// No value when there is none. Errors: `secret_unreadable` (wrong password, denied, damaged).
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    /// What is not there is removed already.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
};

/// Where secrets and anchors that are files live: XDG_STATE_HOME/comptoir, 0700. Empty when no home can be written.
[[nodiscard]] QString stateDirectory();

/// The best level this machine offers: keychain if a write, read and delete of a probe succeed; else the wrapped file
/// if a password is given; else session. Error only when a password is given and does not open the existing file.
[[nodiscard]] Result<std::unique_ptr<SecretStore>> openSecretStore(const QString &password);

} // namespace comptoir
