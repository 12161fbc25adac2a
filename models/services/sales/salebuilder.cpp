// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/salebuilder.h"

#include "models/storage/customers/customerstore.h"
#include "models/storage/stock/stockstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 wholePpm = 1'000'000;

bool isReturn(const BasketLine &line)
{
    return line.returnOf.has_value();
}

/// What people took off a line, promotions not counted; minor units without sign.
qint64 discountGiven(const PricedLine &line)
{
    Money given = Money::zero(line.gross.currency());
    for (const AppliedDiscount &discount : line.discounts) {
        if (discount.source != AppliedDiscount::Source::Promotion)
            given += discount.amount;
    }
    return given.abs().minor();
}

/// 5 % of 25.50 is 1.28, which is more than 5 %: a person may give a share even where it is rounded up. Each discount
/// of a line was rounded once, by at most one minor unit; an amount of more than one is never rounding alone.
qint64 roundingOf(const PricedLine &line)
{
    return std::count_if(line.discounts.begin(), line.discounts.end(), [](const AppliedDiscount &discount) {
        return discount.source != AppliedDiscount::Source::Promotion;
    });
}

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

} // namespace

SaleBuilder::SaleBuilder(Shop &shop, Recorder &recorder, const Authority &by, const SellRequest &request)
    : m_shop(shop), m_recorder(recorder), m_by(by), m_request(request), m_rules(shop.rules(recorder.connection())),
      m_sales(recorder.connection()), m_catalogue(recorder.connection())
{
}

Result<SellResult> SaleBuilder::finish()
{
    if (const std::optional<Sale> before = m_sales.byId(m_request.id)) {
        const JournalEntry entry = m_sales.entryOf(m_request.id).value_or(JournalEntry{});
        return SellResult{*before, entry.seq, entry.hash, true, {}};
    }
    const std::optional<ShiftRow> shift = ShiftStore(m_recorder.connection()).openShift();
    if (!shift)
        return refuse(u"shift_closed"_s, u"No shift is open. The ticket was kept; open a shift and finish it."_s);
    COMPTOIR_TRY(checkRights());
    Result<Sale> sale = build(*shift);
    COMPTOIR_TRY(sale);
    const JournalEntry entry = m_recorder.record(*sale, m_by.actor().id.uuid());
    return SellResult{std::move(*sale), entry.seq, entry.hash, false, m_warnings};
}

Result<void> SaleBuilder::checkRights()
{
    const QString what = u"ticket"_s;
    COMPTOIR_TRY(authoriseAndLog(m_recorder, m_by, m_request.training ? Right::Training : Right::Sell, what));
    if (m_request.returnWithoutTicket) {
        if (m_request.reason.trimmed().isEmpty())
            return refuse(u"reason_needed"_s, u"Taking goods back without a ticket needs a reason."_s);
        return authoriseAndLog(m_recorder, m_by, Right::RefundWithoutTicket, m_request.reason);
    }
    const QList<BasketLine> &lines = m_request.basket.lines;
    if (std::any_of(lines.begin(), lines.end(), isReturn))
        COMPTOIR_TRY(authoriseAndLog(m_recorder, m_by, Right::Refund, what));
    const bool overridden = std::any_of(lines.begin(), lines.end(),
                                        [](const BasketLine &line) { return line.priceOverridden && !isReturn(line); });
    if (overridden)
        COMPTOIR_TRY(authoriseAndLog(m_recorder, m_by, Right::PriceOverride, what));
    return {};
}

