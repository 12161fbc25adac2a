// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// Every statement on customers and what they owe.
class CustomerStore
{
public:
    explicit CustomerStore(Connection &connection) : m_connection(connection) {}

    void put(const Customer &customer);
    [[nodiscard]] std::optional<Customer> customer(const CustomerId &id);
    /// By code, else by exact name.
    [[nodiscard]] std::optional<Customer> find(const QString &codeOrName);
    /// What the customer owes, minor units.
    [[nodiscard]] qint64 balance(const CustomerId &id);
    /// Adds the account tenders of a ticket to what the customer owes.
    void charge(qint64 pos, const CustomerId &id, const QList<Tender> &tenders, EpochMs at);
    void addEntry(qint64 pos, int index, const CustomerId &id, qint64 amountMinor, EpochMs at);

private:
    Connection &m_connection;
};

} // namespace comptoir
