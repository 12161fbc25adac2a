// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetstage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tabledelegate.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::ui;

namespace
{

/// A hundred thousand rows that cost nothing to hold.
class ManyRows : public QAbstractTableModel
{
public:
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100'000; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 6; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        m_rows.insert(index.row());
        return role == Qt::DisplayRole ? QVariant(index.row() * 10 + index.column()) : QVariant();
    }
    /// How many rows anybody has asked about.
    [[nodiscard]] qsizetype rowsRead() const { return m_rows.size(); }

private:
    mutable QSet<int> m_rows;
};

std::unique_ptr<QStandardItemModel> people()
{
    auto model = std::make_unique<QStandardItemModel>(0, 2);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Owes"_s});
    for (const QString &name : {u"Amine"_s, u"Nadia"_s, u"Yacine"_s}) {
        auto *first = new QStandardItem(name);
        first->setCheckable(true);
        model->appendRow({first, new QStandardItem(u"10"_s)});
    }
    return model;
}

QPoint middleOf(const DataTable &table, int row, int column)
{
    return table.visualRect(table.model()->index(row, column)).center();
}

} // namespace

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setStage(); }
    void cleanup() { resetStage(); }

    void tableSaysWhenItIsEmpty();
    void tableMovesByKeys();
    void tableTurnsCheckBoxes();
    void tableIsQuickWithManyRows();
    void tableRemembersWidths();
    void tableMirrors();
    void matchesAreFoundAsPeopleType();
};

void DataTableTest::tableSaysWhenItIsEmpty()
{
    Stage stage;
    auto *table = stage.add(new DataTable);
    const auto model = people();
    const QAbstractItemModelTester tester(model.get());
    auto *state = new EmptyState(u"users"_s, u"Nobody yet."_s);
    table->setEmptyState(state);
    stage.open();
    QVERIFY(state->isVisible());
    table->setModel(model.get());
    QVERIFY(!state->isVisible());
    model->removeRows(0, 3);
    QVERIFY(state->isVisible());
    QCOMPARE(state->size(), table->viewport()->size());
    model->appendRow(new QStandardItem(u"Lina"_s));
    QVERIFY(!state->isVisible());
    model->clear();
    QVERIFY(state->isVisible());
    table->setModel(nullptr);
}

void DataTableTest::tableMovesByKeys()
{
    Stage stage;
    const auto model = people();
    auto *table = stage.add(new DataTable);
    table->setModel(model.get());
    stage.open();
    QSignalSpy rows(table, &DataTable::currentRowChanged);
    QSignalSpy opened(table, &QAbstractItemView::activated);
    table->setFocus();
    table->setCurrentRow(0);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->currentRow(), 1);
    QTest::keyClick(table, Qt::Key_End);
    QCOMPARE(table->currentRow(), 2);
    QTest::keyClick(table, Qt::Key_Home);
    QCOMPARE(table->currentRow(), 0);
    QCOMPARE(rows.count(), 3); // the focus had chosen the first row already
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middleOf(*table, 1, 1));
    QCOMPARE(table->currentRow(), 1);
    QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
    QTest::keyClicks(table, u"y"_s); // no search through all the rows
    QCOMPARE(table->currentRow(), 1);
    table->setCurrentRow(-1);
    QCOMPARE(table->currentRow(), -1);
    QVERIFY(!table->selectionModel()->hasSelection());
}

void DataTableTest::tableTurnsCheckBoxes()
{
    Stage stage;
    const auto model = people();
    auto *table = stage.add(new DataTable);
    table->setModel(model.get());
    stage.open();
    table->setFocus();
    table->setCurrentRow(1);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(model->item(1)->checkState(), Qt::Checked);
    const QRect cell = table->visualRect(model->index(2, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + tokens::space16, cell.center().y()));
    QCOMPARE(model->item(2)->checkState(), Qt::Checked);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 2, cell.center().y()));
    QCOMPARE(model->item(2)->checkState(), Qt::Checked); // beside the box
}

