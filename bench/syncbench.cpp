// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs the centre to take in the journals of tills: four tills at once, batches of 100 sales of four lines,
// beside the same rows inserted bare, set by set, into the same PostgreSQL. A program of its own: it needs no window.

#include "bench/bench.h"
#include "server/services/sync/pushservice.h"
#include "server/store/migrator.h"
#include "tests/server/support/testcluster.h"
#include "tests/server/support/testtill.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cmath>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

constexpr int tills = 4;
constexpr int batchesPerTill = 25;
constexpr int salesPerBatch = 100;
constexpr int linesPerSale = 4;
constexpr int products = 500;

struct Lane {
    Uuid device;
    QByteArray publicKey;
    QList<QByteArray> bodies;          ///< as they come over the wire
    QList<QList<Uuid>> ops;            ///< of each
    QList<std::vector<PgValue>> rows;  ///< what each became, one JSON list a table
    QList<QList<JudgedEntry>> entries; ///< and the entries themselves
};

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

void prepare(const QByteArray &conninfo, const QList<Lane> &lanes)
{
    PgConnection connection(conninfo);
    const TestTenant tenant = TestTenant::make(connection, 1);
    PgTransaction transaction(connection, tenant.scope());
    for (int i = 0; i < lanes.size(); ++i)
        transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, $4, $5)",
                        {tenant.id, lanes.at(i).device, tenant.branch, u"T%1"_s.arg(i + 1), lanes.at(i).publicKey});
    transaction.commit();
}

PgScope scope()
{
    return {testId(1, 1), testId(2, 1), u"bench"_s};
}

void push(PgConnection &connection, const QByteArray &body, Rng &rng)
{
    const auto batch = sync::decodePushBatch(body);
    PgTransaction transaction(connection, scope());
    const auto reply = batch ? PushService(transaction, 1'767'700'000'000, rng).push(*batch)
                             : Result<PushReply>(tl::unexpected(batch.error()));
    if (!reply)
        qFatal("%s", qUtf8Printable(reply.error().message));
    for (const EntryResult &result : reply->results) {
        if (result.status != u"applied")
            qFatal("an entry was %s %s", qUtf8Printable(result.status), qUtf8Printable(result.code));
    }
    transaction.commit();
}

QList<Lane> makeLanes()
{
    QList<Lane> lanes;
    for (int i = 0; i < tills; ++i) {
        TestTill till(testId(4, i + 1), u"T%1"_s.arg(i + 1));
        for (int n = 0; n < products; ++n)
            till.products.append(ProductId(testId(6, n)));
        Lane lane{till.device(), till.key().publicKey(), {}, {}, {}, {}};
        till.begin();
        lane.bodies.append(sync::encode(till.batch()));
        for (int batch = 0; batch < batchesPerTill; ++batch) {
            QList<Uuid> ops;
            for (int sale = 0; sale < salesPerBatch; ++sale)
                ops.append(till.sell(linesPerSale).opId);
            const sync::PushBatch sent = till.batch();
            QList<JudgedEntry> judged;
            for (const SentEntry &entry : sent.entries)
                judged.append({entry, u"applied"_s});
            lane.bodies.append(sync::encode(sent));
            lane.entries.append(judged);
            lane.ops.append(ops);
        }
        lanes.append(lane);
    }
    return lanes;
}

/// Batches of one lap: both sides take turns, so that whatever else the machine does falls on both.
constexpr int batchesPerLap = 5;

struct Side {
    explicit Side(const QByteArray &conninfo)
    {
        for (int i = 0; i < tills; ++i)
            connections.push_back(std::make_unique<PgConnection>(conninfo));
    }
    std::vector<std::unique_ptr<PgConnection>> connections;
    bench::Samples samples;
    double seconds = 0;
};

