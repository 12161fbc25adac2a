// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/signingkey.h"
#include "models/storage/database.h"
#include "models/storage/journal/journalstore.h"
#include "models/storage/secrets/secretstore.h"

namespace comptoir
{

/// The last entry this machine knows it wrote, kept outside the data file: a file that lacks it lost its tail, is an
/// older copy, or went on elsewhere.
struct Anchor {
    qint64 epoch = 0;
    qint64 seq = 0;
    QByteArray hash;
};

/// Keeps anchors: in the keychain where there is one, else in a file of the state directory (an anchor is no secret).
class AnchorStore
{
public:
    explicit AnchorStore(SecretStore &secrets) : m_secrets(secrets) {}
    [[nodiscard]] std::optional<Anchor> read(const Uuid &device);
    /// Best effort: selling never stops because the anchor cannot be written; the error says why for the log.
    [[nodiscard]] Result<void> write(const Uuid &device, const Anchor &anchor);
    [[nodiscard]] Result<void> remove(const Uuid &device);

private:
    SecretStore &m_secrets;
};

/// Who signs: this device's identity and key, and what the anchor says about the file it was opened with.
struct Device {
    Uuid id;
    SigningKey key = SigningKey::generate();
    SecretLevel level = SecretLevel::Session;
    QByteArray pepper;       ///< for PINs; empty at session level
    qint64 epochToBegin = 0; ///< above the file's last epoch when a new one must begin with the next entry
    QString epochReason;     ///< "older_copy", "forked", "restored_backup"
    QString finding;         ///< sentence about the file, empty when the anchor agrees
};

/// Loads or makes the device of an open data file and compares its anchor. `device` of a new file is made by init.
[[nodiscard]] Result<Device> loadDevice(Database &database, SecretStore &secrets);

/// Removes what this machine keeps of a device outside its data file, which is gone before: key, pepper and anchor.
[[nodiscard]] Result<void> forgetDevice(SecretStore &secrets, const Uuid &device);

} // namespace comptoir