Result<void> SaleBuilder::checkDiscounts(const PricedBasket &priced)
{
    qint64 shownPpm = 0;
    qint64 highestPpm = 0;
    for (const PricedLine &line : priced.lines) {
        if (isReturn(line.line) || line.gross.isZero())
            continue;
        const qint64 gross = line.gross.abs().minor();
        const qint64 off = discountGiven(line);
        const qint64 certain = std::max<qint64>(off - roundingOf(line), 0);
        shownPpm = std::max(shownPpm, multiplyDivide(off, wholePpm, gross, Rounding::Up));
        highestPpm = std::max(highestPpm, multiplyDivide(certain, wholePpm, gross, Rounding::Up));
    }
    if (shownPpm == 0)
        return {};
    const Role &own = m_by.user.role;
    if (own.may(Right::Discount) && highestPpm <= own.maxDiscountPpm)
        return {};
    COMPTOIR_TRY(authorise(m_by, Right::Discount));
    const QString percent = formatDecimal(shownPpm, 4);
    if (!m_by.approver || !m_by.approver->role.may(Right::Discount) || highestPpm > m_by.approver->role.maxDiscountPpm)
        return refuse(
            u"discount_above_right"_s,
            u"A discount of %1 % is above what %2 may give (%3 %). A manager can approve it with a PIN."_s.arg(
                percent, m_by.user.user.name, formatDecimal(m_by.user.role.maxDiscountPpm, 4)));
    logEvent(m_recorder, u"override"_s, m_by.actor(), u"discount of %1 %"_s.arg(percent), m_by.approver->actor());
    return {};
}

Result<PricedBasket> SaleBuilder::priced()
{
    const BusinessSettings &business = m_rules.business;
    PricingRules rules;
    rules.currency = business.currency;
    rules.taxMode = business.taxMode;
    rules.taxRounding = business.taxRounding;
    rules.day = business.local(m_recorder.now()).date();
    rules.taxes = &m_rules.taxes;
    rules.promotions = &m_rules.promotions;
    if (m_request.returnWithoutTicket)
        return pricedFreeReturn(rules);
    const Result<QList<PricedLine>> returns = pricedReturns();
    COMPTOIR_TRY(returns);
    return price(m_request.basket, rules, *returns);
}

Result<PricedBasket> SaleBuilder::pricedFreeReturn(const PricingRules &rules)
{
    Basket sold = m_request.basket;
    for (BasketLine &line : sold.lines) {
        if (isReturn(line) || !line.quantity.isNegative())
            return misuse(u"bad_quantity"_s, u"Goods taken back without a ticket have negative quantities."_s);
        line.quantity = -line.quantity;
    }
    PricingRules plain = rules;
    plain.promotions = nullptr;
    const Result<PricedBasket> priced = price(sold, plain);
    COMPTOIR_TRY(priced);
    return turned(*priced);
}

const Sale *SaleBuilder::original(const SaleId &id)
{
    if (!m_originals.contains(id)) {
        const std::optional<Sale> sale = m_sales.byId(id);
        if (!sale || sale->training != m_request.training)
            return nullptr;
        m_originals.insert(id, *sale);
    }
    return &m_originals[id];
}

Result<QList<PricedLine>> SaleBuilder::pricedReturns()
{
    QList<PricedLine> returns;
    for (const BasketLine &line : m_request.basket.lines) {
        if (!isReturn(line))
            continue;
        const Result<PricedLine> back = pricedReturn(line);
        COMPTOIR_TRY(back);
        returns.append(*back);
    }
    return returns;
}

Result<PricedLine> SaleBuilder::pricedReturn(const BasketLine &line)
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