/// One lap of `work`, a thread a till.
template <typename Work>
void lap(Side &side, QList<Lane> &lanes, qsizetype first, Work work)
{
    std::vector<bench::Samples> each(tills);
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < tills; ++i)
        threads.emplace_back([&, i] {
            for (qsizetype batch = first; batch < first + batchesPerLap; ++batch)
                each.at(i).time([&] { work(*side.connections.at(i), lanes[static_cast<qsizetype>(i)], batch); });
        });
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    side.seconds += elapsed.count();
    for (const bench::Samples &samples : each)
        side.samples.add(samples);
}

void readBack(const QByteArray &conninfo, QList<Lane> &lanes)
{
    PgConnection connection(conninfo);
    PgTransaction transaction(connection, scope());
    for (Lane &lane : lanes) {
        for (const QList<Uuid> &ops : lane.ops) {
            std::vector<PgValue> rows;
            for (const Rows &table : tables)
                rows.push_back(PgValue::utf8(transaction.run(table.read, {PgValue::array(ops)}).raw(0, 0)));
            lane.rows.append(rows);
        }
    }
}

bench::Figure measure()
{
    TestCluster cluster({true, {}});
    QList<Lane> lanes = makeLanes();
    // The first one only tells what rows the batches become.
    const QByteArray model = cluster.freshDatabase();
    const QByteArray ours = cluster.freshDatabase();
    const QByteArray bare = cluster.freshDatabase();
    SystemRng rng;
    for (const QByteArray &conninfo : {model, ours, bare}) { // keys and shifts, before the clock runs
        prepare(conninfo, lanes);
        PgConnection connection(conninfo);
        for (const Lane &lane : lanes)
            push(connection, lane.bodies.first(), rng);
    }
    const auto pushOne = [&rng](PgConnection &connection, Lane &lane, qsizetype batch) {
        push(connection, lane.bodies.at(batch + 1), rng);
    };
    const auto insertOne = [](PgConnection &connection, Lane &lane, qsizetype batch) {
        PgTransaction transaction(connection, scope());
        std::vector<PgStatement> statements;
        for (std::size_t i = 0; i < tables.size(); ++i)
            statements.push_back({tables.at(i).insert, {lane.rows.at(batch).at(i)}});
        connection.runTogether(statements);
        EntryStore(transaction, lane.device).add(lane.entries.at(batch));
        transaction.commit();
    };
    Side modelSide(model);
    Side oursSide(ours);
    Side bareSide(bare);
    for (qsizetype first = 0; first < batchesPerTill; first += batchesPerLap)
        lap(modelSide, lanes, first, pushOne);
    readBack(model, lanes);
    for (qsizetype first = 0; first < batchesPerTill; first += batchesPerLap) {
        lap(oursSide, lanes, first, pushOne);
        lap(bareSide, lanes, first, insertOne);
    }
    const double oursSeconds = oursSide.seconds;
    const double bareSeconds = bareSide.seconds;
    const bench::Samples &oursEach = oursSide.samples;
    const bench::Samples &bareEach = bareSide.samples;
    constexpr double sales = double{tills} * batchesPerTill * salesPerBatch;
    bench::Figure figure;
    figure.name = u"sync: a sale pushed"_s;
    figure.ours = oursSeconds / sales * 1e6;
    figure.bare = bareSeconds / sales * 1e6;
    figure.budget = 1 / 0.7;
    figure.ratioBudget = true;
    figure.samples = oursEach.count();
    figure.note = u"%1 sales/s beside %2 of the same rows bare; a batch of %3: p50 %4 ms, p99 %5 ms (bare %6 and %7)"_s
                      .arg(qRound(sales / oursSeconds))
                      .arg(qRound(sales / bareSeconds))
                      .arg(salesPerBatch)
                      .arg(oursEach.quantile(0.5) / 1000, 0, 'f', 1)
                      .arg(oursEach.quantile(0.99) / 1000, 0, 'f', 1)
                      .arg(bareEach.quantile(0.5) / 1000, 0, 'f', 1)
                      .arg(bareEach.quantile(0.99) / 1000, 0, 'f', 1);
    return figure;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    std::printf("%s\n", QJsonDocument(measure().json()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
