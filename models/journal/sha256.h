// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>

namespace comptoir
{

inline constexpr qsizetype sha256Size = 32;

/// SHA-256 of the parts one after the other.
[[nodiscard]] QByteArray sha256(std::initializer_list<QByteArrayView> parts);

/// How integers stand in what is hashed or signed: 8 bytes each, the highest first.
[[nodiscard]] QByteArray bigEndian(std::initializer_list<qint64> values);

/// Gives back what the calling thread holds of OpenSSL. A thread of Qt counts as finished while it is still ending, so
/// that the program may be gone before its thread-local objects are.
void releaseThreadCrypto();

} // namespace comptoir
