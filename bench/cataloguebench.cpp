// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/bench.h"
#include "bench/benchshop.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace comptoir::bench
{

namespace
{

constexpr qsizetype lookups = 5'000;
constexpr int dataStarts = 15;

/// What people type while they look for an item, letter by letter.
QStringList typedTexts()
{
    QStringList texts;
    for (const QString &word :
         {u"café moulu"_s, u"lait"_s, u"huile de tour"_s, u"savon djur"_s, u"beurre sa"_s, u"ournesol"_s}) {
        for (qsizetype length = 2; length <= word.size(); ++length)
            texts.append(word.first(length));
    }
    return texts;
}

Figure importFigure(BenchShop &shop, const Options &options)
{
    Samples ours;
    ours.time([&] { shop.importProducts(options.products); });
    const QString path = options.directory + u"/import-bare.db"_s;
    { // an empty data file of the same schema
        BenchShop empty(options.directory + u"/import-empty"_s);
        need(empty.app().backups.backUp(path).result());
    }
    BareFile file(path);
    sqlite3_stmt *product =
        file.prepare("INSERT INTO product (id, sku, name, names, category, unit, kind, price_minor, "
                     "tax_class, negative_stock, variant_values, active, search) VALUES "
                     "(?,'',?,'','','piece','stocked',?,'TVA19','warn','',1,?)");
    sqlite3_stmt *barcode = file.prepare("INSERT INTO barcode (code, product, unit_idx) VALUES (?,?,0)");
    sqlite3_stmt *words = file.prepare("INSERT INTO product_words (rowid, search) VALUES (?,?)");
    sqlite3_stmt *parts = file.prepare("INSERT INTO product_parts (rowid, search) VALUES (?,?)");
    Samples bare;
    bare.time([&] {
        file.execute("BEGIN IMMEDIATE");
        file.withListsLast([&] {
            for (qsizetype n = 0; n < options.products; ++n) {
                const QByteArray id = QByteArray::number(n).rightJustified(16, '0');
                const QByteArray name = itemName(n).toUtf8();
                const QByteArray folded = name.toLower();
                (BareRow(product) << id << name.constData() << qint64(2050) << folded.constData()).run();
                const qint64 row = sqlite3_last_insert_rowid(file.handle());
                (BareRow(barcode) << itemCode(n).toUtf8().constData() << row).run();
                (BareRow(words) << row << folded.constData()).run();
                (BareRow(parts) << row << folded.constData()).run();
            }
        });
        file.execute("COMMIT");
    });
    return {u"import of %1 items"_s.arg(options.products),
            u"us"_s,
            ours.quantile(0.5),
            bare.quantile(0.5),
            0,
            false,
            1,
            u"reading, checking, journal and both indexes; bare: rows and indexes only"_s};
}

QList<Figure> scanFigures(BenchShop &shop, BareFile &file, qsizetype products)
{
    sqlite3_stmt *lookup =
        file.prepare("SELECT p.* FROM barcode b JOIN product p ON p.pk = b.product WHERE b.code = ?");
    Samples ours;
    Samples bare;
    for (qsizetype n = 0; n < lookups; ++n) {
        const QString code = itemCode(n * 7919 % products);
        ours.time([&] { need(shop.app().catalogue.scan(code).result()); });
        bare.time([&] { (BareRow(lookup) << code.toUtf8().constData()).run(); });
    }
    return {{u"scan, p50"_s, u"us"_s, ours.quantile(0.5), bare.quantile(0.5), 0, false, ours.count(), {}},
            {u"scan, p99"_s, u"us"_s, ours.quantile(0.99), bare.quantile(0.99), 16'000, false, ours.count(),
             u"to the item, its price and its stock; drawing is measured with the window"_s}};
}

QList<Figure> searchFigures(BenchShop &shop, BareFile &file)
{
    sqlite3_stmt *match = file.prepare(
        "SELECT p.name FROM product p JOIN (SELECT rowid FROM product_words WHERE product_words MATCH ? LIMIT 200) "
        "w ON w.rowid = p.pk LIMIT 20");
    Samples ours;
    Samples bare;
    for (int round = 0; round < 20; ++round) {
        for (const QString &text : typedTexts()) {
            ours.time([&] { need(shop.app().catalogue.find(text, 20).result()); });
            QString query;
            for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
                query += u'"' + word + u"\"* "_s;
            bare.time([&] { (BareRow(match) << query.toUtf8().constData()).run(); });
        }
    }
    return {{u"search as you type, p50"_s, u"us"_s, ours.quantile(0.5), bare.quantile(0.5), 0, false, ours.count(), {}},
            {u"search as you type, p95"_s, u"us"_s, ours.quantile(0.95), bare.quantile(0.95), 16'000, false,
             ours.count(), u"ranked by sales, with the fallback to parts of words; bare: the word index alone"_s}};
}

/// Wall time of a process from its birth to its end, and what it says of its memory.
double startOnce(const QString &mode, const QString &directory, const QString &code, qint64 &kib)
{
    QProcess process;
    Samples sample;
    sample.time([&] {
        process.start(QCoreApplication::applicationFilePath(), {mode, directory, code});
        process.waitForFinished(-1);
    });
    kib = process.readAllStandardOutput().trimmed().toLongLong();
    return sample.quantile(0.5);
}

QList<Figure> startFigures(const QString &directory, const QString &code)
{
    Samples ours;
    Samples bare;
    qint64 kib = 0;
    qint64 bareKib = 0;
    for (int i = 0; i < dataStarts; ++i) {
        ours.add(startOnce(u"--start-probe"_s, directory, code, kib));
        bare.add(startOnce(u"--bare-start-probe"_s, directory, code, bareKib));
    }
    return {{u"start to first scan answered, p50"_s, u"us"_s, ours.quantile(0.5), bare.quantile(0.5), 500'000, false,
             ours.count(), u"whole process, no window; bare: a process that opens SQLite and looks up once"_s},
            {u"memory after the first scan and search"_s,
             u"KiB"_s,
             static_cast<double>(kib),
             static_cast<double>(bareKib),
             150 * 1024,
             false,
             1,
             {}}};
}

} // namespace

QList<Figure> catalogueFigures(const Options &options)
{
    const QString directory = options.directory + u"/catalogue"_s;
    QList<Figure> figures;
    {
        BenchShop shop(directory);
        figures.append(importFigure(shop, options));
        const QString copy = options.directory + u"/catalogue-bare.db"_s;
        need(shop.app().backups.backUp(copy).result());
        BareFile file(copy);
        figures.append(scanFigures(shop, file, options.products));
        figures.append(searchFigures(shop, file));
    }
    figures.append(startFigures(directory, itemCode(options.products / 2)));
    return figures;
}

int startProbe(const QString &directory, const QString &code)
{
    SystemClock clock;
    SystemRng rng;
    const std::unique_ptr<Composition> app =
        need(Composition::open({directory, {}, Database::Open::Existing}, clock, rng));
    need(app->catalogue.scan(code).result());
    need(app->catalogue.find(u"caf"_s, 20).result());
    std::printf("%lld\n", residentKib());
    return 0;
}

int bareStartProbe(const QString &directory, const QString &code)
{
    BareFile file(directory + u"/comptoir.db"_s);
    sqlite3_stmt *lookup =
        file.prepare("SELECT p.* FROM barcode b JOIN product p ON p.pk = b.product WHERE b.code = ?");
    (BareRow(lookup) << code.toUtf8().constData()).run();
    std::printf("%lld\n", residentKib());
    return 0;
}

} // namespace comptoir::bench