void DataTableTest::tableIsQuickWithManyRows()
{
    Stage stage;
    ManyRows model;
    auto *table = stage.add(new DataTable);
    stage.open();
    table->setModel(&model);
    table->setStretchColumn(0);
    table->grab();
    table->setCurrentRow(99'999);
    table->grab();
    // It asks about the rows it shows, at the top and at the end, and measures none of the others.
    QVERIFY2(model.rowsRead() < 200, qPrintable(QString::number(model.rowsRead())));
    QCOMPARE(table->rowHeight(99'999), tableRowHeight());
    QVERIFY(table->visualRect(model.index(99'999, 0)).intersects(table->viewport()->rect()));
    table->setModel(nullptr);
}

void DataTableTest::tableRemembersWidths()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"widths.ini"_s);
    const auto model = people();
    {
        QSettings settings(file, QSettings::IniFormat);
        DataTable table;
        table.setModel(model.get());
        table.setColumnWidths({150, 120});
        table.setMemory(u"people"_s, &settings);
        QCOMPARE(table.columnWidth(0), 150);
        table.horizontalHeader()->resizeSection(0, 222);
    }
    QSettings settings(file, QSettings::IniFormat);
    DataTable again;
    again.setModel(model.get());
    again.setColumnWidths({150, 120});
    again.setMemory(u"people"_s, &settings);
    QCOMPARE(again.columnWidth(0), 222);
    QCOMPARE(again.columnWidth(1), 120);
    DataTable other;
    other.setModel(model.get());
    other.setColumnWidths({150, 120});
    other.setMemory(u"others"_s, &settings);
    QCOMPARE(other.columnWidth(0), 150);
}

void DataTableTest::tableMirrors()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage;
    const auto model = people();
    auto *table = stage.add(new DataTable);
    table->setModel(model.get());
    table->setStretchColumn(0);
    table->setCurrentRow(1);
    stage.open();
    QCOMPARE(table->currentRow(), 1);
    QVERIFY(table->visualRect(model->index(0, 0)).x() > table->visualRect(model->index(0, 1)).x());
    // The accent edge of the selected row stands on the right.
    const QRect row = table->visualRect(model->index(1, 0));
    const QImage picture = table->viewport()->grab().toImage();
    QCOMPARE(QColor(picture.pixel(row.right() - 1, row.center().y())), ink(Ink::Accent));
    QCOMPARE(QColor(picture.pixel(8, row.top() + 8)), ink(Ink::AccentSoft));
    const QRect box = table->visualRect(model->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(box.right() - tokens::space16, box.center().y()));
    QCOMPARE(model->item(0)->checkState(), Qt::Checked);
}

void DataTableTest::matchesAreFoundAsPeopleType()
{
    using Found = QList<QPair<int, int>>;
    QCOMPARE(TableDelegate::matches(u"Café moulu 250 g"_s, u"cafe"_s), (Found{{0, 4}}));
    QCOMPARE(TableDelegate::matches(u"Ground coffee, coffee"_s, u"COF"_s), (Found{{7, 3}, {15, 3}}));
    QCOMPARE(TableDelegate::matches(u"Décaféiné"_s, u"cafe"_s), (Found{{2, 4}}));
    QCOMPARE(TableDelegate::matches(u"Œufs, plateau"_s, u"oeufs"_s), (Found{{0, 4}}));
    QCOMPARE(TableDelegate::matches(u"قهوة مطحونة"_s, u"قهوه"_s), (Found{{0, 4}}));
    QCOMPARE(TableDelegate::matches(u"Milk 1 L"_s, u"milk 1"_s), (Found{{0, 4}, {5, 1}}));
    QCOMPARE(TableDelegate::matches(u"Milk"_s, u"tea"_s), Found());
    QCOMPARE(TableDelegate::matches(u"Milk"_s, QString()), Found());
}

QTEST_MAIN(DataTableTest)
#include "datatable_test.moc"
