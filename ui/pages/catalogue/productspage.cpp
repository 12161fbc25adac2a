// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/catalogue/productspage.h"

#include "ui/pages/catalogue/checkheader.h"
#include "ui/pages/catalogue/productfilters.h"
#include "ui/pages/catalogue/productpanel.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int overlayBelow = 1200 - tokens::rail; ///< narrower: the item lies over the list
constexpr int checkWidth = tokens::checkBox + 2 * tokens::cellPadding;
constexpr int barcodeWidth = 158;
constexpr int priceWidth = 104;
constexpr int marginWidth = 82;
constexpr int stockWidth = 86;
constexpr int stateWidth = 132;

} // namespace

ProductsPage::ProductsPage(Frame &frame, ProductsPresenter &presenter, ImportPresenter &importer)
    : Page(frame), m_presenter(presenter), m_importer(importer),
      m_search(new SearchField(tr("Search or scan a product"))),
      m_import(new Button(Button::Kind::Secondary, tr("Import"), u"upload"_s)),
      m_export(new Button(Button::Kind::Secondary, tr("Export"), u"download"_s)),
      m_new(new Button(Button::Kind::Primary, tr("New product"), u"plus"_s)), m_filters(new ProductFilters(presenter)),
      m_table(new DataTable), m_empty(new EmptyState(u"tag"_s, {})), m_foot(new QStackedWidget),
      m_time(new Label(TextStyle::Caption, {}, Ink::Muted)), m_checked(new Label(TextStyle::BodyStrong)),
      m_panel(new ProductPanel(presenter.form(), presenter.business(), this))
{
    m_list = listSide();
    m_list->setParent(this);
    m_panel->raise();
    m_panel->hide();
    m_typing.setSingleShot(true);
    m_following.setSingleShot(true);
    setUpTable();
    connectTable();
    connectPresenter();
    addCommands();
    m_import->setVisible(presenter.mayEdit());
    m_search->setText(presenter.query().filter.text);
    showList();
    showChecked();
    showOpened();
}

QWidget *ProductsPage::searchRow()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(tokens::space12);
    line->addWidget(m_search, 1);
    line->addWidget(m_import);
    line->addWidget(m_export);
    line->addWidget(m_new);
    return row;
}

QWidget *ProductsPage::listSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    const int margin = touch() ? tokens::space12 : tokens::space16;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(tokens::space12);
    column->addWidget(searchRow());
    column->addWidget(m_filters);
    column->addWidget(tableCard(), 1);
    return side;
}

QWidget *ProductsPage::tableCard()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(new Separator);
    m_foot->addWidget(hintFoot());
    m_foot->addWidget(selectionFoot());
    m_foot->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(m_foot);
    return card;
}

QWidget *ProductsPage::hintFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space6, tokens::space16, tokens::space6);
    row->setSpacing(tokens::space8);
    row->addWidget(m_time);
    row->addStretch();
    if (touch())
        return foot;
    for (const auto &[key, text] : {std::pair(tr("Space"), tr("select")), std::pair(tr("Enter"), tr("open")),
                                    std::pair(u"Ctrl E"_s, tr("change prices"))}) {
        row->addWidget(new KeyCap(key));
        row->addWidget(new Label(TextStyle::Caption, text, Ink::Muted));
        row->addSpacing(tokens::space4);
    }
    return foot;
}

QWidget *ProductsPage::selectionFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space6, tokens::space16, tokens::space6);
    row->setSpacing(tokens::space8);
    auto *prices = new Button(Button::Kind::Soft, tr("Change prices"), u"percent"_s);
    auto *retire = new Button(Button::Kind::Quiet, tr("Retire"), u"eye-off"_s);
    auto *restore = new Button(Button::Kind::Quiet, tr("Put on sale"), u"eye"_s);
    auto *clear = new Button(Button::Kind::Quiet, tr("Clear"));
    row->addWidget(m_checked);
    row->addStretch();
    for (Button *button : {clear, restore, retire, prices}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(prices, &Button::clicked, this, &ProductsPage::changePrices);
    connect(retire, &Button::clicked, this, [this] { m_presenter.setCheckedActive(false); });
    connect(restore, &Button::clicked, this, [this] { m_presenter.setCheckedActive(true); });
    connect(clear, &Button::clicked, this, [this] { m_presenter.checkAll(false); });
    return foot;
}

