// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/customers/customersearch.h"

#include "models/domain/codec/factcodec.h"
#include "models/domain/common/textfolding.h"
#include "models/storage/customers/customerstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

CustomerStanding standingFrom(const Statement &row)
{
    return {JsonDecoder::decode<Customer>(QJsonDocument::fromJson(row.text(0).toUtf8()).object()), row.integer(1)};
}

/// What a phone number is compared by: people write its digits in many groups.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : foldedText(text)) {
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

} // namespace

std::optional<CustomerStanding> CustomerSearch::standing(const CustomerId &id)
{
    CustomerStore customers(m_connection);
    const std::optional<Customer> customer = customers.customer(id);
    return customer ? std::optional(CustomerStanding{*customer, customers.balance(id)}) : std::nullopt;
}

QList<CustomerStanding> CustomerSearch::find(const QString &text, int limit)
{
    const QString folded = foldedText(text).trimmed();
    const QString digits = digitsOf(text);
    Statement query = m_connection.statement(
        "SELECT c.body, coalesce(b.balance_minor, 0), c.name, c.code, c.body ->> '$.identity.phone' FROM customer c "
        "LEFT JOIN customer_balance b ON b.customer = c.id "
        "WHERE coalesce(c.body ->> '$.active', 1) = 1 ORDER BY c.name, c.id");
    QList<CustomerStanding> found;
    while (found.size() < limit && query.next()) {
        const bool named = foldedText(query.text(2)).contains(folded);
        const bool coded = foldedText(query.text(3)).startsWith(folded);
        const bool called = digits.size() >= 3 && digitsOf(query.text(4)).contains(digits);
        if (folded.isEmpty() || named || coded || called)
            found.append(standingFrom(query));
    }
    return found;
}

} // namespace comptoir
