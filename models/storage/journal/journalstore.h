// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fiscal/series.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

#include <optional>

namespace comptoir
{

/// The end of the journal: what the next entry is chained to.
struct JournalHead {
    qint64 pos = 0;
    qint64 epoch = 0;
    qint64 seq = 0;
    qint64 hlc = 0;
    EpochMs at = 0;
    QByteArray hash;
};

/// Every statement on the journal, its device and its keys. Entries are only ever added.
class JournalStore
{
public:
    explicit JournalStore(Connection &connection) : m_connection(connection) {}

    /// The device this file belongs to; null before init.
    [[nodiscard]] Uuid device();
    void setDevice(const Uuid &device);

    [[nodiscard]] JournalHead head();
    void add(const JournalEntry &entry);
    [[nodiscard]] std::optional<JournalEntry> at(qint64 pos);
    [[nodiscard]] std::optional<JournalEntry> find(qint64 epoch, qint64 seq);
    [[nodiscard]] std::optional<qint64> positionOf(const Uuid &op);
    [[nodiscard]] bool holds(const Uuid &op) { return positionOf(op).has_value(); }
    /// Calls `visit` with each entry from `fromPos` on in order until it returns false.
    void forEach(qint64 fromPos, qint64 toPos, const std::function<bool(const JournalEntry &)> &visit);

    /// Public key in force at the end of the journal; empty at the very beginning.
    [[nodiscard]] QByteArray currentKey();
    void addKey(qint64 pos, const QByteArray &publicKey, const QString &level);
    /// Why the next entry must begin a new epoch (set on a file that was put in the place of another), or "".
    [[nodiscard]] QString epochDue();
    void setEpochDue(const QString &reason);
    /// Writes an epoch that has begun; nothing is due any more.
    void addEpoch(qint64 epoch, qint64 pos, const QString &reason, EpochMs at);

private:
    Connection &m_connection;
};

/// Where a series stands.
struct SeriesHead {
    qint64 lastNumber = 0;
    QByteArray lastHash;
    qint64 perpetualNet = 0;
    qint64 perpetualAbs = 0;
};

/// Every statement on the numbered series and the list of their documents.
class SeriesStore
{
public:
    explicit SeriesStore(Connection &connection) : m_connection(connection) {}

    /// A series that has not begun carries hash and totals over from the latest series of its kind (a new epoch).
    [[nodiscard]] SeriesHead head(const QString &code, SeriesKind kind);
    /// The place of the next document of `amountMinor`. Throws ArithmeticError when the totals overflow.
    [[nodiscard]] FiscalRef next(const QString &code, SeriesKind kind, qint64 amountMinor);
    void advance(const FiscalRef &ref, SeriesKind kind, qint64 pos, const QByteArray &hash);
    /// Journal position of a document, or none.
    [[nodiscard]] std::optional<qint64> positionOf(const DocumentNumber &number, SeriesKind kind);

private:
    Connection &m_connection;
};

} // namespace comptoir
