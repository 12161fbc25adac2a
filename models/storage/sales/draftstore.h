// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sales/sale.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// The ticket on the screen, kept so that a till that was killed finds it again.
struct Draft {
    SaleId id; ///< it will be sold under
    EpochMs at = 0;
    Currency currency;
    bool training = false;
    bool returnWithoutTicket = false;
    QString reason;
    Basket basket;
};

/// Every statement on the draft. It is this device's alone: not journalled, not part of what `verify` rebuilds.
class DraftStore
{
public:
    explicit DraftStore(Connection &connection) : m_connection(connection) {}

    /// Takes the place of any other draft. A ticket that was sold already is never one again.
    void keep(const Draft &draft);
    [[nodiscard]] std::optional<Draft> draft();
    /// Only if it is this ticket's.
    void drop(const SaleId &id);

private:
    Connection &m_connection;
};

} // namespace comptoir
