// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "tests/ui/productsbench.h"
#include "ui/pages/catalogue/checkheader.h"
#include "ui/pages/catalogue/importdialog.h"
#include "ui/pages/catalogue/menuchip.h"
#include "ui/pages/catalogue/productpanel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/fieldmessage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int thousands = 6000;

/// What stands under the field of the barcode.
QString saysOfBarcode(const ProductsBench &bench)
{
    const auto *message = bench.page->findChild<ui::FieldMessage *>(u"barcodeMessage"_s);
    return message->isVisible() ? message->text() : QString();
}

} // namespace

class ProductsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typingFindsAndSaysHowMany();
    void theWholeListCanBeScrolled();
    void chipsFilterAndGoAway();
    void aClickOnATitleSorts();
    void aRowOpensByClickAndByKeys();
    void aProductIsMadeByKeysAlone();
    void aWrongDigitIsMendedByOneClick();
    void savingGoesToTheFirstError();
    void aCashierAsksAManagerToSave();
    void leavingWithChangesAsksOnce();
    void aScanFillsTheBarcode();
    void severalPricesChangeAtOnce();
    void stockIsCorrectedWithAReason();
    void aListIsImported();
    void aNarrowWindowLaysTheProductOverTheList();
    void everyControlHasAName();
};

void ProductsPageTest::initTestCase()
{
    loadFonts();
    ui::installLook(*qApp);
}

void ProductsPageTest::typingFindsAndSaysHowMany()
{
    ProductsBench bench(thousands);
    QCOMPARE(bench.presenter.count(), thousands + 3);
    bench.search()->setFocus();
    QTest::keyClicks(bench.search(), u"coffee 00"_s);
    QTRY_COMPARE(bench.presenter.query().filter.text, u"coffee 00"_s);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 143);
    QCOMPARE(bench.cell(0, ProductListModel::NameColumn), u"Coffee 00000"_s);
    QCOMPARE(bench.presenter.countText(), u"143 of 6\u202f003"_s);
    QTest::keyClicks(bench.search(), u"zzz"_s);
    QTRY_COMPARE(bench.table()->model()->rowCount(), 0);
    QVERIFY(bench.page->findChild<ui::EmptyState *>()->isVisible());
}

void ProductsPageTest::theWholeListCanBeScrolled()
{
    ProductsBench bench(thousands);
    QTRY_COMPARE(bench.table()->model()->rowCount(), thousands + 3);
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(bench.cell(thousands + 2, ProductListModel::NameColumn), bench.cell(thousands + 2, 1));
    QTRY_VERIFY(!bench.cell(thousands + 2, ProductListModel::NameColumn).isEmpty());
    bench.table()->scrollTo(bench.table()->model()->index(thousands / 2, 1));
    QTRY_VERIFY(!bench.cell(thousands / 2, ProductListModel::NameColumn).isEmpty());
    QVERIFY(bench.cell(thousands / 2, 1) < bench.cell(thousands + 2, 1));
}

void ProductsPageTest::chipsFilterAndGoAway()
{
    ProductsBench bench(40);
    bench.click(u"Out of stock"_s);
    QTRY_COMPARE(bench.presenter.count(), 5);
    auto *chip = qobject_cast<ui::Chip *>(bench.button(u"Out of stock"_s));
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->closeRect().center());
    QTRY_COMPARE(bench.presenter.count(), 43);
    QTest::mouseClick(bench.button(u"Category"_s), Qt::LeftButton);
    auto *menu = bench.page->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().at(0)->trigger();
    QTRY_COMPARE(bench.presenter.count(), 20);
    QVERIFY(bench.button(u"Category: Grocery"_s));
}

void ProductsPageTest::aClickOnATitleSorts()
{
    ProductsBench bench(thousands);
    auto *header = bench.table()->horizontalHeader();
    const auto clickTitle = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    clickTitle(ProductListModel::PriceColumn);
    QTRY_COMPARE(bench.cell(0, ProductListModel::PriceColumn), u"10,00"_s);
    clickTitle(ProductListModel::PriceColumn);
    QTRY_COMPARE(bench.cell(0, ProductListModel::PriceColumn), u"6\u202f009,00"_s);
    clickTitle(ProductListModel::StockColumn);
    QTRY_COMPARE(bench.cell(0, ProductListModel::StockColumn), u"0"_s);
}

