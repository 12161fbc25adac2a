// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench.h"
#include "bench/benchshop.h"

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

namespace
{

constexpr qsizetype ticketsOfTheDay = 10'000;

} // namespace

QList<Figure> closeFigures(const Options &options)
{
    BenchShop shop(options.directory + u"/close"_s);
    shop.importProducts(1000);
    shop.openShift();
    Samples sale;
    for (qsizetype n = 0; n < ticketsOfTheDay; ++n) {
        const SellRequest request = shop.request(n);
        sale.time([&] { need(shop.app().sales.sell(shop.owner(), request).result()); });
    }
    const QString copy = options.directory + u"/close-bare.db"_s;
    need(shop.app().backups.backUp(copy).result());
    BareFile file(copy);
    sqlite3_stmt *sums =
        file.prepare("SELECT count(*), sum(net_minor), sum(tax_minor), sum(total_minor), sum(stamp_minor), "
                     "sum(rounding_minor), sum(due_minor), sum(cash_minor) FROM sale WHERE training = 0");
    sqlite3_stmt *rates =
        file.prepare("SELECT t.code, t.rate_ppm, sum(t.base_minor), sum(t.tax_minor) FROM sale s JOIN sale_tax t "
                     "ON t.sale = s.pk GROUP BY 1, 2");
    sqlite3_stmt *methods =
        file.prepare("SELECT p.method, count(*), sum(p.amount_minor) FROM sale s JOIN payment p ON p.sale = s.pk "
                     "GROUP BY 1");
    Samples bare;
    for (int i = 0; i < 5; ++i)
        bare.time([&] {
            BareRow(sums).run();
            BareRow(rates).run();
            BareRow(methods).run();
        });
    Samples x;
    for (int i = 0; i < 5; ++i)
        x.time([&] { need(shop.app().shifts.x(shop.owner()).result()); });
    Samples z;
    z.time([&] { need(shop.app().shifts.close(shop.owner(), {Money::zero(Currency::dzd()), {}}).result()); });
    Samples verify;
    qint64 findings = 0;
    verify.time([&] { findings = need(shop.app().verification.verify().result()).findings.size(); });
    if (findings > 0)
        qFatal("the journal of the benchmark does not verify");
    return {{u"Z of 10 000 tickets"_s, u"us"_s, z.quantile(0.5), bare.quantile(0.5), 1'000'000, false, 1,
             u"totals, closing entry and commit; bare: the sums alone"_s},
            {u"X of 10 000 tickets, p50"_s, u"us"_s, x.quantile(0.5), bare.quantile(0.5), 0, false, x.count(), {}},
            {u"verify 10 000 tickets"_s, u"us"_s, verify.quantile(0.5), 0, 0, false, 1,
             u"chain, signatures, series and every table against a rebuild"_s},
            {u"sale commit over the day, p99"_s, u"us"_s, sale.quantile(0.99), 0, 0, false, sale.count(), {}}};
}

} // namespace comptoir::bench
