// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/ticketpricer.h"

#include "models/storage/customers/customerstore.h"
#include "models/storage/stock/stockstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The same line with all signs turned: how goods taken back without a ticket are booked.
PricedLine turned(PricedLine line)
{
    line.line.quantity = -line.line.quantity;
    line.gross = -line.gross;
    for (AppliedDiscount &discount : line.discounts)
        discount.amount = -discount.amount;
    line.net = -line.net;
    line.tax = -line.tax;
    line.total = -line.total;
    for (TaxAmount &tax : line.taxes) {
        tax.base = -tax.base;
        tax.tax = -tax.tax;
    }
    return line;
}

PricedBasket turned(PricedBasket basket)
{
    for (PricedLine &line : basket.lines)
        line = turned(line);
    for (TaxAmount &tax : basket.byRate) {
        tax.base = -tax.base;
        tax.tax = -tax.tax;
    }
    basket.discount = -basket.discount;
    basket.net = -basket.net;
    basket.tax = -basket.tax;
    basket.total = -basket.total;
    return basket;
}

Money subTotalOf(const PricedBasket &priced)
{
    Money sum = Money::zero(priced.total.currency());
    for (const PricedLine &line : priced.lines)
        sum += line.gross;
    return sum;
}

Money exemptOf(const PricedBasket &priced)
{
    Money sum = Money::zero(priced.total.currency());
    for (const TaxAmount &tax : priced.byRate)
        sum += tax.rate.code.isEmpty() ? tax.base : Money::zero(sum.currency());
    return sum;
}

} // namespace

TicketPricer::TicketPricer(Connection &connection, const SaleRules &rules, EpochMs now, const SellRequest &request)
    : m_connection(connection), m_rules(rules), m_now(now), m_request(request), m_sales(connection),
      m_catalogue(connection)
{
}

Result<PricedBasket> TicketPricer::priced()
{
    const BusinessSettings &business = m_rules.business;
    PricingRules rules;
    rules.currency = business.currency;
    rules.taxMode = business.taxMode;
    rules.taxRounding = business.taxRounding;
    rules.day = today();
    rules.taxes = &m_rules.taxes;
    rules.promotions = &m_rules.promotions;
    if (m_request.returnWithoutTicket)
        return pricedFreeReturn(rules);
    const Result<QList<PricedLine>> returns = pricedReturns();
    COMPTOIR_TRY(returns);
    return price(m_request.basket, rules, *returns);
}

Result<PricedBasket> TicketPricer::pricedFreeReturn(const PricingRules &rules)
{
    Basket sold = m_request.basket;
    for (BasketLine &line : sold.lines) {
        if (line.isReturn() || !line.quantity.isNegative())
            return misuse(u"bad_quantity"_s, u"Goods taken back without a ticket have negative quantities."_s);
        line.quantity = -line.quantity;
    }
    PricingRules plain = rules;
    plain.promotions = nullptr;
    const Result<PricedBasket> priced = price(sold, plain);
    COMPTOIR_TRY(priced);
    return turned(*priced);
}

const Sale *TicketPricer::original(const SaleId &id)
{
    if (!m_originals.contains(id)) {
        const std::optional<Sale> sale = m_sales.byId(id);
        if (!sale || sale->training != m_request.training)
            return nullptr;
        m_originals.insert(id, *sale);
    }
    return &m_originals[id];
}

Result<QList<PricedLine>> TicketPricer::pricedReturns()
{
    QList<PricedLine> returns;
    for (const BasketLine &line : m_request.basket.lines) {
        if (!line.isReturn())
            continue;
        const Result<PricedLine> back = pricedReturn(line);
        COMPTOIR_TRY(back);
        returns.append(*back);
    }
    return returns;
}

Result<PricedLine> TicketPricer::pricedReturn(const BasketLine &line)
{
    const ReturnOf &of = *line.returnOf;
    const Sale *sale = original(of.sale);
    if (!sale || of.line < 0 || of.line >= sale->priced.lines.size())
        return refuse(u"unknown_ticket"_s, u"The ticket this return belongs to is not in these data."_s);
    const PricedLine &sold = sale->priced.lines.at(of.line);
    qint64 &here = m_returnedHere[{of.sale, of.line}];
    const Quantity before(m_sales.returnedMilli(of.sale, of.line) + here, sold.line.quantity.unit());
    Result<PricedLine> back = priceReturn(sold, of.sale, of.line, before, -line.quantity);
    if (back)
        here += -line.quantity.milli();
    return back;
}

Money TicketPricer::returnedDuty(const PricedBasket &priced)
{
    const Currency currency = m_rules.business.currency;
    QMap<SaleId, Money> nowReturned;
    for (const PricedLine &line : priced.lines) {
        if (!line.line.isReturn())
            continue;
        const SaleId &sale = line.line.returnOf->sale;
        nowReturned[sale] = nowReturned.value(sale, Money::zero(currency)) - line.total;
    }
    Money duty = Money::zero(currency);
    for (const auto &[sale, amount] : nowReturned.asKeyValueRange()) {
        const Money before(m_sales.returnedTotal(sale), currency);
        duty += dutyToReturn(m_originals.value(sale).settlement, before, before + amount);
    }
    return duty;
}

