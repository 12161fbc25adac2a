// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/progressdialog.h"
#include "ui/pages/catalogue/categoriesdialog.h"
#include "ui/pages/catalogue/checkheader.h"
#include "ui/pages/catalogue/importdialog.h"
#include "ui/pages/catalogue/leavedialog.h"
#include "ui/pages/catalogue/pricedialog.h"
#include "ui/pages/catalogue/productfilters.h"
#include "ui/pages/catalogue/productpanel.h"
#include "ui/pages/catalogue/productspage.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QShortcut>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int typingPauseMs = 60; ///< long enough for a fast typist's next letter, too short to be felt
constexpr int followPauseMs = 120;

} // namespace

QString ProductsPage::subtitle() const
{
    return m_presenter.business().settings().branch;
}

void ProductsPage::enter(const QVariant &argument)
{
    m_presenter.load();
    const QString wish = argument.toString();
    if (wish.startsWith("new:"_L1)) {
        openNew(wish.mid(4));
        return;
    }
    if (!wish.isEmpty())
        m_search->setText(wish);
    if (!m_presenter.form().isOpen())
        m_search->setFocus();
}

bool ProductsPage::takesScan(const QString &code)
{
    if (m_presenter.form().isOpen()) {
        m_presenter.form().scan(code);
        return true;
    }
    m_search->setText(code);
    m_search->selectAll();
    return true;
}

bool ProductsPage::mayLeave(const std::function<void()> &proceed)
{
    if (!m_presenter.form().isChanged())
        return true;
    settled([this, proceed] {
        m_presenter.form().close();
        proceed();
    });
    return false;
}

void ProductsPage::settled(const std::function<void()> &proceed)
{
    if (!m_presenter.form().isChanged()) {
        proceed();
        return;
    }
    auto *dialog = new LeaveDialog(m_presenter.form().title());
    connect(dialog, &LeaveDialog::discardChosen, this, [this, proceed] {
        m_presenter.form().undoChanges();
        proceed();
    });
    connect(dialog, &LeaveDialog::saveChosen, this, [this, proceed] {
        m_afterSave = proceed;
        m_presenter.form().save();
    });
    frame().showDialog(dialog);
}

void ProductsPage::connectTable()
{
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(typingPauseMs); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_table->setFocus();
        if (m_table->currentRow() < 0)
            m_table->setCurrentRow(0);
        openRow(m_table->currentRow());
    });
    connect(&m_typing, &QTimer::timeout, this, [this] { m_presenter.setSearch(m_search->text()); });
    connect(m_table, &DataTable::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != ProductListModel::CheckColumn)
            openRow(index.row());
    });
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        const ProductForm &form = m_presenter.form();
        if (row >= 0 && form.isOpen() && !form.isNew() && !form.isChanged())
            m_following.start(followPauseMs);
    });
    connect(&m_following, &QTimer::timeout, this, [this] {
        if (m_presenter.form().isOpen() && !m_presenter.form().isChanged())
            openRow(m_table->currentRow());
    });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ProductsPage::sortBy);
    connect(m_checkAll, &CheckHeader::asked, &m_presenter, &ProductsPresenter::checkAll);
    connect(m_empty, &EmptyState::clicked, this, &ProductsPage::importFile);
    connect(m_import, &Button::clicked, this, &ProductsPage::importFile);
    connect(m_export, &Button::clicked, this, &ProductsPage::exportList);
    connect(m_new, &Button::clicked, this, [this] { openNew(); });
    connect(m_filters, &ProductFilters::categoriesAsked, this, &ProductsPage::editCategories);
    connect(m_panel, &ProductPanel::closeAsked, this, &ProductsPage::closePanel);
}

void ProductsPage::connectPresenter()
{
    ProductForm &form = m_presenter.form();
    connect(&m_presenter, &ProductsPresenter::listChanged, this, [this] {
        showList();
        showChecked();
        showOpened();
    });
    connect(&m_presenter, &ProductsPresenter::outlineChanged, this, &ProductsPage::showList);
    connect(&m_presenter.model(), &ProductListModel::checkedChanged, this, &ProductsPage::showChecked);
    connect(&form, &ProductForm::opened, this, &ProductsPage::showOpened);
    connect(&form, &ProductForm::firstError, this, [this] { m_afterSave = nullptr; });
    connect(&form, &ProductForm::saved, this, [this](const Product &product) {
        const QString name = product.nameIn(m_presenter.business().language());
        // "12 biscuits" begins with its 12 in a sentence from right to left too.
        const QString apart = isRightToLeft() ? QString(QChar(0x2068) + name + QChar(0x2069)) : name;
        frame().toast({tr("%1 is saved.").arg(apart), Toast::Tone::Success, {}});
        if (const auto after = std::exchange(m_afterSave, nullptr))
            after();
    });
    connect(&m_presenter, &ProductsPresenter::changedSeveral, this, [this](qint64 count) {
        frame().toast({tr("%n product(s) changed.", nullptr, static_cast<int>(count)), Toast::Tone::Success, {}});
    });
    connect(&m_presenter, &ProductsPresenter::categoriesSaved, this, [this] {
        frame().toast({tr("The categories are saved."), Toast::Tone::Success, {}});
    });
    connect(&m_presenter, &ProductsPresenter::failed, this, [this](const Error &error) {
        m_afterSave = nullptr;
        frame().showError(error);
    });
    connect(&m_importer, &ImportPresenter::failed, this, [this](const Error &error) { frame().showError(error); });
}

