// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QList>

namespace comptoir::centre
{

/// Entries of one kind, side by side for unnest().
struct FactBatch {
    QList<Uuid> ops;
    QList<std::optional<QByteArray>> payloads;

    void add(const Uuid &op, const QByteArray &payload)
    {
        ops.append(op);
        payloads.append(payload);
    }
    [[nodiscard]] bool isEmpty() const { return ops.isEmpty(); }
};

/// The place of a document in its numbered series, and what it adds to the totals (docs/fiscal.md).
struct SeriesDocument {
    QString series;
    qint64 number = 0;
    QByteArray previous;
    qint64 perpetualNet = 0;
    qint64 perpetualAbs = 0;
    qint64 amount = 0;
};

struct RecordedTicket {
    Uuid op;
    Uuid sale;
    SeriesDocument document;
    bool training = false;
    bool late = false;    ///< for a shift that was closed before
    bool returns = false; ///< takes goods back
};

/// Something that became less than nothing, or more than all: a discrepancy for people.
struct Oversold {
    Uuid product;
    qint64 quantityMilli = 0;
};
struct OverReturned {
    Uuid bySale; ///< the ticket that took back too much
    Uuid sale;   ///< the one it was sold by
    int line = 0;
    qint64 soldMilli = 0;
    qint64 returnedMilli = 0;
};

/// The facts of a till's entries as rows, many entries a statement. Nothing is refused on a business rule; what cannot
/// be read at all throws DatabaseError, and nothing of that statement stays.
class FactStore
{
public:
    FactStore(PgTransaction &transaction, const Uuid &device, const Uuid &branch)
        : m_transaction(transaction), m_device(device), m_branch(branch)
    {
    }

    [[nodiscard]] QList<RecordedTicket> putTickets(const FactBatch &batch);
    /// Entries of any other kind that has rows; kinds without any are left alone.
    void put(const QString &kind, const FactBatch &batch);
    /// Whether `put` makes rows of this kind.
    [[nodiscard]] static bool hasRows(const QString &kind);

    /// What these entries changed, added to the sums, in the order of their keys so that no two batches wait for each
    /// other. Called after all rows are there, before the feed. `sales`: ids of tickets that are no training.
    [[nodiscard]] QList<OverReturned> addReturns(const QList<Uuid> &sales);
    void addBalances(const QList<Uuid> &ops);
    [[nodiscard]] QList<Oversold> addLevels(const QList<Uuid> &ops);

private:
    static void checkCount(const PgRows &rows, const FactBatch &batch);

    PgTransaction &m_transaction;
    Uuid m_device;
    Uuid m_branch;
};

} // namespace comptoir::centre
