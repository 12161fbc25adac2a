// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/tender.h"

#include "models/domain/common/guarded.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Money sumOf(const QList<Tender> &tenders, bool cash, Currency currency)
{
    Money sum = Money::zero(currency);
    for (const Tender &tender : tenders) {
        if ((tender.method == TenderMethod::Cash) == cash)
            sum += tender.amount;
    }
    return sum;
}

bool hasCash(const QList<Tender> &tenders)
{
    return std::any_of(tenders.begin(), tenders.end(),
                       [](const Tender &tender) { return tender.method == TenderMethod::Cash; });
}

Unexpected tooSmall(Money missing)
{
    return refuse(u"tender_too_small"_s, u"%1 is missing; nothing was settled."_s.arg(missing.abs().toDecimal()));
}

Unexpected tooLarge(Money excess)
{
    return refuse(u"tender_too_large"_s, u"%1 is more than is owed; only cash that is handed over gives change."_s.arg(
                                             excess.abs().toDecimal()));
}

Result<void> checkTenders(Money total, const QList<Tender> &tenders, Money returnedDuty)
{
    Q_ASSERT(returnedDuty.minor() <= 0);
    bool oneCurrency = returnedDuty.currency() == total.currency();
    bool signsFit = true;
    for (const Tender &tender : tenders) {
        oneCurrency = oneCurrency && tender.amount.currency() == total.currency();
        signsFit =
            signsFit && !tender.amount.isZero() && (total.isZero() || tender.amount.isNegative() == total.isNegative());
    }
    if (!oneCurrency)
        return refuse(u"currency_mismatch"_s, u"The ticket is settled in %1 only."_s.arg(total.currency().code()));
    if (!signsFit)
        return refuse(u"tender_sign"_s, u"What is paid must be above zero, what is paid back below."_s);
    return {};
}

/// `settled` is the cash that settles the cash part: exact or rounded.
Settlement settlementOf(Money total, const CashDue &cash, Money settled, Money change, QList<Tender> tenders)
{
    const Money notCash = total - cash.part;
    return {total, cash.duty, settled - cash.exact, notCash + settled, change, std::move(tenders)};
}

Result<Settlement> collect(Money total, const CashDue &cash, QList<Tender> tenders)
{
    const bool cashPromised = tenders.isEmpty() || hasCash(tenders);
    if (tenders.isEmpty() && cash.rounded.minor() > 0)
        tenders.append(Tender{TenderMethod::Cash, cash.rounded, {}});
    const Money handed = sumOf(tenders, true, total.currency());
    const Money settled = handed == cash.exact ? cash.exact : cash.rounded;
    if (handed < settled)
        return tooSmall(settled - handed);
    // A card that is short by less than a coin is a mistake, not cash rounding.
    if (!cashPromised && cash.exact.minor() > 0)
        return tooSmall(cash.exact);
    return settlementOf(total, cash, settled, handed - settled, std::move(tenders));
}

Result<Settlement> payBack(Money total, const CashDue &cash, QList<Tender> tenders)
{
    if (!hasCash(tenders) && !cash.rounded.isZero())
        tenders.append(Tender{TenderMethod::Cash, cash.rounded, {}});
    const Money handed = sumOf(tenders, true, total.currency());
    const Money settled = handed == cash.exact ? cash.exact : cash.rounded;
    if (handed > settled)
        return tooSmall(handed - settled);
    if (handed < settled)
        return tooLarge(settled - handed);
    return settlementOf(total, cash, settled, Money::zero(total.currency()), std::move(tenders));
}

} // namespace

QString tenderMethodCode(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return u"cash"_s;
    case TenderMethod::Card:
        return u"card"_s;
    case TenderMethod::Account:
        return u"account"_s;
    case TenderMethod::Voucher:
        return u"voucher"_s;
    }
    Q_UNREACHABLE();
}

Result<TenderMethod> tenderMethodFromCode(QStringView code)
{
    for (const TenderMethod method :
         {TenderMethod::Cash, TenderMethod::Card, TenderMethod::Account, TenderMethod::Voucher}) {
        if (tenderMethodCode(method) == code)
            return method;
    }
    return misuse(u"unknown_tender"_s, u"\"%1\" is not cash, card, account or voucher."_s.arg(code));
}

Money Settlement::cashPart() const
{
    Money part = total;
    for (const Tender &tender : tenders) {
        if (tender.method != TenderMethod::Cash)
            part -= tender.amount;
    }
    return part;
}

Money Settlement::cashKept() const
{
    return sumOf(tenders, true, total.currency()) - change;
}

CashDue cashDue(Money part, const CashRules &rules, QDate day, Money returnedDuty)
{
    if (part.isZero())
        return {part, part, part, part};
    const Money duty = stampDuty(part, rules.stampDuty, day) + returnedDuty;
    const Money exact = part + duty;
    const qint64 step = std::max<qint64>(rules.roundingStepMinor, 1);
    return {part, duty, exact, {roundToStep(exact.minor(), step, Rounding::HalfUp), exact.currency()}};
}

Result<Settlement> settle(Money total, const QList<Tender> &tenders, const CashRules &rules, QDate day,
                          Money returnedDuty)
{
    return guarded([&]() -> Result<Settlement> {
        COMPTOIR_TRY(checkTenders(total, tenders, returnedDuty));
        const Money zero = Money::zero(total.currency());
        const Money part = total - sumOf(tenders, false, total.currency());
        const bool overpaid = total.isNegative() ? part > zero : part < zero;
        if (overpaid || (total.isZero() && !tenders.isEmpty()))
            return tooLarge(overpaid ? part : sumOf(tenders, true, total.currency()));
        if (total.isZero())
            return Settlement{total, zero, zero, zero, zero, {}};
        const CashDue cash = cashDue(part, rules, day, returnedDuty);
        return total.isNegative() ? payBack(total, cash, tenders) : collect(total, cash, tenders);
    });
}

} // namespace comptoir
