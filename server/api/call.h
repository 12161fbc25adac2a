// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "server/http/message.h"

#include <QSet>

namespace comptoir::centre
{

class Centre;
class PgTransaction;

/// Who calls, as the token and the database say; never as a header says.
struct Principal {
    enum class Kind { Nobody, User, Device, ApiKey };
    Kind kind = Kind::Nobody;
    Uuid id;      ///< of the user, device or key
    Uuid tenant;  ///< the one of this call, chosen among the caller's own
    Uuid session; ///< of a user's sign-in
    QSet<QString> permissions; ///< effective in `tenant`

    [[nodiscard]] bool may(const QString &permission) const { return permissions.contains(permission); }
};

/// One request on its way through a handler. Handlers run on worker threads, never on an I/O thread, and hold nothing
/// of it afterwards.
struct Call {
    Centre &centre;
    const Request &request;
    Principal principal;
    /// Open, with the tenant set, on routes of a tenant: what the handler does and what the dispatcher adds (audit,
    /// idempotency) commit together, when the handler's result is a value. Null on routes that open their own.
    PgTransaction *transaction = nullptr;

    [[nodiscard]] PgTransaction &db() const { return *transaction; }
};

} // namespace comptoir::centre
