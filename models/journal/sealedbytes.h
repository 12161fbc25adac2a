// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>

namespace comptoir
{

/// A key of 32 bytes from a text: argon2id. Empty when `salt` has not 16 bytes or memory is short.
[[nodiscard]] QByteArray stretchedKey(const QString &text, const QByteArray &salt, unsigned long long passes,
                                      std::size_t memory);
/// Key of 32 bytes from a password: argon2id, 64 MiB, 3 passes. `salt` has 16 bytes.
[[nodiscard]] QByteArray keyFromPassword(const QString &password, const QByteArray &salt);
/// Authenticated encryption (XChaCha20-Poly1305) of a small secret under a 32-byte key; nonce first in the result.
[[nodiscard]] QByteArray sealSecret(const QByteArray &secret, const QByteArray &key);
/// Empty when the key is wrong or the bytes were changed.
[[nodiscard]] QByteArray openSecret(const QByteArray &sealed, const QByteArray &key);
/// Random bytes from the operating system.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace comptoir
