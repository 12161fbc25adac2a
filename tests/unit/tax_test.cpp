// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tax/tax.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr Currency dzd = Currency::dzd();

TaxableLine taxable(qint64 amount, const QList<TaxRate> &rates)
{
    return {dinars(amount), rates};
}

const TaxRate normal{u"TVA"_s, 190'000};
const TaxRate reduced{u"TVA"_s, 90'000};
const TaxRate local{u"LOCAL"_s, 20'000};

rc::Gen<TaxableLine> anyLine()
{
    return rc::gen::apply([](qint64 amount, const QList<TaxRate> &rates) { return taxable(amount, rates); },
                          rc::gen::inRange<qint64>(-2'000'000, 5'000'000),
                          rc::gen::element(QList<TaxRate>{}, QList<TaxRate>{normal}, QList<TaxRate>{reduced},
                                           QList<TaxRate>{normal, local}, QList<TaxRate>{local, normal}));
}

QList<TaxableLine> anyLines()
{
    const auto drawn = *rc::gen::container<std::vector<TaxableLine>>(anyLine());
    return {drawn.begin(), drawn.end()};
}

void assertLineAddsUp(const TaxedLine &line, Money amount, TaxMode mode)
{
    RC_ASSERT(line.net + line.tax == line.total);
    RC_ASSERT((mode == TaxMode::Inclusive ? line.total : line.net) == amount);
    Money tax = Money::zero(dzd);
    for (const TaxAmount &part : line.taxes) {
        RC_ASSERT(part.base == line.net);
        tax += part.tax;
    }
    RC_ASSERT(tax == line.tax);
    RC_ASSERT(!line.taxes.isEmpty());
}

Money taxOf(const QList<TaxAmount> &taxes)
{
    Money sum = Money::zero(dzd);
    for (const TaxAmount &amount : taxes)
        sum += amount.tax;
    return sum;
}

bool areMirrored(const QList<TaxAmount> &a, const QList<TaxAmount> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TaxAmount &x, const TaxAmount &y) {
        return x.rate == y.rate && x.base == -y.base && x.tax == -y.tax;
    });
}

} // namespace

class TaxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRateOfTheDay();
    void refusesUnknownClassesAndTaxes();
    void replacesByCode();
    void mixedRatesAddUp_case23();
    void singleAmountsStayWhatTheyAre_case23();
    void negativeLineKeepsTheTotal_case24();
    void severalTaxesShareOneBase();
    void exemptLinesKeepTheirBase();
    void roundsOncePerDocumentOrOncePerLine();
    void rateSetsDoNotDependOnOrder();
    void everythingAddsUp();
    void documentTaxIsTheRoundedTaxOfEachSet();
    void mirrorsSigns();
    void refusesAnotherCurrency();
};

