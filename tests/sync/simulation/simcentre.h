// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/exchange.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace comptoir::testing
{

/// Faults that are built in on purpose, to see whether the simulation finds them.
enum class Planted {
    None,
    NaiveCursor,       ///< rows become visible in another order than their numbers
    NoDedupe,          ///< an entry that comes twice is applied twice
    AckBeforeCommit,   ///< the answer goes out, then the centre dies before its commit
    DeadRetryTimer,    ///< after a failure the till's timer is not armed
    ForeignKeyOnFacts, ///< a fact about an unknown item is refused, and the batch with it
    EpochNotBumped,    ///< streams keep their epoch when the centre was restored
    HorizonAfterQuery, ///< the cut is read after the rows
    HalfACut,          ///< a till applies what came of a cut that broke off
    NoDigest,          ///< the centre does not say what it holds: a table that went wrong stays so
    OwnLeftOut,        ///< sums leave out all that a device wrote, also what its journal lost
};

/// What the centre is and does, as values in memory: the rules of docs/sync.md without a database. Copied whole for a
/// backup. Not thread-safe, deterministic.
class SimCentre
{
public:
    explicit SimCentre(Planted planted = Planted::None) : m_planted(planted) {}

    void enrol(const Uuid &device, const QByteArray &publicKey);
    void revoke(const Uuid &device) { m_revoked.insert(device); }
    [[nodiscard]] bool isRevoked(const Uuid &device) const { return m_revoked.contains(device); }
    /// A person at the centre writes a document of a kind that this centre otherwise only passes on.
    void write(const QString &kind, const QString &id, const QJsonObject &body);
    /// The device is trusted again; what was set aside of it is driven again.
    void readmit(const Uuid &device);
    void learnFutureKinds();
    /// The backup is put back: streams begin a new life.
    void afterRestore();

    [[nodiscard]] sync::Answer handle(const sync::Request &request, const QString &token, EpochMs now);

    /// What the tests look at.
    struct Stored {
        Uuid device;
        JournalEntry entry;
        bool withheld = false;
        QString status;
        int applied = 0; ///< how often its effects were counted
    };
    [[nodiscard]] const QMap<Uuid, Stored> &entries() const { return m_entries; }
    [[nodiscard]] const QMap<Uuid, qint64> &stock() const { return m_stock; }
    [[nodiscard]] const QMap<Uuid, qint64> &balances() const { return m_balances; }
    [[nodiscard]] QMap<std::pair<QString, QString>, QJsonObject> documents() const;
    [[nodiscard]] std::optional<quint64> sumAt(const StreamCursor &cursor) const;
    [[nodiscard]] int quarantined() const;

private:
    struct Stream {
        qint64 epoch = 1;
        QList<FeedRow> rows;
        QList<quint64> sums; ///< running
        [[nodiscard]] StreamCursor end(const QString &name) const;
    };
    struct Document {
        QJsonObject body;
        QMap<QString, qint64> versions;
        QMap<QString, std::pair<qint64, Uuid>> writers; ///< hybrid clock, device
        FeedRow row;                                    ///< its latest
        [[nodiscard]] FeedRow standing() const;
    };
    struct Load {
        sync::Manifest manifest;
        QList<QByteArray> chunks;
    };

    [[nodiscard]] sync::Answer signIn(const QByteArray &body, EpochMs now);
    [[nodiscard]] sync::Answer push(const QByteArray &body, const Uuid &device, EpochMs now);
    [[nodiscard]] sync::Answer pull(const QByteArray &body, const Uuid &device, EpochMs now);
    [[nodiscard]] sync::Answer manifest(const QString &query, const Uuid &device);
    [[nodiscard]] sync::Answer digest(const QString &kind);
    [[nodiscard]] sync::Answer rows(const QString &kind, std::size_t bucket, const QString &after, EpochMs now);
    [[nodiscard]] QList<FeedRow> branchRows(const QString &stream, const Uuid &device, const QString &own);
    [[nodiscard]] QList<FeedRow> lostEntries(const Uuid &device, const QString &own);
    [[nodiscard]] sync::Answer chunk(const QString &path);
    [[nodiscard]] EntryResult take(const Uuid &device, const SentEntry &sent);
    void driveAgain();
    void apply(Stored &stored);
    void applyDocuments(const Stored &stored, const QString &kind, const QString &idField, const QJsonArray &bodies);
    void merge(const Stored &stored, const QString &kind, const QString &id, QJsonObject body);
    void count(const Stored &stored);
    void append(const QString &stream, FeedRow row);
    [[nodiscard]] static bool isRelayed(const QString &kind);
    [[nodiscard]] static FeedRow relayedRow(const Stored &stored);
    [[nodiscard]] JournalPlace headOf(const Uuid &device) const;

    Planted m_planted;
    QMap<Uuid, QByteArray> m_keys;
    QSet<Uuid> m_revoked;
    QSet<QString> m_nonces;
    bool m_knowsFuture = false;
    QMap<Uuid, Stored> m_entries;
    QMap<std::pair<Uuid, QByteArray>, JournalPlace> m_places;              ///< by hash, of each device
    QMap<std::pair<Uuid, std::pair<qint64, qint64>>, QByteArray> m_hashes; ///< the first at each place
    QMap<Uuid, JournalPlace> m_heads;
    QMap<QString, Stream> m_streams;
    QMap<std::pair<QString, QString>, Document> m_documents;
    QMap<Uuid, qint64> m_stock;
    QMap<Uuid, qint64> m_balances;
    QMap<Uuid, QMap<Uuid, qint64>> m_stockOf; ///< by device, then item
    QMap<Uuid, QMap<Uuid, qint64>> m_balanceOf;
    QMap<QString, Load> m_loads;
    int m_nextLoad = 1;
    qint64 m_calls = 0;
};

} // namespace comptoir::testing