void ProductsPage::setUpTable()
{
    m_table->setModel(&m_presenter.model());
    m_table->setAccessibleName(tr("Products"));
    m_table->setEmptyState(m_empty);
    m_table->setColumnWidths({checkWidth, 0, barcodeWidth, priceWidth, marginWidth, stockWidth, stateWidth});
    m_table->setStretchColumn(ProductListModel::NameColumn);
    m_table->setMemory(u"products"_s);
    m_table->horizontalHeader()->setSectionResizeMode(ProductListModel::CheckColumn, QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionsClickable(true);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    m_checkAll = new CheckHeader(m_table);
}

void ProductsPage::arrange()
{
    const bool open = m_presenter.form().isOpen();
    const bool beside = width() >= overlayBelow;
    const int panel = std::min(tokens::detailPanel, width());
    const QRect whole = rect();
    const QRect right(whole.right() - panel + 1, 0, panel, whole.height());
    const QRect left(0, 0, open && beside ? whole.width() - panel : whole.width(), whole.height());
    m_list->setGeometry(QStyle::visualRect(layoutDirection(), whole, left));
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), whole, right));
    m_panel->setVisible(open);
}

void ProductsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProductsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void ProductsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Page::keyPressEvent(event);
        return;
    }
    if (m_presenter.form().isOpen())
        closePanel();
    else if (!m_presenter.model().checked().isEmpty())
        m_presenter.checkAll(false);
    else
        m_search->clear();
}

void ProductsPage::showList()
{
    m_time->setText(m_presenter.isLoaded() ? m_presenter.timeText() : QString());
    const bool none = m_presenter.isLoaded() && m_presenter.outline().products == 0;
    m_empty->setSentence(none ? tr("There are no products yet.") : tr("No product matches."));
    m_empty->setDetail(none ? tr("Take in a list from a file, or create the first one.")
                            : tr("Try fewer words, or take a filter away."));
    m_empty->setButtonText(none && m_presenter.mayEdit() ? tr("Import a list") : QString());
    m_export->setEnabled(m_presenter.count() > 0);
    const auto column = [order = m_presenter.query().order] {
        switch (order) {
        case ProductOrder::Name:
            return ProductListModel::NameColumn;
        case ProductOrder::Price:
            return ProductListModel::PriceColumn;
        case ProductOrder::Stock:
            return ProductListModel::StockColumn;
        case ProductOrder::Margin:
            return ProductListModel::MarginColumn;
        }
        Q_UNREACHABLE();
    }();
    const QSignalBlocker quiet(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(column, m_presenter.query().descending ? Qt::DescendingOrder
                                                                                         : Qt::AscendingOrder);
}

void ProductsPage::showChecked()
{
    const qsizetype count = m_presenter.model().checked().size();
    m_checked->setText(tr("%n selected", nullptr, static_cast<int>(count)));
    m_foot->setCurrentIndex(count > 0 ? 1 : 0);
    m_foot->setFixedHeight(m_foot->currentWidget()->sizeHint().height());
    const QSignalBlocker quiet(m_checkAll);
    m_checkAll->setCheckState(count == 0                     ? Qt::Unchecked
                              : count >= m_presenter.count() ? Qt::Checked
                                                             : Qt::PartiallyChecked);
}

void ProductsPage::showOpened()
{
    arrange();
    const ProductForm &form = m_presenter.form();
    const int row = form.isOpen() ? m_presenter.model().rowOf(form.id()) : -1;
    if (row >= 0 && row != m_table->currentRow()) {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentRow(row);
    }
}

} // namespace comptoir::ui