Result<Settlement> TicketPricer::settled(const PricedBasket &priced, QDate day)
{
    QList<Tender> tenders = m_request.tenders;
    if (m_request.wholeBackBy && priced.total.isNegative())
        tenders = {Tender{*m_request.wholeBackBy, priced.total, {}}};
    return settle(priced.total, tenders, m_rules.business.cash, day, returnedDuty(priced));
}

const Product *TicketPricer::product(const ProductId &id)
{
    auto known = m_products.find(id);
    if (known == m_products.end())
        known = m_products.insert(id, m_catalogue.product(id));
    return *known ? &**known : nullptr;
}

Result<QList<StockMove>> TicketPricer::stockMoves(const PricedBasket &priced)
{
    QList<StockMove> moves;
    for (const PricedLine &line : priced.lines) {
        const Product *sold = line.line.product ? product(*line.line.product) : nullptr;
        if (!sold)
            continue;
        const qint64 milli = -baseQuantityMilli(line.line);
        COMPTOIR_TRY(takeOut(moves, *sold, milli, milli < 0 ? u"sale"_s : u"return"_s));
    }
    return moves;
}

Result<void> TicketPricer::takeOut(QList<StockMove> &moves, const Product &item, qint64 milli, const QString &why)
{
    if (item.kind == ItemKind::Kit) {
        const QList<KitComponent> components = item.components; // the hash of items may grow meanwhile
        for (const KitComponent &part : components) {
            const Product *component = product(part.product);
            if (component && component->kind != ItemKind::Kit)
                COMPTOIR_TRY(
                    takeOut(moves, *component,
                            multiplyDivide(milli, part.quantityMilli, Quantity::milliPerUnit, Rounding::HalfUp), why));
        }
        return {};
    }
    if (item.kind != ItemKind::Stocked)
        return {};
    if (milli < 0 && item.negativeStock != NegativeStock::Allow)
        COMPTOIR_TRY(checkStock(item, milli));
    m_taken[item.id] += milli;
    moves.append({item.id, milli, why});
    return {};
}

Result<void> TicketPricer::checkStock(const Product &item, qint64 milli)
{
    const qint64 left = StockStore(m_connection).level(item.id) + m_taken.value(item.id) + milli;
    if (left >= 0)
        return {};
    if (item.negativeStock == NegativeStock::Block) {
        m_lacking = StockWarning{item.name, item.names, Quantity(left - milli, item.unit)};
        return refuse(u"out_of_stock"_s,
                      u"%1: only %2 left, %3 wanted."_s.arg(item.name, Quantity(left - milli).toShortDecimal(),
                                                            Quantity(-milli).toShortDecimal()));
    }
    m_warnings.append({item.name, item.names, Quantity(left, item.unit)});
    return {};
}

QList<PriceChange> TicketPricer::priceChanges()
{
    const std::optional<CustomerId> &buyer = m_request.basket.customer;
    const std::optional<Customer> customer = buyer ? CustomerStore(m_connection).customer(*buyer) : std::nullopt;
    PriceContext context{customer ? customer->group : QString(), m_rules.business.branch, 1000, today()};
    QList<PriceChange> changes;
    for (int i = 0; i < m_request.basket.lines.size(); ++i) {
        const BasketLine &line = m_request.basket.lines.at(i);
        const Product *item =
            line.product && !line.priceOverridden && !line.isReturn() ? product(*line.product) : nullptr;
        if (!item)
            continue;
        const auto unit = std::find_if(item->units.begin(), item->units.end(), [&line](const ItemUnit &candidate) {
            return candidate.name == line.unitName && candidate.factorMilli == line.unitFactorMilli;
        });
        if (unit == item->units.end())
            continue;
        context.quantityMilli = std::abs(line.quantity.milli());
        const QList<PriceRule> rules = m_catalogue.rulesFor(item->id);
        const std::optional<qint64> price = resolvePrice(*item, *unit, rules, context);
        if (!price || *price == line.unitPrice.minor())
            continue;
        const bool ruled = std::any_of(rules.begin(), rules.end(), [&line](const PriceRule &rule) {
            return rule.unitName == line.unitName && rule.priceMinor == line.unitPrice.minor();
        });
        const bool offered = ruled || resolvePrice(*item, *unit, {}, context) == line.unitPrice.minor();
        changes.append({i, Money(*price, line.unitPrice.currency()), offered});
    }
    return changes;
}

Result<Quote> TicketPricer::quote(QDate day)
{
    Result<PricedBasket> basket = priced();
    COMPTOIR_TRY(basket);
    Quote quote;
    quote.priced = std::move(*basket);
    quote.subTotal = subTotalOf(quote.priced);
    quote.exempt = exemptOf(quote.priced);
    quote.returnedDuty = returnedDuty(quote.priced);
    quote.cash = m_rules.business.cash;
    quote.day = day;
    quote.byCard = quote.priced.total;
    Result<Settlement> inCash = quote.settled({});
    COMPTOIR_TRY(inCash);
    quote.inCash = std::move(*inCash);
    if (!m_request.training) {
        if (const auto moves = stockMoves(quote.priced); !moves)
            quote.stockRefusal = moves.error();
        quote.warnings = m_warnings;
        quote.lacking = m_lacking;
    }
    quote.priceChanges = priceChanges();
    return quote;
}

} // namespace comptoir
