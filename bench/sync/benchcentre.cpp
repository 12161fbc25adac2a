// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sync/benchcentre.h"

#include "server/api/nudgeroute.h"
#include "server/api/sync.h"

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr int socketsMax = 20'000;

void loosen(RunningCentre::Settings &settings)
{
    const Allowance all{1'000'000'000, 1'000'000'000};
    settings.config.rates = {{all, all, all}, {all, all, all}, {all, all, all},
                             {all, all, all}, {all, all, all}, {all, all, all}};
    settings.config.maxSockets = socketsMax;
    settings.config.maxSocketsPerAddress = socketsMax;
    settings.ioThreads = 2;
    settings.limits.requestsPerSocket = socketsMax;
    settings.logSink = [](const QByteArray &) {};
}

} // namespace

BenchCentre::BenchCentre(const QList<Lane> &tills) : m_conninfo(m_cluster.freshDatabase())
{
    prepare(m_conninfo, tills);
    auto callers = std::make_shared<ListedCallers>();
    for (const Lane &till : tills) {
        ListedCallers::Caller caller;
        caller.principal.kind = Principal::Kind::Device;
        caller.principal.id = till.device;
        caller.tenants.insert(testId(1, 1), {u"sync.push"_s, u"sync.pull"_s});
        callers->add(tokenOf(till), caller);
    }
    Routes routes = syncRoutes();
    for (const Route &route : nudgeRoutes())
        routes.push_back(route);
    m_centre = std::make_unique<TestCentre>(m_conninfo, routes, callers, loosen);
}

QList<StreamCursor> BenchCentre::nothing()
{
    return {{tenantStream, 1, 0, 0}, {branchStream(TestTenant{{}, {}, testId(3, 1)}.branch), 1, 0, 0}};
}

void pushTo(JsonClient &till, const QByteArray &body)
{
    const HttpReply reply = till.call("POST", "/v1/events", body);
    const auto taken = sync::decodePushReply(reply.body);
    if (reply.status != 200 || !taken)
        qFatal("a push was answered %d: %s", reply.status, reply.body.left(300).constData());
    for (const EntryResult &result : taken->results) {
        if (result.status != u"applied" && result.status != u"merged")
            qFatal("an entry was %s %s", qUtf8Printable(result.status), qUtf8Printable(result.code));
    }
}

qsizetype pullFrom(JsonClient &till, QList<StreamCursor> &from)
{
    sync::CutCollector collector(from);
    while (!collector.isComplete()) {
        const HttpReply reply = till.call("POST", "/v1/sync/pull", sync::encode(collector.next()));
        const auto page = sync::decodePullPage(reply.body);
        if (reply.status != 200 || !page || !collector.add(*page))
            qFatal("a pull was answered %d: %s", reply.status, reply.body.left(300).constData());
    }
    from = collector.cut();
    return collector.rows().size();
}

} // namespace comptoir::bench
