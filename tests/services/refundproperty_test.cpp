// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fiscal/verifyservice.h"
#include "tests/services/tillhelpers.h"
#include "tests/support/generators.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// Items 1 to 5 and the tax classes that the generators speak of.
void prepare(TestShop &till)
{
    value(till.shop().write([](Recorder &recorder) -> Result<void> {
        const TaxTable table = algerianTaxes();
        recorder.record(TaxesChanged{table.taxes(), table.classes()}, Uuid());
        return {};
    }));
    for (int i = 1; i <= 5; ++i) {
        Product product = item(u"Item %1"_s.arg(i), 1'000);
        product.id = productNumber(i);
        saved(till, product);
    }
}

/// Some of what is left of each line; nothing at all of about every third line.
QList<std::pair<int, Quantity>> anyPart(const Sale &sale, QList<qint64> &left, std::mt19937_64 &engine)
{
    const auto any = [&engine](qint64 from, qint64 to) {
        return std::uniform_int_distribution<qint64>(from, to)(engine);
    };
    QList<std::pair<int, Quantity>> lines;
    for (int i = 0; i < left.size(); ++i) {
        if (left[i] == 0 || any(0, 2) == 0)
            continue;
        const qint64 part = any(0, 1) == 0 ? left[i] : any(1, left[i]);
        lines.append({i, Quantity(part, sale.priced.lines.at(i).line.quantity.unit())});
        left[i] -= part;
    }
    return lines;
}

/// Takes everything back in random parts, as customers do.
void takeBackInParts(TestShop &till, const Sale &sale, bool onAccount)
{
    SaleService sales(till.shop());
    std::mt19937_64 engine(*rc::gen::arbitrary<quint64>());
    RefundRequest request;
    request.ticket = {sale.fiscal.series, sale.fiscal.number};
    QList<qint64> left;
    for (const PricedLine &line : sale.priced.lines)
        left.append(line.line.quantity.milli());
    while (std::any_of(left.begin(), left.end(), [](qint64 milli) { return milli > 0; })) {
        request.lines = anyPart(sale, left, engine);
        if (request.lines.isEmpty())
            continue;
        request.id = till.newSaleId();
        if (onAccount)
            request.wholeBackBy = TenderMethod::Account;
        value(sales.refund(till.owner(), request));
    }
    request.id = till.newSaleId();
    request.lines.clear();
    RC_ASSERT(error(sales.refund(till.owner(), request)) == u"nothing_to_return"_s);
}

void assertNothingIsLeft(const TestShop &till)
{
    for (const char *sum :
         {"SELECT sum(total_minor) FROM ticket", "SELECT sum(net_minor) FROM ticket",
          "SELECT sum(tax_minor) FROM ticket", "SELECT sum(discount_minor) FROM ticket",
          "SELECT sum(stamp_minor) FROM ticket", "SELECT sum(cash_minor - rounding_minor) FROM ticket",
          "SELECT perpetual_net FROM series WHERE kind = 'ticket'",
          "SELECT sum(abs(tax)) FROM (SELECT sum(tax_minor) AS tax FROM sale_tax GROUP BY code)",
          "SELECT sum(abs(base)) FROM (SELECT sum(base_minor) AS base FROM sale_tax GROUP BY code)",
          "SELECT sum(abs(quantity_milli)) FROM stock_level WHERE sold_milli <> 0",
          "SELECT sum(abs(quantity)) FROM (SELECT sum(quantity_milli) AS quantity FROM stock_move "
          "WHERE reason IN ('sale', 'return') GROUP BY product)",
          "SELECT sum(abs(balance_minor)) FROM customer_balance",
          "SELECT sum(sold_milli - returned_milli) FROM line_return"}) {
        RC_ASSERT(number(till, QString::fromLatin1(sum)) == 0);
    }
}

} // namespace

class RefundPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saleAndFullRefundAreZeroEverywhere_31();
};

void RefundPropertyTest::saleAndFullRefundAreZeroEverywhere_31()
{
    TestShop till;
    prepare(till);
    const Customer client = customer(till, u"Client"_s, std::numeric_limits<qint64>::max());
    const bool held = rc::check("sale + full refund in any parts = zero", [&till, &client] {
        Basket sold = *basket();
        sold.customer = client.id;
        const bool onAccount = *rc::gen::arbitrary<bool>();
        SaleService sales(till.shop());
        SellRequest request{till.newSaleId(), sold, {}, false, false, {}};
        const Result<SellResult> inCash = sales.sell(till.owner(), request).result();
        if (!inCash) {
            RC_ASSERT(inCash.error().code == u"discount_too_large"_s); // drawn so: nothing was sold
            return;
        }
        takeBackInParts(till, inCash->sale, false);
        if (onAccount && !inCash->sale.priced.total.isZero()) {
            request.id = till.newSaleId();
            request.tenders = {account(inCash->sale.priced.total.minor())};
            takeBackInParts(till, value(sales.sell(till.owner(), request)).sale, true);
        }
        assertNothingIsLeft(till);
    });
    QVERIFY(held);
    QVERIFY(value(VerifyService(till.shop()).verify()).sound());
}

QTEST_GUILESS_MAIN(RefundPropertyTest)
#include "refundproperty_test.moc"
