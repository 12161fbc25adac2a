// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/productimport.h"
#include "models/storage/tabular/tablereader.h"
#include "models/storage/tabular/xlsxwriter.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

using Row = QList<QString>;

const QDate today(2026, 3, 1);

const TaxTable &taxes()
{
    static const TaxTable table = [] {
        TaxTable all;
        all.put(TaxDefinition{u"TVA"_s, u"TVA"_s, {{QDate(2017, 1, 1), 190'000}}});
        all.put(TaxDefinition{u"TVAR"_s, u"TVA réduite"_s, {{QDate(2017, 1, 1), 90'000}}});
        all.put(TaxClass{u"TVA19"_s, u"Taux normal"_s, {u"TVA"_s}});
        all.put(TaxClass{u"TVA9"_s, u"Taux réduit"_s, {u"TVAR"_s}});
        all.put(TaxClass{u"exempt"_s, u"Exonéré"_s, {}});
        return all;
    }();
    return table;
}

ProductImportOptions options()
{
    ProductImportOptions all;
    all.taxes = &taxes();
    all.defaultTaxClass = u"TVA19"_s;
    all.day = today;
    return all;
}

QList<TableRow> numbered(const QList<Row> &rows)
{
    QList<TableRow> all;
    for (const Row &row : rows)
        all << TableRow{all.size() + 2, row};
    return all;
}

ProductImportPlan planned(const Row &header, const QList<Row> &rows, const ProductImportOptions &how = options())
{
    const auto plan = planProductImport(header, numbered(rows), how);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    return *plan;
}

/// The code of the only error of an only row, "" when there is none.
QString errorOf(const QString &column, const QString &cell)
{
    const ProductImportPlan plan = planned({u"name"_s, column}, {{u"Thé"_s, cell}});
    if (plan.errors.size() > 1)
        return u"several"_s;
    return plan.errors.isEmpty() ? QString() : plan.errors.front().code;
}

/// 13 digits with their check digit.
QString ean(int item)
{
    const QString digits = u"613%1"_s.arg(item, 9, 10, '0'_L1);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return QString(digits + QString::number((10 - sum % 10) % 10));
}

} // namespace

class ProductImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsColumns_data();
    void findsColumns();
    void explicitMapping();
    void badMappings();
    void missingName();
    void ambiguousColumns();
    void fillsDraft();
    void emptyCellsAreFine();
    void severalBarcodes();
    void taxCells_data();
    void taxCells();
    void rowErrors_data();
    void rowErrors();
    void duplicatesNameTheFirstRow();
    void aRowHasAllItsErrors();
    void commaIsFoundOutFromTheFile();
    void unknownDefaultTaxClass();
    void workbookWithThirtySevenBadRows();
    void everyRowIsADraftOrBad();
};

void ProductImportTest::findsColumns_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString &header, const QString &field) {
        QTest::newRow(qPrintable(header)) << header << field;
    };
    row(u"Code-barres"_s, u"barcode"_s);
    row(u"CODE BARRE"_s, u"barcode"_s);
    row(u"EAN"_s, u"barcode"_s);
    row(u"الباركود"_s, u"barcode"_s);
    row(u"Réf."_s, u"sku"_s);
    row(u"Prix (DA)"_s, u"price"_s);
    row(u"PRIX DE VENTE"_s, u"price"_s);
    row(u"السعر"_s, u"price"_s);
    row(u"Prix d'achat"_s, u"cost"_s);
    row(u"Prix d’achat"_s, u"cost"_s);
    row(u"T.V.A"_s, QString());
    row(u"TVA %"_s, u"tax"_s);
    row(u"Famille"_s, u"category"_s);
    row(u"Rayon"_s, u"category"_s);
    row(u"Unité"_s, u"unit"_s);
    row(u"Quantité"_s, u"stock"_s);
    row(u"الكمية"_s, u"stock"_s);
    row(u"name_fr"_s, u"name_fr"_s);
    row(u"Désignation (arabe)"_s, QString());
    row(u"Name AR"_s, u"name_ar"_s);
    row(u"Remarque"_s, QString());
}

void ProductImportTest::findsColumns()
{
    QFETCH(QString, header);
    QFETCH(QString, field);
    if (header.startsWith(u"Désignation"_s)) { // a remark in parentheses is none: this is a second name column
        QCOMPARE(planProductImport({u"الاسم"_s, header}, {}, options()).error().code, u"ambiguous_column"_s);
        return;
    }
    const ProductImportPlan plan = planned({u"الاسم"_s, header}, {});
    QCOMPARE(plan.columns.value(ImportField::Name), u"الاسم"_s);
    if (field.isEmpty()) {
        QCOMPARE(plan.columns.size(), 1);
        QCOMPARE(plan.ignoredColumns, QList<QString>{header});
    } else {
        QCOMPARE(plan.columns.value(*importFieldFromCode(field)), header);
        QVERIFY(plan.ignoredColumns.isEmpty());
    }
}

void ProductImportTest::explicitMapping()
{
    ProductImportOptions how = options();
    how.mapping = *parseColumnMapping(u" name = Wording , PRICE=pv2,tax=");
    const ProductImportPlan plan = planned({u"Wording"_s, u"name"_s, u"Price"_s, u"PV2"_s, u"TVA"_s},
                                           {{u"Thé"_s, u"no"_s, u"1"_s, u"2"_s, u"nonsense"_s}}, how);
    QCOMPARE(plan.drafts.size(), 1);
    QCOMPARE(plan.drafts[0].product.name, u"Thé"_s);
    QCOMPARE(plan.drafts[0].product.priceMinor, std::optional<qint64>(200));
    QCOMPARE(plan.drafts[0].product.taxClass, u"TVA19"_s);
    QCOMPARE(plan.ignoredColumns, (QList<QString>{u"name"_s, u"Price"_s, u"TVA"_s}));
}

void ProductImportTest::badMappings()
{
    QCOMPARE(parseColumnMapping(u"colour=x").error().code, u"unknown_field"_s);
    QCOMPARE(parseColumnMapping(u"name").error().code, u"bad_mapping"_s);
    QVERIFY(parseColumnMapping(u"")->isEmpty());
    ProductImportOptions how = options();
    how.mapping = *parseColumnMapping(u"price=Tarif 2");
    const auto plan = planProductImport({u"name"_s, u"price"_s}, {}, how);
    QCOMPARE(plan.error().code, u"unknown_column"_s);
    QVERIFY(plan.error().message.contains(u"\"name\", \"price\""));
}

void ProductImportTest::missingName()
{
    const auto plan = planProductImport({u"Foo"_s, u"Prix"_s}, {}, options());
    QCOMPARE(plan.error().code, u"missing_column"_s);
    QVERIFY(plan.error().message.contains(u"\"Foo\", \"Prix\""));
    QVERIFY(plan.error().message.contains(u"designation"));
}

void ProductImportTest::ambiguousColumns()
{
    const auto plan = planProductImport({u"Nom"_s, u"Prix"_s, u"Prix de vente"_s}, {}, options());
    QCOMPARE(plan.error().code, u"ambiguous_column"_s);
    QVERIFY(plan.error().message.contains(u"price"));
}

void ProductImportTest::fillsDraft()
{
    const ProductImportPlan plan =
        planned({u"Code-barres"_s, u"Réf"_s, u"Désignation"_s, u"Nom fr"_s, u"Nom arabe"_s, u"name_en"_s, u"Prix"_s,
                 u"Prix d'achat"_s, u"TVA"_s, u"Famille"_s, u"Unité"_s, u"Stock"_s},
                {{u"613 0000 000 015"_s, u"T-1"_s, u" Thé  vert\n1 kg"_s, u"Thé"_s, u"شاي"_s, u"Tea"_s,
                  u"1 234,50 DA"_s, u"900"_s, u"9%"_s, u"Boissons"_s, u"KG"_s, u"12,5"_s}});
    QVERIFY2(plan.errors.isEmpty(), plan.errors.isEmpty() ? "" : qPrintable(plan.errors.front().message));
    const ProductDraft &draft = plan.drafts.front();
    QCOMPARE(draft.row, 2);
    QCOMPARE(draft.product.units.front().barcodes, QList<QString>{u"6130000000015"_s});
    QCOMPARE(draft.product.sku, u"T-1"_s);
    QCOMPARE(draft.product.name, u"Thé vert 1 kg"_s);
    QCOMPARE(draft.product.nameIn(u"ar"_s), u"شاي"_s);
    QCOMPARE(draft.product.nameIn(u"fr"_s), u"Thé"_s);
    QCOMPARE(draft.product.nameIn(u"en"_s), u"Tea"_s);
    QCOMPARE(draft.product.priceMinor, std::optional<qint64>(123'450));
    QCOMPARE(draft.product.costMinor, std::optional<qint64>(90'000));
    QCOMPARE(draft.product.taxClass, u"TVA9"_s);
    QCOMPARE(draft.product.category, u"Boissons"_s);
    QCOMPARE(draft.product.unit, Unit::Kilogram);
    QCOMPARE(draft.openingStock, std::optional(Quantity(12'500, Unit::Kilogram)));
    QVERIFY(draft.product.id.isNull());
}

void ProductImportTest::emptyCellsAreFine()
{
    const ProductImportPlan plan = planned({u"name"_s, u"barcode"_s, u"price"_s, u"tax"_s, u"unit"_s, u"stock"_s},
                                           {{u"Pain"_s}, {u""_s, u" "_s}, {u"Lait"_s, u""_s, u" "_s}});
    QVERIFY(plan.errors.isEmpty());
    QCOMPARE(plan.drafts.size(), 2);
    QCOMPARE(plan.drafts[1].row, 4);
    QVERIFY(!plan.drafts[0].product.priceMinor);
    QVERIFY(!plan.drafts[0].openingStock);
    QVERIFY(plan.drafts[0].product.units.front().barcodes.isEmpty());
    QCOMPARE(plan.drafts[0].product.unit, Unit::Piece);
}

void ProductImportTest::severalBarcodes()
{
    const ProductImportPlan plan =
        planned({u"name"_s, u"ean"_s}, {{u"Thé"_s, u"6130000000015| ABC12 ;96385074;;96385074|"_s}});
    QCOMPARE(plan.drafts.front().product.units.front().barcodes,
             (QList<QString>{u"6130000000015"_s, u"ABC12"_s, u"96385074"_s}));
}

void ProductImportTest::taxCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("taxClass");
    const auto row = [](const QString &cell, const QString &taxClass) {
        QTest::newRow(qPrintable(cell)) << cell << taxClass;
    };
    for (const QString &cell : {u"19"_s, u"19%"_s, u"19 %"_s, u"19,0%"_s, u"19.00"_s, u"0.19"_s, u"0,19"_s, u"TVA19"_s,
                                u"tva 19 %"_s, u"TVA-19"_s, u"taux NORMAL"_s, u""_s, u"١٩"_s})
        row(cell, u"TVA19"_s);
    for (const QString &cell : {u"9"_s, u"0.09"_s, u"9%"_s, u"Taux reduit"_s})
        row(cell, u"TVA9"_s);
    for (const QString &cell : {u"0"_s, u"0%"_s, u"exempt"_s, u"Exonérée"_s, u"معفى"_s})
        row(cell, u"exempt"_s);
    for (const QString &cell : {u"20"_s, u"0.19%"_s, u"TVA"_s, u"x"_s, u"-19"_s, u"1900"_s, u"%"_s})
        row(cell, QString());
}

void ProductImportTest::taxCells()
{
    QFETCH(QString, cell);
    QFETCH(QString, taxClass);
    const ProductImportPlan plan = planned({u"name"_s, u"tva"_s}, {{u"Thé"_s, cell}});
    if (taxClass.isEmpty()) {
        QVERIFY(plan.drafts.isEmpty());
        QCOMPARE(plan.errors.front().code, u"unknown_tax_class"_s);
    } else {
        QVERIFY(!plan.drafts.isEmpty());
        QCOMPARE(plan.drafts.front().product.taxClass, taxClass);
    }
}

void ProductImportTest::rowErrors_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &column, const QString &cell, const QString &code) {
        QTest::newRow(qPrintable(QString(column + u' ' + cell.left(20)))) << column << cell << code;
    };
    row(u"ean"_s, u"6130000000016"_s, u"bad_check_digit"_s);
    row(u"ean"_s, u"12345678"_s, u"bad_check_digit"_s);
    row(u"ean"_s, u"12345"_s, QString());
    row(u"ean"_s, u"12/34"_s, u"bad_barcode"_s);
    row(u"ean"_s, u"é123"_s, u"bad_barcode"_s);
    row(u"ean"_s, u"6,13E+12"_s, u"bad_barcode"_s);
    row(u"ean"_s, QString(65, u'1'), u"bad_barcode"_s);
    row(u"ean"_s, QString(64, u'1'), QString());
    row(u"sku"_s, QString(65, u'x'), u"sku_too_long"_s);
    row(u"name_fr"_s, QString(201, u'x'), u"name_too_long"_s);
    row(u"name_ar"_s, QString(200, u'ش'), QString());
    row(u"category"_s, QString(65, u'x'), u"category_too_long"_s);
    row(u"price"_s, u"-1"_s, u"negative_price"_s);
    row(u"price"_s, u"0"_s, QString());
    row(u"price"_s, u"10000000000"_s, QString());
    row(u"price"_s, u"10000000000.01"_s, u"price_too_large"_s);
    row(u"price"_s, u"1234.567"_s, u"too_precise"_s);
    row(u"price"_s, u"cher"_s, u"not_a_number"_s);
    row(u"price"_s, u"1,234"_s, u"ambiguous_number"_s);
    row(u"cost"_s, u"-0,01"_s, u"negative_price"_s);
    row(u"unit"_s, u"bidon"_s, u"unknown_unit"_s);
    row(u"unit"_s, u"pièces"_s, QString());
    row(u"unit"_s, u"قطعة"_s, QString());
    row(u"unit"_s, u"Litre"_s, QString());
    row(u"stock"_s, u"-3"_s, u"negative_stock"_s);
    row(u"stock"_s, u"1.5"_s, u"fractional_pieces"_s);
    row(u"stock"_s, u"1000001"_s, u"stock_too_large"_s);
    row(u"stock"_s, u"1 000 000"_s, QString());
    row(u"stock"_s, u"beaucoup"_s, u"not_a_number"_s);
    row(u"stock"_s, u"1.2345"_s, u"too_precise"_s);
}

void ProductImportTest::rowErrors()
{
    QFETCH(QString, column);
    QFETCH(QString, cell);
    QTEST(errorOf(column, cell), "code");
}

void ProductImportTest::duplicatesNameTheFirstRow()
{
    const ProductImportPlan plan = planned(
        {u"name"_s, u"ean"_s}, {{u"A"_s, u"6130000000015"_s}, {u"B"_s, u"1"_s}, {u"C"_s, u"2|6130000000015"_s}});
    QCOMPARE(plan.drafts.size(), 2);
    QCOMPARE(plan.errors.size(), 1);
    QCOMPARE(plan.errors[0].row, 4);
    QCOMPARE(plan.errors[0].column, u"ean"_s);
    QCOMPARE(plan.errors[0].code, u"duplicate_barcode"_s);
    QVERIFY(plan.errors[0].message.contains(u"Row 2"));
}

void ProductImportTest::aRowHasAllItsErrors()
{
    const ProductImportPlan plan = planned({u"name"_s, u"ean"_s, u"price"_s}, {{u""_s, u"*"_s, u"x"_s}, {u"ok"_s}});
    QCOMPARE(plan.badRows, 1);
    QCOMPARE(plan.drafts.size(), 1);
    QList<QString> codes;
    for (const ImportRowError &error : plan.errors)
        codes << error.code;
    QCOMPARE(codes, (QList<QString>{u"bad_barcode"_s, u"empty_name"_s, u"not_a_number"_s}));
    QCOMPARE(plan.errors[1].column, u"name"_s);
}

void ProductImportTest::commaIsFoundOutFromTheFile()
{
    const Row header{u"name"_s, u"price"_s, u"cost"_s};
    ProductImportPlan plan = planned(header, {{u"A"_s, u"1,234"_s}, {u"B"_s, u"2,345.50"_s}});
    QCOMPARE(plan.drafts.front().product.priceMinor, std::optional<qint64>(123'400));
    plan = planned(header, {{u"A"_s, u"84,500"_s}, {u"B"_s, u"12,5"_s}});
    QCOMPARE(plan.drafts.front().product.priceMinor, std::optional<qint64>(8'450));
    plan = planned(header, {{u"A"_s, u"84,500"_s}, {u"B"_s, u"12,5"_s}, {u"C"_s, u""_s, u"1,234.50"_s}});
    QCOMPARE(plan.errors.front().code, u"ambiguous_number"_s); // the file contradicts itself
    ProductImportOptions how = options();
    how.comma = CommaMeaning::Group;
    plan = planned(header, {{u"A"_s, u"1,234"_s}}, how);
    QCOMPARE(plan.drafts.front().product.priceMinor, std::optional<qint64>(123'400));
}

void ProductImportTest::unknownDefaultTaxClass()
{
    ProductImportOptions how = options();
    how.defaultTaxClass = u"TVA20"_s;
    QCOMPARE(planProductImport({u"name"_s}, {}, how).error().code, u"unknown_tax_class"_s);
}

void ProductImportTest::workbookWithThirtySevenBadRows()
{
    constexpr int rowCount = 20'000;
    constexpr int badCount = 37;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"products.xlsx"_s);
    XlsxWriter writer(path, u"Produits"_s);
    QVERIFY(writer.writeRow({{u"Code-barres"_s}, {u"Désignation"_s}, {u"Prix"_s}, {u"TVA"_s}, {u"Stock"_s}}));
    QList<qint64> bad;
    for (int i = 0; i < rowCount; ++i) {
        QString barcode = ean(i);
        QString name = u"Article %1"_s.arg(i);
        QString price = u"84.50"_s;
        QString stock = u"12"_s;
        if (i % 540 == 100 && bad.size() < badCount) {
            bad << i + 2;
            switch (bad.size() % 5) {
            case 0:
                name.clear();
                break;
            case 1:
                price = u"-3"_s;
                break;
            case 2:
                barcode = ean(i - 1);
                break;
            case 3:
                stock = u"9999999"_s;
                break;
            default:
                barcode.back() = QChar(u'0' + (barcode.back().digitValue() + 1) % 10);
            }
        }
        QVERIFY(writer.writeRow(
            {TableCell::number(barcode), {name}, TableCell::number(price), {u"19%"_s}, TableCell::number(stock)}));
    }
    QVERIFY(writer.finish());
    QCOMPARE(bad.size(), badCount);

    const auto table = readTableFile(path);
    QVERIFY2(table, table ? "" : qPrintable(table.error().message));
    const auto plan = planProductImport(table->header, table->rows, options());
    QVERIFY(plan);
    QList<qint64> found;
    for (const ImportRowError &error : plan->errors)
        found << error.row;
    QCOMPARE(found, bad);
    QCOMPARE(plan->badRows, badCount);
    QCOMPARE(plan->drafts.size(), rowCount - badCount);
    QCOMPARE(plan->drafts.front().product.units.front().barcodes.front(), ean(0));
}

void ProductImportTest::everyRowIsADraftOrBad()
{
    const Row header{u"ean"_s, u"name"_s, u"price"_s, u"tva"_s, u"unit"_s, u"stock"_s};
    QVERIFY(rc::check("every row is a draft or bad", [&header] {
        const auto cell = rc::gen::map(
            rc::gen::container<std::string>(rc::gen::element('0', '1', '9', 'a', ',', '.', ' ', '|', '%', '-')),
            [](const std::string &text) { return QString::fromStdString(text); });
        QList<Row> rows;
        for (const auto &texts :
             *rc::gen::container<std::vector<std::vector<QString>>>(rc::gen::container<std::vector<QString>>(cell)))
            rows << Row(texts.begin(), texts.end()) + Row{u"x"_s};
        const ProductImportPlan plan = planned(header, rows);
        QSet<qint64> bad;
        for (const ImportRowError &error : plan.errors)
            bad.insert(error.row);
        RC_ASSERT(bad.size() == plan.badRows);
        RC_ASSERT(plan.drafts.size() + plan.badRows == rows.size());
        for (const ProductDraft &draft : plan.drafts)
            RC_ASSERT(!bad.contains(draft.row) && !draft.product.name.isEmpty());
    }));
}

QTEST_GUILESS_MAIN(ProductImportTest)
#include "productimport_test.moc"
