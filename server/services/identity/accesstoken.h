// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "models/journal/signingkey.h"

#include <QHash>

#include <optional>

namespace comptoir::centre
{

/// What an access token says.
struct AccessClaims {
    enum class Kind { User, Device };
    Kind kind = Kind::User;
    Uuid subject;           ///< account or device
    Uuid session;           ///< of a person
    Uuid tenant;            ///< of a device
    qint64 epoch = 0;       ///< of the account or device when it was given
    bool late = false;      ///< of a revoked device: it may hand in what it still has
    EpochMs verifiedAt = 0; ///< when the person last gave the password
    EpochMs issuedAt = 0;
    EpochMs expiresAt = 0;
};

/// Whose tokens are believed.
struct TokenTrust {
    QString issuer;
    QString audience;
    QHash<QByteArray, QByteArray> keys; ///< kid → Ed25519 public key
};

constexpr qint64 accessTokenLifeMs = 10 * 60 * 1000;
constexpr qint64 clockSkewMs = 60 * 1000;
constexpr qsizetype maxTokenSize = 4096;

/// A signed token of type at+jwt (RFC 9068) by the key `kid`.
[[nodiscard]] QByteArray writeAccessToken(const AccessClaims &claims, const Uuid &tokenId, const QString &issuer,
                                          const QString &audience, const QByteArray &kid, const SigningKey &key);

/// Reads a token as RFC 8725 asks: EdDSA alone, by a key of ours, of our type, issuer and audience, in its time, no
/// part of it twice and nothing in its head that points elsewhere. Error `unauthenticated`, which does not say why.
[[nodiscard]] Result<AccessClaims> readAccessToken(QByteArrayView token, const TokenTrust &trust, EpochMs now);

[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);
/// Only the one spelling that toBase64Url gives.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// The refusal of whoever cannot be told from a stranger.
[[nodiscard]] Unexpected notSignedIn();

} // namespace comptoir::centre
