// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// An entry as a list of what waits shows it.
struct OutboxItem {
    qint64 pos = 0;
    Uuid op;
    QString kind;
    QString document;
    QString detail;
    QString method;
    QString person;
    EpochMs at = 0;
    qint64 lines = 0;
    std::optional<Money> amount;
};

/// What people made and the centre does not have: the journal after what it acknowledged, without what concerns only
/// the till.
class OutboxView
{
public:
    OutboxView(Connection &connection, Currency currency) : m_connection(connection), m_currency(currency) {}

    [[nodiscard]] bool isEmpty(qint64 afterPos);
    [[nodiscard]] qint64 count(qint64 afterPos);
    [[nodiscard]] QList<OutboxItem> first(qint64 afterPos, int limit);
    [[nodiscard]] std::optional<OutboxItem> at(qint64 pos);

private:
    [[nodiscard]] OutboxItem itemFrom(const JournalEntry &entry) const;

    Connection &m_connection;
    Currency m_currency;
};

} // namespace comptoir
