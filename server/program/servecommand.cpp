// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/routes.h"
#include "server/program/command.h"
#include "server/program/process.h"
#include "server/program/runningcentre.h"
#include "server/services/identity/accessauthenticator.h"
#include "server/services/identity/identity.h"
#include "server/store/migrator.h"

#include <QDir>

#include <thread>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr std::chrono::seconds drainTime(25);

struct Endpoint {
    QString host;
    quint16 port = 0;
};

/// "127.0.0.1:8080", "[::1]:8080".
Result<Endpoint> endpointOf(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.first(std::max<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1).chopped(1);
    bool isNumber = false;
    const uint port = text.sliced(colon + 1).toUInt(&isNumber);
    if (host.isEmpty() || !isNumber || port > 65'535)
        return misuse(u"usage"_s, u"\"%1\" is not an address and port such as 127.0.0.1:8080."_s.arg(text));
    return Endpoint{host, static_cast<quint16>(port)};
}

Result<int> numberOf(const Arguments &arguments, const QString &option, int fallback, int most)
{
    bool isNumber = false;
    const int number = arguments.value(option, QString::number(fallback)).toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return misuse(u"usage"_s, u"--%1 is a number from 1 to %2."_s.arg(option).arg(most));
    return number;
}

Result<RunningCentre::Settings> settingsOf(const Arguments &arguments)
{
    RunningCentre::Settings settings;
    const Result<Endpoint> listen = endpointOf(arguments.value(u"listen"_s, u"127.0.0.1:8080"_s));
    COMPTOIR_TRY(listen);
    settings.host = listen->host;
    settings.port = listen->port;
    if (arguments.has(u"metrics"_s)) {
        const Result<Endpoint> metrics = endpointOf(arguments.value(u"metrics"_s));
        COMPTOIR_TRY(metrics);
        settings.metricsHost = metrics->host;
        settings.metricsPort = metrics->port;
    }
    const Result<int> workers = numberOf(arguments, u"workers"_s, settings.config.workers, 500);
    COMPTOIR_TRY(workers);
    settings.config.workers = *workers;
    settings.config.trustedProxies = arguments.values(u"trusted-proxy"_s);
    settings.config.allowedOrigins = arguments.values(u"allowed-origin"_s);
    settings.config.publicUrl =
        arguments.value(u"public-url"_s, u"http://"_s + arguments.value(u"listen"_s, u"127.0.0.1:8080"_s));
    settings.config.dataFolder = QDir(arguments.value(u"data"_s, arguments.value(u"embedded"_s))).absolutePath();
    if (arguments.value(u"data"_s).isEmpty() && arguments.value(u"embedded"_s).isEmpty())
        return misuse(u"usage"_s, u"--data DIR is needed: the keys of the centre are kept there."_s);
    settings.redisUrl = qEnvironmentVariable("COMPTOIR_REDIS_URL");
    settings.ioThreads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    settings.authenticator = [](Centre &centre) { return std::make_unique<AccessAuthenticator>(centre); };
    settings.routes = allRoutes();
    return settings;
}

/// The private database follows the program; another one is migrated by who looks after it.
Result<void> prepare(const DatabaseTarget &target)
{
    try {
        if (target.isEmbedded()) {
            PgConnection connection(target.administering());
            COMPTOIR_TRY(Migrator(connection).run());
            return {};
        }
        PgConnection connection(target.serving());
        if (!Migrator::isCurrent(connection))
            return refuse(u"schema_older"_s, u"The database is older than this program: run comptoird migrate."_s);
        return {};
    } catch (const DatabaseError &) {
        return Unexpected(Error{u"database_unreachable"_s, u"The database does not answer, or refuses this user."_s,
                                ErrorClass::Network});
    }
}

Result<void> serve(CommandSession &session)
{
    Result<RunningCentre::Settings> settings = settingsOf(session.arguments);
    COMPTOIR_TRY(settings);
    StopSignal signal;
    raiseFileLimit();
    const Result<DatabaseTarget> target = DatabaseTarget::open(session.arguments);
    COMPTOIR_TRY(target);
    COMPTOIR_TRY(prepare(*target));
    const Result<std::unique_ptr<Identity>> identity = Identity::open(settings->config, session.clock);
    COMPTOIR_TRY(identity);
    settings->conninfo = target->serving();
    settings->identity = identity->get();
    settings->config.cursorKey = (*identity)->keys().derive("cursor", {});
    Result<std::unique_ptr<RunningCentre>> running =
        RunningCentre::start(std::move(*settings), session.clock, session.rng);
    COMPTOIR_TRY(running);
    const int port = (*running)->port();
    const int metricsPort = (*running)->metricsPort();
    session.out.answer({{u"listening"_s, port}, {u"metrics"_s, metricsPort}},
                       u"comptoird listens on port %1."_s.arg(port));
    signal.wait();
    session.out.answer({{u"stopping"_s, true}}, u"comptoird finishes what is being answered."_s);
    (*running)->stop(drainTime);
    return {};
}

} // namespace

QList<CentreCommand> serveCommands()
{
    return {{u"serve"_s,
             u"serve (--embedded DIR | --database URL --data DIR) [--listen HOST:PORT] [--metrics HOST:PORT] "
             "[--public-url URL] [--trusted-proxy NETWORK]… [--allowed-origin URL]… [--workers N]"_s,
             {u"embedded"_s, u"database"_s, u"data"_s, u"listen"_s, u"metrics"_s, u"public-url"_s, u"trusted-proxy"_s,
              u"allowed-origin"_s, u"workers"_s},
             {},
             serve}};
}

} // namespace comptoir::centre
