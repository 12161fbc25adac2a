// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/catalogue/importpresenter.h"
#include "models/viewmodels/catalogue/productspresenter.h"
#include "models/viewmodels/format/tableroles.h"
#include "tests/support/testcounter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int thousands = 6000;

struct Desk {
    explicit Desk(int extra = 0, const QString &language = u"en"_s) : counter(language)
    {
        value(counter.till.shop().write([this, extra](Recorder &recorder) -> Result<void> {
            ProductsSaved fact;
            fact.at = recorder.now();
            for (int i = 0; i < extra; ++i) {
                Product product;
                product.id = ProductId(recorder.newId());
                product.name = u"Item %1"_s.arg(i, 5, 10, QLatin1Char('0'));
                product.taxClass = u"TVA19"_s;
                product.priceMinor = 38'000;
                product.costMinor = 30'400;
                product.units.front().barcodes = {u"77%1"_s.arg(i, 5, 10, QLatin1Char('0'))};
                fact.products.append(product);
            }
            recorder.record(fact, Uuid());
            return {};
        }));
        QObject::connect(&counter.approvals, &Approvals::asked, &presenter, [this] {
            ++asked;
            managerPin.isEmpty() ? counter.approvals.cancel() : counter.approvals.answer(managerPin);
        });
        presenter.load();
        if (!QTest::qWaitFor([this] { return presenter.isLoaded() && presenter.count() >= 0; }))
            qFatal("The list was never read.");
    }
    /// Nothing is under way any more when the presenters go.
    ~Desk()
    {
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        Database &database = counter.till.till().database();
        for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
            last.waitForFinished();
    }
    void sitDown(const Authority &person) { counter.session.setSeat(person.user); }
    [[nodiscard]] ProductForm &form() { return presenter.form(); }
    [[nodiscard]] ProductListModel &model() { return presenter.model(); }
    void openFirst()
    {
        form().open(model().row(0)->id);
        if (!QTest::qWaitFor([this] { return form().isOpen(); }))
            qFatal("The product never opened.");
    }

    TestCounter counter;
    ProductService products{counter.till.shop()};
    CatalogueService catalogue{counter.till.shop()};
    ProductsPresenter presenter{products, catalogue, counter.business, counter.session, counter.approvals};
    QString managerPin;
    int asked = 0;
};

} // namespace

class ProductsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelIsSoundWhileItPages();
    void aPageThatWasNeverShownIsFetched();
    void anOldAnswerIsDropped();
    void rowsReadAsThePictureSays();
    void anUntouchedItemHasNoChanges();
    void namesGoWhereTheyBelong();
    void aMarginUnderTheFloorWarnsAndMaySave();
    void aTakenBarcodeNamesItsHolder();
    void packsAreChecked();
    void checksStayWhileTheListChanges();
    void pricesOfSeveralAskAManager();
    void importIsCancelledWhole();
    void aBadMappingSaysWhy();
};

