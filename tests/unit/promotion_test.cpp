// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/promotion.h"
#include "tests/support/generators.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

PromotableLine line(int product, qint64 price, qint64 quantity, const QString &category = {})
{
    return {productNumber(product), category, Quantity::of(quantity), dinars(price), dinars(price * quantity)};
}

Promotion nForM(int buy, int pay)
{
    Promotion promotion;
    promotion.name = u"Free"_s;
    promotion.kind = Promotion::Kind::NForM;
    promotion.buyCount = buy;
    promotion.payCount = pay;
    return promotion;
}

Promotion percentOff(qint64 ppm)
{
    Promotion promotion;
    promotion.name = u"Share"_s;
    promotion.percentPpm = ppm;
    return promotion;
}

Promotion bundle(const QList<ProductId> &products, qint64 price)
{
    Promotion promotion;
    promotion.name = u"Bundle"_s;
    promotion.kind = Promotion::Kind::FixedBundle;
    promotion.products = products;
    promotion.bundlePriceMinor = price;
    return promotion;
}

/// What each line loses.
QList<qint64> reductions(const QList<PromotableLine> &lines, const QList<Promotion> &promotions,
                         const QList<QString> &coupons = {})
{
    QList<qint64> off(lines.size(), 0);
    for (const PromotionShare &share : applyPromotions(lines, coupons, promotions, today))
        off[share.line] += share.amount.minor();
    return off;
}

QList<PromotableLine> anyLines()
{
    const auto drawn = *rc::gen::container<std::vector<PromotableLine>>(rc::gen::apply(
        [](int product, qint64 price, qint64 quantity, bool discounted, bool baseUnit) {
            PromotableLine made = line(product, price, 0, product % 2 == 0 ? u"even"_s : u"odd"_s);
            made.quantity = Quantity(quantity);
            made.amount = made.unitPrice.scaled(quantity, discounted ? 1500 : 1000, Rounding::HalfUp);
            made.baseUnit = baseUnit;
            return made;
        },
        rc::gen::inRange(1, 4), rc::gen::element<qint64>(0, 1, 9'99, 10'00, 55'55, 200'00), quantityMilli(),
        rc::gen::arbitrary<bool>(), rc::gen::weightedElement<bool>({{5, true}, {1, false}})));
    return {drawn.begin(), drawn.end()};
}

using Outcome = std::tuple<ProductId, qint64, qint64, qint64, bool, qint64>;

/// Lines with what they lose, in an order of their own.
std::vector<Outcome> outcomes(const QList<PromotableLine> &lines, const QList<Promotion> &promotions)
{
    const QList<qint64> off = reductions(lines, promotions);
    std::vector<Outcome> made;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const PromotableLine &of = lines.at(i);
        made.emplace_back(*of.product, of.unitPrice.minor(), of.quantity.milli(), of.amount.minor(), of.baseUnit,
                          off.at(i));
    }
    std::sort(made.begin(), made.end());
    return made;
}

} // namespace

class PromotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentOffMatchingLines();
    void theCheapestAreFree();
    void weighedGoodsAndPacksAreNotCounted();
    void bundlesCostTheirPrice();
    void aBundleThatIsDearerIsNotTaken();
    void onePromotionALine();
    void needsPeriodCouponAndActivity();
    void senselessPromotionsGiveNothing();
    void neverMoreThanTheLine();
    void doesNotDependOnTheOrderOfLines();
};

void PromotionTest::percentOffMatchingLines()
{
    Promotion promotion = percentOff(100'000);
    promotion.category = u"drinks"_s;
    const QList<PromotableLine> lines{line(1, 99'95, 1, u"drinks"_s), line(2, 50'00, 1, u"food"_s)};
    QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{10'00, 0}));
    promotion.products = {productNumber(2)};
    QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{0, 0}));
}

