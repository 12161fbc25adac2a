// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace comptoir
{

/// The device's Ed25519 signing key (RFC 8032). Held in memory for the life of the program, wiped when it goes;
/// leaves it only as the seed given to a SecretStore.
class SigningKey
{
public:
    static constexpr qsizetype seedSize = 32;
    static constexpr qsizetype publicSize = 32;
    static constexpr qsizetype signatureSize = 64;

    [[nodiscard]] static SigningKey generate();
    /// Error `bad_key` when the seed has the wrong size.
    [[nodiscard]] static Result<SigningKey> fromSeed(QByteArrayView seed);
    ~SigningKey();
    SigningKey(SigningKey &&) noexcept = default;
    SigningKey &operator=(SigningKey &&) noexcept = default;
    SigningKey(const SigningKey &) = delete;
    SigningKey &operator=(const SigningKey &) = delete;

    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    [[nodiscard]] QByteArray seed() const;

private:
    SigningKey() = default;

    QByteArray m_public;
    QByteArray m_secret;
};

[[nodiscard]] bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey);

} // namespace comptoir
