// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Customers as the API shows them, with what they owe: the sum of their account's entries.
class CustomerStore
{
public:
    explicit CustomerStore(PgTransaction &transaction) : m_transaction(transaction) {}

    struct Filter {
        std::optional<QString> code;
        std::optional<QString> group;
        std::optional<bool> active;
        std::optional<bool> owing;
        QStringList after; ///< {name, id}
        int limit = 50;
    };
    /// By name; one more than `limit` when there are more.
    [[nodiscard]] QJsonArray list(const Filter &filter);
    [[nodiscard]] QJsonObject one(const Uuid &id);
    /// What made the balance, newest first. `after`: {op, idx}.
    [[nodiscard]] QJsonArray account(const Uuid &id, const QStringList &after, int limit);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
