// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/basketfile.h"
#include "app/ctl/command.h"
#include "app/ctl/documents.h"
#include "models/storage/customers/customerstore.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

Result<std::optional<CustomerId>> customerOf(Session &session, const QString &codeOrName)
{
    if (codeOrName.isEmpty())
        return std::nullopt;
    const auto customer = session.app->shop
                              .read([codeOrName](Connection &c) -> Result<std::optional<Customer>> {
                                  return CustomerStore(c).find(codeOrName);
                              })
                              .result();
    COMPTOIR_TRY(customer);
    if (!*customer)
        return refuse(u"unknown_customer"_s, u"There is no customer \"%1\"."_s.arg(codeOrName));
    return (*customer)->id;
}

/// The lines of earlier tickets that a basket takes back.
Result<QList<BasketLine>> returnLines(Session &session, const QList<WantedReturn> &returns)
{
    QList<BasketLine> lines;
    for (const WantedReturn &wanted : returns) {
        const Result<TicketView> view = session.app->documents.ticket(wanted.ticket).result();
        COMPTOIR_TRY(view);
        const QList<PricedLine> &sold = view->sale.priced.lines;
        if (wanted.line < 1 || wanted.line > sold.size())
            return refuse(u"unknown_line"_s, u"Ticket %1 has no line %2."_s.arg(wanted.ticket).arg(wanted.line));
        BasketLine line = sold.at(wanted.line - 1).line;
        line.discount.reset();
        line.quantity = -Quantity(wanted.quantity.milli(), line.quantity.unit());
        line.returnOf = ReturnOf{view->sale.id, wanted.line - 1};
        lines.append(line);
    }
    return lines;
}

/// Looks up what a basket line names. Moves the clock forward to its `at` first: prices and taxes are of that day.
Result<Basket> basketOf(Session &session, const BasketFileLine &line)
{
    if (!line.at.isEmpty()) {
        const Result<EpochMs> at = session.instant(line.at);
        COMPTOIR_TRY(at);
        session.clock.moveForwardTo(*at);
    }
    Basket basket;
    const Result<std::optional<CustomerId>> customer = customerOf(session, line.customer);
    COMPTOIR_TRY(customer);
    basket.customer = *customer;
    const Result<QList<BasketLine>> lines = session.app->catalogue.lines(line.lines, basket.customer).result();
    COMPTOIR_TRY(lines);
    const Result<QList<BasketLine>> returns = returnLines(session, line.returns);
    COMPTOIR_TRY(returns);
    basket.lines = *lines + *returns;
    basket.coupons = line.coupons;
    basket.note = line.note;
    if (!line.discount.isEmpty()) {
        const Result<Discount> discount = Discount::fromText(line.discount, session.business.currency);
        COMPTOIR_TRY(discount);
        basket.discount = *discount;
    }
    return basket;
}

void printSale(Session &session, const SellResult &result)
{
    const Sale &sale = result.sale;
    QJsonObject json{{u"number"_s, sale.fiscal.text()},
                     {u"id"_s, sale.id.toText()},
                     {u"total_minor"_s, sale.priced.total.minor()},
                     {u"net_minor"_s, sale.priced.net.minor()},
                     {u"tax_minor"_s, sale.priced.tax.minor()},
                     {u"discount_minor"_s, sale.priced.discount.minor()},
                     {u"rounding_minor"_s, sale.settlement.rounding.minor()},
                     {u"stamp_minor"_s, sale.settlement.stampDuty.minor()},
                     {u"due_minor"_s, sale.settlement.due.minor()},
                     {u"change_minor"_s, sale.settlement.change.minor()},
                     {u"seq"_s, result.seq},
                     {u"hash"_s, QString::fromLatin1(result.hash.toHex().left(8))}};
    if (result.repeated)
        json.insert(u"repeated"_s, true);
    QJsonArray warnings;
    for (const StockWarning &warning : result.warnings)
        warnings.append(u"%1: stock is now %2."_s.arg(warning.name, warning.left.toShortDecimal()));
    if (!warnings.isEmpty())
        json.insert(u"warnings"_s, warnings);
    session.out.answer(json, u"%1  %2  to pay %3"_s.arg(sale.fiscal.text(), sale.priced.total.toDecimal(),
                                                        sale.settlement.due.toDecimal()));
}

