// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/customers/customer.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// A customer and what they owe.
struct CustomerStanding {
    Customer customer;
    qint64 balanceMinor = 0;
};

/// Finds customers as people type: any part of the name, letters folded, or the beginning of a code or phone number.
class CustomerSearch
{
public:
    explicit CustomerSearch(Connection &connection) : m_connection(connection) {}

    /// At most `limit`, by name; empty text gives the first ones.
    [[nodiscard]] QList<CustomerStanding> find(const QString &text, int limit);
    [[nodiscard]] std::optional<CustomerStanding> standing(const CustomerId &id);

private:
    Connection &m_connection;
};

} // namespace comptoir
