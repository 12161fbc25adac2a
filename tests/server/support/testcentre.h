// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/program/runningcentre.h"
#include "tests/server/support/httpclient.h"
#include "tests/server/support/testcluster.h"

#include <QMutex>

namespace comptoir::centre
{

/// Callers of a test, by token: for tests of the dispatcher, which asks who calls and believes the answer. The real
/// authenticator has tests of its own.
class ListedCallers final : public Authenticator
{
public:
    struct Caller {
        Principal principal;
        QHash<Uuid, QSet<QString>> tenants;
    };
    void add(const QByteArray &token, const Caller &caller) { m_callers.insert("Bearer " + token, caller); }

    Result<Principal> authenticate(PgConnection &connection, const Request &request) override;
    Result<void> enterTenant(PgConnection &connection, const Request &request, Principal &principal) override;
    void recordRefusal(PgConnection &connection, const Request &request, const Principal &principal,
                       const QString &code, const QString &permission) override;
    [[nodiscard]] QStringList refusals() const;

private:
    QHash<QByteArray, Caller> m_callers;
    mutable QMutex m_mutex;
    QStringList m_refusals;
};

/// A real centre in this process on a loopback port, with what it logs.
class TestCentre
{
public:
    using Tweak = std::function<void(RunningCentre::Settings &)>;
    /// With `callers`, they are who may call; without, `tweak` brings an authenticator. Ends the program on failure.
    TestCentre(const QByteArray &conninfo, const Routes &routes, std::shared_ptr<ListedCallers> callers,
               const Tweak &tweak = {});
    ~TestCentre();

    [[nodiscard]] RunningCentre &running() { return *m_running; }
    [[nodiscard]] quint16 port() const { return m_running->port(); }
    [[nodiscard]] JsonClient client(const QByteArray &token = {}) const;
    /// GET on the private port.
    [[nodiscard]] HttpReply privately(const QByteArray &path) const;
    [[nodiscard]] QByteArray logText() const;

private:
    SystemClock m_clock;
    SystemRng m_rng;
    mutable QMutex m_mutex;
    QByteArray m_log;
    std::unique_ptr<RunningCentre> m_running;
};

} // namespace comptoir::centre
