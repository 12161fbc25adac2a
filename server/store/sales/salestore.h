// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/store/postgres.h"

#include <QDate>
#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Tickets and payments as the API shows them. They are facts of the tills: nothing here writes. Lists are newest
/// first, one more than `limit` when there are more; their items also hold "cursor_at" (see QueryReader::timedPage).
class SaleStore
{
public:
    explicit SaleStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Filter {
        std::optional<Uuid> branch;
        std::optional<Uuid> device;
        std::optional<Uuid> shift;
        std::optional<Uuid> customer;
        std::optional<Uuid> cashier;
        std::optional<QDate> fromDate; ///< business date
        std::optional<QDate> toDate;   ///< included
        std::optional<QString> series;
        std::optional<qint64> number;
        bool training = false;
        QStringList after; ///< {at in microseconds, id}
        int limit = 50;
    };
    [[nodiscard]] QJsonArray list(const Filter &filter);
    /// With lines, taxes and payments; empty when there is none.
    [[nodiscard]] QJsonObject one(const Uuid &id);

    struct PaymentFilter {
        std::optional<Uuid> branch;
        std::optional<Uuid> shift;
        std::optional<Uuid> document;
        std::optional<QString> method;
        std::optional<EpochMs> from;
        std::optional<EpochMs> to; ///< not included
        QStringList after;         ///< {at in microseconds, document, idx}
        int limit = 50;
    };
    [[nodiscard]] QJsonArray payments(const PaymentFilter &filter);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