void PromotionTest::theCheapestAreFree()
{
    const QList<PromotableLine> lines{line(1, 30'00, 2), line(2, 10'00, 1), line(3, 20'00, 3)};
    QCOMPARE(reductions(lines, {nForM(3, 2)}), (QList<qint64>{0, 10'00, 20'00}));
    QCOMPARE(reductions(lines, {nForM(7, 6)}), (QList<qint64>{0, 0, 0}));
    QCOMPARE(reductions(lines, {nForM(2, 0)}), (QList<qint64>{60'00, 10'00, 60'00}));
    PromotableLine discounted = line(1, 10'00, 3);
    discounted.amount = dinars(10'00);
    QCOMPARE(reductions({discounted}, {nForM(3, 2)}), (QList<qint64>{3'33}));
}

void PromotionTest::weighedGoodsAndPacksAreNotCounted()
{
    PromotableLine weighed = line(1, 10'00, 3);
    weighed.quantity = Quantity::of(3, Unit::Kilogram);
    PromotableLine part = line(1, 10'00, 3);
    part.quantity = Quantity(3'500);
    PromotableLine pack = line(1, 60'00, 3);
    pack.baseUnit = false;
    for (const PromotableLine &uncounted : {weighed, part, pack}) {
        QCOMPARE(reductions({uncounted}, {nForM(3, 2)}), (QList<qint64>{0}));
        QCOMPARE(reductions({uncounted}, {bundle({productNumber(1)}, 1'00)}), (QList<qint64>{0}));
        QVERIFY(reductions({uncounted}, {percentOff(100'000)}).front() > 0);
    }
}

void PromotionTest::bundlesCostTheirPrice()
{
    const Promotion breakfast = bundle({productNumber(1), productNumber(2)}, 100'00);
    const QList<PromotableLine> lines{line(1, 80'00, 3), line(2, 40'00, 2), line(3, 5'00, 1)};
    // Two bundles: 240.00 of goods for 200.00.
    QCOMPARE(reductions(lines, {breakfast}), (QList<qint64>{26'67, 13'33, 0}));
    // Where one product is there at two prices, the dearer one is bundled.
    const QList<PromotableLine> twoPrices{line(1, 60'00, 1), line(1, 80'00, 1), line(2, 40'00, 1)};
    QCOMPARE(reductions(twoPrices, {breakfast}), (QList<qint64>{0, 13'33, 6'67}));
    const Promotion pair = bundle({productNumber(1), productNumber(1)}, 100'00);
    QCOMPARE(reductions({line(1, 80'00, 3)}, {pair}), (QList<qint64>{60'00}));
    QCOMPARE(reductions({line(1, 80'00, 3)}, {breakfast}), (QList<qint64>{0}));
}

void PromotionTest::aBundleThatIsDearerIsNotTaken()
{
    const Promotion dear = bundle({productNumber(1), productNumber(2)}, 200'00);
    Promotion share = percentOff(100'000);
    share.priority = dear.priority + 1;
    const QList<PromotableLine> lines{line(1, 80'00, 1), line(2, 40'00, 1)};
    QCOMPARE(reductions(lines, {dear}), (QList<qint64>{0, 0}));
    QCOMPARE(reductions(lines, {dear, share}), (QList<qint64>{8'00, 4'00}));
}

void PromotionTest::onePromotionALine()
{
    Promotion first = nForM(2, 1);
    first.products = {productNumber(1)};
    first.priority = 1;
    const Promotion second = percentOff(500'000);
    const QList<PromotableLine> lines{line(1, 10'00, 2), line(2, 10'00, 1)};
    QCOMPARE(reductions(lines, {second, first}), (QList<qint64>{10'00, 5'00}));
    first.priority = second.priority + 1;
    QCOMPARE(reductions(lines, {second, first}), (QList<qint64>{10'00, 5'00}));
    QCOMPARE(applyPromotions(lines, {}, {second, first}, today).front().label, u"Share"_s);
}

void PromotionTest::needsPeriodCouponAndActivity()
{
    const QList<PromotableLine> lines{line(1, 10'00, 1)};
    Promotion promotion = percentOff(500'000);
    promotion.period = DateRange::day(today.addDays(1));
    QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{0}));
    promotion.period = DateRange::day(today);
    QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{5'00}));
    promotion.coupon = u"ETE26"_s;
    QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{0}));
    QCOMPARE(reductions(lines, {promotion}, {u"ete26"_s}), (QList<qint64>{5'00}));
    promotion.active = false;
    QCOMPARE(reductions(lines, {promotion}, {u"ete26"_s}), (QList<qint64>{0}));
}

void PromotionTest::senselessPromotionsGiveNothing()
{
    const QList<PromotableLine> lines{line(1, 10'00, 4)};
    for (const Promotion &promotion : {nForM(0, 0), nForM(2, 2), nForM(2, 3), nForM(2, -1), percentOff(-1),
                                       percentOff(0), bundle({}, 0), bundle({productNumber(1)}, -1)})
        QCOMPARE(reductions(lines, {promotion}), (QList<qint64>{0}));
    QCOMPARE(reductions(lines, {percentOff(2'000'000)}), (QList<qint64>{40'00}));
}

void PromotionTest::neverMoreThanTheLine()
{
    QVERIFY(rc::check("a line loses at most its amount, to one promotion, and never gains", [] {
        const QList<PromotableLine> lines = anyLines();
        QSet<qsizetype> seen;
        for (const PromotionShare &share : applyPromotions(lines, {}, *promotions(), today)) {
            RC_ASSERT(!seen.contains(share.line));
            seen.insert(share.line);
            RC_ASSERT(share.amount > dinars(0));
            RC_ASSERT(share.amount <= lines.at(share.line).amount);
        }
    }));
}

void PromotionTest::doesNotDependOnTheOrderOfLines()
{
    QVERIFY(rc::check("shuffling lines or promotions changes nothing", [] {
        const QList<PromotableLine> lines = anyLines();
        const QList<Promotion> offers = *promotions();
        std::mt19937 shuffler(*rc::gen::arbitrary<quint32>());
        QList<PromotableLine> shuffled = lines;
        std::shuffle(shuffled.begin(), shuffled.end(), shuffler);
        QList<Promotion> shuffledOffers = offers;
        std::shuffle(shuffledOffers.begin(), shuffledOffers.end(), shuffler);
        RC_ASSERT(outcomes(lines, offers) == outcomes(shuffled, shuffledOffers));
    }));
}

QTEST_GUILESS_MAIN(PromotionTest)
#include "promotion_test.moc"
