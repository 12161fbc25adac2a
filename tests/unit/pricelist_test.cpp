// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/pricelist.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

Product coffee()
{
    Product product;
    product.id = productNumber(1);
    product.priceMinor = 85'00;
    ItemUnit pack;
    pack.name = u"pack"_s;
    pack.factorMilli = 6'000;
    ItemUnit carton;
    carton.name = u"carton"_s;
    carton.factorMilli = 24'000;
    carton.priceMinor = 1'900'00;
    product.units.append(pack);
    product.units.append(carton);
    return product;
}

PriceRule rule(qint64 price)
{
    PriceRule made;
    made.product = productNumber(1);
    made.priceMinor = price;
    return made;
}

QList<PriceRule> rulesFromWeakToStrong()
{
    QList<PriceRule> rules{rule(80'00), rule(79'00), rule(78'50), rule(82'00), rule(83'00), rule(84'00)};
    rules[1].fromQuantityMilli = 5'000;
    rules[2].fromQuantityMilli = 10'000;
    rules[3].branch = u"Oran"_s;
    rules[4].customerGroup = u"staff"_s;
    rules[5].period = DateRange::day(today);
    return rules;
}

std::optional<qint64> resolved(const QList<PriceRule> &rules, const PriceContext &context, int unit = 0)
{
    const Product product = coffee();
    return resolvePrice(product, product.units.at(unit), rules, context);
}

} // namespace

class PriceListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fallsBackToTheItem();
    void theMoreSpecificRuleWins();
    void rulesThatDoNotMatchAreIgnored();
    void theLowerOfTwoEqualClaimsWins();
    void enumsHaveCodes();
};

void PriceListTest::fallsBackToTheItem()
{
    const PriceContext context{{}, {}, 1000, today};
    QCOMPARE(resolved({}, context), 85'00);
    QCOMPARE(resolved({}, context, 1), 510'00);
    QCOMPARE(resolved({}, context, 2), 1'900'00);
    Product open;
    QCOMPARE(resolvePrice(open, open.units.front(), {}, context), std::nullopt);
}

void PriceListTest::theMoreSpecificRuleWins()
{
    const PriceContext context{u"staff"_s, u"Oran"_s, 12'000, today};
    QList<PriceRule> rules = rulesFromWeakToStrong();
    const QList<qint64> expected{84'00, 83'00, 82'00, 78'50, 79'00, 80'00, 85'00};
    for (const qint64 price : expected) {
        QCOMPARE(resolved(rules, context), price);
        QList<PriceRule> reversed(rules.rbegin(), rules.rend());
        QCOMPARE(resolved(reversed, context), price);
        if (!rules.isEmpty())
            rules.removeLast();
    }
}

void PriceListTest::rulesThatDoNotMatchAreIgnored()
{
    const QList<PriceRule> rules = rulesFromWeakToStrong();
    QCOMPARE(resolved(rules, PriceContext{u"other"_s, u"Alger"_s, 1'000, today.addDays(1)}), 80'00);
    QCOMPARE(resolved(rules, PriceContext{u"other"_s, u"Alger"_s, 9'999, today.addDays(1)}), 79'00);
    QCOMPARE(resolved(rules, PriceContext{{}, {}, 1'000, today}, 1), 510'00);
    QList<PriceRule> foreign{rule(1'00)};
    foreign.front().product = productNumber(2);
    QCOMPARE(resolved(foreign, PriceContext{{}, {}, 1'000, today}), 85'00);
}

void PriceListTest::theLowerOfTwoEqualClaimsWins()
{
    const PriceContext context{{}, {}, 1'000, today};
    QCOMPARE(resolved({rule(80'00), rule(70'00)}, context), 70'00);
    QCOMPARE(resolved({rule(70'00), rule(80'00)}, context), 70'00);
}

void PriceListTest::enumsHaveCodes()
{
    for (const NegativeStock policy : {NegativeStock::Allow, NegativeStock::Warn, NegativeStock::Block})
        QCOMPARE(negativeStockFromCode(negativeStockCode(policy)).value(), policy);
    QCOMPARE(negativeStockFromCode(u"perhaps").error().code, u"unknown_negative_stock"_s);
    for (const ItemKind kind : {ItemKind::Stocked, ItemKind::Service, ItemKind::Kit, ItemKind::Variants})
        QCOMPARE(itemKindFromCode(itemKindCode(kind)).value(), kind);
    QCOMPARE(itemKindFromCode(u"dream").error().code, u"unknown_item_kind"_s);
}

QTEST_GUILESS_MAIN(PriceListTest)
#include "pricelist_test.moc"
