// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/signingkey.h"
#include "sync/protocol/wirefields.h"

namespace comptoir::sync
{

/// `POST /v1/devices/enrol`: a one-time code, and a key that vouches for the journal up to `head`.
struct EnrolRequest {
    QString code;
    Uuid device;
    QString till;
    QByteArray publicKey;
    JournalPlace head;
    EpochMs at = 0;
    QByteArray signature;

    [[nodiscard]] QByteArray digest() const; ///< what is signed
};
[[nodiscard]] QByteArray encode(const EnrolRequest &request);
[[nodiscard]] Result<EnrolRequest> decodeEnrolRequest(const QByteArray &body);

/// The answer. The server's address is the asker's own knowledge.
[[nodiscard]] QByteArray encode(const Enrolment &enrolment, EpochMs serverTime);
[[nodiscard]] Result<Enrolment> decodeEnrolment(const QByteArray &body);

/// `POST /v1/auth/device`.
struct AuthRequest {
    Uuid device;
    EpochMs at = 0;
    QByteArray nonce; ///< 16 bytes
    QByteArray signature;

    [[nodiscard]] QByteArray digest() const;
};
inline constexpr qsizetype nonceSize = 16;
[[nodiscard]] QByteArray encode(const AuthRequest &request);
[[nodiscard]] Result<AuthRequest> decodeAuthRequest(const QByteArray &body);

struct AccessToken {
    QString token;
    qint64 expiresInSeconds = 0;
    EpochMs serverTime = 0;
    bool late = false; ///< a revoked device: it may push, nothing else
};
[[nodiscard]] Result<AccessToken> decodeAccessToken(const QByteArray &body);

} // namespace comptoir::sync
