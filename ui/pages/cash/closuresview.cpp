// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/closuresview.h"

#include "ui/pages/cash/reportview.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/margins.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int closureDetailTouch = 320;
constexpr int closureRoomForAll = 1560; ///< less, and who closed it when is in the detail alone

} // namespace

ClosuresView::ClosuresView(ShiftArea &area, QWidget *parent)
    : QWidget(parent), m_area(area), m_sentence(new Label(TextStyle::Body, {}, Ink::Muted)),
      m_closeDay(new Button(Button::Kind::Primary, tr("Close the day"), u"calendar"_s)), m_table(new DataTable)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    row->setSpacing(pageGap());
    auto *column = new QVBoxLayout;
    column->setSpacing(tokens::space12);
    auto *head = new QHBoxLayout;
    head->setSpacing(tokens::space12);
    m_sentence->setWordWrap(true);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_closeDay);
    column->addLayout(head);
    column->addWidget(makeTable(), 1);
    row->addLayout(column, 1);
    row->addWidget(makeDetail());
    connect(m_closeDay, &QPushButton::clicked, &m_area.shift, &ShiftPresenter::closeDays);
    connect(&m_area.shift, &ShiftPresenter::changed, this, &ClosuresView::refresh);
    connect(&m_area.shift, &ShiftPresenter::daysClosed, &m_area.closures, &ClosureListModel::reload);
    connect(&m_area.closures, &ClosureListModel::loaded, this, &ClosuresView::listLoaded);
    connect(&m_area.closures, &QAbstractItemModel::modelReset, this, [this] { rowChosen(-1); });
    connect(m_table, &DataTable::currentRowChanged, this, &ClosuresView::rowChosen);
    refresh();
    rowChosen(-1);
}

QWidget *ClosuresView::makeTable()
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    m_table->setAccessibleName(tr("Closed days, months and years"));
    m_table->setModel(&m_area.closures);
    m_table->setColumnWidths({200, 90, 136, 80, 110, 120, 170, 120});
    m_table->setStretchColumn(ClosureListModel::Period);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEmptyState(new EmptyState(u"calendar"_s, tr("No day was closed yet.")));
    column->addWidget(m_table);
    return card;
}

QWidget *ClosuresView::makeDetail()
{
    m_detail = new Card;
    m_detail->setFixedWidth(touch() ? closureDetailTouch : tokens::detailPanel);
    auto *column = new QVBoxLayout(m_detail);
    column->setContentsMargins(tokens::border, tokens::border, tokens::border, tokens::border);
    column->setSpacing(0);
    m_title = new Label(TextStyle::TitleStrong);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(pageGap(), tokens::space12, pageGap(), tokens::space12);
    column->addWidget(m_title);
    column->addWidget(new Separator);
    m_report = new ReportView;
    m_report->setContentsMargins(pageGap(), pageGap(), pageGap(), pageGap());
    column->addWidget(scrolled(m_report), 1);
    return m_detail;
}

void ClosuresView::enter()
{
    m_area.closures.reload();
}

void ClosuresView::listLoaded()
{
    fitColumns();
    if (m_area.closures.rowCount() > 0)
        m_table->setCurrentRow(0);
}

void ClosuresView::fitColumns()
{
    const bool amounts = m_area.closures.showsAmounts();
    const bool wide = width() > closureRoomForAll;
    m_table->setColumnHidden(ClosureListModel::Tax, !amounts || touch());
    m_table->setColumnHidden(ClosureListModel::Total, !amounts);
    m_table->setColumnHidden(ClosureListModel::Number, touch());
    m_table->setColumnHidden(ClosureListModel::ClosedAt, !wide);
    m_table->setColumnHidden(ClosureListModel::Person, !wide);
}

void ClosuresView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void ClosuresView::rowChosen(int row)
{
    const bool there = row >= 0 && row < m_area.closures.rowCount();
    m_detail->setVisible(there);
    m_report->setLines({});
    if (!there)
        return;
    const QModelIndex period = m_area.closures.index(row, ClosureListModel::Period);
    m_title->setText(period.data().toString());
    m_report->setLines(
        ReportLines(m_area.shift.business()).closure(m_area.closures.closureAt(row), m_area.closures.showsAmounts()));
}

void ClosuresView::refresh()
{
    const bool open = m_area.shift.state() == ShiftPresenter::State::Open;
    m_sentence->setText(open ? tr("A shift is open. Close it first, then the day.")
                             : tr("Days that are over close by themselves when the next shift opens."));
    m_closeDay->setEnabled(!open && !m_area.shift.isBusy());
}

void ClosuresView::takeFocus()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::ui
