// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/bootstrapstore.h"

#include "server/store/sync/pullstore.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int rowsAtOnce = 5'000;

/// In the order in which a till needs them: what others name first. $1 key after which, $2 how many.
struct Documents {
    const char *kind;
    const char *sql;
};
const Documents kinds[] = {
    {"tax", "SELECT code, ver, body::text FROM tax WHERE NOT deleted AND ver > 0 AND code > coalesce($1, '') "
            "ORDER BY code LIMIT $2"},
    {"tax_class",
     "SELECT code, ver, body::text FROM tax_class WHERE NOT deleted AND ver > 0 AND code > coalesce($1, '') "
     "ORDER BY code LIMIT $2"},
    {"role", "SELECT code, ver, body::text FROM till_role WHERE NOT deleted AND ver > 0 AND code > coalesce($1, '') "
             "ORDER BY code LIMIT $2"},
    {"user", "SELECT id::text, ver, body::text FROM staff WHERE NOT deleted AND ver > 0 AND ($1::text IS NULL "
             "OR id > $1::uuid) ORDER BY id LIMIT $2"},
    {"category", "SELECT code, ver, body::text FROM category WHERE NOT deleted AND ver > 0 AND code > coalesce($1, '') "
                 "ORDER BY code LIMIT $2"},
    {"product", "SELECT id::text, ver, body::text FROM product WHERE NOT deleted AND ver > 0 AND ($1::text IS NULL "
                "OR id > $1::uuid) ORDER BY id LIMIT $2"},
    {"price_list", "SELECT name, ver, body::text FROM price_list WHERE NOT deleted AND ver > 0 "
                   "AND name > coalesce($1, '') ORDER BY name LIMIT $2"},
    {"promotion", "SELECT id::text, ver, body::text FROM promotion WHERE NOT deleted AND ver > 0 AND ($1::text IS NULL "
                  "OR id > $1::uuid) ORDER BY id LIMIT $2"},
    {"customer", "SELECT id::text, ver, body::text FROM customer WHERE NOT deleted AND ver > 0 AND ($1::text IS NULL "
                 "OR id > $1::uuid) ORDER BY id LIMIT $2"},
    {"setting", "SELECT key, ver, jsonb_build_object('key', key, 'value', value)::text FROM setting WHERE ver > 0 "
                "AND key > coalesce($1, '') ORDER BY key LIMIT $2"},
};

/// jsonb as PostgreSQL writes it has spaces; rows are compact everywhere.
QByteArray compact(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact);
}

} // namespace

void BootstrapStore::documents(const QString &stream, const Take &take)
{
    for (const Documents &documents : kinds) {
        std::optional<QString> after;
        while (true) {
            const PgRows rows = m_transaction.run(documents.sql, {after, rowsAtOnce});
            for (int row = 0; row < rows.count(); ++row)
                take({stream, rows.integer(row, 1), QString::fromLatin1(documents.kind), wireId(rows.text(row, 0)),
                      Uuid(), std::nullopt, compact(rows.raw(row, 2))});
            if (rows.count() < rowsAtOnce)
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
    each("WITH own AS (SELECT m.product_id, sum(m.quantity_milli) AS quantity FROM journal_entry j JOIN stock_move m "
         "ON m.tenant_id = j.tenant_id AND m.op_id = j.op_id WHERE j.tenant_id = $1 AND j.device_id = $3 "
         "AND m.branch_id = $2 GROUP BY m.product_id) "
         "SELECT l.product_id, (l.quantity_milli - coalesce(own.quantity, 0))::bigint FROM stock_level l "
         "LEFT JOIN own ON own.product_id = l.product_id WHERE l.tenant_id = $1 AND l.branch_id = $2 ORDER BY 1",
         u"stock"_s, "product", "qty");
    each("SELECT a.customer_id, sum(a.amount_minor)::bigint FROM account_entry a LEFT JOIN journal_entry j "
         "ON j.tenant_id = a.tenant_id AND j.op_id = a.op_id WHERE a.tenant_id = $1 AND a.branch_id = $2 "
         "AND j.device_id IS DISTINCT FROM $3 GROUP BY a.customer_id ORDER BY 1",
         u"balance"_s, "customer", "amount");
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
