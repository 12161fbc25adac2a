// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/closurelistmodel.h"

#include "models/services/whendone.h"
#include "models/viewmodels/format/tableroles.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int closuresPerPage = 60;

bool isClosureFigure(int column)
{
    return column == ClosureListModel::Tickets || column == ClosureListModel::Tax || column == ClosureListModel::Total;
}

} // namespace

ClosureListModel::ClosureListModel(ClosureService &closures, Business &business, Session &session)
    : m_closures(closures), m_business(business), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this] {
        take({}, true); // the next person may see less
        reload();
    });
}

void ClosureListModel::reload()
{
    m_reading = false;
    read(0);
}

void ClosureListModel::read(qint64 beforePos)
{
    if (m_reading || !m_session.signedIn())
        return;
    m_reading = true;
    const quint64 asked = ++m_asked;
    const bool first = beforePos == 0;
    const bool whole = showsAmounts();
    whenDone(m_closures.closures(m_session.authority(), beforePos, closuresPerPage), this,
             [this, asked, first, whole](const Result<QList<ClosureRow>> &page) {
                 if (asked != m_asked)
                     return;
                 if (!page) {
                     m_reading = false;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 m_whole = whole;
                 take(*page, first); // still reading: who asks for more while rows come in, asks too early
                 m_reading = false;
                 m_more = page->size() == closuresPerPage;
                 if (first)
                     Q_EMIT loaded();
             });
}

void ClosureListModel::take(const QList<ClosureRow> &page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows = page;
        m_more = false;
        endResetModel();
    } else if (!page.isEmpty()) {
        const int from = static_cast<int>(m_rows.size());
        beginInsertRows({}, from, from + static_cast<int>(page.size()) - 1);
        m_rows.append(page);
        endInsertRows();
    }
}

int ClosureListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClosureListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ClosureListModel::periodText(const PeriodClosed &closed) const
{
    const DisplayFormat &format = m_business.format();
    if (closed.kind == SeriesKind::Day)
        return format.longDate(QDate::fromString(closed.period, Qt::ISODate));
    if (closed.kind == SeriesKind::Month)
        return format.locale().toString(QDate::fromString(closed.period, u"yyyy-MM"_s), u"MMMM yyyy"_s);
    return format.isolated(closed.period);
}

QString ClosureListModel::textOf(const PeriodClosed &closed, int column) const
{
    const DisplayFormat &format = m_business.format();
    switch (column) {
    case Period:
        return periodText(closed);
    case Kind:
        return closed.kind == SeriesKind::Day ? tr("Day") : closed.kind == SeriesKind::Month ? tr("Month") : tr("Year");
    case Number:
        return format.isolated(closed.fiscal.text());
    case Tickets:
        return format.number(closed.totals.tickets);
    case Tax:
        return m_whole ? format.amount(closed.totals.tax) : QString();
    case Total:
        return m_whole ? format.amount(closed.totals.total) : QString();
    case ClosedAt:
        return format.isolated(m_business.local(closed.at).toString(u"dd/MM/yyyy HH:mm"_s));
    case Person:
        return closed.user.name;
    default:
        return {};
    }
}

QVariant ClosureListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PeriodClosed &closed = m_rows.at(index.row()).closed;
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(closed, column);
    if (role == Qt::TextAlignmentRole && isClosureFigure(column))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == BadgeToneRole && column == Kind)
        return static_cast<int>(closed.kind == SeriesKind::Day ? Tone::Neutral : Tone::Info);
    if (role == StrongRole)
        return column == Period;
    if (role == MutedRole)
        return column == ClosedAt || column == Number;
    return {};
}

QVariant ClosureListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isClosureFigure(section))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Period"), tr("What"),  tr("Number"),    tr("Tickets"),
                                                 tr("Taxes"),  tr("Total"), tr("Closed at"), tr("Closed by")};
    return names.at(static_cast<std::size_t>(section));
}

bool ClosureListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void ClosureListModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_rows.last().pos);
}

} // namespace comptoir
