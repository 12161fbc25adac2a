// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/customers/customerstore.h"

#include "models/domain/cash/cashreasons.h"
#include "models/domain/codec/factcodec.h"
#include "models/storage/cash/shiftstore.h"
#include "models/storage/journal/projections.h"

#include <QJsonDocument>

namespace comptoir
{

namespace
{

std::optional<Customer> firstCustomer(Statement query)
{
    if (!query.next())
        return std::nullopt;
    return JsonDecoder::decode<Customer>(QJsonDocument::fromJson(query.text(0).toUtf8()).object());
}

} // namespace

void CustomerStore::put(const Customer &customer)
{
    m_connection
        .statement("INSERT INTO customer (id, code, name, body) VALUES (?,?,?,?) ON CONFLICT (id) DO UPDATE SET "
                   "code = excluded.code, name = excluded.name, body = excluded.body")
        .run(customer.id, customer.code, customer.identity.name, QString::fromUtf8(JsonEncoder::encode(customer)));
}

std::optional<Customer> CustomerStore::customer(const CustomerId &id)
{
    Statement query = m_connection.statement("SELECT body FROM customer WHERE id = ?");
    query.bind(id);
    return firstCustomer(std::move(query));
}

std::optional<Customer> CustomerStore::find(const QString &codeOrName)
{
    Statement query = m_connection.statement(
        "SELECT body FROM customer WHERE (code = ?1 AND code <> '') OR name = ?1 ORDER BY code = ?1 DESC, id LIMIT 1");
    query.bind(codeOrName);
    return firstCustomer(std::move(query));
}

qint64 CustomerStore::balance(const CustomerId &id)
{
    Statement query = m_connection.statement("SELECT balance_minor FROM customer_balance WHERE customer = ?");
    query.bind(id);
    return query.next() ? query.integer(0) : 0;
}

void CustomerStore::charge(qint64 pos, const CustomerId &id, const QList<Tender> &tenders, EpochMs at)
{
    int index = 0;
    for (const Tender &tender : tenders) {
        if (tender.method == TenderMethod::Account)
            addEntry(pos, index++, id, tender.amount.minor(), at);
    }
}

void CustomerStore::addEntry(qint64 pos, int index, const CustomerId &id, qint64 amountMinor, EpochMs at)
{
    m_connection.statement("INSERT INTO account_entry (pos, idx, customer, amount_minor, at) VALUES (?,?,?,?,?)")
        .run(pos, index, id, amountMinor, at);
    m_connection
        .statement("INSERT INTO customer_balance (customer, balance_minor) VALUES (?,?) ON CONFLICT (customer) "
                   "DO UPDATE SET balance_minor = balance_minor + excluded.balance_minor")
        .run(id, amountMinor);
}

void project(Connection &connection, const JournalEntry &, const CustomerSaved &fact)
{
    CustomerStore(connection).put(fact.customer);
}

void project(Connection &connection, const JournalEntry &entry, const AccountPaid &fact)
{
    CustomerStore(connection).addEntry(entry.pos, 0, fact.customer, -fact.tender.amount.minor(), fact.at);
    if (fact.tender.method != TenderMethod::Cash)
        return;
    ShiftStore(connection)
        .moveCash(entry, CashMoved{fact.shift, CashMoved::Kind::In, fact.currency, fact.tender.amount, accountReason,
                                   fact.at, fact.user});
}

} // namespace comptoir