void ProductsPageTest::aRowOpensByClickAndByKeys()
{
    ProductsBench bench(30);
    bench.clickRow(2);
    QTRY_VERIFY(bench.form().isOpen());
    auto *panel = bench.page->findChild<ui::ProductPanel *>();
    QTRY_VERIFY(panel->isVisible());
    QTRY_COMPARE(bench.edit(u"Reference"_s)->text(), bench.form().draft().sku);
    const ProductId first = bench.form().id();
    bench.table()->setFocus();
    QTest::keyClick(bench.table(), Qt::Key_Down);
    QTRY_VERIFY(bench.form().id() != first);
    QTest::keyClick(bench.page.get(), Qt::Key_Escape);
    QTRY_VERIFY(!panel->isVisible());
    QTest::keyClick(bench.table(), Qt::Key_Return);
    QTRY_VERIFY(panel->isVisible());
}

void ProductsPageTest::aProductIsMadeByKeysAlone()
{
    ProductsBench bench(10);
    bench.sitDown(bench.counter.till.owner());
    QTest::keyClick(bench.page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.form().isOpen());
    QTRY_VERIFY(bench.edit(u"Name, English"_s)->hasFocus());
    QTest::keyClicks(qApp->focusWidget(), u"Ground coffee 250 g"_s);
    bench.type(u"Barcode"_s, u"6130004201388"_s);
    bench.type(u"Price, TVA included"_s, u"380"_s);
    bench.type(u"Cost, TVA excluded"_s, u"250,00"_s);
    QTest::keyClick(bench.page.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!bench.frame.toasts.isEmpty());
    const ScanResult scanned = value(bench.catalogue.scan(u"6130004201388"_s));
    QCOMPARE(scanned.item.product.name, u"Ground coffee 250 g"_s);
    QCOMPARE(scanned.item.product.priceMinor, std::optional<qint64>(38'000));
    QCOMPARE(scanned.item.product.costMinor, std::optional<qint64>(25'000));
    QTRY_COMPARE(bench.presenter.count(), 14);
}

void ProductsPageTest::aWrongDigitIsMendedByOneClick()
{
    ProductsBench bench(10);
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    bench.type(u"Barcode"_s, u"6130004201384"_s);
    QTRY_VERIFY(!saysOfBarcode(bench).isEmpty());
    QCOMPARE(saysOfBarcode(bench), u"The last digit should be 8, not 4."_s);
    QVERIFY(bench.button(u"Save"_s)->isEnabled());
    bench.click(u"Use 6130004201388"_s);
    QTRY_VERIFY(saysOfBarcode(bench).isEmpty());
    QCOMPARE(bench.edit(u"Barcode"_s)->text(), u"6130004201388"_s);
    // A barcode that somebody has names them.
    bench.type(u"Barcode"_s, u"8800004"_s);
    QTRY_VERIFY(saysOfBarcode(bench).contains(u"Article 00004"_s));
}

void ProductsPageTest::savingGoesToTheFirstError()
{
    ProductsBench bench(10);
    bench.sitDown(bench.counter.till.owner());
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    const ProductId id = bench.form().id();
    bench.type(u"Price, TVA included"_s, u"abc"_s);
    bench.page->findChild<QTabBar *>()->setCurrentIndex(ui::ProductPanel::HistoryTabIndex);
    bench.click(u"Save"_s);
    QTRY_VERIFY(bench.edit(u"Price, TVA included"_s)->hasFocus());
    QVERIFY(bench.frame.toasts.isEmpty());
    QCOMPARE(bench.form().errors(), 1);
    QVERIFY(value(bench.products.record(id, 1)).product.priceMinor);
    bench.type(u"Price, TVA included"_s, u"1 234,50"_s);
    QTest::keyClick(bench.page.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!bench.frame.toasts.isEmpty());
    QCOMPARE(value(bench.products.record(id, 1)).product.priceMinor, std::optional<qint64>(123'450));
}

void ProductsPageTest::aCashierAsksAManagerToSave()
{
    ProductsBench bench(10);
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    const ProductId id = bench.form().id();
    bench.type(u"Price, TVA included"_s, u"99"_s);
    bench.click(u"Save"_s);
    QTRY_COMPARE(bench.frame.errors.size(), 1);
    QCOMPARE(bench.frame.errors.first().code, u"not_allowed"_s);
    QVERIFY(bench.form().isChanged());
    bench.managerPin = u"4321"_s;
    bench.click(u"Save"_s);
    QTRY_VERIFY(!bench.frame.toasts.isEmpty());
    QCOMPARE(bench.asked, 2);
    QCOMPARE(value(bench.products.record(id, 1)).product.priceMinor, std::optional<qint64>(9'900));
}

void ProductsPageTest::leavingWithChangesAsksOnce()
{
    ProductsBench bench(10);
    bench.sitDown(bench.counter.till.owner());
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    const ProductId first = bench.form().id();
    bench.type(u"Price, TVA included"_s, u"77"_s);
    bool left = false;
    QVERIFY(!bench.page->mayLeave([&left] { left = true; }));
    QVERIFY(bench.frame.dialog());
    QTest::keyClick(bench.frame.dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!bench.frame.dialog());
    QVERIFY(!left);
    bench.clickRow(3);
    QTRY_VERIFY(bench.frame.dialog());
    bench.click(u"Save"_s);
    QTRY_VERIFY(bench.form().isOpen() && bench.form().id() != first);
    QCOMPARE(value(bench.products.record(first, 1)).product.priceMinor, std::optional<qint64>(7'700));
    bench.type(u"Price, TVA included"_s, u"88"_s);
    QVERIFY(!bench.page->mayLeave([&left] { left = true; }));
    bench.click(u"Discard"_s);
    QTRY_VERIFY(left);
    QVERIFY(!bench.form().isOpen());
}

void ProductsPageTest::aScanFillsTheBarcode()
{
    ProductsBench bench(10);
    QVERIFY(bench.page->takesScan(u"8800003"_s));
    QTRY_COMPARE(bench.presenter.count(), 1);
    QTest::keyClick(bench.page.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(bench.form().isOpen());
    QVERIFY(bench.page->takesScan(u"6130004201388"_s));
    QTRY_COMPARE(bench.edit(u"Barcode"_s)->text(), u"6130004201388"_s);
    QVERIFY(bench.page->takesScan(u"2000000000015"_s));
    QTRY_COMPARE(bench.form().moreBarcodes(), QStringList{u"6130004201388"_s});
}

void ProductsPageTest::severalPricesChangeAtOnce()
{
    ProductsBench bench(20);
    bench.sitDown(bench.counter.till.owner());
    bench.search()->setText(u"article"_s);
    QTRY_COMPARE(bench.presenter.count(), 17);
    bench.table()->setFocus();
    bench.table()->setCurrentRow(0);
    QTest::keyClick(bench.table(), Qt::Key_Space);
    bench.clickRow(1, ProductListModel::CheckColumn);
    QTRY_COMPARE(bench.presenter.model().checked().size(), 2);
    QVERIFY(!bench.form().isOpen());
    QTest::keyClick(bench.page.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bench.frame.dialog());
    QTest::keyClicks(qApp->focusWidget(), u"10"_s);
    bench.edit(u"Round to"_s)->setText(u"5"_s);
    bench.click(u"Change prices"_s);
    QTRY_VERIFY(!bench.frame.toasts.isEmpty());
    QTRY_COMPARE(bench.cell(0, ProductListModel::PriceColumn), u"10,00"_s); // 11,00 × 1,1 = 12,10
    QCOMPARE(bench.cell(2, ProductListModel::PriceColumn), u"13,00"_s);
    auto *all = bench.page->findChild<ui::CheckHeader *>();
    QTest::mouseClick(all, Qt::LeftButton, {}, all->rect().center());
    QTRY_COMPARE(bench.presenter.model().checked().size(), 17);
}

void ProductsPageTest::stockIsCorrectedWithAReason()
{
    ProductsBench bench(10);
    bench.sitDown(bench.counter.till.owner());
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    const ProductId id = bench.form().id();
    const qint64 before = value(bench.products.record(id, 1)).stockMilli;
    bench.page->findChild<QTabBar *>()->setCurrentIndex(ui::ProductPanel::StockTabIndex);
    bench.click(u"Adjust"_s);
    QVERIFY(bench.field(u"Correct by"_s)->hasError());
    QTest::keyClicks(bench.edit(u"Correct by"_s), u"-2"_s);
    bench.click(u"Adjust"_s);
    QTRY_COMPARE(value(bench.products.record(id, 1)).stockMilli, before - 2000);
    QTRY_COMPARE(bench.form().stockMoves().first().what, u"Count"_s);
}

void ProductsPageTest::aListIsImported()
{
    ProductsBench bench;
    bench.sitDown(bench.counter.till.owner());
    const QString path = bench.counter.till.path(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Article;Tarif maison;TVA\nVis 4 mm;12,50;19\nVis 5 mm;-3;19\nVis 6 mm;15;9\n");
    file.close();
    bench.importer.open(path);
    auto *dialog = new ui::ImportDialog(bench.importer);
    bench.frame.showDialog(dialog);
    QTRY_COMPARE(bench.importer.step(), ImportPresenter::Step::Preview);
    QVERIFY(bench.importer.columnOf(ImportField::Price).isEmpty());
    for (QComboBox *combo : dialog->findChildren<QComboBox *>()) {
        if (combo->accessibleName() != u"Column of Price, tax included"_s)
            continue;
        combo->setFocus();
        QTest::keyClicks(combo, u"Tarif"_s);
    }
    QTRY_COMPARE(bench.importer.columnOf(ImportField::Price), u"Tarif maison"_s);
    QTRY_COMPARE(bench.importer.errors().rowCount(), 1);
    QCOMPARE(bench.importer.errors().index(0, 0).data().toString(), u"3"_s);
    QTRY_VERIFY(bench.button(u"Import 2 products"_s) || bench.button(u"Import 2 product(s)"_s));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(bench.importer.step(), ImportPresenter::Step::Done);
    QCOMPARE(value(bench.products.outline()).products, 5);
}

void ProductsPageTest::aNarrowWindowLaysTheProductOverTheList()
{
    for (const QString &language : {u"en"_s, u"ar"_s}) {
        QApplication::setLayoutDirection(language == u"ar"_s ? Qt::RightToLeft : Qt::LeftToRight);
        ProductsBench bench(10, language, {948, 600});
        const int width = bench.table()->width();
        bench.clickRow(1);
        auto *panel = bench.page->findChild<ui::ProductPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QCOMPARE(bench.table()->width(), width);
        QCOMPARE(language == u"ar"_s ? panel->x() : panel->geometry().right() + 1,
                 language == u"ar"_s ? 0 : bench.page->width());
        bench.page->resize(1352, 844);
        QTRY_VERIFY(!panel->geometry().intersects(
            QRect(bench.table()->mapTo(bench.page.get(), QPoint()), bench.table()->size())));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void ProductsPageTest::everyControlHasAName()
{
    ProductsBench bench(10);
    bench.clickRow(1);
    QTRY_VERIFY(bench.form().isOpen());
    bench.form().addPack();
    for (QWidget *widget : bench.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled() || !widget->isVisible())
            continue;
        if (widget->accessibleName().isEmpty() && !qobject_cast<QAbstractButton *>(widget))
            QVERIFY2(qobject_cast<QAbstractScrollArea *>(widget->parent()) ||
                         qobject_cast<QComboBox *>(widget->parent()) || qobject_cast<QAbstractScrollArea *>(widget) ||
                         widget->inherits("QComboBoxListView") || widget->inherits("QComboBoxPrivateContainer"),
                     widget->metaObject()->className());
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty(),
                     button->metaObject()->className());
    }
}

QTEST_MAIN(ProductsPageTest)
#include "productspage_test.moc"
