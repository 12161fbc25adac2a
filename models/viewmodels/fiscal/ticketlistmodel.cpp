// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/fiscal/ticketlistmodel.h"

#include "models/services/whendone.h"
#include "models/viewmodels/fiscal/tickettext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

TicketListModel::TicketListModel(TicketListService &tickets, const Business &business)
    : m_tickets(tickets), m_business(business)
{
}

void TicketListModel::load(const TicketQuery &query, bool oneDay)
{
    const quint64 generation = ++m_generation;
    m_wanted.clear();
    const Wanted wanted{query, oneDay};
    whenDone(m_tickets.select(query), this, [this, generation, wanted](const Result<TicketSelection> &selection) {
        if (generation != m_generation)
            return;
        if (!selection) {
            Q_EMIT failed(selection.error());
            return;
        }
        const TicketSlice slice{selection->lastRow, {}, 0, pageRows};
        whenDone(m_tickets.page(wanted.query, slice), this,
                 [this, generation, wanted, selection = *selection](const Result<QList<TicketRow>> &rows) {
                     if (generation != m_generation)
                         return;
                     if (!rows)
                         Q_EMIT failed(rows.error());
                     else
                         show(wanted, selection, *rows);
                 });
    });
}

void TicketListModel::show(const Wanted &wanted, const TicketSelection &selection, const QList<TicketRow> &first)
{
    beginResetModel();
    m_query = wanted.query;
    m_oneDay = wanted.oneDay;
    m_selection = selection;
    m_pages.clear();
    m_ends.clear();
    m_wanted.clear();
    keep(0, first);
    m_loaded = true;
    endResetModel();
    Q_EMIT loaded();
}

void TicketListModel::want(qint64 page) const
{
    if (m_wanted.contains(page))
        return;
    m_wanted.insert(page);
    // Painting asks: the reading begins when it is over.
    auto *self = const_cast<TicketListModel *>(this); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    QMetaObject::invokeMethod(
        self,
        [self, page, generation = m_generation] {
            if (generation == self->m_generation)
                self->fetch(page);
        },
        Qt::QueuedConnection);
}

void TicketListModel::fetch(qint64 page)
{
    // From the nearest page before it whose end is known.
    auto end = m_ends.lowerBound(page);
    const bool known = end != m_ends.begin();
    if (known)
        --end;
    const qint64 from = known ? end.key() + 1 : 0;
    const TicketSlice slice{m_selection.lastRow, known ? end.value() : TicketKey{}, (page - from) * pageRows, pageRows};
    whenDone(m_tickets.page(m_query, slice), this,
             [this, page, generation = m_generation](const Result<QList<TicketRow>> &rows) {
                 if (generation != m_generation)
                     return;
                 m_wanted.remove(page);
                 if (!rows) {
                     Q_EMIT failed(rows.error());
                     return;
                 }
                 keep(page, *rows);
                 const int first = static_cast<int>(page * pageRows);
                 const int last = std::min(first + static_cast<int>(rows->size()), rowCount()) - 1;
                 if (last >= first)
                     Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
             });
}

void TicketListModel::keep(qint64 page, const QList<TicketRow> &rows)
{
    m_pages.insert(page, rows);
    if (!rows.isEmpty())
        m_ends.insert(page, rows.last().key);
    while (m_pages.size() > pagesHeld) {
        const bool lowIsFar = page - m_pages.firstKey() > m_pages.lastKey() - page;
        m_pages.remove(lowIsFar ? m_pages.firstKey() : m_pages.lastKey());
    }
}

const TicketRow *TicketListModel::ticket(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto page = m_pages.constFind(row / pageRows);
    if (page == m_pages.cend()) {
        want(row / pageRows);
        return nullptr;
    }
    const qsizetype at = row % pageRows;
    return at < page->size() ? &page->at(at) : nullptr;
}

int TicketListModel::rowOf(const QString &number) const
{
    for (const auto &[page, rows] : m_pages.asKeyValueRange()) {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (rows.at(i).number == number)
                return static_cast<int>(page * pageRows + i);
        }
    }
    return -1;
}

std::optional<TicketSort> TicketListModel::sortOf(int column, Qt::SortOrder order)
{
    const bool down = order == Qt::DescendingOrder;
    if (column == Number || column == Time)
        return down ? TicketSort::Newest : TicketSort::Oldest;
    if (column == Total)
        return down ? TicketSort::Dearest : TicketSort::Cheapest;
    return std::nullopt;
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_selection.count);
}

int TicketListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figure = index.column() == Lines || index.column() == Total;
        return QVariant((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    const TicketRow *row = ticket(index.row());
    if (!row)
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    if (role == Qt::DisplayRole)
        return text(*row, index.column());
    return look(*row, index.column(), role);
}

QString TicketListModel::dayAndTime(const QDateTime &at) const
{
    const bool thisYear = at.date().year() == m_business.now().date().year();
    return m_business.format().isolated(at.toString(thisYear ? u"dd/MM HH:mm"_s : u"dd/MM/yy HH:mm"_s));
}

QVariant TicketListModel::text(const TicketRow &ticket, int column) const
{
    const DisplayFormat &format = m_business.format();
    const QDateTime at = m_business.local(ticket.at);
    switch (column) {
    case Number:
        return format.isolated(ticket.number);
    case Time:
        return m_oneDay ? format.time(at) : dayAndTime(at);
    case Customer:
        return ticket.customer.isEmpty() ? u"–"_s : ticket.customer;
    case Cashier:
        return ticket.cashier;
    case Lines:
        return format.number(ticket.lines);
    case Payment:
        return TicketText::methodsName(ticket.methods);
    case State:
        return TicketText::stateOf(ticket, format).text;
    case Total:
        return format.amount(m_business.money(ticket.totalMinor));
    default:
        return {};
    }
}

QVariant TicketListModel::look(const TicketRow &ticket, int column, int role) const
{
    const DisplayFormat &format = m_business.format();
    switch (role) {
    case StrongRole:
        return column == Number || column == Total;
    case MutedRole:
        return column == Time || (column == Customer && ticket.customer.isEmpty());
    case IconRole:
        return column == Payment ? TicketText::methodsIcon(ticket.methods) : QVariant();
    case BadgeToneRole:
        return column == State ? QVariant(static_cast<int>(TicketText::stateOf(ticket, format).tone)) : QVariant();
    case BadgeIconRole:
        return column == State ? QVariant(TicketText::stateOf(ticket, format).icon) : QVariant();
    case MatchRole:
        return column == Customer || column == Number ? QVariant(m_query.text) : QVariant();
    case Qt::ToolTipRole:
        return column == State ? QVariant(TicketText::statesOf(ticket, format)) : QVariant();
    default:
        return {};
    }
}

QVariant TicketListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Lines || section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("Number");
    case Time:
        return tr("Time");
    case Customer:
        return tr("Customer");
    case Cashier:
        return tr("Cashier");
    case Lines:
        return tr("Items");
    case Payment:
        return tr("Payment");
    case State:
        return tr("State");
    case Total:
        return tr("Total (%1)").arg(m_business.format().currencySign(m_business.currency()));
    default:
        return {};
    }
}

} // namespace comptoir
