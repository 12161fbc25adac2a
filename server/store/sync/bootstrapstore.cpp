// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/bootstrapstore.h"

#include "models/domain/factkinds.h"
#include "models/journal/entryjson.h"
#include "server/store/feed/feedstore.h"
#include "server/store/sync/pullstore.h"
#include "sync/protocol/wirefields.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int documentsAtOnce = 5'000;

constexpr const char *noCode = "";
constexpr const char *noId = "00000000-0000-0000-0000-000000000000";

/// In the order in which a till needs them: what others name first. $1 key after which, $2 how many. A bare `id` to
/// order by would be the text that is read.
struct Documents {
    const char *kind;
    const char *first; ///< comes before all keys: without a bound, any index of the tenant might be read, and sorted
    const char *sql;
};
const Documents documentKinds[] = {
    {"tax", noCode,
     "SELECT code, ver, body::text FROM tax WHERE NOT deleted AND ver > 0 AND code > $1 ORDER BY code LIMIT $2"},
    {"tax_class", noCode,
     "SELECT code, ver, body::text FROM tax_class WHERE NOT deleted AND ver > 0 AND code > $1 ORDER BY code LIMIT $2"},
    {"role", noCode,
     "SELECT code, ver, body::text FROM till_role WHERE NOT deleted AND ver > 0 AND code > $1 ORDER BY code LIMIT $2"},
    {"user", noId,
     "SELECT id::text, ver, body::text FROM staff AS t WHERE NOT deleted AND ver > 0 AND id > $1::uuid "
     "ORDER BY t.id LIMIT $2"},
    {"category", noCode,
     "SELECT code, ver, body::text FROM category WHERE NOT deleted AND ver > 0 AND code > $1 ORDER BY code LIMIT $2"},
    {"product", noId,
     "SELECT id::text, ver, body::text FROM product AS t WHERE NOT deleted AND ver > 0 AND id > $1::uuid "
     "ORDER BY t.id LIMIT $2"},
    {"price_list", noCode,
     "SELECT name, ver, body::text FROM price_list WHERE NOT deleted AND ver > 0 AND name > $1 ORDER BY name LIMIT $2"},
    {"promotion", noId,
     "SELECT id::text, ver, body::text FROM promotion AS t WHERE NOT deleted AND ver > 0 AND id > $1::uuid "
     "ORDER BY t.id LIMIT $2"},
    {"customer", noId,
     "SELECT id::text, ver, body::text FROM customer AS t WHERE NOT deleted AND ver > 0 AND id > $1::uuid "
     "ORDER BY t.id LIMIT $2"},
    {"setting", noCode,
     "SELECT key, ver, jsonb_build_object('key', key, 'value', value)::text FROM setting WHERE ver > 0 AND key > $1 "
     "ORDER BY key LIMIT $2"},
};

/// jsonb as PostgreSQL writes it has spaces; rows are compact everywhere.
QByteArray compact(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

} // namespace

void BootstrapStore::documents(const QString &stream, const Take &take)
{
    for (const Documents &documents : documentKinds) {
        QString after = QString::fromLatin1(documents.first);
        while (true) {
            const PgRows rows = m_transaction.run(documents.sql, {after, documentsAtOnce});
            for (int row = 0; row < rows.count(); ++row)
                take({stream, rows.integer(row, 1), QString::fromLatin1(documents.kind), wireId(rows.text(row, 0)),
                      Uuid(), std::nullopt, compact(rows.raw(row, 2))});
            if (rows.count() < documentsAtOnce)
                break;
            after = rows.text(rows.count() - 1, 0);
        }
    }
}

void BootstrapStore::sums(const QString &stream, const Uuid &branch, const Uuid &device, qint64 seq, const Take &take)
{
    const auto each = [&](const char *sql, const QString &kind, const char *id, const char *value) {
        const PgRows rows = m_transaction.run(sql, {m_transaction.scope().tenant, branch, device});
        for (int row = 0; row < rows.count(); ++row) {
            const QString key = wireId(rows.text(row, 0));
            const QJsonObject body{{QLatin1StringView(id), key}, {QLatin1StringView(value), rows.integer(row, 1)}};
            take({stream, seq, kind, key, Uuid(), std::nullopt, QJsonDocument(body).toJson(QJsonDocument::Compact)});
        }
    };
    // What the device did in another branch, before it came to this one, its journal counts all the same.
    each("WITH own AS (SELECT m.product_id, sum(m.quantity_milli) AS quantity FROM journal_entry j JOIN stock_move m "
         "ON m.tenant_id = j.tenant_id AND m.op_id = j.op_id WHERE j.tenant_id = $1 AND j.device_id = $3 "
         "GROUP BY m.product_id), here AS (SELECT product_id, quantity_milli FROM stock_level WHERE tenant_id = $1 "
         "AND branch_id = $2) "
         "SELECT product_id, (coalesce(here.quantity_milli, 0) - coalesce(own.quantity, 0))::bigint FROM here "
         "FULL JOIN own USING (product_id) ORDER BY 1",
         u"stock"_s, "product", "qty");
    each("SELECT a.customer_id, (coalesce(sum(a.amount_minor) FILTER (WHERE a.branch_id = $2), 0) - "
         "coalesce(sum(a.amount_minor) FILTER (WHERE j.device_id = $3), 0))::bigint FROM account_entry a "
         "LEFT JOIN journal_entry j ON j.tenant_id = a.tenant_id AND j.op_id = a.op_id WHERE a.tenant_id = $1 "
         "AND (a.branch_id = $2 OR j.device_id = $3) GROUP BY a.customer_id ORDER BY 1",
         u"balance"_s, "customer", "amount");
}

