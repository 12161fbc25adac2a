// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench.h"
#include "bench/benchshop.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

namespace
{

/// Writes the rows of one sale of four lines, as the program does, with values made beforehand: no pricing, no JSON, no
/// hash, no signature, no thread. What remains is what SQLite itself costs.
class BareSale
{
public:
    explicit BareSale(BareFile &file)
        : m_begin(file.prepare("BEGIN IMMEDIATE")), m_commit(file.prepare("COMMIT")),
          m_journal(
              file.prepare("INSERT INTO journal (pos, epoch, seq, op_id, kind, schema_v, hlc, at, actor, payload, "
                           "hash, signature) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")),
          m_series(
              file.prepare("INSERT INTO series (code, kind, last_number, last_hash, perpetual_net, perpetual_abs) "
                           "VALUES (?,?,?,?,?,?) ON CONFLICT (code) DO UPDATE SET last_number = excluded.last_number, "
                           "last_hash = excluded.last_hash, perpetual_net = excluded.perpetual_net, "
                           "perpetual_abs = excluded.perpetual_abs")),
          m_document(file.prepare("INSERT INTO document (series, number, kind, pos) VALUES (?,?,?,?)")),
          m_sale(file.prepare(
              "INSERT INTO sale (id, series, number, training, pos, shift, business_date, hour, at, cashier, "
              "customer, net_minor, tax_minor, total_minor, discount_minor, stamp_minor, rounding_minor, "
              "due_minor, cash_minor) VALUES (?,?,?,?,?,?,?,?,?,?,NULL,?,?,?,?,?,?,?,?)")),
          m_line(file.prepare("INSERT INTO sale_line (sale, idx, product, code, name, category, quantity_milli, "
                              "unit_price_minor, discount_minor, net_minor, tax_minor, total_minor) "
                              "VALUES (?,?,?,?,?,?,?,?,?,?,?,?)")),
          m_tax(file.prepare("INSERT INTO sale_tax (sale, code, rate_ppm, base_minor, tax_minor) VALUES (?,?,?,?,?)")),
          m_payment(
              file.prepare("INSERT INTO payment (sale, idx, method, amount_minor, reference) VALUES (?,?,?,?,?)")),
          m_move(file.prepare(
              "INSERT INTO stock_move (pos, idx, product, quantity_milli, reason, at) VALUES (?,?,?,?,?,?)")),
          m_level(file.prepare("INSERT INTO stock_level (product, quantity_milli, sold_milli) VALUES (?,?,?) "
                               "ON CONFLICT (product) DO UPDATE SET quantity_milli = quantity_milli + "
                               "excluded.quantity_milli, sold_milli = sold_milli + excluded.sold_milli"))
    {
    }

    void write(qint64 pos, qint64 number, const QByteArray &id, const QByteArray &payload,
               const QList<QByteArray> &products)
    {
        (BareRow(m_begin)).run();
        (BareRow(m_journal) << pos << qint64(1) << pos << id << "sale.recorded" << qint64(1) << pos << pos << m_uuid
                            << payload << m_hash << m_signature)
            .run();
        (BareRow(m_series) << "T01"
                           << "ticket" << number << m_hash << number << number)
            .run();
        (BareRow(m_document) << "T01" << number << "ticket" << pos).run();
        (BareRow(m_sale) << id << "T01" << number << qint64(0) << pos << m_uuid << "2026-11-20" << qint64(10) << pos
                         << m_uuid << number << number << number << qint64(0) << qint64(0) << qint64(0) << number
                         << number)
            .run();
        const qint64 row = number;
        for (qint64 i = 0; i < 4; ++i)
            (BareRow(m_line) << row << i << products.at(i) << "2000000000008"
                             << "Lait entier Hydra 12"
                             << "" << qint64(1000) << number << qint64(0) << number << number << number)
                .run();
        (BareRow(m_tax) << row << "TVA19" << qint64(190000) << number << number).run();
        (BareRow(m_payment) << row << qint64(0) << "cash" << number << "").run();
        for (qint64 i = 0; i < 4; ++i) {
            (BareRow(m_move) << pos << i << products.at(i) << qint64(-1000) << "sale" << pos).run();
            (BareRow(m_level) << products.at(i) << qint64(-1000) << qint64(1000)).run();
        }
        (BareRow(m_commit)).run();
    }

private:
    sqlite3_stmt *m_begin, *m_commit, *m_journal, *m_series, *m_document, *m_sale, *m_line, *m_tax, *m_payment, *m_move,
        *m_level;
    QByteArray m_uuid = QByteArray(16, 'u');
    QByteArray m_hash = QByteArray(32, 'h');
    QByteArray m_signature = QByteArray(64, 's');
};

/// The same commits with nothing in them but one page: what the disk alone asks for.
void bareCommit(sqlite3_stmt *update, qint64 value)
{
    (BareRow(update) << value).run();
}

QByteArray idOf(qsizetype n)
{
    return QByteArray::number(n).rightJustified(16, '0');
}

} // namespace

QList<Figure> saleFigures(const Options &options)
{
    const QString ours = options.directory + u"/sale"_s;
    const QString bare = options.directory + u"/sale-bare"_s;
    QDir().mkpath(bare);
    BenchShop shop(ours);
    shop.importProducts(1000);
    shop.openShift();
    for (qsizetype n = 0; n < 50; ++n)
        need(shop.app().sales.sell(shop.owner(), shop.request(n)).result());
    need(shop.app().backups.backUp(bare + u"/bare.db"_s).result()); // the same file, so that the trees are as deep
    BareFile file(bare + u"/bare.db"_s);
    file.execute("CREATE TABLE tick (value INTEGER); INSERT INTO tick VALUES (0)");
    sqlite3_stmt *tick = file.prepare("UPDATE tick SET value = ?");
    BareSale bareSale(file);
    const QByteArray payload(1900, 'p');
    Samples sale;
    Samples bareRows;
    Samples commit;
    for (qsizetype n = 0; n < options.sales; ++n) { // by turns: both see the same disk and the same neighbours
        const SellRequest request = shop.request(n);
        sale.time([&] { need(shop.app().sales.sell(shop.owner(), request).result()); });
        QList<QByteArray> products;
        for (const BasketLine &line : request.basket.lines)
            products.append(line.product->uuid().bytes().toByteArray());
        bareRows.time([&] { bareSale.write(1'000'000 + n, 1'000'000 + n, idOf(n), payload, products); });
        commit.time([&] { bareCommit(tick, n); });
    }
    QList<Figure> figures;
    figures.append({u"sale commit, p50"_s, u"us"_s, sale.quantile(0.5), bareRows.quantile(0.5), 1.3, true, sale.count(),
                    u"18 rows and a signature, pricing included; bare: the same rows, synchronous FULL"_s});
    figures.append(
        {u"sale commit, p99"_s, u"us"_s, sale.quantile(0.99), bareRows.quantile(0.99), 0, false, sale.count(), {}});
    figures.append(
        {u"one-row commit, p50"_s, u"us"_s, commit.quantile(0.5), 0, 0, false, commit.count(), u"the disk itself"_s});
    return figures;
}

} // namespace comptoir::bench
