// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/journal/entryjson.h"

namespace comptoir
{

/// Entries that wait, in a file that only who knows the passphrase can open: zstd of their lines, XChaCha20-Poly1305
/// under a key by argon2id. Bringing it in twice changes nothing: each entry has its id for ever.
struct Rescue {
    Uuid device;
    QByteArray previous; ///< hash before the first entry
    QList<SentEntry> entries;
};

[[nodiscard]] Result<void> checkPassphrase(const QString &passphrase); ///< error `weak_passphrase`
[[nodiscard]] QByteArray sealRescue(const Rescue &rescue, const QString &passphrase);
/// Errors: `not_a_rescue_file`, `wrong_passphrase` (or the file was changed).
[[nodiscard]] Result<Rescue> openRescue(const QByteArray &file, const QString &passphrase);

} // namespace comptoir
