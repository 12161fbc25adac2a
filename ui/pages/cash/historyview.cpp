// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/historyview.h"

#include "ui/pages/cash/reportview.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int typingMs = 150;
constexpr int searchWidth = 320;
constexpr int searchWidthTouch = 240;
constexpr int shiftDetailTouch = 320;
constexpr int shiftRoomForAll = 1560; ///< less, and the hours and the number of tickets are in the detail alone

} // namespace

HistoryView::HistoryView(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area), m_search(new SearchField(tr("Number, date or person"))),
      m_waiting(new Chip(tr("Waits for a manager"), u"hourglass"_s)), m_table(new DataTable)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    row->setSpacing(pageGap());
    auto *column = new QVBoxLayout;
    column->setSpacing(tokens::space12);
    column->addWidget(makeFilters());
    column->addWidget(makeTable(), 1);
    row->addLayout(column, 1);
    row->addWidget(makeDetail());
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &HistoryView::filter);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_waiting, &QPushButton::toggled, this, &HistoryView::filter);
    connect(&m_area.history, &ShiftHistoryModel::loaded, this, &HistoryView::listLoaded);
    connect(m_table, &DataTable::currentRowChanged, this, &HistoryView::rowChosen);
    connect(&m_area.z, &ZPresenter::changed, this, &HistoryView::refreshDetail);
    connect(&m_area.z, &ZPresenter::approved, &m_area.history, &ShiftHistoryModel::reload);
    connect(&m_area.z, &ZPresenter::approved, &m_area.shift, &ShiftPresenter::refresh);
    refreshDetail();
}

QWidget *HistoryView::makeFilters()
{
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins({});
    row->setSpacing(tokens::space12);
    m_search->setAccessibleName(tr("Search the closed shifts"));
    m_search->setFixedWidth(touch() ? searchWidthTouch : searchWidth);
    row->addWidget(m_search);
    m_waiting->setCheckable(true);
    if (touch())
        m_waiting->setHeight(tokens::controlTouch);
    row->addWidget(m_waiting);
    row->addStretch();
    auto *save = new Button(Button::Kind::Secondary, touch() ? QString() : tr("Export"), u"download"_s);
    save->setAccessibleName(tr("Export this list"));
    connect(save, &QPushButton::clicked, this, &HistoryView::exportListWanted);
    row->addWidget(save);
    return filters;
}

QWidget *HistoryView::makeTable()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    m_table->setAccessibleName(tr("Closed shifts"));
    m_table->setModel(&m_area.history);
    m_table->setColumnWidths({140, 116, 128, 110, 80, 104, 104, 104, 200});
    m_table->setStretchColumn(touch() ? ShiftHistoryModel::State : ShiftHistoryModel::Person);
    m_table->setFrameShape(QFrame::NoFrame);
    m_empty = new EmptyState(u"clock"_s, {});
    m_table->setEmptyState(m_empty);
    column->addWidget(m_table);
    return card;
}

QWidget *HistoryView::makeDetail()
{
    m_detail = new Card;
    m_detail->setFixedWidth(touch() ? shiftDetailTouch : tokens::detailPanel);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    auto *head = new QBoxLayout(touch() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    head->setContentsMargins(pageGap(), tokens::space12, pageGap(), tokens::space12);
    m_number = new Label(TextStyle::TitleStrong);
    head->addWidget(m_number, 1);
    m_state = new Badge(Tone::Neutral, {}, {});
    head->addWidget(m_state, 0, touch() ? Qt::AlignLeading : Qt::Alignment());
    column->addLayout(head);
    column->addWidget(new Separator);
    m_report = new ReportView;
    m_report->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    column->addWidget(scrolled(m_report), 1);
    column->addWidget(new Separator);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(pageGap(), tokens::space12, pageGap(), tokens::space12);
    foot->setSpacing(tokens::space8);
    m_print = new Button(Button::Kind::Secondary, touch() ? QString() : tr("Copy"), u"printer"_s);
    m_print->setAccessibleName(tr("Print a copy of this Z"));
    m_export = new Button(Button::Kind::Secondary, touch() ? QString() : tr("Save"), u"download"_s);
    m_export->setAccessibleName(tr("Save this Z as PDF or CSV"));
    m_manager =
        new Button(Button::Kind::Primary, touch() ? tr("Difference") : tr("Look at the difference"), u"shield-check"_s);
    m_manager->setAccessibleName(tr("Look at the difference"));
    foot->addWidget(m_print);
    foot->addWidget(m_export);
    foot->addStretch();
    foot->addWidget(m_manager);
    column->addLayout(foot);
    connect(m_print, &QPushButton::clicked, &m_area.z, &ZPresenter::printCopy);
    connect(m_export, &QPushButton::clicked, this, &HistoryView::exportWanted);
    connect(m_manager, &QPushButton::clicked, this, &HistoryView::managerWanted);
    return m_detail;
}

void HistoryView::enter(bool waitingOnly)
{
    if (waitingOnly)
        m_waiting->setChecked(true);
    m_area.z.clear(); // the newest one is shown
    m_area.history.reload();
}

void HistoryView::filter()
{
    m_typing.stop();
    m_area.history.setFilter(m_search->text(), m_waiting->isChecked());
}

void HistoryView::listLoaded()
{
    const bool filtered = !m_search->text().isEmpty() || m_waiting->isChecked();
    m_empty->setSentence(filtered ? tr("No closed shift fits.") : tr("No shift was closed yet."));
    fitColumns();
    const std::optional<ClosedShift> &shown = m_area.z.current();
    const int row = shown ? m_area.history.rowOf(shown->z.fiscal.text()) : -1;
    if (m_area.history.rowCount() > 0)
        m_table->setCurrentRow(std::max(row, 0));
    else
        m_area.z.clear();
}

void HistoryView::fitColumns()
{
    const bool amounts = m_area.history.showsAmounts();
    const bool wide = width() > shiftRoomForAll;
    m_table->setColumnHidden(ShiftHistoryModel::Total, !amounts || touch());
    m_table->setColumnHidden(ShiftHistoryModel::Difference, !amounts);
    m_table->setColumnHidden(ShiftHistoryModel::Counted, amounts && touch());
    m_table->setColumnHidden(ShiftHistoryModel::Person, touch());
    m_table->setColumnHidden(ShiftHistoryModel::Hours, amounts ? !wide : touch());
    m_table->setColumnHidden(ShiftHistoryModel::Tickets, amounts ? !wide : touch());
}

void HistoryView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void HistoryView::rowChosen(int row)
{
    const QString number = m_area.history.numberAt(row);
    if (!number.isEmpty())
        m_area.z.show(number);
}

void HistoryView::refreshDetail()
{
    const std::optional<ClosedShift> &shown = m_area.z.current();
    m_detail->setVisible(shown.has_value());
    m_report->setLines(m_area.z.lines());
    if (!shown)
        return;
    m_number->setText(ReportLines(m_area.shift.business()).title(*shown));
    const ReportLines::State state = ReportLines::stateOf(*shown);
    m_state->setState(state.tone, state.icon, state.text);
    m_manager->setVisible(m_area.z.waitsForManager());
}

void HistoryView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::ui
