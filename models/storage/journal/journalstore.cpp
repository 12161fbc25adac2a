// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal/journalstore.h"

#include "models/domain/common/arithmetic.h"

namespace comptoir
{

namespace
{

constexpr const char *entryColumns =
    "SELECT pos, epoch, seq, op_id, kind, schema_v, hlc, at, actor, payload, hash, signature FROM journal ";

JournalEntry entryFrom(const Statement &row)
{
    JournalEntry entry;
    entry.pos = row.integer(0);
    entry.epoch = row.integer(1);
    entry.seq = row.integer(2);
    entry.opId = row.uuid(3);
    entry.kind = row.text(4);
    entry.schemaVersion = row.integer(5);
    entry.hlc = row.integer(6);
    entry.at = row.integer(7);
    entry.actor = row.uuid(8);
    entry.payload = row.blob(9);
    entry.hash = row.blob(10);
    entry.signature = row.blob(11);
    return entry;
}

std::optional<JournalEntry> firstEntry(Statement query)
{
    return query.next() ? std::optional(entryFrom(query)) : std::nullopt;
}

} // namespace

Uuid JournalStore::device()
{
    Statement query = m_connection.statement("SELECT id FROM device");
    return query.next() ? query.uuid(0) : Uuid();
}

void JournalStore::setDevice(const Uuid &device)
{
    m_connection.statement("INSERT OR IGNORE INTO device (id) VALUES (?)").run(device);
}

JournalHead JournalStore::head()
{
    Statement query =
        m_connection.statement("SELECT pos, epoch, seq, hlc, at, hash FROM journal ORDER BY pos DESC LIMIT 1");
    if (!query.next())
        return {0, 0, 0, 0, 0, journalRoot()};
    return {query.integer(0), query.integer(1), query.integer(2), query.integer(3), query.integer(4), query.blob(5)};
}

void JournalStore::add(const JournalEntry &entry)
{
    m_connection
        .statement("INSERT INTO journal (pos, epoch, seq, op_id, kind, schema_v, hlc, at, actor, payload, hash, "
                   "signature) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(entry.pos, entry.epoch, entry.seq, entry.opId, entry.kind, entry.schemaVersion, entry.hlc, entry.at,
             entry.actor, entry.payload, entry.hash, entry.signature);
}

std::optional<JournalEntry> JournalStore::at(qint64 pos)
{
    static const QByteArray sql = QByteArray(entryColumns) + "WHERE pos = ?";
    Statement query = m_connection.statement(sql.constData());
    query.bind(pos);
    return firstEntry(std::move(query));
}

std::optional<JournalEntry> JournalStore::find(qint64 epoch, qint64 seq)
{
    static const QByteArray sql = QByteArray(entryColumns) + "WHERE epoch = ? AND seq = ?";
    Statement query = m_connection.statement(sql.constData());
    query.bind(epoch, seq);
    return firstEntry(std::move(query));
}

std::optional<qint64> JournalStore::positionOf(const Uuid &op)
{
    Statement query = m_connection.statement("SELECT pos FROM journal WHERE op_id = ?");
    query.bind(op);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

void JournalStore::forEach(qint64 fromPos, qint64 toPos, const std::function<bool(const JournalEntry &)> &visit)
{
    static const QByteArray sql = QByteArray(entryColumns) + "WHERE pos BETWEEN ? AND ? ORDER BY pos";
    Statement query = m_connection.statement(sql.constData());
    query.bind(fromPos, toPos);
    while (query.next()) {
        if (!visit(entryFrom(query)))
            return;
    }
}

QByteArray JournalStore::currentKey()
{
    Statement query = m_connection.statement("SELECT public_key FROM device_key ORDER BY began_pos DESC LIMIT 1");
    return query.next() ? query.blob(0) : QByteArray();
}

void JournalStore::addKey(qint64 pos, const QByteArray &publicKey, const QString &level)
{
    m_connection.statement("INSERT INTO device_key (began_pos, public_key, level) VALUES (?,?,?)")
        .run(pos, publicKey, level);
}

QString JournalStore::epochDue()
{
    Statement query = m_connection.statement("SELECT reason FROM epoch_due LIMIT 1");
    return query.next() ? query.text(0) : QString();
}

void JournalStore::setEpochDue(const QString &reason)
{
    m_connection.statement("INSERT INTO epoch_due (reason) VALUES (?)").run(reason);
}

void JournalStore::addEpoch(qint64 epoch, qint64 pos, const QString &reason, EpochMs at)
{
    m_connection.statement("DELETE FROM epoch_due").run();
    m_connection.statement("INSERT INTO epoch (epoch, began_pos, reason, at) VALUES (?,?,?,?)")
        .run(epoch, pos, reason, at);
}

SeriesHead SeriesStore::head(const QString &code, SeriesKind kind)
{
    Statement own = m_connection.statement(
        "SELECT last_number, last_hash, perpetual_net, perpetual_abs FROM series WHERE code = ?");
    own.bind(code);
    if (own.next())
        return {own.integer(0), own.blob(1), own.integer(2), own.integer(3)};
    Statement earlier = m_connection.statement("SELECT last_hash, perpetual_net, perpetual_abs FROM series "
                                               "WHERE kind = ? ORDER BY perpetual_abs DESC, code DESC LIMIT 1");
    earlier.bind(codeOf(kind));
    if (earlier.next())
        return {0, earlier.blob(0), earlier.integer(1), earlier.integer(2)};
    return {};
}

FiscalRef SeriesStore::next(const QString &code, SeriesKind kind, qint64 amountMinor)
{
    const SeriesHead last = head(code, kind);
    const qint64 absolute = amountMinor < 0 ? checkedSubtract(0, amountMinor) : amountMinor;
    return {code, last.lastNumber + 1, last.lastHash, checkedAdd(last.perpetualNet, amountMinor),
            checkedAdd(last.perpetualAbs, absolute)};
}

void SeriesStore::advance(const FiscalRef &ref, SeriesKind kind, qint64 pos, const QByteArray &hash)
{
    m_connection
        .statement("INSERT INTO series (code, kind, last_number, last_hash, perpetual_net, perpetual_abs) "
                   "VALUES (?,?,?,?,?,?) ON CONFLICT (code) DO UPDATE SET last_number = excluded.last_number, "
                   "last_hash = excluded.last_hash, perpetual_net = excluded.perpetual_net, "
                   "perpetual_abs = excluded.perpetual_abs")
        .run(ref.series, codeOf(kind), ref.number, hash, ref.perpetualNet, ref.perpetualAbs);
    m_connection.statement("INSERT INTO document (series, number, kind, pos) VALUES (?,?,?,?)")
        .run(ref.series, ref.number, codeOf(kind), pos);
}

std::optional<qint64> SeriesStore::positionOf(const DocumentNumber &number, SeriesKind kind)
{
    Statement query = m_connection.statement("SELECT pos FROM document WHERE series = ? AND number = ? AND kind = ?");
    query.bind(number.series, number.number, codeOf(kind));
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

} // namespace comptoir
