// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/call.h"
#include "server/api/route.h"

namespace comptoir::centre
{

class PgConnection;

/// Who calls and what they may do: what the dispatcher asks before a handler runs. Owned by the program, used by all
/// worker threads at once; each call brings the connection of its own thread.
class Authenticator
{
public:
    virtual ~Authenticator() = default;

    /// Who the Authorization header says calls, checked: signature, age, revocation. Sets kind, id and session; no
    /// tenant yet. Error `unauthenticated`.
    virtual Result<Principal> authenticate(PgConnection &connection, const Request &request) = 0;

    /// Chooses the tenant among the caller's own: by id (header X-Tenant-ID) when given, else by the domain the request
    /// was sent to, else the only one they have; devices and keys have exactly one. Sets `tenant` and `permissions`.
    /// Errors `not_found` (not theirs, or no such one: the same answer), `tenant_needed` when several fit.
    virtual Result<void> enterTenant(PgConnection &connection, const Request &request, Principal &principal) = 0;

    /// Writes the audit line of a refusal, in a transaction of its own. Called with a caller who is known: after 403,
    /// and after 404 for a tenant that is not theirs (`principal.tenant` is null then).
    virtual void recordRefusal(PgConnection &connection, const Request &request, const Principal &principal,
                               const QString &code, const QString &permission) = 0;
};

} // namespace comptoir::centre
