// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sales/salestore.h"

#include "models/domain/codec/factcodec.h"
#include "models/storage/customers/customerstore.h"
#include "models/storage/journal/projections.h"
#include "models/storage/stock/stockstore.h"

#include <QJsonDocument>

namespace comptoir
{

namespace
{

template <typename T>
T decoded(const QByteArray &payload)
{
    return JsonDecoder::decode<T>(QJsonDocument::fromJson(payload).object());
}

/// How many lines take goods back.
qint64 returnsIn(const Sale &sale)
{
    return std::count_if(sale.priced.lines.begin(), sale.priced.lines.end(),
                         [](const PricedLine &line) { return line.line.quantity.isNegative(); });
}

qint64 methodsOf(const Sale &sale)
{
    qint64 methods = 0;
    for (const Tender &tender : sale.settlement.tenders)
        methods |= methodBit(tender.method);
    return methods;
}

HeldBasket heldFrom(const Statement &row)
{
    const auto held = decoded<BasketHeld>(row.text(0).toUtf8());
    return {held.id, held.name, held.at, held.currency, held.basket};
}

} // namespace

void SaleStore::put(const JournalEntry &entry, const Sale &sale)
{
    const PricedBasket &priced = sale.priced;
    const Settlement &settlement = sale.settlement;
    m_connection
        .statement("INSERT INTO sale (id, series, number, training, pos, shift, business_date, hour, at, cashier, "
                   "customer, net_minor, tax_minor, total_minor, discount_minor, stamp_minor, rounding_minor, "
                   "due_minor, cash_minor, line_count, methods, returns) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .run(sale.id, sale.fiscal.series, sale.fiscal.number, sale.training, entry.pos, sale.shift,
             sale.businessDate.toString(Qt::ISODate), sale.hour, sale.at, sale.cashier.id, sale.customer,
             priced.net.minor(), priced.tax.minor(), priced.total.minor(), priced.discount.minor(),
             settlement.stampDuty.minor(), settlement.rounding.minor(), settlement.due.minor(),
             settlement.cashKept().minor(), sale.priced.lines.size(), methodsOf(sale), returnsIn(sale));
    putLines(m_connection.lastRowId(), sale);
    if (sale.training)
        return;
    putReturns(sale);
    StockStore(m_connection).move(entry.pos, sale.stock, sale.at);
    if (sale.customer)
        CustomerStore(m_connection).charge(entry.pos, *sale.customer, settlement.tenders, sale.at);
}

void SaleStore::putLines(qint64 row, const Sale &sale)
{
    int index = 0;
    for (const PricedLine &line : sale.priced.lines)
        m_connection
            .statement("INSERT INTO sale_line (sale, idx, product, code, name, category, quantity_milli, "
                       "unit_price_minor, discount_minor, net_minor, tax_minor, total_minor) "
                       "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")
            .run(row, index++, line.line.product, line.line.code, line.line.name, line.line.category,
                 line.line.quantity.milli(), line.line.unitPrice.minor(), line.discountTotal().minor(),
                 line.net.minor(), line.tax.minor(), line.total.minor());
    for (const TaxAmount &tax : sale.priced.byRate)
        m_connection.statement("INSERT INTO sale_tax (sale, code, rate_ppm, base_minor, tax_minor) VALUES (?,?,?,?,?)")
            .run(row, tax.rate.code, tax.rate.ratePpm, tax.base.minor(), tax.tax.minor());
    index = 0;
    Money change = sale.settlement.change; // given back in cash: taken off the first cash payment
    for (const Tender &tender : sale.settlement.tenders) {
        const bool cash = tender.method == TenderMethod::Cash;
        m_connection.statement("INSERT INTO payment (sale, idx, method, amount_minor, reference) VALUES (?,?,?,?,?)")
            .run(row, index++, tenderMethodCode(tender.method), (cash ? tender.amount - change : tender.amount).minor(),
                 tender.reference);
        if (cash)
            change = Money::zero(sale.currency);
    }
    for (const PricedLine &line : sale.priced.lines) {
        if (line.line.returnOf)
            m_connection.statement("INSERT OR IGNORE INTO sale_return (original, sale) VALUES (?,?)")
                .run(line.line.returnOf->sale, row);
    }
}

void SaleStore::putReturns(const Sale &sale)
{
    for (const PricedLine &line : sale.priced.lines) {
        if (!line.line.returnOf)
            continue;
        const ReturnOf &original = *line.line.returnOf;
        m_connection
            .statement(
                "INSERT INTO line_return (sale, idx, sold_milli, returned_milli) "
                "SELECT ?1, ?2, quantity_milli, ?3 FROM sale_line JOIN sale ON sale.pk = sale_line.sale "
                "WHERE sale.id = ?1 AND sale_line.idx = ?2 "
                "ON CONFLICT (sale, idx) DO UPDATE SET returned_milli = returned_milli + excluded.returned_milli")
            .run(original.sale, original.line, -line.line.quantity.milli());
    }
}

std::optional<Sale> SaleStore::byNumber(const DocumentNumber &number)
{
    Statement query = m_connection.statement(
        "SELECT payload FROM journal JOIN sale ON sale.pos = journal.pos WHERE sale.series = ? AND sale.number = ?");
    query.bind(number.series, number.number);
    return query.next() ? std::optional(decoded<Sale>(query.blob(0))) : std::nullopt;
}

std::optional<Sale> SaleStore::byId(const SaleId &id)
{
    Statement query =
        m_connection.statement("SELECT payload FROM journal JOIN sale ON sale.pos = journal.pos WHERE sale.id = ?");
    query.bind(id);
    return query.next() ? std::optional(decoded<Sale>(query.blob(0))) : std::nullopt;
}

std::optional<JournalEntry> SaleStore::entryOf(const SaleId &id)
{
    Statement query = m_connection.statement("SELECT pos FROM sale WHERE id = ?");
    query.bind(id);
    return query.next() ? JournalStore(m_connection).at(query.integer(0)) : std::nullopt;
}

qint64 SaleStore::returnedMilli(const SaleId &sale, int line)
{
    Statement query = m_connection.statement("SELECT returned_milli FROM line_return WHERE sale = ? AND idx = ?");
    query.bind(sale, line);
    return query.next() ? query.integer(0) : 0;
}

qint64 SaleStore::returnedTotal(const SaleId &sale)
{
    // A return names its original in the document only; line_return says which lines to price again.
    qint64 total = 0;
    const std::optional<Sale> original = byId(sale);
    if (!original)
        return 0;
    for (int i = 0; i < original->priced.lines.size(); ++i) {
        const qint64 returned = returnedMilli(sale, i);
        if (returned == 0)
            continue;
        const PricedLine &line = original->priced.lines.at(i);
        const Quantity quantity(returned, line.line.quantity.unit());
        const auto share = priceReturn(line, sale, i, Quantity(0, quantity.unit()), quantity);
        total -= share ? share->total.minor() : 0;
    }
    return total;
}

void SaleStore::hold(const BasketHeld &held)
{
    m_connection.statement("INSERT INTO held_basket (id, name, at, user, body) VALUES (?,?,?,?,?)")
        .run(held.id, held.name, held.at, held.user.id, QString::fromUtf8(JsonEncoder::encode(held)));
}

QList<HeldBasket> SaleStore::heldBaskets()
{
    QList<HeldBasket> held;
    Statement query = m_connection.statement("SELECT body FROM held_basket ORDER BY at, id");
    while (query.next())
        held.append(heldFrom(query));
    return held;
}

std::optional<HeldBasket> SaleStore::heldBasket(const QString &name)
{
    Statement query = m_connection.statement("SELECT body FROM held_basket WHERE name = ? ORDER BY at LIMIT 1");
    query.bind(name);
    return query.next() ? std::optional(heldFrom(query)) : std::nullopt;
}

std::optional<HeldBasket> SaleStore::heldBasket(const Uuid &id)
{
    Statement query = m_connection.statement("SELECT body FROM held_basket WHERE id = ?");
    query.bind(id);
    return query.next() ? std::optional(heldFrom(query)) : std::nullopt;
}

void SaleStore::release(const Uuid &id)
{
    m_connection.statement("DELETE FROM held_basket WHERE id = ?").run(id);
}

void project(Connection &connection, const JournalEntry &entry, const Sale &fact)
{
    SaleStore(connection).put(entry, fact);
}

void project(Connection &connection, const JournalEntry &, const BasketHeld &fact)
{
    SaleStore(connection).hold(fact);
}

void project(Connection &connection, const JournalEntry &, const BasketTaken &fact)
{
    SaleStore(connection).release(fact.id);
}

} // namespace comptoir
