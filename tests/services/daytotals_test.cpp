// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/closureservice.h"
#include "models/services/fiscal/verifyservice.h"
#include "models/services/reports/reportservice.h"
#include "tests/services/tillhelpers.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

/// What the tickets themselves say, added up as they were handed over.
struct Sums {
    qint64 tickets = 0;
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
    qint64 discount = 0;
    qint64 stamp = 0;
    qint64 rounding = 0;
    qint64 due = 0;
    qint64 cash = 0;

    void add(const Sale &sale)
    {
        ++tickets;
        net += sale.priced.net.minor();
        tax += sale.priced.tax.minor();
        total += sale.priced.total.minor();
        discount += sale.priced.discount.minor();
        stamp += sale.settlement.stampDuty.minor();
        rounding += sale.settlement.rounding.minor();
        due += sale.settlement.due.minor();
        cash += sale.settlement.cashKept().minor();
    }
};

/// Sells and takes back at random, the same for the same seed.
class RandomDay
{
public:
    RandomDay(TestShop &till, unsigned seed) : m_till(till), m_engine(seed)
    {
        Promotion promotion;
        promotion.id = PromotionId(till.shop().newId());
        promotion.name = u"3 for 2"_s;
        promotion.kind = Promotion::Kind::NForM;
        promotion.buyCount = 3;
        promotion.payCount = 2;
        promotion.products = {*till.line(u"MILK"_s).product};
        value(CatalogueService(till.shop()).savePromotion(till.owner(), promotion));
        m_lines = {till.line(u"BREAD"_s), till.line(u"MILK"_s), till.line(u"CHEESE"_s)};
        m_client = customer(till, u"Client"_s, 1'000'000'000'000).id;
    }
    void play(int count)
    {
        for (int i = 0; i < count; ++i) {
            m_till.clock().advance(any(1'000, 90'000));
            const Sale sale = m_sold.isEmpty() || any(0, 5) > 0 ? sell() : takeBack();
            m_sums.add(sale);
        }
    }
    [[nodiscard]] const Sums &sums() const { return m_sums; }

private:
    int any(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_engine); }

    Basket basket()
    {
        Basket made;
        made.customer = m_client;
        for (int i = any(1, 6); i > 0; --i) {
            BasketLine line = m_lines.at(any(0, 2));
            const qint64 milli = line.quantity.unit() == Unit::Kilogram ? any(1, 3'000) : 1'000 * any(1, 7);
            line.quantity = Quantity(milli, line.quantity.unit());
            if (any(0, 3) == 0)
                line.discount = percent(any(1, 40));
            made.lines.append(line);
        }
        if (any(0, 4) == 0)
            made.discount = Discount{Discount::Kind::Percent, any(1, 300'000), {}};
        return made;
    }

    QList<Tender> tenders(qint64 total)
    {
        switch (any(0, 5)) {
        case 0:
            return {card(total)};
        case 1:
            return {account(total)};
        case 2:
            return {{TenderMethod::Voucher, dzd(total), u"V1"_s}};
        case 3:
            return {card(total / 2), cash(total * 2 + 100'000)};
        case 4:
            return {cash(total * 2 + 100'000)};
        default:
            return {};
        }
    }

    Sale sell()
    {
        const Basket wanted = basket();
        Shop &shop = m_till.shop();
        const Money total = value(shop.write([&shop, &wanted](Recorder &recorder) -> Result<Money> {
            const SaleRules &rules = shop.rules(recorder.connection());
            PricingRules pricing;
            pricing.day = rules.business.local(recorder.now()).date();
            pricing.taxes = &rules.taxes;
            pricing.promotions = &rules.promotions;
            return price(wanted, pricing).map([](const PricedBasket &priced) { return priced.total; });
        }));
        const bool payable = total.minor() > 1;
        m_sold.append(
            value(sellAs(m_till, m_till.owner(), wanted, payable ? tenders(total.minor()) : QList<Tender>())).sale);
        return m_sold.last();
    }

    Sale takeBack() { return value(refundOf(m_till, m_sold.takeAt(any(0, static_cast<int>(m_sold.size()) - 1)))).sale; }

    TestShop &m_till;
    std::mt19937 m_engine;
    QList<BasketLine> m_lines;
    CustomerId m_client;
    QList<Sale> m_sold;
    Sums m_sums;
};

/// The sum of a column of an exported table.
qint64 exported(TestShop &till, const QString &table, const QString &column)
{
    const QString path = till.path(u"%1-%2.csv"_s.arg(table, column));
    value(ReportService(till.shop()).exportCsv(table, path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the export cannot be read");
    const QStringList rows = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const qsizetype index = rows.first().split(u',').indexOf(column);
    if (index < 0)
        qFatal("no column %s", qPrintable(column));
    qint64 sum = 0;
    for (const QString &row : rows.mid(1))
        sum += row.split(u',').at(index).toLongLong();
    return sum;
}

void compareWithZ(const ShiftClosed &z, const Sums &sums)
{
    QCOMPARE(z.totals.tickets, sums.tickets);
    QCOMPARE(z.totals.net.minor(), sums.net);
    QCOMPARE(z.totals.tax.minor(), sums.tax);
    QCOMPARE(z.totals.total.minor(), sums.total);
    QCOMPARE((z.totals.sold + z.totals.returned).minor(), sums.total);
    QCOMPARE(z.totals.discount.minor(), sums.discount);
    QCOMPARE(z.totals.stampDuty.minor(), sums.stamp);
    QCOMPARE(z.totals.rounding.minor(), sums.rounding);
    QCOMPARE(z.totals.due.minor(), sums.due);
    QCOMPARE(z.cash.sales.minor(), sums.cash);
    qint64 methods = 0;
    for (const MethodTotal &method : z.totals.byMethod)
        methods += method.amount.minor();
    QCOMPARE(methods, sums.due);
    qint64 rates = 0;
    for (const TaxAmount &rate : z.totals.byRate)
        rates += (rate.base + rate.tax).minor();
    QCOMPARE(rates, sums.total);
    QCOMPARE(z.ticketPerpetualNet, sums.total);
}

void compareWithReports(TestShop &till, const Sums &sums)
{
    const QDate day(2026, 1, 15);
    for (const ReportBy by :
         {ReportBy::Day, ReportBy::Hour, ReportBy::Product, ReportBy::Category, ReportBy::Cashier, ReportBy::Tax}) {
        Sums reported;
        for (const ReportRow &row : value(ReportService(till.shop()).sales(day, day, by))) {
            reported.net += row.netMinor;
            reported.tax += row.taxMinor;
            reported.total += row.totalMinor;
        }
        QCOMPARE(reported.net, sums.net);
        QCOMPARE(reported.tax, sums.tax);
        QCOMPARE(reported.total, sums.total);
    }
}

void compareWithExports(TestShop &till, const Sums &sums)
{
    QCOMPARE(exported(till, u"sales"_s, u"total_minor"_s), sums.total);
    QCOMPARE(exported(till, u"sales"_s, u"due_minor"_s), sums.due);
    QCOMPARE(exported(till, u"sales"_s, u"tax_minor"_s), sums.tax);
    QCOMPARE(exported(till, u"lines"_s, u"total_minor"_s), sums.total);
    QCOMPARE(exported(till, u"lines"_s, u"discount_minor"_s), sums.discount);
    QCOMPARE(exported(till, u"taxes"_s, u"tax_minor"_s), sums.tax);
    QCOMPARE(exported(till, u"payments"_s, u"amount_minor"_s), sums.due);
}

} // namespace

class DayTotalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zTicketsReportsAndExportsAgree_14_data();
    void zTicketsReportsAndExportsAgree_14();
};

void DayTotalsTest::zTicketsReportsAndExportsAgree_14_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 20260115U})
        QTest::addRow("seed %u", seed) << seed;
}

void DayTotalsTest::zTicketsReportsAndExportsAgree_14()
{
    QFETCH(unsigned, seed);
    TestShop till;
    RandomDay day(till, seed);
    day.play(300);
    const qint64 balance = number(till, u"SELECT sum(balance_minor) FROM customer_balance"_s);
    QCOMPARE(balance, number(till, u"SELECT sum(amount_minor) FROM payment WHERE method = 'account'"_s));
    const ShiftClosed z = value(ShiftService(till.shop()).close(till.manager(), {dzd(0), {}}));
    compareWithZ(z, day.sums());
    compareWithReports(till, day.sums());
    compareWithExports(till, day.sums());
    const PeriodClosed closed = value(ClosureService(till.shop()).closeDays(till.manager())).first();
    QCOMPARE(closed.totals.total, z.totals.total);
    QCOMPARE(closed.totals.byRate, z.totals.byRate);
    QVERIFY(value(VerifyService(till.shop()).verify()).sound());
}

QTEST_GUILESS_MAIN(DayTotalsTest)
#include "daytotals_test.moc"
