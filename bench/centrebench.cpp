// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The centre beside a loop of libpq that sends the same statements to the same PostgreSQL: what HTTP, the dispatcher
// and the threads cost. Also what ten thousand idle tills cost.

#include "bench/bench.h"
#include "server/program/process.h"
#include "server/program/runningcentre.h"
#include "server/store/cluster.h"
#include "server/store/migrator.h"
#include "tests/server/support/httpclient.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <cstdio>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace comptoir::centre;

namespace comptoir::bench
{

namespace
{

constexpr int threads = 8;
constexpr int idleSockets = 10'000;
constexpr std::chrono::seconds lap(4);

const Uuid tenant = Uuid::fromBytes(QByteArray(16, '\x71'));

void readRow(PgTransaction &transaction)
{
    transaction.run("SELECT name, currency FROM tenant WHERE id = $1", {tenant});
}

void writeRow(PgTransaction &transaction, Rng &rng)
{
    transaction.run("INSERT INTO event_log (tenant_id, id, kind, actor_kind, body) VALUES ($1, $2, 'bench', 'user', "
                    "'{\"a\": 1}')",
                    {tenant, Uuid::v7(QDateTime::currentMSecsSinceEpoch(), rng)});
}

/// Believes everybody: what is measured is the way of a call, not who calls.
class Anybody final : public Authenticator
{
public:
    Result<Principal> authenticate(PgConnection &, const Request &) override
    {
        Principal principal;
        principal.kind = Principal::Kind::User;
        principal.id = tenant;
        return principal;
    }
    Result<void> enterTenant(PgConnection &, const Request &, Principal &principal) override
    {
        principal.tenant = tenant;
        return {};
    }
    void recordRefusal(PgConnection &, const Request &, const Principal &, const QString &, const QString &) override {}
};

Routes benchRoutes()
{
    Route read;
    read.path = "/read";
    read.handler = [](Call &call) -> Result<Response> {
        readRow(call.db());
        return Response::json({{u"name"_s, u"bench"_s}});
    };
    Route write;
    write.method = Method::Post;
    write.path = "/write";
    write.rate = RateClass::Write;
    write.handler = [](Call &call) -> Result<Response> {
        writeRow(call.db(), call.centre.rng);
        return Response::json({{u"done"_s, true}}, 201);
    };
    return {read, write};
}

struct Lap {
    double perSecond = 0;
    Samples samples;
};

/// Everybody does `action` as often as they can for the length of a lap.
template <typename MakeAction>
Lap run(MakeAction makeAction)
{
    std::vector<Samples> each(threads);
    std::vector<std::thread> workers;
    const auto until = std::chrono::steady_clock::now() + lap;
    for (int i = 0; i < threads; ++i)
        workers.emplace_back([&, i] {
            auto action = makeAction();
            while (std::chrono::steady_clock::now() < until)
                each.at(static_cast<std::size_t>(i)).time(action);
        });
    Lap sum;
    for (int i = 0; i < threads; ++i) {
        workers.at(static_cast<std::size_t>(i)).join();
        sum.samples.add(each.at(static_cast<std::size_t>(i)));
    }
    sum.perSecond = static_cast<double>(sum.samples.count()) / std::chrono::duration<double>(lap).count();
    return sum;
}

Figure rate(const QString &name, const Lap &ours, const Lap &bare)
{
    Figure figure;
    figure.name = name;
    figure.ours = 1e6 / ours.perSecond;
    figure.bare = 1e6 / bare.perSecond;
    figure.samples = ours.samples.count();
    figure.note =
        u"%1 calls/s beside %2 transactions/s of bare libpq, %3 threads; p50 %4 us, p99 %5 us (bare %6 and %7)"_s
            .arg(qRound(ours.perSecond))
            .arg(qRound(bare.perSecond))
            .arg(threads)
            .arg(qRound(ours.samples.quantile(0.5)))
            .arg(qRound(ours.samples.quantile(0.99)))
            .arg(qRound(bare.samples.quantile(0.5)))
            .arg(qRound(bare.samples.quantile(0.99)));
    return figure;
}

/// Of a process, by what the system says of it.
double residentKib(qint64 process)
{
    QFile file(u"/proc/%1/statm"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1024;
}

/// The clients of idle(), a process of their own: each connection asks once and waits; all ask again when a line comes.
int idleClients(quint16 port)
{
    raiseFileLimit();
    std::vector<std::unique_ptr<RawClient>> clients;
    int answered = 0;
    auto ask = [&](RawClient &client) {
        answered += client.ask("GET /health HTTP/1.1\r\nHost: a\r\n\r\n").status == 200;
    };
    for (int i = 0; i < idleSockets; ++i) {
        clients.push_back(std::make_unique<RawClient>(port));
        ask(*clients.back());
    }
    for (const char *word : {"waiting", "done"}) {
        std::printf("%s %d\n", word, answered);
        std::fflush(stdout);
        if (std::getchar() == EOF)
            break;
        for (const auto &client : clients)
            ask(*client);
    }
    return 0;
}

/// The next line of the clients: how many calls were answered by then.
int answered(QProcess &clients)
{
    while (!clients.canReadLine())
        if (!clients.waitForReadyRead(120'000))
            qFatal("the clients do not speak");
    return clients.readLine().trimmed().split(' ').value(1).toInt();
}

/// Ten thousand connections that have asked once and wait.
Figure idle(quint16 port)
{
    const double before = residentKib(QCoreApplication::applicationPid());
    QProcess clients;
    clients.start(QCoreApplication::applicationFilePath(), {u"--idle-clients"_s, QString::number(port)});
    const int first = answered(clients);
    const double after = residentKib(QCoreApplication::applicationPid());
    const auto begin = std::chrono::steady_clock::now();
    clients.write("\n");
    const int both = answered(clients);
    const std::chrono::duration<double> again = std::chrono::steady_clock::now() - begin;
    clients.closeWriteChannel();
    clients.waitForFinished();
    Figure figure;
    figure.name = u"centre: memory of 10,000 idle connections"_s;
    figure.unit = u"KiB"_s;
    figure.ours = after - before;
    figure.budget = 100 * 1024;
    figure.samples = first;
    figure.note = u"the whole server then: %1 KiB; %2 calls answered, then %3 more, one after the other, in %4 s"_s
                      .arg(qRound64(after))
                      .arg(first)
                      .arg(both - first)
                      .arg(again.count(), 0, 'f', 2);
    return figure;
}

/// `hold`: what to do with the port instead of measuring.
QList<Figure> centreFigures(const QString &directory, const std::function<void(quint16)> &hold)
{
    raiseFileLimit();
    auto cluster = Cluster::start({directory + u"/centre"_s});
    if (!cluster)
        qFatal("%s", qUtf8Printable(cluster.error().message));
    {
        PgConnection admin((*cluster)->conninfo("comptoir_admin"));
        if (!Migrator(admin).run())
            qFatal("the schema cannot be made");
        PgTransaction transaction(admin, {tenant, {}, u"bench"_s});
        transaction.run("INSERT INTO tenant (id, name, country, currency) VALUES ($1, 'bench', 'DZ', 'DZD')", {tenant});
        transaction.commit();
    }
    SystemClock clock;
    SystemRng rng;
    RunningCentre::Settings settings;
    settings.conninfo = (*cluster)->conninfo("comptoir_app");
    settings.config.workers = threads;
    settings.config.maxSockets = 2 * idleSockets;
    settings.config.maxSocketsPerAddress = 2 * idleSockets;
    const Allowance all{1'000'000'000, 1'000'000'000};
    settings.config.rates = {{all, all, all}, {all, all, all}, {all, all, all},
                             {all, all, all}, {all, all, all}, {all, all, all}};
    settings.ioThreads = 2;
    settings.limits.requestsPerSocket = 1'000'000;
    settings.logSink = [](const QByteArray &) {};
    settings.authenticator = [](Centre &) { return std::make_unique<Anybody>(); };
    settings.routes = benchRoutes();
    auto running = RunningCentre::start(settings, clock, rng);
    if (!running)
        qFatal("%s", qUtf8Printable(running.error().message));
    const quint16 port = (*running)->port();
    if (hold) {
        hold(port);
        return {};
    }
    const Figure idleFigure = idle(port); // first, before the laps leave memory behind that could be used again
    auto bare = [&](auto work) {
        return run([&, work] {
            return [connection = std::make_shared<PgConnection>(settings.conninfo), work] {
                PgTransaction transaction(*connection, {tenant, tenant, u"bench"_s});
                work(transaction);
                transaction.commit();
            };
        });
    };
    auto ours = [&](const QByteArray &method, const QByteArray &path) {
        return run([&, method, path] {
            return [client = std::make_shared<JsonClient>(port), method, path] {
                if (client->call(method, path, method == "GET" ? QByteArray() : QByteArray("{}")).status >= 300)
                    qFatal("the centre refused a call");
            };
        });
    };
    const Lap readBare = bare([](PgTransaction &transaction) { readRow(transaction); });
    const Lap readOurs = ours("GET", "/read");
    const Lap writeBare = bare([&rng](PgTransaction &transaction) { writeRow(transaction, rng); });
    const Lap writeOurs = ours("POST", "/write");
    return {idleFigure, rate(u"centre: a read"_s, readOurs, readBare),
            rate(u"centre: a write"_s, writeOurs, writeBare)};
}

} // namespace

} // namespace comptoir::bench

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.size() == 2 && words.first() == "--idle-clients"_L1)
        return comptoir::bench::idleClients(words.at(1).toUShort());
    const int seconds = words.size() == 2 && words.first() == "--hold"_L1 ? words.at(1).toInt() : 0;
    if (!words.isEmpty() && seconds <= 0) {
        std::fprintf(stderr, "usage: comptoir-bench-centre [--hold SECONDS]\n"
                             "  --hold: serve /read and /write without limits for that long, for wrk and its like\n");
        return 2;
    }
    const QTemporaryDir directory = comptoir::bench::folderForData();
    if (!directory.isValid())
        return 2;
    ::chmod(directory.path().toLocal8Bit().constData(), 0755); // as root, PostgreSQL runs as another user
    const auto hold = [seconds](quint16 port) {
        std::printf("http://127.0.0.1:%d\n", int(port));
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::seconds(seconds));
    };
    const auto figures = seconds > 0 ? comptoir::bench::centreFigures(directory.path(), hold)
                                     : comptoir::bench::centreFigures(directory.path(), {});
    for (const comptoir::bench::Figure &figure : figures)
        std::printf("%s\n", QJsonDocument(figure.json()).toJson(QJsonDocument::Compact).constData());
    return 0;
}
