// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchcentre.h"
#include "bench/sync/syncbench.h"

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

/// As many as fit into what a till sends at once: 1 MiB.
constexpr int keptSalesPerBatch = 250;

template <typename Work>
double secondsOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Figure figureOf(const QString &name, double ours, double bare, qsizetype count, const QString &note)
{
    Figure figure;
    figure.name = name;
    figure.ours = ours * 1e6;
    figure.bare = bare * 1e6;
    figure.samples = count;
    figure.note = note.arg(qRound(static_cast<double>(count) / ours)).arg(qRound(static_cast<double>(count) / bare));
    return figure;
}

/// What a pull reads, with nothing around it.
qsizetype readBare(const QByteArray &conninfo)
{
    PgConnection connection(conninfo);
    PgTransaction snapshot(connection, benchScope(), PgTransaction::Mode::Snapshot);
    qint64 from = 0;
    for (;;) {
        const PgRows rows = snapshot.run(
            "SELECT f.seq, f.kind, f.row_id, f.body, f.sum, j.* FROM change_feed f LEFT JOIN journal_entry j ON "
            "j.tenant_id = f.tenant_id AND j.op_id = f.op_id WHERE f.stream LIKE 'B:%' AND f.seq > $1 ORDER BY f.seq "
            "LIMIT 5000",
            {from});
        if (rows.isEmpty())
            return from;
        from = rows.integer(rows.count() - 1, 0);
    }
}

} // namespace

QList<Figure> queueFigures(const SyncOptions &options)
{
    const int batches = std::max(1, options.queued / keptSalesPerBatch);
    Lane seller = makeLane(1, batches, keptSalesPerBatch);
    const Lane other = makeLane(2, 0, 0);
    BenchCentre centre({seller, other});
    const QByteArray bareDatabase = centre.freshDatabase();
    SystemRng rng;
    prepare(bareDatabase, {seller, other});
    PgConnection bareConnection(bareDatabase);
    pushBody(bareConnection, seller.begin, rng);

    JsonClient pushing = centre.client(seller);
    pushTo(pushing, seller.begin);
    const double pushed = secondsOf([&] {
        for (const QByteArray &body : seller.bodies)
            pushTo(pushing, body);
    });
    readBack(centre.conninfo(), seller);
    const double inserted = secondsOf([&] {
        for (qsizetype batch = 0; batch < batches; ++batch)
            insertBare(bareConnection, seller, batch);
    });

    JsonClient pulling = centre.client(other);
    QList<StreamCursor> cursors = BenchCentre::nothing();
    qsizetype rows = 0;
    const double pulled = secondsOf([&] { rows = pullFrom(pulling, cursors); });
    const double read = secondsOf([&] { (void)readBare(centre.conninfo()); });
    const qsizetype sales = qsizetype{batches} * keptSalesPerBatch;
    return {figureOf(u"sync: %1 queued sales of one till"_s.arg(sales), pushed, inserted, sales,
                     u"over HTTP, batches of 250, one connection; %1 sales/s beside %2 of the same rows bare"_s),
            figureOf(u"sync: a pull of %1 rows"_s.arg(rows), pulled, read, rows,
                     u"over HTTP, unpacked, each page proved by its sum; %1 rows/s beside %2 of the bare SELECT"_s)};
}

} // namespace comptoir::bench