void ProductsTest::theModelIsSoundWhileItPages()
{
    Desk desk(thousands);
    QAbstractItemModelTester tester(&desk.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(desk.model().rowCount(), thousands + 3);
    for (int row = 0; row < thousands; row += 500)
        QTRY_VERIFY(desk.model().row(row) != nullptr);
    desk.presenter.setSearch(u"item 00"_s);
    QTRY_COMPARE(desk.model().rowCount(), 1000);
    desk.presenter.setSearch(u""_s);
    QTRY_COMPARE(desk.model().rowCount(), thousands + 3);
    desk.presenter.refresh();
    QTRY_VERIFY(desk.model().row(0) != nullptr);
    ImportErrorsModel errors;
    QAbstractItemModelTester errorTester(&errors, QAbstractItemModelTester::FailureReportingMode::QtTest);
    errors.setErrors({{2, u"Price"_s, u"not_a_number"_s, u"No."_s}});
}

void ProductsTest::aPageThatWasNeverShownIsFetched()
{
    Desk desk(thousands);
    QTRY_COMPARE(desk.model().rowCount(), thousands + 3);
    const QModelIndex last = desk.model().index(thousands + 2, ProductListModel::NameColumn);
    QVERIFY(!last.data().isValid());
    QTRY_COMPARE(last.data().toString(), u"Pain de campagne"_s);
    QCOMPARE(desk.model().index(4000, 1).data().toString(), QString());
    QTRY_VERIFY(desk.model().row(4000) != nullptr);
}

void ProductsTest::anOldAnswerIsDropped()
{
    Desk desk(thousands);
    desk.presenter.setSearch(u"item"_s);
    desk.presenter.setSearch(u"item 0599"_s);
    QTRY_COMPARE(desk.presenter.count(), 10);
    QTest::qWait(0);
    QCOMPARE(desk.model().rowCount(), 10);
}

void ProductsTest::rowsReadAsThePictureSays()
{
    Desk desk(10);
    desk.presenter.setSearch(u"item 00003"_s);
    QTRY_COMPARE(desk.presenter.count(), 1);
    const auto cell = [&](int column, int role = Qt::DisplayRole) { return desk.model().index(0, column).data(role); };
    QCOMPARE(cell(ProductListModel::BarcodeColumn).toString(), u"7700003"_s);
    QCOMPARE(cell(ProductListModel::PriceColumn).toString(), u"380,00"_s);
    QCOMPARE(cell(ProductListModel::MarginColumn).toString(), u"4,8\u00a0%"_s);
    QCOMPARE(cell(ProductListModel::StateColumn).toString(), u"out"_s);
    QCOMPARE(cell(ProductListModel::StateColumn, BadgeToneRole).toInt(), int(Tone::Danger));
    QCOMPARE(cell(ProductListModel::NameColumn, MatchRole).toString(), u"item 00003"_s);
    QCOMPARE(desk.presenter.countText(), u"1 of 13"_s);
}

void ProductsTest::anUntouchedItemHasNoChanges()
{
    for (const QString &language : {u"fr"_s, u"ar"_s, u"en"_s}) {
        Desk desk(1, language);
        desk.openFirst();
        for (const ProductField field : {ProductField::NameFr, ProductField::NameAr, ProductField::NameEn,
                                         ProductField::Barcode, ProductField::Price, ProductField::Cost}) {
            desk.form().setText(field, desk.form().text(field));
            desk.form().leave(field);
        }
        QVERIFY(!desk.form().isChanged());
        desk.form().setText(ProductField::Price, u"1"_s);
        QVERIFY(desk.form().isChanged());
        desk.form().undoChanges();
        QVERIFY(!desk.form().isChanged());
    }
}

void ProductsTest::namesGoWhereTheyBelong()
{
    Desk desk(1, u"fr"_s);
    desk.sitDown(desk.counter.till.owner());
    desk.openFirst();
    QCOMPARE(desk.form().text(ProductField::NameFr), desk.form().draft().name);
    desk.form().setText(ProductField::NameAr, u"قهوة"_s);
    QCOMPARE(desk.form().draft().name, desk.form().text(ProductField::NameFr));
    QCOMPARE(desk.form().draft().names.value(u"ar"_s), u"قهوة"_s);
    desk.form().setText(ProductField::NameFr, u"Café"_s);
    QCOMPARE(desk.form().draft().name, u"Café"_s);
    desk.form().setText(ProductField::NameFr, u""_s);
    desk.form().setText(ProductField::NameAr, u""_s);
    QSignalSpy first(&desk.form(), &ProductForm::firstError);
    desk.form().save();
    QCOMPARE(first.size(), 1);
    QCOMPARE(desk.form().errors(), 1);
}

void ProductsTest::aMarginUnderTheFloorWarnsAndMaySave()
{
    Desk desk(1);
    desk.sitDown(desk.counter.till.owner());
    value(awaited(desk.counter.business.change(desk.counter.till.owner(), {{u"catalogue.margin_floor"_s, u"12"_s}})));
    QTRY_COMPARE(desk.counter.business.settings().marginFloorPpm, 120'000);
    desk.presenter.setSearch(u"item"_s);
    QTRY_COMPARE(desk.presenter.count(), 1);
    desk.openFirst();
    QCOMPARE(desk.form().warnings(), 1);
    QCOMPARE(desk.form().problem(ProductField::Cost)->text,
             u"Margin 15,33\u00a0DA (4,8\u00a0%), below the floor of 12\u00a0%."_s);
    desk.form().setText(ProductField::Cost, u"400"_s);
    QVERIFY(desk.form().problem(ProductField::Cost)->text.endsWith(u"sold below cost."_s));
    QSignalSpy saved(&desk.form(), &ProductForm::saved);
    desk.form().save();
    QTRY_COMPARE(saved.size(), 1);
    desk.form().setText(ProductField::Cost, u"100"_s);
    QCOMPARE(desk.form().warnings(), 0);
}

void ProductsTest::aTakenBarcodeNamesItsHolder()
{
    Desk desk(3);
    desk.presenter.setSearch(u"item"_s);
    QTRY_COMPARE(desk.presenter.count(), 3);
    desk.openFirst();
    desk.form().setText(ProductField::Barcode, u"7700002"_s);
    desk.form().leave(ProductField::Barcode);
    QTRY_VERIFY(desk.form().problem(ProductField::Barcode).has_value());
    QVERIFY(desk.form().problem(ProductField::Barcode)->text.contains(u"Item 00002"_s));
    // Saved before the answer was there: the service says the same.
    desk.sitDown(desk.counter.till.owner());
    desk.form().undoChanges();
    desk.form().setText(ProductField::Barcode, u"7700001"_s);
    QSignalSpy first(&desk.form(), &ProductForm::firstError);
    desk.form().save();
    QTRY_COMPARE(first.size(), 1);
    QVERIFY(desk.form().problem(ProductField::Barcode).has_value());
}

void ProductsTest::packsAreChecked()
{
    Desk desk(1);
    desk.sitDown(desk.counter.till.owner());
    desk.presenter.setSearch(u"item"_s);
    QTRY_COMPARE(desk.presenter.count(), 1);
    desk.openFirst();
    desk.form().addPack();
    desk.form().setPack(0, {u"Carton"_s, u"0"_s, {}, {}});
    desk.form().leave(ProductField::Pack);
    QCOMPARE(desk.form().errors(), 1);
    desk.form().setPack(0, {u"Carton"_s, u"24"_s, u"7700000"_s, {}});
    desk.form().leave(ProductField::Pack);
    QVERIFY(desk.form().problem(ProductField::Pack)->text.contains(u"twice"_s));
    desk.form().setPack(0, {u"Carton"_s, u"24"_s, u"6130004201388"_s, u"9 000,00"_s});
    QSignalSpy saved(&desk.form(), &ProductForm::saved);
    desk.form().save();
    QTRY_COMPARE(saved.size(), 1);
    const ScanResult carton = value(desk.catalogue.scan(u"6130004201388"_s));
    QCOMPARE(carton.item.itemUnit().factorMilli, 24'000);
    QCOMPARE(carton.priceMinor, std::optional<qint64>(900'000));
}

void ProductsTest::checksStayWhileTheListChanges()
{
    Desk desk(10);
    QSignalSpy changed(&desk.model(), &ProductListModel::checkedChanged);
    const QModelIndex box = desk.model().index(2, ProductListModel::CheckColumn);
    QVERIFY(desk.model().setData(box, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(changed.size(), 1);
    const ProductId chosen = desk.model().row(2)->id;
    desk.presenter.setSearch(u"nothing"_s);
    QTRY_COMPARE(desk.presenter.count(), 0);
    desk.presenter.setSearch(u""_s);
    QTRY_COMPARE(desk.presenter.count(), 13);
    QVERIFY(desk.model().checked().contains(chosen));
    desk.presenter.checkAll(true);
    QTRY_COMPARE(desk.model().checked().size(), 13);
    desk.presenter.checkAll(false);
    QVERIFY(desk.model().checked().isEmpty());
}

void ProductsTest::pricesOfSeveralAskAManager()
{
    Desk desk(5);
    desk.presenter.setSearch(u"item"_s);
    QTRY_COMPARE(desk.presenter.count(), 5);
    desk.presenter.checkAll(true);
    QTRY_COMPARE(desk.model().checked().size(), 5);
    QCOMPARE(desk.presenter.pricePreview(PriceEdit::Kind::Percent, u"-5 %"_s, u"5"_s),
             u"Item 00000: 380,00 → 360,00\u00a0DA"_s);
    QSignalSpy failed(&desk.presenter, &ProductsPresenter::failed);
    QSignalSpy done(&desk.presenter, &ProductsPresenter::changedSeveral);
    desk.presenter.changePrices(PriceEdit::Kind::Percent, u"-5"_s, u"5"_s);
    QTRY_COMPARE(failed.size(), 1);
    desk.managerPin = u"4321"_s;
    desk.presenter.changePrices(PriceEdit::Kind::Percent, u"-5"_s, u"5"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(desk.asked, 2);
    QTRY_COMPARE(desk.model().index(0, ProductListModel::PriceColumn).data().toString(), u"360,00"_s);
    QVERIFY(desk.model().checked().isEmpty());
}

void ProductsTest::importIsCancelledWhole()
{
    Desk desk;
    desk.sitDown(desk.counter.till.owner());
    const QString path = desk.counter.till.path(u"many.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,price,tax\n");
    for (int i = 0; i < thousands; ++i)
        file.write(QByteArray("Row ") + QByteArray::number(i) + ",10,19%\n");
    file.close();
    ImportPresenter importer(desk.products, desk.catalogue, desk.counter.business, desk.counter.approvals);
    QSignalSpy failed(&importer, &ImportPresenter::failed);
    importer.open(path);
    QTRY_COMPARE(importer.step(), ImportPresenter::Step::Preview);
    QCOMPARE(importer.preview().created, thousands);
    importer.start();
    importer.cancel();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, u"cancelled"_s);
    QCOMPARE(importer.step(), ImportPresenter::Step::Preview);
    QCOMPARE(value(desk.products.outline()).products, 3);
    importer.start();
    QTRY_COMPARE_WITH_TIMEOUT(importer.step(), ImportPresenter::Step::Done, 60'000);
    QCOMPARE(value(desk.products.outline()).products, thousands + 3);
}

void ProductsTest::aBadMappingSaysWhy()
{
    Desk desk;
    const QString path = desk.counter.till.path(u"odd.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("one,two\nVis,3\n");
    file.close();
    ImportPresenter importer(desk.products, desk.catalogue, desk.counter.business, desk.counter.approvals);
    importer.open(path);
    QTRY_COMPARE(importer.step(), ImportPresenter::Step::Preview);
    QCOMPARE(importer.mappingError()->code, u"missing_column"_s);
    importer.setColumn(ImportField::Name, u"one"_s);
    QTRY_VERIFY(!importer.mappingError());
    QCOMPARE(importer.preview().created, 1);
    QCOMPARE(importer.sample(u"one"_s), u"Vis"_s);
}

QTEST_GUILESS_MAIN(ProductsTest)
#include "products_test.moc"
