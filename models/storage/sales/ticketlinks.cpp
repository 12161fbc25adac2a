// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/ticketsearch.h"

namespace comptoir
{

namespace
{

QList<SaleId> ids(Statement query)
{
    QList<SaleId> found;
    while (query.next())
        found.append(SaleId(query.uuid(0)));
    return found;
}

} // namespace

QList<SaleId> returnsOf(Connection &connection, const SaleId &sale)
{
    Statement query = connection.statement(
        "SELECT s.id FROM sale_return r JOIN sale s ON s.pk = r.sale WHERE r.original = ? ORDER BY s.pk");
    query.bind(sale);
    return ids(std::move(query));
}

QList<SaleId> originalsOf(Connection &connection, const SaleId &sale)
{
    Statement query = connection.statement("SELECT o.id FROM sale s JOIN sale_return r ON r.sale = s.pk "
                                           "JOIN sale o ON o.id = r.original WHERE s.id = ? ORDER BY o.pk");
    query.bind(sale);
    return ids(std::move(query));
}

QList<qint64> copyPositions(Connection &connection, const DocumentNumber &number)
{
    Statement query = connection.statement("SELECT pos FROM copy WHERE series = ? AND number = ? ORDER BY copy_no");
    query.bind(number.series, number.number);
    QList<qint64> positions;
    while (query.next())
        positions.append(query.integer(0));
    return positions;
}

QList<Actor> peopleByName(Connection &connection)
{
    Statement query = connection.statement("SELECT id, name FROM user ORDER BY name, id");
    QList<Actor> people;
    while (query.next())
        people.append({UserId(query.uuid(0)), query.text(1)});
    return people;
}

} // namespace comptoir
