// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/ctl/documents.h"

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

Result<void> shiftOpen(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s, u"float"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<Money> amount = session.money(session.arguments.value(u"float"_s));
    COMPTOIR_TRY(amount);
    const Result<ShiftRow> shift = session.app->shifts.open(*by, *amount, {}).result();
    COMPTOIR_TRY(shift);
    session.app->saveAnchor().waitForFinished();
    session.out.answer({{u"shift"_s, shift->id.toText()},
                        {u"business_date"_s, shift->businessDate.toString(Qt::ISODate)},
                        {u"float_minor"_s, shift->floatMinor}},
                       u"The shift of %1 is open with a float of %2."_s.arg(shift->businessDate.toString(Qt::ISODate),
                                                                            amount->toDecimal()));
    return {};
}

Result<CloseRequest> countOf(Session &session)
{
    const Arguments &arguments = session.arguments;
    if (arguments.has(u"counted"_s) == arguments.has(u"counted-total"_s))
        return misuse(u"usage"_s, u"Give either --counted 2000x3,500x4 or --counted-total A."_s);
    if (arguments.has(u"counted-total"_s)) {
        const Result<Money> total = session.money(arguments.value(u"counted-total"_s));
        COMPTOIR_TRY(total);
        return CloseRequest{*total, {}};
    }
    const Result<QList<CountedDenomination>> count =
        parseCount(arguments.value(u"counted"_s), session.business.currency);
    COMPTOIR_TRY(count);
    const Result<Money> total = countedTotal(*count, session.business.currency);
    COMPTOIR_TRY(total);
    return CloseRequest{*total, *count};
}

Result<void> shiftClose(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"pin"_s}));
    const Result<CloseRequest> request = countOf(session);
    COMPTOIR_TRY(request);
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<ShiftClosed> closed = session.app->shifts.close(*by, *request).result();
    COMPTOIR_TRY(closed);
    session.app->saveAnchor().waitForFinished();
    const bool withExpected = authorise(*by, Right::SeeExpected).has_value();
    session.out.answer(closedJson(*closed, withExpected), closedText(*closed, withExpected));
    return {};
}

Result<void> shiftX(Session &session)
{
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    const Result<ShiftReport> report = session.app->shifts.x(*by).result();
    COMPTOIR_TRY(report);
    QJsonObject json = totalsJson(report->totals);
    json.insert(u"business_date"_s, report->shift.businessDate.toString(Qt::ISODate));
    json.insert(u"float_minor"_s, report->cash.openingFloat.minor());
    json.insert(u"expected_minor"_s, report->cash.expected.minor());
    session.out.answer(json,
                       totalsText(report->totals) + u"Expected in the drawer: "_s + report->cash.expected.toDecimal());
    return {};
}

Result<void> shiftZ(Session &session)
{
    const Result<ShiftClosed> closed = session.app->shifts.z(session.arguments.value(u"number"_s)).result();
    COMPTOIR_TRY(closed);
    session.out.answer(closedJson(*closed, true), closedText(*closed, true));
    return {};
}

Result<void> moveCash(Session &session, CashMoved::Kind kind)
{
    const bool noSale = kind == CashMoved::Kind::NoSale;
    COMPTOIR_TRY(session.arguments.require(noSale ? QStringList{u"pin"_s, u"reason"_s}
                                                  : QStringList{u"pin"_s, u"amount"_s, u"reason"_s}));
    const Result<Authority> by = session.person();
    COMPTOIR_TRY(by);
    const Result<Money> amount = session.money(session.arguments.value(u"amount"_s, u"0"_s));
    COMPTOIR_TRY(amount);
    const auto moved = session.app->shifts.moveCash(*by, kind, *amount, session.arguments.value(u"reason"_s)).result();
    COMPTOIR_TRY(moved);
    session.out.answer(
        {{u"kind"_s, codeOf(kind)}, {u"amount_minor"_s, moved->amount.minor()}, {u"reason"_s, moved->reason}},
        u"%1 %2: %3"_s.arg(codeOf(kind), moved->amount.toDecimal(), moved->reason));
    return {};
}

Result<void> printPeriods(Session &session, const Result<QList<PeriodClosed>> &closed)
{
    COMPTOIR_TRY(closed);
    session.app->saveAnchor().waitForFinished();
    for (const PeriodClosed &period : *closed)
        session.out.answer(periodJson(period), periodText(period));
    return {};
}

Result<void> dayClose(Session &session)
{
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    return printPeriods(session, session.app->closures.closeDays(*by).result());
}

Result<void> periodClose(Session &session)
{
    if (session.arguments.words().size() != 1)
        return misuse(u"usage"_s, u"Give a month (2026-11) or a year (2026)."_s);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    return printPeriods(session, session.app->closures.closePeriod(*by, session.arguments.words().first()).result());
}

} // namespace

QList<Command> shiftCommands()
{
    const QStringList people{u"pin"_s, u"manager-pin"_s};
    const QStringList cash = people + QStringList{u"amount"_s, u"reason"_s};
    return {
        {u"shift open"_s,
         u"shift open --pin P --float A"_s,
         people + QStringList{u"float"_s},
         {},
         Needs::Data,
         shiftOpen},
        {u"shift close"_s,
         u"shift close --pin P (--counted 2000x3,500x4 | --counted-total A) [--manager-pin P]"_s,
         people + QStringList{u"counted"_s, u"counted-total"_s},
         {},
         Needs::Data,
         shiftClose},
        {u"shift x"_s, u"shift x [--pin P]"_s, people, {}, Needs::Data, shiftX},
        {u"shift z"_s, u"shift z [--number N]"_s, {u"number"_s}, {}, Needs::Data, shiftZ},
        {u"cash in"_s,
         u"cash in --pin P --amount A --reason R"_s,
         cash,
         {},
         Needs::Data,
         [](Session &session) { return moveCash(session, CashMoved::Kind::In); }},
        {u"cash out"_s,
         u"cash out --pin P --amount A --reason R"_s,
         cash,
         {},
         Needs::Data,
         [](Session &session) { return moveCash(session, CashMoved::Kind::Out); }},
        {u"drawer open"_s,
         u"drawer open --pin P --reason R"_s,
         cash,
         {},
         Needs::Data,
         [](Session &session) { return moveCash(session, CashMoved::Kind::NoSale); }},
        {u"day close"_s, u"day close [--pin P]"_s, people, {}, Needs::Data, dayClose},
        {u"period close"_s, u"period close 2026-11|2026 [--pin P]"_s, people, {}, Needs::Data, periodClose},
    };
}

} // namespace comptoir::ctl
