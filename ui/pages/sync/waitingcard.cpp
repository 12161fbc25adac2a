// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/waitingcard.h"

#include "ui/pages/sync/waitingdelegate.h"
#include "ui/style/look.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/separator.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int whatWidth = 240;
constexpr int amountWidth = 140;
constexpr int stateWidth = 160;

} // namespace

WaitingCard::WaitingCard(SyncPresenter &sync, QWidget *parent)
    : Card(parent), m_sync(sync), m_count(new Badge(Tone::Neutral, {}, {})),
      m_rescue(new Button(Button::Kind::Secondary, tr("Copy to a USB stick"), u"usb"_s)), m_table(new DataTable),
      m_none(new Label(TextStyle::Body, tr("Nothing waits: the centre has everything this till made."), Ink::Muted)),
      m_more(new Label(TextStyle::Body, {}, Ink::Muted)), m_sent(new Label(TextStyle::Body, {}, Ink::Muted))
{
    setObjectName(u"syncWaiting"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, tokens::space12, 0, tokens::space12);
    column->setSpacing(tokens::space8);
    column->addWidget(head());
    buildTable();
    auto *list = new QVBoxLayout; // the line under the head is the list's first
    list->setSpacing(0);
    m_line = new Separator;
    list->addWidget(m_line);
    list->addWidget(m_table);
    column->addLayout(list);
    for (Label *label : {m_none, m_more, m_sent}) {
        label->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addStretch();
    connect(m_rescue, &QAbstractButton::clicked, this, &WaitingCard::rescueWanted);
    connect(&m_sync, &SyncPresenter::changed, this, &WaitingCard::refresh);
    refresh();
}

QWidget *WaitingCard::head()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(tokens::space16, 0, tokens::space16, 0);
    row->setSpacing(tokens::space8);
    row->addWidget(new IconLabel(u"hourglass"_s));
    row->addWidget(new Label(TextStyle::LabelStrong, tr("Waiting to be sent")));
    row->addWidget(m_count);
    row->addStretch();
    m_rescue->setCompact(true);
    row->addWidget(m_rescue);
    return head;
}

void WaitingCard::buildTable()
{
    m_table->setAccessibleName(tr("Waiting to be sent"));
    m_table->setModel(&m_sync.waiting());
    m_table->setRowHeight(touch() ? tokens::tableRowTouch : tokens::tableRowTickets);
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegate(new WaitingDelegate(m_table));
    m_table->setColumnWidths({whatWidth, 0, amountWidth, stateWidth});
    m_table->setColumnHidden(SyncWaitingModel::Detail, touch()); // there they stand under the name
    m_table->setStretchColumn(touch() ? SyncWaitingModel::What : SyncWaitingModel::Detail);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &at) {
        const SyncWaiting &entry = m_sync.waiting().row(at.row());
        if (entry.kind == "sale.recorded"_L1)
            Q_EMIT ticketWanted(entry.document);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_sync.waiting(), signal, this, &WaitingCard::fit);
    connect(&m_sync.waiting(), &QAbstractItemModel::modelReset, this, &WaitingCard::fit);
}

/// The page scrolls, not the list in it: it is as high as its rows.
void WaitingCard::fit()
{
    const int rows = m_sync.waiting().rowCount();
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize());
    m_table->setVisible(rows > 0);
    m_line->setVisible(rows > 0);
}

void WaitingCard::refresh()
{
    const SyncView view = m_sync.view();
    const qint64 waiting = m_sync.status().waitingCount;
    m_count->setState(Tone::Neutral, {}, m_sync.business().format().number(waiting));
    m_rescue->setVisible(waiting > 0);
    m_rescue->setEnabled(!m_sync.isBusy());
    m_none->setVisible(waiting == 0);
    m_more->setText(view.moreWaitingText());
    m_more->setVisible(!m_more->text().isEmpty());
    m_sent->setText(view.sentText());
    m_sent->setVisible(!m_sent->text().isEmpty());
    fit();
}

} // namespace comptoir::ui
