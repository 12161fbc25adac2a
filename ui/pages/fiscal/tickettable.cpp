// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/fiscal/tickettable.h"

#include "ui/style/look.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

using List = TicketListModel;

// First widths; people change them.
constexpr int numberWidth = 116, timeWidth = 92, dayAndTimeWidth = 136, cashierWidth = 80, linesWidth = 72;
constexpr int paymentWidth = 112, stateWidth = 168, ticketTotalWidth = 108;
/// Narrower than this, a column goes: the ones the open ticket tells as well go first.
constexpr int needsName = 140; ///< the customer's, beside how many lines there are
constexpr int needsLines = 800, needsCashier = 700, needsPayment = 560, needsState = 420;

} // namespace

TicketTable::TicketTable(TicketsPresenter &presenter, QSettings &memory, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_table(new DataTable),
      m_range(new Label(TextStyle::Body, {}, Ink::Muted))
{
    build(memory);
    connect(&presenter, &TicketsPresenter::listChanged, this, &TicketTable::showFound);
    connect(&presenter, &TicketsPresenter::filterChanged, this, &TicketTable::showOrder);
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) { report(row, false); });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &at) { report(at.row(), true); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &at) { report(at.row(), true); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &TicketTable::showRange);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &TicketTable::showRange);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &TicketTable::sortBy);
    connect(m_table->emptyState(), &EmptyState::clicked, this, &TicketTable::remedy);
    showOrder();
    showFound();
}

void TicketTable::build(QSettings &memory)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *card = new Card;
    outer->addWidget(card);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    m_table->setAccessibleName(tr("Tickets"));
    m_table->setEmptyState(new EmptyState(u"receipt"_s, {}, {}));
    m_table->setModel(&m_presenter.list());
    m_table->setRowHeight(touch() ? tokens::tableRowTouch : tokens::tableRowTickets);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setColumnWidths(
        {numberWidth, timeWidth, 0, cashierWidth, linesWidth, paymentWidth, stateWidth, ticketTotalWidth});
    m_table->setStretchColumn(List::Customer);
    m_table->setMemory(u"tickets"_s, &memory);
    m_table->horizontalHeader()->setSortIndicatorShown(true);
    column->addWidget(m_table, 1);
    column->addWidget(new Separator(Qt::Horizontal));
    column->addWidget(makeFoot());
}

QWidget *TicketTable::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(tokens::space16, tokens::space8, tokens::space16, tokens::space8);
    row->setSpacing(tokens::space6);
    row->addWidget(m_range);
    row->addStretch(1);
    if (touch())
        return foot;
    const auto hint = [row](const QStringList &keys, const QString &text) {
        for (const QString &key : keys)
            row->addWidget(new KeyCap(key));
        row->addWidget(new Label(TextStyle::Caption, text, Ink::Muted));
        row->addSpacing(tokens::space6);
    };
    hint({u"↑"_s, u"↓"_s}, tr("go through"));
    hint({u"D"_s}, tr("duplicate"));
    hint({u"R"_s}, tr("refund"));
    return foot;
}

void TicketTable::report(int row, bool choice)
{
    if (m_marking || row < 0)
        return;
    const TicketRow *ticket = m_presenter.list().ticket(row);
    if (!ticket)
        return;
    const QString number = ticket->number;
    Q_EMIT reached(number);
    if (choice)
        Q_EMIT chosen(number);
}

void TicketTable::markOpen()
{
    const QScopedValueRollback marking(m_marking, true);
    const int row = m_presenter.openNumber().isEmpty() ? -1 : m_presenter.list().rowOf(m_presenter.openNumber());
    if (row != m_table->currentRow() || row < 0)
        m_table->setCurrentRow(row);
}

void TicketTable::sortBy(int column)
{
    TicketFilter filter = m_presenter.filter();
    const auto down = List::sortOf(column, Qt::DescendingOrder);
    if (!down) {
        showOrder();
        return;
    }
    filter.sort = filter.sort == *down ? *List::sortOf(column, Qt::AscendingOrder) : *down;
    m_presenter.setFilter(filter);
}

void TicketTable::showOrder()
{
    const TicketSort sort = m_presenter.filter().sort;
    const bool byAmount = sort == TicketSort::Dearest || sort == TicketSort::Cheapest;
    const bool up = sort == TicketSort::Oldest || sort == TicketSort::Cheapest;
    m_table->horizontalHeader()->setSortIndicator(byAmount ? List::Total : List::Time,
                                                  up ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void TicketTable::showFound()
{
    showEmpty();
    fitColumns();
    markOpen();
    showRange();
}

void TicketTable::showEmpty()
{
    const TicketFilter &filter = m_presenter.filter();
    EmptyState *state = m_table->emptyState();
    state->setVisible(m_presenter.list().isLoaded() && m_presenter.list().rowCount() == 0);
    state->setIconName(filter.isNarrowed() ? u"search"_s : u"receipt"_s);
    const bool bounded = filter.period != TicketFilter::Period::Everything;
    if (!filter.isNarrowed() && !bounded) {
        state->setSentence(tr("No ticket was sold yet. The first one will be here."));
        state->setButtonText({});
    } else if (!filter.isNarrowed()) {
        state->setSentence(tr("No ticket was sold in this period."));
        state->setButtonText(tr("Show all dates"));
    } else {
        state->setSentence(tr("No ticket answers this search."));
        state->setButtonText(bounded && !filter.text.isEmpty() ? tr("Search all dates") : tr("Clear the filters"));
    }
}

void TicketTable::remedy()
{
    const TicketFilter &filter = m_presenter.filter();
    const bool bounded = filter.period != TicketFilter::Period::Everything;
    if (bounded && (!filter.isNarrowed() || !filter.text.isEmpty()))
        m_presenter.searchAllDates();
    else
        m_presenter.clearFilters();
}

QString TicketTable::rangeText() const
{
    return m_range->text();
}

void TicketTable::showRange()
{
    const DisplayFormat &format = m_presenter.business().format();
    const int rows = m_presenter.list().rowCount();
    if (rows == 0) {
        m_range->clear();
        return;
    }
    const int first = qMax(0, m_table->rowAt(0));
    const int height = m_table->viewport()->height();
    int last = m_table->rowAt(height - 1);
    if (last < 0)
        last = rows - 1;
    else if (last > first && m_table->rowViewportPosition(last) + m_table->rowHeight(last) / 2 > height)
        --last; // more than half of it is hidden
    m_range->setText(
        tr("Rows %1 to %2 of %3").arg(format.number(first + 1), format.number(last + 1), format.number(rows)));
}

void TicketTable::fitColumns()
{
    const bool oneDay = m_presenter.filter().isOneDay();
    const int room = m_table->viewport()->width() - (oneDay ? 0 : dayAndTimeWidth - timeWidth);
    m_table->setColumnHidden(List::Cashier, room < needsCashier);
    m_table->setColumnHidden(List::Payment, room < needsPayment);
    m_table->setColumnHidden(List::State, room < needsState);
    int name = room - linesWidth;
    for (const int column : {List::Number, List::Time, List::Cashier, List::Payment, List::State, List::Total})
        name -= m_table->columnWidth(column);
    m_table->setColumnHidden(List::Lines, room < needsLines || name < needsName);
    const int time = m_table->columnWidth(List::Time);
    if (oneDay && time == dayAndTimeWidth)
        m_table->setColumnWidth(List::Time, timeWidth);
    else if (!oneDay && time < dayAndTimeWidth)
        m_table->setColumnWidth(List::Time, dayAndTimeWidth);
}

void TicketTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
    showRange();
}

} // namespace comptoir::ui