void TaxTest::findsTheRateOfTheDay()
{
    TaxTable table;
    table.put(TaxDefinition{u"TVA"_s, u"TVA"_s, {{QDate(2017, 1, 1), 190'000}, {QDate(2000, 1, 1), 170'000}}});
    table.put(TaxClass{u"N"_s, u"Normal"_s, {u"TVA"_s}});
    QCOMPARE(table.ratesFor(u"N", QDate(2016, 12, 31)).value(), (QList<TaxRate>{{u"TVA"_s, 170'000}}));
    QCOMPARE(table.ratesFor(u"N", QDate(2017, 1, 1)).value(), (QList<TaxRate>{{u"TVA"_s, 190'000}}));
    QCOMPARE(table.ratesFor(u"N", QDate(1999, 12, 31)).error().code, u"no_tax_rate"_s);
}

void TaxTest::refusesUnknownClassesAndTaxes()
{
    TaxTable table = algerianTaxes();
    table.put(TaxClass{u"odd"_s, {}, {u"OCTROI"_s}});
    QCOMPARE(table.ratesFor(u"TVA7", today).error().code, u"unknown_tax_class"_s);
    QCOMPARE(table.ratesFor(u"odd", today).error().code, u"unknown_tax"_s);
    QVERIFY(table.ratesFor(u"exempt", today)->isEmpty());
    QVERIFY(table.hasClass(u"TVA9"));
    QVERIFY(!table.hasClass(u"TVA7"));
}

void TaxTest::replacesByCode()
{
    TaxTable table = algerianTaxes();
    const qsizetype taxes = table.taxes().size();
    const qsizetype classes = table.classes().size();
    table.put(TaxDefinition{u"TVA"_s, u"TVA"_s, {{QDate(2026, 1, 1), 210'000}}});
    table.put(TaxClass{u"TVA19"_s, u"Renamed"_s, {u"TVA"_s}});
    QCOMPARE(table.taxes().size(), taxes);
    QCOMPARE(table.classes().size(), classes);
    QCOMPARE(table.ratesFor(u"TVA19", today)->front().ratePpm, 210'000);
}

void TaxTest::mixedRatesAddUp_case23()
{
    const QList<TaxableLine> lines{taxable(28'90, {{u"A"_s, 220'000}}), taxable(1'25, {{u"B"_s, 100'000}})};
    const TaxedDocument document = computeTaxes(lines, dzd, TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(document.total, dinars(30'15));
    QCOMPARE(document.tax, dinars(5'21 + 11));
    QCOMPARE(document.net + document.tax, document.total);
    QCOMPARE(document.byRate.size(), 2);
    QCOMPARE(document.byRate.front(), (TaxAmount{{u"A"_s, 220'000}, dinars(23'69), dinars(5'21)}));
    QCOMPARE(document.byRate.back(), (TaxAmount{{u"B"_s, 100'000}, dinars(1'14), dinars(11)}));
}

void TaxTest::singleAmountsStayWhatTheyAre_case23()
{
    for (const TaxRounding rounding : {TaxRounding::PerDocument, TaxRounding::PerLine}) {
        const auto at20 = computeTaxes({taxable(8'01, {{u"A"_s, 200'000}})}, dzd, TaxMode::Inclusive, rounding);
        QCOMPARE(at20.total, dinars(8'01));
        QCOMPARE(at20.net + at20.tax, at20.total);
        const auto discounted = computeTaxes({taxable(2'19, {normal})}, dzd, TaxMode::Inclusive, rounding);
        QCOMPARE(discounted.lines.front().total, dinars(2'19));
        QCOMPARE(discounted.total, dinars(2'19));
    }
}

void TaxTest::negativeLineKeepsTheTotal_case24()
{
    const Currency whole = Currency::fromCode(u"JPY").value();
    const QList<TaxableLine> lines{{Money(1550, whole), {normal}}, {Money(-78, whole), {normal}}};
    const TaxedDocument document = computeTaxes(lines, whole, TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(document.total, Money(1472, whole));
    QCOMPARE(document.tax, Money(235, whole));
    QCOMPARE(document.lines.front().tax + document.lines.back().tax, document.tax);
    const auto cents = computeTaxes({taxable(1'550'00, {normal}), taxable(-77'50, {normal})}, dzd, TaxMode::Inclusive,
                                    TaxRounding::PerLine);
    QCOMPARE(cents.total, dinars(1'472'50));
}

void TaxTest::severalTaxesShareOneBase()
{
    const auto added =
        computeTaxes({taxable(100'00, {normal, local})}, dzd, TaxMode::Exclusive, TaxRounding::PerDocument);
    QCOMPARE(added.total, dinars(121'00));
    QCOMPARE(added.byRate,
             (QList<TaxAmount>{{local, dinars(100'00), dinars(2'00)}, {normal, dinars(100'00), dinars(19'00)}}));
    const auto held =
        computeTaxes({taxable(121'00, {normal, local})}, dzd, TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(held.net, dinars(100'00));
    QCOMPARE(held.byRate, added.byRate);
}

void TaxTest::exemptLinesKeepTheirBase()
{
    const auto document = computeTaxes({taxable(50'00, {normal}), taxable(20'00, {}), taxable(5'00, {})}, dzd,
                                       TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(document.byRate.front(), (TaxAmount{TaxRate{}, dinars(25'00), dinars(0)}));
    const auto empty = computeTaxes({}, dzd, TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(empty.total, Money::zero(dzd));
    QVERIFY(empty.byRate.isEmpty());
}

void TaxTest::roundsOncePerDocumentOrOncePerLine()
{
    const QList<TaxableLine> lines(3, taxable(13, {normal})); // each bears 2.47 when added
    const auto once = computeTaxes(lines, dzd, TaxMode::Exclusive, TaxRounding::PerDocument);
    const auto each = computeTaxes(lines, dzd, TaxMode::Exclusive, TaxRounding::PerLine);
    QCOMPARE(once.tax, dinars(7));
    QCOMPARE(each.tax, dinars(6));
}

void TaxTest::rateSetsDoNotDependOnOrder()
{
    const auto one = computeTaxes({taxable(33, {normal, local}), taxable(34, {local, normal})}, dzd, TaxMode::Inclusive,
                                  TaxRounding::PerDocument);
    const auto other = computeTaxes({taxable(33, {local, normal}), taxable(34, {local, normal})}, dzd,
                                    TaxMode::Inclusive, TaxRounding::PerDocument);
    QCOMPARE(one.byRate, other.byRate);
    QCOMPARE(one.lines.front().taxes, other.lines.front().taxes);
}

void TaxTest::everythingAddsUp()
{
    QVERIFY(rc::check("lines, rates and document add up, and inclusive totals are the amounts", [] {
        const QList<TaxableLine> lines = anyLines();
        const TaxMode mode = *taxMode();
        const TaxedDocument document = computeTaxes(lines, dzd, mode, *taxRounding());
        Money net = dinars(0);
        Money amounts = dinars(0);
        QList<TaxAmount> byRate;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            assertLineAddsUp(document.lines.at(i), lines.at(i).amount, mode);
            net += document.lines.at(i).net;
            amounts += lines.at(i).amount;
            addTaxes(byRate, document.lines.at(i).taxes);
        }
        RC_ASSERT(document.net == net);
        RC_ASSERT((mode == TaxMode::Inclusive ? document.total : document.net) == amounts);
        RC_ASSERT(document.net + document.tax == document.total);
        RC_ASSERT(document.byRate == byRate);
        RC_ASSERT(taxOf(document.byRate) == document.tax);
        RC_ASSERT(std::is_sorted(byRate.begin(), byRate.end(),
                                 [](const TaxAmount &a, const TaxAmount &b) { return a.rate < b.rate; }));
    }));
}

void TaxTest::documentTaxIsTheRoundedTaxOfEachSet()
{
    QVERIFY(rc::check("one rate set is taxed on its sum, and each line within one unit of its own tax", [] {
        const auto amounts =
            *rc::gen::nonEmpty(rc::gen::container<std::vector<qint64>>(rc::gen::inRange<qint64>(0, 1'000'000)));
        QList<TaxableLine> lines;
        qint64 sum = 0;
        for (const qint64 amount : amounts) {
            lines.append(taxable(amount, {normal}));
            sum += amount;
        }
        const auto document = computeTaxes(lines, dzd, TaxMode::Inclusive, TaxRounding::PerDocument);
        RC_ASSERT(document.tax.minor() == (sum * 19 * 2 + 119) / (119 * 2));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const qint64 tax = document.lines.at(i).tax.minor();
            RC_ASSERT(std::abs(tax * 119 - lines.at(i).amount.minor() * 19) < 2 * 119);
            RC_ASSERT(0 <= tax && tax <= lines.at(i).amount.minor());
        }
    }));
}

void TaxTest::mirrorsSigns()
{
    QVERIFY(rc::check("a document with all signs flipped gives the flipped result", [] {
        const QList<TaxableLine> lines = anyLines();
        QList<TaxableLine> flipped = lines;
        for (TaxableLine &line : flipped)
            line.amount = -line.amount;
        const TaxMode mode = *taxMode();
        const TaxRounding rounding = *taxRounding();
        const TaxedDocument document = computeTaxes(lines, dzd, mode, rounding);
        const TaxedDocument mirror = computeTaxes(flipped, dzd, mode, rounding);
        RC_ASSERT(mirror.total == -document.total);
        RC_ASSERT(mirror.tax == -document.tax);
        RC_ASSERT(areMirrored(mirror.byRate, document.byRate));
        for (qsizetype i = 0; i < lines.size(); ++i)
            RC_ASSERT(areMirrored(mirror.lines.at(i).taxes, document.lines.at(i).taxes));
    }));
}

void TaxTest::refusesAnotherCurrency()
{
    const Currency euro = Currency::fromCode(u"EUR").value();
    QVERIFY_THROWS_EXCEPTION(ArithmeticError, static_cast<void>(computeTaxes({taxable(1, {})}, euro, TaxMode::Inclusive,
                                                                             TaxRounding::PerLine)));
}

QTEST_GUILESS_MAIN(TaxTest)
#include "tax_test.moc"