Result<SellResult> sellLine(Session &session, const Authority &by, const QByteArray &text)
{
    const Result<BasketFileLine> line = readBasketLine(text, session.business.currency);
    COMPTOIR_TRY(line);
    const Result<Basket> basket = basketOf(session, *line);
    COMPTOIR_TRY(basket);
    SellRequest request{line->id.value_or(SaleId(session.app->shop.newId())),
                        *basket,
                        line->tenders,
                        session.arguments.has(u"training"_s),
                        session.arguments.has(u"return"_s),
                        session.arguments.value(u"reason"_s),
                        std::nullopt};
    return session.app->sales.sell(by, request).result();
}

Result<void> sell(Session &session)
{
    const QStringList &words = session.arguments.words();
    if (words.size() != 1)
        return misuse(u"usage"_s, u"Give one file of baskets, or - for standard input."_s);
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    QFile file(words.first());
    const bool opened =
        words.first() == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(words.first()));
    qint64 number = 0;
    qint64 refused = 0;
    // A refused basket never stops the next one; each is answered for itself.
    for (QByteArray text = file.readLine(); !text.isEmpty(); text = file.readLine()) {
        ++number;
        if (text.trimmed().isEmpty())
            continue;
        const Result<SellResult> result = sellLine(session, *by, text);
        if (result) {
            printSale(session, *result);
            continue;
        }
        if (result.error().errorClass == ErrorClass::Integrity)
            return tl::unexpected(result.error());
        ++refused;
        session.out.error(result.error(), {{u"line"_s, number}});
    }
    if (refused > 0)
        return refuse(u"baskets_refused"_s, u"%1 of the baskets were refused; all others are sold."_s.arg(refused));
    return {};
}

/// "2:1.5": line 2 as printed, 1.5 of it.
Result<std::pair<int, Quantity>> parseReturn(const QString &text)
{
    bool good = false;
    const int line = text.section(u':', 0, 0).toInt(&good);
    const Result<Quantity> quantity = Quantity::fromDecimal(text.section(u':', 1));
    if (!good || line < 1 || !quantity)
        return misuse(u"usage"_s, u"\"%1\" is not line:quantity, such as 2:1 for one of line 2."_s.arg(text));
    return std::pair(line - 1, *quantity);
}

Result<void> refund(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"ticket"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<TicketView> view = session.app->documents.ticket(session.arguments.value(u"ticket"_s)).result();
    COMPTOIR_TRY(view);
    RefundRequest request;
    request.id = SaleId(session.app->shop.newId());
    request.ticket = {view->sale.fiscal.series, view->sale.fiscal.number};
    request.training = view->sale.training;
    QStringList lines = session.arguments.values(u"line"_s);
    std::reverse(lines.begin(), lines.end()); // the map gives the latest first
    for (const QString &text : std::as_const(lines)) {
        const auto line = parseReturn(text);
        COMPTOIR_TRY(line);
        request.lines.append(*line);
    }
    if (session.arguments.has(u"method"_s) && session.arguments.value(u"method"_s) != "cash"_L1) {
        const Result<TenderMethod> method = tenderMethodFromCode(session.arguments.value(u"method"_s));
        COMPTOIR_TRY(method);
        request.wholeBackBy = *method;
    }
    const Result<SellResult> result = session.app->sales.refund(*by, request).result();
    COMPTOIR_TRY(result);
    printSale(session, *result);
    return {};
}

Result<BasketFileLine> basketArgument(Session &session)
{
    QFile file(session.arguments.value(u"basket"_s));
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(file.fileName()));
    return readBasketLine(file.readLine(), session.business.currency);
}

Result<void> hold(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"name"_s, u"basket"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<BasketFileLine> line = basketArgument(session);
    COMPTOIR_TRY(line);
    const Result<Basket> basket = basketOf(session, *line);
    COMPTOIR_TRY(basket);
    const Result<HeldBasket> held = session.app->sales.hold(*by, session.arguments.value(u"name"_s), *basket).result();
    COMPTOIR_TRY(held);
    session.out.answer({{u"name"_s, held->name}, {u"lines"_s, held->basket.lines.size()}},
                       u"%1 is put aside."_s.arg(held->name));
    return {};
}