void BootstrapStore::tills(const QString &stream, const Uuid &branch, const Uuid &device, qint64 seq, const Take &take)
{
    const PgRows rows = m_transaction.run("SELECT id, till FROM device WHERE tenant_id = $1 AND branch_id = $2 "
                                          "AND id <> $3 AND status <> 'revoked' ORDER BY till, id",
                                          {m_transaction.scope().tenant, branch, device});
    for (int row = 0; row < rows.count(); ++row)
        take({stream, seq, u"till"_s, wireId(rows.text(row, 0)), Uuid(), std::nullopt,
              tillBody(rows.uuid(row, 0), rows.text(row, 1))});
}

void BootstrapStore::lostEntries(const QString &stream, const Uuid &device, const QList<JournalPlace> &own, qint64 seq,
                                 const Take &take)
{
    QList<qint64> epochs;
    QList<qint64> seqs;
    QList<std::optional<QByteArray>> hashes;
    for (const JournalPlace &end : own) {
        epochs += end.epoch;
        seqs += end.seq;
        hashes += end.hash;
    }
    const PgRows rows = m_transaction.run(
        "WITH mine AS (SELECT epoch, seq, op_id, hash FROM journal_entry WHERE tenant_id = $1 AND device_id = $2), "
        "twice AS (SELECT epoch, seq FROM mine GROUP BY epoch, seq HAVING count(*) > 1), "
        "ends AS (SELECT o.epoch, max(o.seq) AS seq FROM unnest($3::bigint[], $4::bigint[], $5::bytea[]) "
        "AS o(epoch, seq, hash) JOIN mine USING (epoch, seq, hash) GROUP BY o.epoch) "
        "SELECT j.op_id, j.epoch, j.seq, j.kind, j.v, j.hlc, j.at, j.actor, j.payload, j.hash, j.signature "
        "FROM journal_entry j LEFT JOIN ends ON ends.epoch = j.epoch LEFT JOIN twice ON twice.epoch = j.epoch "
        "AND twice.seq = j.seq WHERE j.tenant_id = $1 AND j.device_id = $2 AND j.status <> 'quarantined' "
        "AND j.payload IS NOT NULL AND j.kind = ANY ($6::text[]) "
        "AND (ends.seq IS NULL OR j.seq > ends.seq OR twice.seq IS NOT NULL) ORDER BY j.epoch, j.seq, j.op_id",
        {m_transaction.scope().tenant, device, PgValue::array(epochs), PgValue::array(seqs), PgValue::array(hashes),
         QStringList{QLatin1StringView(factKind<Sale>), QLatin1StringView(factKind<StockMoved>),
                     QLatin1StringView(factKind<AccountPaid>), QLatin1StringView(factKind<ProductsSaved>)}});
    for (int row = 0; row < rows.count(); ++row) {
        SentEntry sent;
        JournalEntry &entry = sent.entry;
        entry.opId = rows.uuid(row, 0);
        entry.epoch = rows.integer(row, 1);
        entry.seq = rows.integer(row, 2);
        entry.kind = rows.text(row, 3);
        entry.schemaVersion = rows.integer(row, 4);
        entry.hlc = rows.integer(row, 5);
        entry.at = rows.integer(row, 6);
        entry.actor = rows.uuid(row, 7);
        entry.payload = rows.bytes(row, 8);
        entry.hash = rows.bytes(row, 9);
        entry.signature = rows.bytes(row, 10);
        take({stream, seq, u"entry"_s, sync::hexText(entry.opId.bytes()), entry.opId,
              RowOrigin{device, entry.epoch, entry.seq}, sync::wireBytes(entryObject(sent))});
    }
}

void BootstrapStore::keep(const Uuid &id, const QString &stream, const std::optional<Uuid> &device,
                          const QByteArray &manifest, const QList<QByteArray> &chunks)
{
    const Uuid tenant = m_transaction.scope().tenant;
    m_transaction.run("DELETE FROM bootstrap WHERE tenant_id = $1 AND created_at < now() - interval '1 day'", {tenant});
    m_transaction.run("INSERT INTO bootstrap (tenant_id, id, stream, device_id, manifest) VALUES ($1, $2, $3, $4, $5)",
                      {tenant, id, stream, device, PgValue::utf8(manifest)});
    int n = 0;
    for (const QByteArray &chunk : chunks)
        m_transaction.run("INSERT INTO bootstrap_chunk (tenant_id, bootstrap_id, n, packed) VALUES ($1, $2, $3, $4)",
                          {tenant, id, n++, chunk});
}

std::optional<QByteArray> BootstrapStore::recent(const QString &stream, qint64 epoch)
{
    const PgRows rows = m_transaction.run(
        "SELECT manifest::text FROM bootstrap WHERE tenant_id = $1 AND stream = $2 AND device_id IS NULL "
        "AND created_at > now() - interval '1 hour' AND (manifest ->> 'epoch')::bigint = $3 "
        "ORDER BY created_at DESC LIMIT 1",
        {m_transaction.scope().tenant, stream, epoch});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.raw(0, 0));
}

std::optional<QByteArray> BootstrapStore::chunk(const Uuid &id, const Uuid &device, qint64 n)
{
    const PgRows rows = m_transaction.run(
        "SELECT c.packed FROM bootstrap b JOIN bootstrap_chunk c ON c.tenant_id = b.tenant_id AND c.bootstrap_id = "
        "b.id "
        "WHERE b.tenant_id = $1 AND b.id = $2 AND (b.device_id IS NULL OR b.device_id = $3) AND c.n = $4",
        {m_transaction.scope().tenant, id, device, n});
    return rows.isEmpty() ? std::nullopt : std::optional(rows.bytes(0, 0));
}

} // namespace comptoir::centre
