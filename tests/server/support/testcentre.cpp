// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/support/testcentre.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Result<Principal> ListedCallers::authenticate(PgConnection &, const Request &request)
{
    const auto caller = m_callers.constFind(request.header("authorization"));
    if (caller == m_callers.constEnd())
        return refuse(u"unauthenticated"_s, u"Sign in first."_s);
    return caller->principal;
}

Result<void> ListedCallers::enterTenant(PgConnection &, const Request &request, Principal &principal)
{
    const Caller caller = m_callers.value(request.header("authorization"));
    const QByteArray wanted = request.header("x-tenant-id");
    const Result<Uuid> id =
        wanted.isEmpty() ? Result<Uuid>(caller.tenants.keys().value(0)) : Uuid::fromText(QString::fromLatin1(wanted));
    if (!id || !caller.tenants.contains(*id))
        return refuse(u"not_found"_s, u"There is nothing at this address."_s);
    principal.tenant = *id;
    principal.permissions = caller.tenants.value(*id);
    return {};
}

void ListedCallers::recordRefusal(PgConnection &, const Request &request, const Principal &, const QString &code,
                                  const QString &permission)
{
    const QMutexLocker lock(&m_mutex);
    m_refusals.append(code + u' ' + permission + u' ' + request.path);
}

QStringList ListedCallers::refusals() const
{
    const QMutexLocker lock(&m_mutex);
    return m_refusals;
}

TestCentre::TestCentre(const QByteArray &conninfo, const Routes &routes, std::shared_ptr<ListedCallers> callers,
                       const Tweak &tweak)
{
    RunningCentre::Settings settings;
    settings.conninfo = conninfo;
    settings.metricsHost = u"127.0.0.1"_s;
    settings.ioThreads = 2;
    settings.config.workers = 4;
    settings.routes = routes;
    settings.pace.nudge = std::chrono::milliseconds(20);
    settings.pace.revoke = std::chrono::milliseconds(100);
    settings.pace.probe = std::chrono::milliseconds(50);
    settings.logSink = [this](const QByteArray &line) {
        const QMutexLocker lock(&m_mutex);
        m_log += line + '\n';
    };
    // The program owns its authenticator; the test keeps its list.
    class Shared final : public Authenticator
    {
    public:
        explicit Shared(std::shared_ptr<ListedCallers> list) : m_list(std::move(list)) {}
        Result<Principal> authenticate(PgConnection &connection, const Request &request) override
        {
            return m_list->authenticate(connection, request);
        }
        Result<void> enterTenant(PgConnection &connection, const Request &request, Principal &principal) override
        {
            return m_list->enterTenant(connection, request, principal);
        }
        void recordRefusal(PgConnection &connection, const Request &request, const Principal &principal,
                           const QString &code, const QString &permission) override
        {
            m_list->recordRefusal(connection, request, principal, code, permission);
        }

    private:
        std::shared_ptr<ListedCallers> m_list;
    };
    settings.authenticator = [callers](Centre &) { return std::make_unique<Shared>(callers); };
    if (tweak)
        tweak(settings);
    auto running = RunningCentre::start(std::move(settings), m_clock, m_rng);
    if (!running)
        qFatal("%s", qUtf8Printable(running.error().message));
    m_running = std::move(*running);
}

TestCentre::~TestCentre() = default;

JsonClient TestCentre::client(const QByteArray &token) const
{
    JsonClient client(port());
    if (!token.isEmpty())
        client.setHeader("Authorization", "Bearer " + token);
    return client;
}

HttpReply TestCentre::privately(const QByteArray &path) const
{
    return JsonClient(m_running->metricsPort()).get(path);
}

QByteArray TestCentre::logText() const
{
    const QMutexLocker lock(&m_mutex);
    return m_log;
}

} // namespace comptoir::centre
