// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace comptoir::centre
{

/// The chained log of who did what to rights, devices, businesses and exports, and of what was refused. One chain for
/// each tenant; what happens before a tenant is known stands in the centre's own.
class AuditStore
{
public:
    explicit AuditStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Line {
        QString actorKind; ///< "user", "device", "api_key", "nobody", "operator"
        QString action;
        bool refused = false;
        QString objectKind = {};
        std::optional<Uuid> object = std::nullopt;
        QString address = {};
        QJsonObject detail = {};
    };
    /// In the chain of the transaction's tenant, or of the centre when it has none. Holds the chain's lock until the
    /// transaction ends.
    void append(const Line &line);

    struct Filter {
        std::optional<QString> action;
        std::optional<Uuid> actor;
        std::optional<Uuid> object;
        std::optional<qint64> before; ///< a seq
        int limit = 50;
    };
    /// Newest first, one more than `limit` when there are more.
    [[nodiscard]] QJsonArray list(const Filter &filter);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
