// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/lanes.h"
#include "bench/sync/syncbench.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr int tills = 4;
constexpr int salesPerBatch = 100;
/// Batches of one lap: both sides take turns, so that whatever else the machine does falls on both.
constexpr qsizetype batchesPerLap = 5;

struct Side {
    explicit Side(const QByteArray &conninfo)
    {
        for (int i = 0; i < tills; ++i)
            connections.push_back(std::make_unique<PgConnection>(conninfo));
    }
    std::vector<std::unique_ptr<PgConnection>> connections;
    Samples samples;
    double seconds = 0;
};

/// One lap of `work`, a thread a till.
template <typename Work>
void lap(Side &side, QList<Lane> &lanes, qsizetype first, Work work)
{
    std::vector<Samples> each(tills);
    const qsizetype end = std::min(first + batchesPerLap, lanes.first().bodies.size());
    const auto begin = std::chrono::steady_clock::now();
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < tills; ++i)
        threads.emplace_back([&, i] {
            for (qsizetype batch = first; batch < end; ++batch)
                each.at(i).time([&] { work(*side.connections.at(i), lanes[static_cast<qsizetype>(i)], batch); });
        });
    for (std::thread &thread : threads)
        thread.join();
    const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - begin;
    side.seconds += elapsed.count();
    for (const Samples &samples : each)
        side.samples.add(samples);
}

Figure figureOf(const Side &ours, const Side &bare, double sales)
{
    Figure figure;
    figure.name = u"sync: a sale pushed"_s;
    figure.ours = ours.seconds / sales * 1e6;
    figure.bare = bare.seconds / sales * 1e6;
    figure.budget = 1 / 0.7;
    figure.ratioBudget = true;
    figure.samples = ours.samples.count();
    figure.note = u"4 connections; %1 sales/s beside %2 of the same rows bare; a batch of %3: p50 %4 ms, p99 %5 ms "
                  "(bare %6 and %7)"_s.arg(qRound(sales / ours.seconds))
                      .arg(qRound(sales / bare.seconds))
                      .arg(salesPerBatch)
                      .arg(ours.samples.quantile(0.5) / 1000, 0, 'f', 1)
                      .arg(ours.samples.quantile(0.99) / 1000, 0, 'f', 1)
                      .arg(bare.samples.quantile(0.5) / 1000, 0, 'f', 1)
                      .arg(bare.samples.quantile(0.99) / 1000, 0, 'f', 1);
    return figure;
}

} // namespace

QList<Figure> pushFigures(const SyncOptions &options)
{
    TestCluster cluster({true, {}});
    QList<Lane> lanes;
    for (int n = 1; n <= tills; ++n)
        lanes.append(makeLane(n, options.batches, salesPerBatch));
    // The first one only tells what rows the batches become.
    const QByteArray model = cluster.freshDatabase();
    const QByteArray ours = cluster.freshDatabase();
    const QByteArray bare = cluster.freshDatabase();
    SystemRng rng;
    for (const QByteArray &conninfo : {model, ours, bare}) { // keys and shifts, before the clock runs
        prepare(conninfo, lanes);
        PgConnection connection(conninfo);
        for (const Lane &lane : lanes)
            pushBody(connection, lane.begin, rng);
    }
    const auto pushOne = [&rng](PgConnection &connection, Lane &lane, qsizetype batch) {
        pushBody(connection, lane.bodies.at(batch), rng);
    };
    Side modelSide(model);
    Side oursSide(ours);
    Side bareSide(bare);
    for (qsizetype first = 0; first < options.batches; first += batchesPerLap)
        lap(modelSide, lanes, first, pushOne);
    for (Lane &lane : lanes)
        readBack(model, lane);
    for (qsizetype first = 0; first < options.batches; first += batchesPerLap) {
        lap(oursSide, lanes, first, pushOne);
        lap(bareSide, lanes, first, insertBare);
    }
    return {figureOf(oursSide, bareSide, double{tills} * options.batches * salesPerBatch)};
}

} // namespace comptoir::bench
