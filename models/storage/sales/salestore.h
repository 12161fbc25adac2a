// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// A method of payment in the column `methods` of a ticket's row.
[[nodiscard]] constexpr qint64 methodBit(TenderMethod method)
{
    return qint64{1} << static_cast<int>(method);
}

/// A ticket put aside, as a list shows it.
struct HeldBasket {
    Uuid id;
    QString name;
    EpochMs at = 0;
    Currency currency;
    Basket basket;
};

/// Every statement on tickets, what was returned of them, and tickets put aside. The whole document lives in the
/// journal; the tables here hold what is searched, summed and limited.
class SaleStore
{
public:
    explicit SaleStore(Connection &connection) : m_connection(connection) {}

    void put(const JournalEntry &entry, const Sale &sale);
    /// The document itself, read from the journal; none when there is no such ticket.
    [[nodiscard]] std::optional<Sale> byNumber(const DocumentNumber &number);
    [[nodiscard]] std::optional<Sale> byId(const SaleId &id);
    /// What the journal entry of a ticket is.
    [[nodiscard]] std::optional<JournalEntry> entryOf(const SaleId &id);
    /// Already given back of a line, in its unit, ≥ 0.
    [[nodiscard]] qint64 returnedMilli(const SaleId &sale, int line);
    /// Total of everything given back of a ticket, ≥ 0, minor units.
    [[nodiscard]] qint64 returnedTotal(const SaleId &sale);

    void hold(const BasketHeld &held);
    [[nodiscard]] QList<HeldBasket> heldBaskets();
    [[nodiscard]] std::optional<HeldBasket> heldBasket(const QString &name);
    [[nodiscard]] std::optional<HeldBasket> heldBasket(const Uuid &id);
    void release(const Uuid &id);

private:
    void putLines(qint64 row, const Sale &sale);
    void putReturns(const Sale &sale);

    Connection &m_connection;
};

} // namespace comptoir
