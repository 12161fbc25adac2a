// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/staff/user.h"

#include <QByteArray>
#include <QString>

namespace comptoir
{

/// `pepper` may be empty: no lasting secret store.
[[nodiscard]] PinVerifier makePinVerifier(const QString &pin, const QByteArray &pepper);
/// Constant-time comparison; false as well when the verifier needs a pepper that is not there.
[[nodiscard]] bool pinMatches(const QString &pin, const PinVerifier &verifier, const QByteArray &pepper);

/// Key of 32 bytes from a password: argon2id, 64 MiB, 3 passes. `salt` has 16 bytes.
[[nodiscard]] QByteArray keyFromPassword(const QString &password, const QByteArray &salt);
/// Authenticated encryption (XChaCha20-Poly1305) of a small secret under a 32-byte key; nonce first in the result.
[[nodiscard]] QByteArray sealSecret(const QByteArray &secret, const QByteArray &key);
/// Empty when the key is wrong or the bytes were changed.
[[nodiscard]] QByteArray openSecret(const QByteArray &sealed, const QByteArray &key);
/// Random bytes from the operating system.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace comptoir