void ProductsPage::addOwn(const QString &id, const QString &text, const QString &icon, const QKeySequence &key,
                          const std::function<void()> &run, bool edits)
{
    frame().addCommand(
        this, {u"products."_s + id, text, icon, key, edits ? std::optional(Right::EditCatalogue) : std::nullopt, run});
}

void ProductsPage::addCommands()
{
    addOwn(
        u"new"_s, tr("New product"), u"plus"_s, QKeySequence(Qt::CTRL | Qt::Key_N), [this] { openNew(); }, false);
    addOwn(
        u"save"_s, tr("Save the product"), u"check"_s, QKeySequence(Qt::CTRL | Qt::Key_S),
        [this] { m_presenter.form().save(); }, false);
    addOwn(
        u"search"_s, tr("Search the products"), u"search"_s, QKeySequence(Qt::CTRL | Qt::Key_F),
        [this] {
            m_search->setFocus();
            m_search->selectAll();
        },
        false);
    addOwn(u"prices"_s, tr("Change several prices"), u"percent"_s, QKeySequence(Qt::CTRL | Qt::Key_E),
           [this] { changePrices(); });
    addOwn(u"all"_s, tr("Select every product of the list"), u"check-circle"_s, {},
           [this] { m_presenter.checkAll(true); });
    addOwn(u"import"_s, tr("Import products"), u"upload"_s, {}, [this] { importFile(); });
    addOwn(
        u"export"_s, tr("Export the list"), u"download"_s, {}, [this] { exportList(); }, false);
    addOwn(u"categories"_s, tr("Edit the categories"), u"tags"_s, {}, [this] { editCategories(); });
}

void ProductsPage::sortBy(int column)
{
    static const QMap<int, ProductOrder> orders{{ProductListModel::NameColumn, ProductOrder::Name},
                                                {ProductListModel::PriceColumn, ProductOrder::Price},
                                                {ProductListModel::MarginColumn, ProductOrder::Margin},
                                                {ProductListModel::StockColumn, ProductOrder::Stock}};
    if (!orders.contains(column)) {
        showList();
        return;
    }
    const ProductQuery &query = m_presenter.query();
    const bool again = query.order == orders.value(column);
    m_presenter.setOrder(orders.value(column), again && !query.descending);
}

void ProductsPage::openRow(int row)
{
    const ProductRow *chosen = m_presenter.model().row(row);
    if (!chosen || (m_presenter.form().isOpen() && m_presenter.form().id() == chosen->id))
        return;
    settled([this, id = chosen->id] { m_presenter.form().open(id); });
}

void ProductsPage::openNew(const QString &barcode)
{
    settled([this, barcode] {
        m_presenter.form().create(barcode);
        m_panel->focusFirst();
    });
}

void ProductsPage::closePanel()
{
    settled([this] {
        m_presenter.form().close();
        m_table->setFocus();
    });
}

void ProductsPage::changePrices()
{
    if (m_presenter.model().checked().isEmpty()) {
        frame().toast({tr("Select the products first, with Space or their check boxes."), Toast::Tone::Info, {}});
        return;
    }
    frame().showDialog(new PriceDialog(m_presenter));
}

void ProductsPage::editCategories()
{
    frame().showDialog(new CategoriesDialog(m_presenter));
}

void ProductsPage::importFile()
{
    auto *files =
        new QFileDialog(this, tr("Choose a list"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                        tr("Lists (*.csv *.xlsx *.txt);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_importer.open(path);
        auto *dialog = new ImportDialog(m_importer);
        connect(dialog, &Dialog::finished, this, [this] {
            m_importer.reset();
            m_presenter.load();
        });
        frame().showDialog(dialog);
    });
    files->open();
}

void ProductsPage::exportList()
{
    auto *files = new QFileDialog(this, tr("Export the list"),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                  tr("Workbook (*.xlsx);;CSV (*.csv)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->selectFile(tr("products") + u".xlsx"_s);
    files->setDefaultSuffix(u"xlsx"_s);
    connect(files, &QFileDialog::filterSelected, files, [files](const QString &filter) {
        files->setDefaultSuffix(filter.contains(u"*.csv"_s) ? u"csv"_s : u"xlsx"_s);
    });
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto *dialog = new ProgressDialog(tr("Exporting the list"));
        connect(dialog, &ProgressDialog::cancelled, &m_presenter, &ProductsPresenter::cancelExport);
        connect(&m_presenter, &ProductsPresenter::exportProgress, dialog, &ProgressDialog::setProgress);
        connect(&m_presenter, &ProductsPresenter::failed, dialog, &Dialog::reject);
        connect(&m_presenter, &ProductsPresenter::exported, dialog, [this, dialog](const QString &file, qint64 count) {
            dialog->accept();
            frame().toast(
                {tr("%n product(s) written to %1.", nullptr, static_cast<int>(count)).arg(QFileInfo(file).fileName()),
                 Toast::Tone::Success,
                 {}});
        });
        frame().showDialog(dialog);
        m_presenter.exportTo(path);
    });
    files->open();
}

} // namespace comptoir::ui
