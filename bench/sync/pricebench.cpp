// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchcentre.h"
#include "bench/sync/syncbench.h"
#include "server/program/process.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr int readerThreads = 16;
constexpr double budgetUs = 1e6;

using Clock = std::chrono::steady_clock;

double microsecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

/// A till that waits for a nudge, and then fetches.
class WaitingTill
{
public:
    WaitingTill(const BenchCentre &centre, const Lane &till)
        : m_nudges(centre.port()), m_client(centre.client(till)), m_cursors(BenchCentre::nothing())
    {
        const HttpReply reply = m_nudges.ask(
            "GET /v1/sync/nudge HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer " +
            BenchCentre::tokenOf(till) + "\r\n\r\n");
        if (reply.status != 101)
            qFatal("a WebSocket was answered %d", reply.status);
        (void)pullFrom(m_client, m_cursors); // what there is already
    }
    /// Returns when the row is here.
    void waitForRow()
    {
        for (qsizetype rows = 0; rows == 0; rows = pullFrom(m_client, m_cursors)) {
            const QByteArray head = m_nudges.readBytes(2);
            if (head.size() < 2)
                qFatal("no nudge came");
            (void)m_nudges.readBytes(head.at(1) & 0x7f);
        }
    }

private:
    RawClient m_nudges;
    JsonClient m_client;
    QList<StreamCursor> m_cursors;
};

template <typename Work>
void inParallel(int count, Work work)
{
    std::atomic<int> next = 0;
    std::vector<std::thread> workers;
    for (int i = 0; i < readerThreads; ++i)
        workers.emplace_back([&] {
            for (int n = next++; n < count; n = next++)
                work(n);
        });
    for (std::thread &worker : workers)
        worker.join();
}

/// Each till's SELECT alone, as often as there are tills.
double readBare(const QByteArray &conninfo, int count)
{
    std::vector<std::unique_ptr<PgConnection>> connections;
    for (int i = 0; i < readerThreads; ++i)
        connections.push_back(std::make_unique<PgConnection>(conninfo));
    const auto begin = Clock::now();
    inParallel(readerThreads, [&](int thread) {
        for (int n = thread; n < count; n += readerThreads) {
            PgTransaction snapshot(*connections.at(static_cast<std::size_t>(thread)), benchScope(),
                                   PgTransaction::Mode::Snapshot);
            (void)snapshot.run("SELECT stream, last_seq, sum FROM sync_stream");
            (void)snapshot.run("SELECT * FROM change_feed WHERE stream = 'T' AND seq > 1 ORDER BY seq");
            snapshot.commit();
        }
    });
    return microsecondsSince(begin);
}

ProductsSaved newItem()
{
    Product item;
    item.id = ProductId(testId(6, 1));
    item.name = u"Baguette"_s;
    item.priceMinor = 8'400;
    ProductsSaved saved;
    saved.products.append(item);
    return saved;
}

/// The item is one of many, as in a shop. They stand at the centre only, without its search, which would take minutes.
void fillCatalogue(const QByteArray &conninfo, qint64 items)
{
    PgConnection admin(TestCluster::as("comptoir_admin", conninfo));
    admin.runScript("ALTER TABLE product DISABLE TRIGGER search_product");
    admin.run(
        "INSERT INTO product (tenant_id, id, name, unit, kind, negative_stock, body) SELECT $1, gen_random_uuid(), "
        "'Article ' || n, 'piece', 'stocked', 'warn', jsonb_build_object('name', 'Article ' || n) "
        "FROM generate_series(1, $2) AS n",
        {benchScope().tenant, items});
    admin.runScript("ALTER TABLE product ENABLE TRIGGER search_product");
}

/// The same item with another price, as a till sends it that knows the centre's version.
QByteArray dearer()
{
    QJsonObject payload = QJsonDocument::fromJson(JsonEncoder::encode(newItem())).object();
    QJsonObject item = payload.value(u"products").toArray().first().toObject();
    item.insert(u"price"_s, 8'500);
    item.insert(u"base"_s, 1);
    item.insert(u"changed"_s, QJsonArray{u"price"_s});
    payload.insert(u"products"_s, QJsonArray{item});
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

} // namespace

QList<Figure> priceFigures(const SyncOptions &options)
{
    raiseFileLimit();
    TestTill seller(testId(4, 1), u"T1"_s);
    QList<Lane> lanes;
    for (int n = 1; n <= options.tills + 1; ++n)
        lanes.append({testId(4, n), u"T%1"_s.arg(n), seller.key().publicKey(), {}, {}, {}, {}, {}});
    BenchCentre centre(lanes);
    fillCatalogue(centre.conninfo(), options.products);
    JsonClient office = centre.client(lanes.first());
    seller.begin();
    seller.record(newItem());
    pushTo(office, sync::encode(seller.batch()));
    seller.append(u"products.saved"_s, dearer());
    const QByteArray change = sync::encode(seller.batch());

    std::vector<std::unique_ptr<WaitingTill>> tills(static_cast<std::size_t>(options.tills));
    inParallel(options.tills, [&](int n) {
        tills.at(static_cast<std::size_t>(n)) = std::make_unique<WaitingTill>(centre, lanes.at(n + 1));
    });
    std::vector<double> took(tills.size());
    const auto begin = Clock::now();
    std::thread sending([&] { pushTo(office, change); });
    inParallel(options.tills, [&](int n) {
        tills.at(static_cast<std::size_t>(n))->waitForRow();
        took.at(static_cast<std::size_t>(n)) = microsecondsSince(begin);
    });
    sending.join();
    Samples samples;
    for (const double each : took)
        samples.add(each);
    Figure figure;
    figure.name = u"sync: a price change to %1 tills"_s.arg(options.tills);
    figure.ours = samples.quantile(1);
    figure.bare = readBare(centre.conninfo(), options.tills);
    figure.budget = budgetUs;
    figure.samples = options.tills;
    figure.note =
        u"of one of %1 items, from the push to the last till that holds the row, each nudged and then fetching over "
        "HTTP; half of them had it after %2 ms; bare: the SELECTs of as many pulls"_s.arg(options.products)
            .arg(samples.quantile(0.5) / 1000, 0, 'f', 0);
    return {figure};
}

} // namespace comptoir::bench
