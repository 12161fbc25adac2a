// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// What happened through the API, for the event log.
struct BusinessEvent {
    Uuid id;        ///< version 7
    QString kind;   ///< "product.changed"
    EpochMs at = 0; ///< by the centre's clock
    QString actorKind;
    std::optional<Uuid> branch = std::nullopt;
    QString objectKind = {};
    std::optional<Uuid> object = std::nullopt;
    QJsonObject body = {};
};

/// The log of everything: changes made through the API (event_log) and what tills recorded (journal_entry), read as
/// one.
class EventStore
{
public:
    explicit EventStore(PgTransaction &transaction) : m_transaction(transaction) {}

    void append(const BusinessEvent &event);

    struct Filter {
        std::optional<QString> kind;
        std::optional<Uuid> object;
        std::optional<Uuid> device;
        std::optional<EpochMs> from;
        std::optional<EpochMs> to;  ///< not included
        std::optional<Uuid> before; ///< an id: where the last page ended
        int limit = 50;
    };
    /// Newest first, one more than `limit` when there are more.
    [[nodiscard]] QJsonArray list(const Filter &filter);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
