// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// The machines of a tenant and the codes by which they come to it.
class DeviceStore
{
public:
    explicit DeviceStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// `device`: the only one it lets in, one that is known and comes back.
    void addCode(const Uuid &id, const QByteArray &hash, const Uuid &branch, const QString &till,
                 const std::optional<Uuid> &device = {});
    [[nodiscard]] QJsonArray codes();
    [[nodiscard]] bool withdrawCode(const Uuid &id);
    struct Code {
        Uuid tenant;
        Uuid id;
    };
    [[nodiscard]] static std::optional<Code> codeBy(PgConnection &connection, const QByteArray &hash);
    struct Place {
        Uuid branch;
        QString till;
        Uuid givenBy;
    };
    /// Uses a code, once: where it leads, or nothing when it was used, is too old, or was made for another device. One
    /// that is `known` already needs a code that was made for it.
    [[nodiscard]] std::optional<Place> useCode(const Uuid &id, const Uuid &device, bool known);
    void bindCode(const Uuid &id, const Uuid &device);
    /// Where a code that has not expired led this device.
    [[nodiscard]] std::optional<Place> placeGiven(const Uuid &code, const Uuid &device);

    struct New {
        Uuid id;
        Place place;
        QByteArray publicKey;
        qint64 headEpoch = 0;
        qint64 headSeq = 0;
        QByteArray headHash;
    };
    void add(const New &device);
    /// A known device that left comes back, perhaps to another branch. False when it is no longer one of ours.
    [[nodiscard]] bool move(const New &device);
    /// The active device of that name.
    [[nodiscard]] std::optional<Uuid> called(const QString &till);
    [[nodiscard]] bool isTillTaken(const QString &till);
    struct Known {
        Uuid tenant;
        Uuid branch;
        QByteArray publicKey;
        QString status;
        qint64 epoch = 0;
    };
    [[nodiscard]] static std::optional<Known> byId(PgConnection &connection, const Uuid &id);
    /// False when the proof was used before; forgets those that are void by their age.
    [[nodiscard]] bool useNonce(const Uuid &device, const QByteArray &nonce);
    void seen(const Uuid &device);

    [[nodiscard]] QJsonArray devices(const std::optional<QString> &afterTill, int limit);
    [[nodiscard]] QJsonObject device(const Uuid &id);
    /// Voids its tokens at once, and gives its branch; none when it is revoked already, or none of ours.
    [[nodiscard]] std::optional<Uuid> revoke(const Uuid &id, bool wipe);
    struct Names {
        QString tenant;
        QString branch;
    };
    /// What the business and a branch of it are called.
    [[nodiscard]] Names namesOf(const Uuid &branch);

private:
    [[nodiscard]] const Uuid &tenant() const { return m_transaction.scope().tenant; }
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
