// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/tender.h"
#include "tests/support/generators.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const CashRules algerianCash{5'00, StampDutyRules::algeria()};
const CashRules plainCash{5'00, {}};

Tender cash(qint64 minor)
{
    return {TenderMethod::Cash, dinars(minor), {}};
}

Tender card(qint64 minor)
{
    return {TenderMethod::Card, dinars(minor), u"A1"_s};
}

Result<Settlement> settled(qint64 total, const QList<Tender> &tenders, const CashRules &rules = algerianCash,
                           qint64 returnedDuty = 0)
{
    return settle(dinars(total), tenders, rules, today, dinars(returnedDuty));
}

Settlement figures(qint64 total, qint64 duty, qint64 rounding, qint64 due, qint64 change, const QList<Tender> &tenders)
{
    return {dinars(total), dinars(duty), dinars(rounding), dinars(due), dinars(change), tenders};
}

/// Tenders that can settle a total: some by card, the rest in enough cash.
QList<Tender> anyTenders(qint64 total)
{
    const auto byCard = *rc::gen::inRange<qint64>(0, total + 1);
    QList<Tender> tenders;
    if (byCard > 0)
        tenders.append(card(byCard));
    const auto extra = *rc::gen::inRange<qint64>(0, 5'000'00);
    const qint64 left = total - byCard;
    if (left > 0)
        tenders.append(cash(left + stampDuty(dinars(left), algerianCash.stampDuty, today).minor() + 5'00 + extra));
    return *rc::gen::arbitrary<bool>() ? tenders : QList<Tender>{};
}

void assertAddsUp(const Settlement &made)
{
    Money handed = dinars(0);
    Money notCash = dinars(0);
    for (const Tender &tender : made.tenders) {
        handed += tender.amount;
        notCash += tender.method == TenderMethod::Cash ? dinars(0) : tender.amount;
    }
    RC_ASSERT(made.total + made.stampDuty + made.rounding == made.due);
    RC_ASSERT(handed - made.change == made.due);
    RC_ASSERT(!made.change.isNegative());
    RC_ASSERT(made.cashKept() == made.due - notCash);
}

} // namespace

class TenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInCash();
    void cashAndCard_case25();
    void dutyVanishesOnCard();
    void roundsOnlyTheCashRemainder_case25();
    void exactCoinsAreAccepted();
    void cardIsNeverRoundedAway();
    void refuses_data();
    void refuses();
    void refundsInCash();
    void refundsOnTheCard();
    void exchangesPayTheDifference();
    void exactExchangeMovesNothing();
    void neverThrows();
    void methodsHaveCodes();
    void everythingAddsUp();
    void saleAndRefundIsZero();
};

void TenderTest::allInCash()
{
    QCOMPARE(settled(2'522'50, {}).value(), figures(2'522'50, 26'00, 1'50, 2'550'00, 0, {cash(2'550'00)}));
    const Settlement made = settled(2'522'50, {cash(2'000'00), cash(1'000'00)}).value();
    QCOMPARE(made, figures(2'522'50, 26'00, 1'50, 2'550'00, 450'00, {cash(2'000'00), cash(1'000'00)}));
    QCOMPARE(made.cashKept(), dinars(2'550'00));
}

void TenderTest::cashAndCard_case25()
{
    const QList<Tender> tenders{card(1'500'00), cash(1'500'00)};
    const Settlement made = settled(2'522'50, tenders).value();
    QCOMPARE(made, figures(2'522'50, 11'00, 1'50, 2'535'00, 465'00, tenders));
    QCOMPARE(made.cashKept(), dinars(1'035'00));
}

void TenderTest::dutyVanishesOnCard()
{
    const QList<Tender> byCard{card(2'522'50)};
    QCOMPARE(settled(2'522'50, byCard).value(), figures(2'522'50, 0, 0, 2'522'50, 0, byCard));
    const QList<Tender> mixed{{TenderMethod::Account, dinars(2'000'00), {}},
                              {TenderMethod::Voucher, dinars(522'50), {}}};
    QCOMPARE(settled(2'522'50, mixed).value(), figures(2'522'50, 0, 0, 2'522'50, 0, mixed));
    const QList<Tender> needless{card(2'522'50), cash(100'00)};
    QCOMPARE(settled(2'522'50, needless)->change, dinars(100'00));
}

void TenderTest::roundsOnlyTheCashRemainder_case25()
{
    const Settlement first = settled(100'10, {card(50'10), cash(50'00)}, plainCash).value();
    QVERIFY(first.rounding.isZero());
    const Settlement down = settled(102'00, {cash(100'00)}, plainCash).value();
    QCOMPARE(down, figures(102'00, 0, -2'00, 100'00, 0, {cash(100'00)}));
    const Settlement nothing = settled(2'00, {}, plainCash).value();
    QCOMPARE(nothing, figures(2'00, 0, -2'00, 0, 0, {}));
    QCOMPARE(settled(2'00, {cash(10'00)}, plainCash)->change, dinars(10'00));
    QCOMPARE(settled(102'37, {}, CashRules{})->due, dinars(102'37));
}

void TenderTest::exactCoinsAreAccepted()
{
    QCOMPARE(settled(102'00, {cash(102'00)}, plainCash).value(), figures(102'00, 0, 0, 102'00, 0, {cash(102'00)}));
    QCOMPARE(settled(2'522'50, {cash(2'548'50)})->rounding, dinars(0));
    QCOMPARE(settled(102'00, {cash(101'00)}, plainCash)->change, dinars(1'00));
}

void TenderTest::cardIsNeverRoundedAway()
{
    const auto refused = settled(1'500'00, {card(1'498'00)}, plainCash);
    QCOMPARE(refused.error().code, u"tender_too_small"_s);
    QVERIFY(refused.error().message.contains(u"2.00"));
    QCOMPARE(settled(1'500'00, {card(1'000'00)}, plainCash).error().code, u"tender_too_small"_s);
}

void TenderTest::refuses_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<Tender>>("tenders");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, qint64 total, const QList<Tender> &tenders, const QString &code) {
        QTest::newRow(name) << total << tenders << code;
    };
    row("too little cash", 2'522'50, {cash(2'545'00)}, u"tender_too_small"_s);
    row("card above the total", 100'00, {card(100'01)}, u"tender_too_large"_s);
    row("negative tender", 100'00, {cash(200'00), card(-100'00)}, u"tender_sign"_s);
    row("empty tender", 100'00, {cash(0), cash(100'00)}, u"tender_sign"_s);
    row("positive refund", -100'00, {cash(100'00)}, u"tender_sign"_s);
    row("refund above what is owed", -100'00, {cash(-105'00)}, u"tender_too_large"_s);
    row("card refund above what is owed", -100'00, {card(-100'01)}, u"tender_too_large"_s);
    row("refund below what is owed", -100'00, {cash(-95'00)}, u"tender_too_small"_s);
    row("something for nothing", 0, {cash(5'00)}, u"tender_too_large"_s);
    row("card for nothing", 0, {card(5'00)}, u"tender_too_large"_s);
    row("another currency", 100'00, {{TenderMethod::Cash, Money(1, Currency::fromCode(u"EUR").value()), {}}},
        u"currency_mismatch"_s);
}

void TenderTest::refuses()
{
    QFETCH(qint64, total);
    QFETCH(QList<Tender>, tenders);
    QFETCH(QString, code);
    const Result<Settlement> made = settled(total, tenders);
    QVERIFY(!made);
    QCOMPARE(made.error().code, code);
}

void TenderTest::refundsInCash()
{
    QCOMPARE(settled(-2'522'50, {}, algerianCash, -26'00).value(),
             figures(-2'522'50, -26'00, -1'50, -2'550'00, 0, {cash(-2'550'00)}));
    QCOMPARE(settled(-2'522'50, {cash(-2'548'50)}, algerianCash, -26'00)->rounding, dinars(0));
    QCOMPARE(settled(-102'00, {}, plainCash)->cashKept(), dinars(-100'00));
    QCOMPARE(settled(-2'00, {}, plainCash).value(), figures(-2'00, 0, 2'00, 0, 0, {}));
}

void TenderTest::refundsOnTheCard()
{
    QCOMPARE(settled(-2'522'50, {card(-2'522'50)}, algerianCash, -26'00).value(),
             figures(-2'522'50, 0, 0, -2'522'50, 0, {card(-2'522'50)}));
    QCOMPARE(settled(-2'522'50, {card(-1'500'00)}, algerianCash, -11'00).value(),
             figures(-2'522'50, -11'00, -1'50, -2'535'00, 0, {card(-1'500'00), cash(-1'035'00)}));
}

void TenderTest::exchangesPayTheDifference()
{
    QCOMPARE(settled(1'000'00, {}, algerianCash, -4'00).value(),
             figures(1'000'00, 6'00, -1'00, 1'005'00, 0, {cash(1'005'00)}));
    QCOMPARE(settled(1'000'00, {card(1'000'00)}, algerianCash, -4'00)->stampDuty, dinars(0));
    // The duty given back may be more than the difference: the till pays.
    const Settlement paid = settled(2'00, {}, algerianCash, -26'00).value();
    QCOMPARE(paid, figures(2'00, -26'00, -1'00, -25'00, 25'00, {}));
    QCOMPARE(paid.cashKept(), dinars(-25'00));
}

void TenderTest::exactExchangeMovesNothing()
{
    QCOMPARE(settled(0, {}, algerianCash, -26'00).value(), figures(0, 0, 0, 0, 0, {}));
}

void TenderTest::neverThrows()
{
    const qint64 highest = std::numeric_limits<qint64>::max();
    QCOMPARE(settled(1'00, {cash(highest), cash(highest)}).error().code, u"out_of_range"_s);
    QCOMPARE(settled(highest, {}).error().code, u"out_of_range"_s);
}

void TenderTest::methodsHaveCodes()
{
    for (const TenderMethod method :
         {TenderMethod::Cash, TenderMethod::Card, TenderMethod::Account, TenderMethod::Voucher})
        QCOMPARE(tenderMethodFromCode(tenderMethodCode(method)).value(), method);
    QCOMPARE(tenderMethodFromCode(u"barter").error().code, u"unknown_tender"_s);
}

void TenderTest::everythingAddsUp()
{
    QVERIFY(rc::check("total, duty, rounding, tenders and change add up; only cash is rounded and stamped", [] {
        const auto total = *priceMinor();
        const QList<Tender> tenders = total == 0 ? QList<Tender>{} : anyTenders(total);
        const Settlement made = settled(total, tenders).value();
        assertAddsUp(made);
        RC_ASSERT(made.rounding.abs() <= dinars(2'50));
        const bool cashless = !tenders.isEmpty() && tenders.back().method == TenderMethod::Card;
        RC_ASSERT(!cashless || (made.rounding.isZero() && made.stampDuty.isZero()));
    }));
}

void TenderTest::saleAndRefundIsZero()
{
    QVERIFY(rc::check("a refund tendered as the sale was pays back all that was kept", [] {
        const auto total = *priceMinor();
        const Settlement bought = settled(total, total == 0 ? QList<Tender>{} : anyTenders(total)).value();
        QList<Tender> back;
        for (const Tender &tender : bought.tenders) {
            if (tender.method != TenderMethod::Cash)
                back.append(Tender{tender.method, -tender.amount, tender.reference});
        }
        const Settlement refunded = settled(-total, back, algerianCash, -bought.stampDuty.minor()).value();
        assertAddsUp(refunded);
        RC_ASSERT((bought.due + refunded.due).isZero());
        RC_ASSERT((bought.cashKept() + refunded.cashKept()).isZero());
        RC_ASSERT((bought.stampDuty + refunded.stampDuty).isZero());
        RC_ASSERT((bought.rounding + refunded.rounding).isZero());
    }));
}

QTEST_GUILESS_MAIN(TenderTest)
#include "tender_test.moc"
