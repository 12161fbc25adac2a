// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/lanes.h"

#include "server/store/sync/entrystore.h"

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr int linesPerSale = 4;
constexpr int products = 500;
constexpr EpochMs received = 1'767'700'000'000;

/// Tables of a batch's rows, in the order in which they are read and written.
struct Rows {
    const char *read;   ///< $1 the entries
    const char *insert; ///< $1 the rows
};
constexpr std::array tables{
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM sale t WHERE op_id = ANY ($1::uuid[])",
         "INSERT INTO sale SELECT r.* FROM jsonb_populate_recordset(NULL::sale, $1::jsonb) r"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM sale_line t WHERE sale_id IN "
         "(SELECT id FROM sale WHERE op_id = ANY ($1::uuid[]))",
         "INSERT INTO sale_line SELECT r.* FROM jsonb_populate_recordset(NULL::sale_line, $1::jsonb) r"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM sale_tax t WHERE sale_id IN "
         "(SELECT id FROM sale WHERE op_id = ANY ($1::uuid[]))",
         "INSERT INTO sale_tax SELECT r.* FROM jsonb_populate_recordset(NULL::sale_tax, $1::jsonb) r"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM payment t WHERE document_id IN "
         "(SELECT id FROM sale WHERE op_id = ANY ($1::uuid[]))",
         "INSERT INTO payment SELECT r.* FROM jsonb_populate_recordset(NULL::payment, $1::jsonb) r"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM stock_move t WHERE op_id = ANY ($1::uuid[])",
         "INSERT INTO stock_move SELECT r.* FROM jsonb_populate_recordset(NULL::stock_move, $1::jsonb) r"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (SELECT tenant_id, branch_id, product_id, "
         "sum(quantity_milli)::bigint AS quantity_milli, sum(-quantity_milli)::bigint AS sold_milli FROM stock_move "
         "WHERE op_id = ANY ($1::uuid[]) GROUP BY 1, 2, 3 ORDER BY 3) t",
         "INSERT INTO stock_level AS s SELECT r.* FROM jsonb_populate_recordset(NULL::stock_level, $1::jsonb) r "
         "ON CONFLICT (tenant_id, branch_id, product_id) DO UPDATE SET quantity_milli = s.quantity_milli + "
         "excluded.quantity_milli, sold_milli = s.sold_milli + excluded.sold_milli"},
    Rows{"SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM change_feed t WHERE op_id = ANY ($1::uuid[])",
         "WITH place AS (UPDATE sync_stream SET last_seq = last_seq + 1 WHERE stream LIKE 'B:%' RETURNING 1) "
         "INSERT INTO change_feed SELECT r.* FROM jsonb_populate_recordset(NULL::change_feed, $1::jsonb) r"},
};

} // namespace

Lane makeLane(int n, int batches, int sales)
{
    TestTill till(testId(4, n), u"T%1"_s.arg(n));
    for (int i = 0; i < products; ++i)
        till.products.append(ProductId(testId(6, i)));
    Lane lane{till.device(), u"T%1"_s.arg(n), till.key().publicKey(), {}, {}, {}, {}, {}};
    till.begin();
    lane.begin = sync::encode(till.batch());
    for (int batch = 0; batch < batches; ++batch) {
        QList<Uuid> ops;
        for (int sale = 0; sale < sales; ++sale)
            ops.append(till.sell(linesPerSale).opId);
        const sync::PushBatch sent = till.batch();
        QList<JudgedEntry> judged;
        for (const SentEntry &entry : sent.entries)
            judged.append({entry, u"applied"_s});
        lane.bodies.append(sync::encode(sent));
        lane.entries.append(judged);
        lane.ops.append(ops);
    }
    return lane;
}

void prepare(const QByteArray &conninfo, const QList<Lane> &lanes)
{
    PgConnection connection(conninfo);
    const TestTenant tenant = TestTenant::make(connection, 1);
    PgTransaction transaction(connection, tenant.scope());
    for (const Lane &lane : lanes)
        transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, $4, $5)",
                        {tenant.id, lane.device, tenant.branch, lane.till, lane.publicKey});
    transaction.commit();
}

PgScope benchScope()
{
    return {testId(1, 1), testId(2, 1), u"bench"_s};
}

void pushBody(PgConnection &connection, const QByteArray &body, Rng &rng)
{
    const auto batch = sync::decodePushBatch(body);
    PgTransaction transaction(connection, benchScope());
    const auto reply =
        batch ? PushService(transaction, received, rng).push(*batch) : Result<PushReply>(tl::unexpected(batch.error()));
    if (!reply)
        qFatal("%s", qUtf8Printable(reply.error().message));
    for (const EntryResult &result : reply->results) {
        if (result.status != u"applied")
            qFatal("an entry was %s %s", qUtf8Printable(result.status), qUtf8Printable(result.code));
    }
    transaction.commit();
}

void readBack(const QByteArray &conninfo, Lane &lane)
{
    PgConnection connection(conninfo);
    PgTransaction transaction(connection, benchScope());
    for (const QList<Uuid> &ops : lane.ops) {
        std::vector<PgValue> rows;
        for (const Rows &table : tables)
            rows.push_back(PgValue::utf8(transaction.run(table.read, {PgValue::array(ops)}).raw(0, 0)));
        lane.rows.append(rows);
    }
}

void insertBare(PgConnection &connection, const Lane &lane, qsizetype batch)
{
    PgTransaction transaction(connection, benchScope());
    std::vector<PgStatement> statements;
    for (std::size_t i = 0; i < tables.size(); ++i)
        statements.push_back({tables.at(i).insert, {lane.rows.at(batch).at(i)}});
    connection.runTogether(statements);
    EntryStore(transaction, lane.device).add(lane.entries.at(batch));
    transaction.commit();
}

} // namespace comptoir::bench
