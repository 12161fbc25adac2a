// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/authenticator.h"
#include "server/services/centre.h"

namespace comptoir::centre
{

class DatabaseError;

/// One call on a worker, from who calls to the commit: authenticate, choose the tenant, check the permission, count,
/// take the idempotency key, open the transaction, run the handler, keep the answer, commit. The one place where a
/// DatabaseError is caught. Used by all workers at once.
class CallRunner
{
public:
    struct Outcome {
        Response response;
        QString code; ///< of the refusal, empty for an answer
        Principal principal;
    };
    CallRunner(Centre &centre, Authenticator &authenticator) : m_centre(centre), m_authenticator(authenticator) {}

    /// `connection` is null when PostgreSQL cannot be reached. Never throws.
    [[nodiscard]] Outcome run(PgConnection *connection, const Request &request, const Route &route);
    /// Everything before the handler: for WebSockets, which have none.
    [[nodiscard]] Result<Principal> admit(PgConnection &connection, const Request &request, const Route &route,
                                          int &retryAfterSeconds);

private:
    [[nodiscard]] Outcome attempt(PgConnection &connection, const Request &request, const Route &route);
    [[nodiscard]] Result<Response> inTransaction(Call &call, const Route &route);
    [[nodiscard]] Result<Response> once(Call &call, const Route &route, const QByteArray &key);
    [[nodiscard]] Result<void> authorize(PgConnection &connection, const Request &request, const Route &route,
                                         Principal &principal);
    [[nodiscard]] Result<void> count(const Request &request, const Route &route, const Principal &principal,
                                     int &retryAfterSeconds);
    void logged(const Request &request, const DatabaseError &error);

    Centre &m_centre;
    Authenticator &m_authenticator;
};

/// The allowances of a class.
[[nodiscard]] const RatePolicy::Of &ratesOf(const RatePolicy &policy, RateClass rate);
[[nodiscard]] const char *rateName(RateClass rate);

} // namespace comptoir::centre
