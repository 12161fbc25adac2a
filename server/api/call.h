// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "server/http/message.h"

#include <QJsonArray>
#include <QSet>

namespace comptoir::centre
{

class Centre;
class PgConnection;
class PgTransaction;

/// Who calls, as the token and the database say; never as a header says.
struct Principal {
    enum class Kind { Nobody, User, Device, ApiKey };
    Kind kind = Kind::Nobody;
    Uuid id;                   ///< of the user, device or key
    Uuid tenant;               ///< the one of this call, chosen among the caller's own
    Uuid session;              ///< of a user's sign-in
    QSet<QString> permissions; ///< effective in `tenant`
    EpochMs verifiedAt = 0;    ///< when a user last gave the password

    [[nodiscard]] bool may(const QString &permission) const { return permissions.contains(permission); }
};

/// One request on its way through a handler. Handlers run on worker threads, never on an I/O thread, and hold nothing
/// of it afterwards.
struct Call {
    Centre &centre;
    const Request &request;
    Principal principal;
    /// Open, with the caller and their tenant set: what the handler does and what the dispatcher adds (idempotency)
    /// commit together, when the handler's result is a value; else nothing of it stays. After a deadlock the handler
    /// runs once more. Null on routes that say so and open their own.
    PgTransaction *transaction = nullptr;
    /// Of this worker, for routes that open transactions of their own.
    PgConnection *connection = nullptr;
    /// What is wrong with each field, {"pointer", "code", "detail"}: goes out as errors[] when the handler refuses.
    QJsonArray fieldErrors = {};
    /// When the caller may come back, for a handler that refuses with `rate_limited` or `busy`.
    int retryAfterSeconds = 0;

    [[nodiscard]] PgTransaction &db() const { return *transaction; }
};

} // namespace comptoir::centre