/// Drops a ticket that was begun and not paid: it leaves a trace.
Result<void> voidTicket(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"basket"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<BasketFileLine> line = basketArgument(session);
    COMPTOIR_TRY(line);
    const Result<Basket> basket = basketOf(session, *line);
    COMPTOIR_TRY(basket);
    COMPTOIR_TRY(session.app->sales.voidTicket(*by, *basket).result());
    session.out.answer({{u"lines"_s, basket->lines.size()}},
                       u"The ticket of %1 lines is void."_s.arg(basket->lines.size()));
    return {};
}

Result<void> heldList(Session &session)
{
    const Result<QList<HeldBasket>> held = session.app->sales.held().result();
    COMPTOIR_TRY(held);
    for (const HeldBasket &one : *held)
        session.out.answer({{u"name"_s, one.name}, {u"lines"_s, one.basket.lines.size()}},
                           u"%1: %2 lines"_s.arg(one.name).arg(one.basket.lines.size()));
    return {};
}

/// Takes a parked ticket back and sells it for exact cash.
Result<void> recall(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"name"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<HeldBasket> held = session.app->sales.recall(*by, session.arguments.value(u"name"_s)).result();
    COMPTOIR_TRY(held);
    const SellRequest request{SaleId(session.app->shop.newId()), held->basket, {}, false, false, {}, {}};
    const Result<SellResult> result = session.app->sales.sell(*by, request).result();
    if (!result) { // it could not be sold: it goes back where it was
        COMPTOIR_TRY(session.app->sales.hold(*by, held->name, held->basket).result());
        return tl::unexpected(result.error());
    }
    printSale(session, *result);
    return {};
}

Result<void> accountPay(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"customer"_s, u"amount"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<std::optional<CustomerId>> customer = customerOf(session, session.arguments.value(u"customer"_s));
    COMPTOIR_TRY(customer);
    const Result<Money> amount = session.money(session.arguments.value(u"amount"_s));
    COMPTOIR_TRY(amount);
    const Result<TenderMethod> method = tenderMethodFromCode(session.arguments.value(u"method"_s, u"cash"_s));
    COMPTOIR_TRY(method);
    COMPTOIR_TRY(session.app->sales.payAccount(*by, customer->value(), {*method, *amount, {}}).result());
    session.out.answer({{u"amount_minor"_s, amount->minor()}},
                       u"%1 was paid on the account."_s.arg(amount->toDecimal()));
    return {};
}

} // namespace

QList<Command> saleCommands()
{
    const QStringList people{u"pin"_s, u"manager-pin"_s};
    return {
        {u"sell"_s,
         u"sell --pin P FILE.jsonl|- [--training] [--return --reason R] [--manager-pin P]"_s,
         people + QStringList{u"reason"_s},
         {u"training"_s, u"return"_s},
         Needs::Data,
         sell},
        {u"refund"_s,
         u"refund --pin P --ticket N [--line i:qty …] [--method cash|card|account|voucher]"_s,
         people + QStringList{u"ticket"_s, u"line"_s, u"method"_s},
         {},
         Needs::Data,
         refund},
        {u"hold"_s,
         u"hold --pin P --name N --basket FILE.json"_s,
         people + QStringList{u"name"_s, u"basket"_s},
         {},
         Needs::Data,
         hold},
        {u"void"_s,
         u"void --pin P --basket FILE.json"_s,
         people + QStringList{u"basket"_s},
         {},
         Needs::Data,
         voidTicket},
        {u"held"_s, u"held"_s, {}, {}, Needs::Data, heldList},
        {u"recall"_s, u"recall --pin P --name N"_s, people + QStringList{u"name"_s}, {}, Needs::Data, recall},
        {u"account pay"_s,
         u"account pay --pin P --customer C --amount A [--method M]"_s,
         people + QStringList{u"customer"_s, u"amount"_s, u"method"_s},
         {},
         Needs::Data,
         accountPay},
    };
}

} // namespace comptoir::ctl
