// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/untaxed.h"
#include "tests/printing/samples.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

/// The few figures papers show that tickets do not hold.
class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineWithoutTax()
    {
        PricedLine line = sampleLine(u"Café"_s, {}, u"2"_s, 11900, u"TVA19"_s, 190'000);
        QCOMPARE(untaxed(line, TaxMode::Inclusive).unitPrice, dinars(10000));
        QCOMPARE(untaxed(line, TaxMode::Inclusive).gross, dinars(20000));
        QVERIFY(untaxed(line, TaxMode::Inclusive).discount.isZero());

        line.discounts = {{AppliedDiscount::Source::Line, {}, dinars(2380)}};
        line.total = dinars(21420);
        line.net = dinars(18000);
        QCOMPARE(untaxed(line, TaxMode::Inclusive).gross, dinars(20000));
        QCOMPARE(untaxed(line, TaxMode::Inclusive).discount, dinars(2000));
    }

    void goodsTakenBackHaveThePriceTheyWereSoldAt()
    {
        PricedLine line = sampleLine(u"Café"_s, {}, u"-2"_s, 11900, u"TVA19"_s, 190'000);
        QCOMPARE(untaxed(line, TaxMode::Inclusive).unitPrice, dinars(10000));
        QCOMPARE(untaxed(line, TaxMode::Inclusive).gross, dinars(-20000));
    }

    void grossLessDiscountIsAlwaysTheLinesNet()
    {
        const TaxTable taxes = algerianTaxes();
        QVERIFY(rc::check("gross − discount = net", [&taxes] {
            const Basket sold = *basket();
            PricingRules rules;
            rules.taxMode = *taxMode();
            rules.taxRounding = *taxRounding();
            rules.day = today;
            rules.taxes = &taxes;
            const Result<PricedBasket> priced = price(sold, rules);
            RC_PRE(priced.has_value());
            for (const PricedLine &line : priced->lines) {
                const UntaxedLine figures = untaxed(line, rules.taxMode);
                RC_ASSERT(figures.gross - figures.discount == line.net);
                // A centime or two of the document's rounding, never a negative discount of any size.
                RC_ASSERT(figures.discount.minor() >= -2);
            }
        }));
    }

    void theStampDutysBaseIsWhatNothingElsePays()
    {
        const Sale sale = sampleSale();
        QCOMPARE(sale.settlement.cashPart(), dinars(102'250));
        Settlement exact;
        exact.total = dinars(500);
        QCOMPARE(exact.cashPart(), dinars(500));
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "figures_test.moc"
