// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/change.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

const QDate day(2026, 11, 24);

Money dzd(qint64 minor)
{
    return {minor, Currency::dzd()};
}

Tender cash(qint64 minor)
{
    return {TenderMethod::Cash, dzd(minor), {}};
}

Tender card(qint64 minor)
{
    return {TenderMethod::Card, dzd(minor), {}};
}

CashRules rules()
{
    return {500, StampDutyRules::algeria()};
}

PaymentState stateOf(qint64 total, const QList<Tender> &tenders)
{
    const Result<PaymentState> state = paymentState(dzd(total), tenders, rules(), day, dzd(0));
    if (!state)
        qFatal("%s", qPrintable(state.error().message));
    return *state;
}

} // namespace

class ChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingGivenLeavesEverything();
    void cardTakesThePartAndItsDutyAway();
    void cashGivenCountsWithItsDuty();
    void aRefundIsCountedTheSameWay();
    void moreThanTheTicketIsRefused();
    void aWrongSignIsRefused();
    void whatIsMissingSettlesExactly();
    void quickSumsAreWhatPeopleHandOver_data();
    void quickSumsAreWhatPeopleHandOver();
    void changeIsTheFewestNotesAndCoins();
    void anUnknownCurrencyHasOnlyTheAmount();
};

void ChangeTest::nothingGivenLeavesEverything()
{
    const PaymentState state = stateOf(252'250, {});
    QCOMPARE(state.missing, dzd(255'000)); // 2 522,50 + 26 of duty, to the next 5 dinars
    QCOMPARE(state.missingCard, dzd(252'250));
    QCOMPARE(state.due, dzd(255'000));
    QCOMPARE(state.cash.duty, dzd(2'600));
}

void ChangeTest::cardTakesThePartAndItsDutyAway()
{
    const PaymentState state = stateOf(252'250, {card(150'000)});
    QCOMPARE(state.cash.part, dzd(102'250));
    QCOMPARE(state.cash.duty, dzd(1'100));
    QCOMPARE(state.missing, dzd(103'500));
    QCOMPARE(state.missingCard, dzd(102'250));
    QCOMPARE(stateOf(252'250, {card(252'250)}).missing, dzd(0));
    QCOMPARE(stateOf(252'250, {card(252'250)}).missingCard, dzd(0));
}

void ChangeTest::cashGivenCountsWithItsDuty()
{
    const PaymentState state = stateOf(252'250, {cash(100'000)});
    QCOMPARE(state.missing, dzd(155'000));
    QCOMPARE(state.missingCard, dzd(252'250 - 99'000));
    QCOMPARE(stateOf(252'250, {cash(300'000)}).missing, dzd(0));
    QCOMPARE(stateOf(252'250, {cash(300'000)}).missingCard, dzd(0));
    QCOMPARE(stateOf(252'250, {cash(254'850)}).missing, dzd(0)); // to the centime, not rounded
}

void ChangeTest::aRefundIsCountedTheSameWay()
{
    const PaymentState state = stateOf(-9'000, {});
    QCOMPARE(state.missing, dzd(9'000));
    QCOMPARE(state.missingCard, dzd(9'000));
    QCOMPARE(stateOf(-9'000, {card(-4'000)}).missing, dzd(5'000));
}

void ChangeTest::moreThanTheTicketIsRefused()
{
    QCOMPARE(paymentState(dzd(9'000), {card(9'001)}, rules(), day, dzd(0)).error().code, u"tender_too_large"_s);
    QCOMPARE(paymentState(dzd(-9'000), {card(-9'001)}, rules(), day, dzd(0)).error().code, u"tender_too_large"_s);
}

void ChangeTest::aWrongSignIsRefused()
{
    QCOMPARE(paymentState(dzd(9'000), {card(-1)}, rules(), day, dzd(0)).error().code, u"tender_sign"_s);
    QCOMPARE(paymentState(dzd(-9'000), {cash(1)}, rules(), day, dzd(0)).error().code, u"tender_sign"_s);
    const Tender euro{TenderMethod::Cash, Money(100, *Currency::fromCode(u"EUR")), {}};
    QCOMPARE(paymentState(dzd(9'000), {euro}, rules(), day, dzd(0)).error().code, u"currency_mismatch"_s);
}

void ChangeTest::whatIsMissingSettlesExactly()
{
    QVERIFY(rc::check("paying what is said to be missing, either way, settles the ticket", [] {
        const Money total = dzd(*rc::gen::inRange<qint64>(1, 30'000'000));
        QList<Tender> given;
        if (*rc::gen::arbitrary<bool>())
            given.append(card(*rc::gen::inRange<qint64>(1, total.minor() + 1)));
        if (*rc::gen::arbitrary<bool>())
            given.append(cash(*rc::gen::inRange<qint64>(1, total.minor() + 1)));
        const Result<PaymentState> state = paymentState(total, given, rules(), day, dzd(0));
        RC_PRE(state.has_value());
        const auto settlesWith = [&](const Tender &rest) {
            QList<Tender> all = given;
            if (!rest.amount.isZero())
                all.append(rest);
            return settle(total, all, rules(), day, dzd(0));
        };
        const Result<Settlement> inCash = settlesWith(cash(state->missing.minor()));
        RC_ASSERT(inCash.has_value());
        RC_ASSERT(inCash->due == state->due);
        if (!state->missing.isZero())
            RC_ASSERT(inCash->change.isZero());
        const Result<Settlement> byCard = settlesWith(card(state->missingCard.minor()));
        RC_ASSERT(byCard.has_value());
        // what was handed over in cash beyond a whole part with its duty is less than the next step of the duty
        if (!state->missingCard.isZero())
            RC_ASSERT(byCard->change.minor() <= 5'000);
    }));
}

void ChangeTest::quickSumsAreWhatPeopleHandOver_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QList<qint64>>("sums");
    QTest::newRow("1035") << qint64{1035} << QList<qint64>{1035, 1040, 1100, 1500, 2000};
    QTest::newRow("2550") << qint64{2550} << QList<qint64>{2550, 2600, 3000, 4000};
    QTest::newRow("85") << qint64{85} << QList<qint64>{85, 100, 500, 1000, 2000};
    QTest::newRow("2000") << qint64{2000} << QList<qint64>{2000};
    QTest::newRow("12340") << qint64{12'340} << QList<qint64>{12'340, 12'400, 12'500, 13'000, 14'000};
}

void ChangeTest::quickSumsAreWhatPeopleHandOver()
{
    QFETCH(qint64, due);
    QFETCH(QList<qint64>, sums);
    QList<qint64> whole;
    for (const Money sum : quickSums(dzd(due * 100), 5))
        whole.append(sum.minor() / 100);
    QCOMPARE(whole, sums);
}

void ChangeTest::changeIsTheFewestNotesAndCoins()
{
    const QList<CountedDenomination> parts = changeIn(dzd(46'500));
    QCOMPARE(parts, (QList<CountedDenomination>{{20'000, 2}, {5'000, 1}, {1'000, 1}, {500, 1}}));
    QVERIFY(changeIn(dzd(0)).isEmpty());
    QVERIFY(changeIn(dzd(-500)).isEmpty());
    QCOMPARE(changeIn(dzd(549)), (QList<CountedDenomination>{{500, 1}}));
}

void ChangeTest::anUnknownCurrencyHasOnlyTheAmount()
{
    const Currency kroner = *Currency::fromCode(u"SEK");
    QCOMPARE(quickSums(Money(1'234, kroner), 5), QList<Money>{Money(1'234, kroner)});
    QVERIFY(changeIn(Money(1'234, kroner)).isEmpty());
}

QTEST_APPLESS_MAIN(ChangeTest)

#include "change_test.moc"