Money SaleBuilder::returnedDuty(const PricedBasket &priced)
{
    const Currency currency = m_rules.business.currency;
    QMap<SaleId, Money> nowReturned;
    for (const PricedLine &line : priced.lines) {
        if (!isReturn(line.line))
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

Result<void> SaleBuilder::checkAccount(const Settlement &settlement)
{
    Money charged = Money::zero(m_rules.business.currency);
    for (const Tender &tender : settlement.tenders) {
        if (tender.method == TenderMethod::Account)
            charged += tender.amount;
    }
    if (charged.isZero())
        return {};
    CustomerStore customers(m_recorder.connection());
    const auto &id = m_request.basket.customer;
    const std::optional<Customer> customer = id ? customers.customer(*id) : std::nullopt;
    if (!customer)
        return refuse(u"customer_needed"_s, u"Paying on account needs a customer on the ticket."_s);
    const qint64 after = checkedAdd(customers.balance(*id), charged.minor());
    if (charged.isNegative() || after <= customer->creditLimitMinor)
        return {};
    if (authorise(m_by, Right::CreditOverride))
        return authoriseAndLog(m_recorder, m_by, Right::CreditOverride, customer->identity.name);
    return refuse(u"credit_limit"_s,
                  u"%1 would owe %2, above the limit of %3. A manager can approve it with a PIN."_s.arg(
                      customer->identity.name, Money(after, charged.currency()).toDecimal(),
                      Money(customer->creditLimitMinor, charged.currency()).toDecimal()));
}

Result<QList<StockMove>> SaleBuilder::stockMoves(const PricedBasket &priced)
{
    QList<StockMove> moves;
    for (const PricedLine &line : priced.lines) {
        if (!line.line.product)
            continue;
        const std::optional<Product> product = m_catalogue.product(*line.line.product);
        if (!product)
            continue;
        const qint64 milli = -baseQuantityMilli(line.line);
        COMPTOIR_TRY(takeOut(moves, *product, milli, milli < 0 ? u"sale"_s : u"return"_s));
    }
    return moves;
}

Result<void> SaleBuilder::takeOut(QList<StockMove> &moves, const Product &product, qint64 milli, const QString &why)
{
    if (product.kind == ItemKind::Kit) {
        for (const KitComponent &part : product.components) {
            const std::optional<Product> component = m_catalogue.product(part.product);
            if (component && component->kind != ItemKind::Kit)
                COMPTOIR_TRY(
                    takeOut(moves, *component,
                            multiplyDivide(milli, part.quantityMilli, Quantity::milliPerUnit, Rounding::HalfUp), why));
        }
        return {};
    }
    if (product.kind != ItemKind::Stocked)
        return {};
    if (milli < 0 && product.negativeStock != NegativeStock::Allow) {
        qint64 left = StockStore(m_recorder.connection()).level(product.id) + milli;
        for (const StockMove &earlier : moves)
            left += earlier.product == product.id ? earlier.quantityMilli : 0;
        if (left < 0 && product.negativeStock == NegativeStock::Block)
            return refuse(u"out_of_stock"_s,
                          u"%1: only %2 left, %3 wanted."_s.arg(product.name, Quantity(left - milli).toShortDecimal(),
                                                                Quantity(-milli).toShortDecimal()));
        if (left < 0)
            m_warnings.append(u"%1: stock is now %2."_s.arg(product.name, Quantity(left).toShortDecimal()));
    }
    moves.append({product.id, milli, why});
    return {};
}

Result<Sale> SaleBuilder::build(const ShiftRow &shift)
{
    Result<PricedBasket> basket = priced();
    COMPTOIR_TRY(basket);
    COMPTOIR_TRY(checkDiscounts(*basket));
    const BusinessSettings &business = m_rules.business;
    QList<Tender> tenders = m_request.tenders;
    if (m_request.wholeBackBy && basket->total.isNegative())
        tenders = {Tender{*m_request.wholeBackBy, basket->total, {}}};
    Result<Settlement> settlement =
        settle(basket->total, tenders, business.cash, shift.businessDate, returnedDuty(*basket));
    COMPTOIR_TRY(settlement);
    COMPTOIR_TRY(checkAccount(*settlement));
    Sale sale;
    sale.id = m_request.id;
    sale.training = m_request.training;
    sale.shift = shift.id;
    sale.businessDate = shift.businessDate;
    sale.at = m_recorder.now();
    sale.hour = business.local(sale.at).time().hour();
    sale.cashier = m_by.actor();
    if (m_by.approver)
        sale.approvedBy = m_by.approver->actor();
    sale.branch = business.branch;
    sale.till = business.till;
    sale.currency = business.currency;
    sale.customer = m_request.basket.customer;
    if (sale.customer) {
        const std::optional<Customer> customer = CustomerStore(m_recorder.connection()).customer(*sale.customer);
        sale.customerName = customer ? customer->identity.name : QString();
    }
    sale.taxMode = business.taxMode;
    sale.priced = std::move(*basket);
    sale.settlement = std::move(*settlement);
    sale.note = m_request.returnWithoutTicket ? m_request.reason : m_request.basket.note;
    if (!sale.training) {
        Result<QList<StockMove>> moves = stockMoves(sale.priced);
        COMPTOIR_TRY(moves);
        sale.stock = std::move(*moves);
    }
    return sale;
}

} // namespace comptoir
