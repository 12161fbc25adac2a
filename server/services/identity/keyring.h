// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/rng.h"
#include "server/services/identity/accesstoken.h"

#include <map>
#include <memory>
#include <mutex>

namespace comptoir::centre
{

/// The keys of the centre: those that sign access tokens, one file each, and the secret that seals. They are in a
/// folder that only this program's user can read (0700, files 0400), never in the database; several servers share the
/// folder. A new signing key is published a week before it signs, and an old one is believed until its last token has
/// expired. Any thread; the folder is read again when a minute has passed.
class Keyring
{
public:
    static constexpr qint64 publishAheadMs = 7LL * 24 * 3600 * 1000;
    static constexpr qint64 readAgainMs = 60 * 1000;

    /// Makes what is missing: a first start needs no other step. Errors `bad_key_folder`, `bad_key`.
    [[nodiscard]] static Result<std::unique_ptr<Keyring>> open(const QString &folder, const Clock &clock);
    /// Adds the next signing key and takes away those whose last token has expired. Gives its kid. Error
    /// `rotation_pending` while a key waits for its day already.
    [[nodiscard]] static Result<QByteArray> rotate(const QString &folder, EpochMs now);

    [[nodiscard]] QByteArray issue(const AccessClaims &claims, const Uuid &tokenId, const QString &issuer) const;
    [[nodiscard]] Result<AccessClaims> read(QByteArrayView token, const QString &issuer) const;
    /// What /.well-known/jwks.json says (RFC 7517, RFC 8037): the keys in use, the next and the last.
    [[nodiscard]] QByteArray jwks() const;

    /// A code that only this centre can make, of a purpose and some bytes: 32 bytes.
    [[nodiscard]] QByteArray derive(QByteArrayView purpose, QByteArrayView bytes) const;
    [[nodiscard]] QByteArray seal(QByteArrayView secret) const;
    [[nodiscard]] std::optional<QByteArray> unseal(QByteArrayView sealed) const;

private:
    struct Key {
        QByteArray kid;
        EpochMs useFrom = 0;
        SigningKey key;
    };
    using Keys = std::vector<Key>; ///< in the order in which they come into use

    Keyring(QString folder, const Clock &clock) : m_folder(std::move(folder)), m_clock(clock) {}
    [[nodiscard]] static Result<Keys> readKeys(const QString &folder);
    [[nodiscard]] static Result<QByteArray> addKey(const QString &folder, EpochMs useFrom);
    /// Position of the key that signs at `now`.
    [[nodiscard]] static std::size_t inUse(const Keys &keys, EpochMs now);
    [[nodiscard]] static bool isBelieved(const Keys &keys, std::size_t index, EpochMs now);
    [[nodiscard]] std::shared_ptr<const Keys> keys() const;

    QString m_folder;
    const Clock &m_clock;
    QByteArray m_secret;
    mutable std::mutex m_mutex;
    mutable std::shared_ptr<const Keys> m_keys;
    mutable EpochMs m_readAt = 0;
};

} // namespace comptoir::centre
