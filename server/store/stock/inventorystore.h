// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Stock: levels, which are sums, and the moves they are sums of.
class InventoryStore
{
public:
    explicit InventoryStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct LevelFilter {
        std::optional<Uuid> branch;
        std::optional<Uuid> product;
        std::optional<qint64> atMostMilli;
        QStringList after; ///< {product, branch}
        int limit = 50;
    };
    [[nodiscard]] QJsonArray levels(const LevelFilter &filter);

    struct MoveFilter {
        std::optional<Uuid> branch;
        std::optional<Uuid> product;
        std::optional<QString> reason;
        std::optional<EpochMs> from;
        std::optional<EpochMs> to; ///< not included
        QStringList after;         ///< {at in microseconds, op, idx}
        int limit = 50;
    };
    /// Newest first. Each item also holds "cursor_at", which the caller takes out.
    [[nodiscard]] QJsonArray moves(const MoveFilter &filter);

    struct Move {
        Uuid product;
        qint64 quantityMilli = 0;
        QString reason;
    };
    /// Adds the moves and keeps the levels, in the order of the items, so that two never wait in a circle.
    void add(const Uuid &op, const Uuid &branch, EpochMs at, const QList<Move> &moves);
    [[nodiscard]] bool hasBranch(const Uuid &branch);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
