// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/shifthistorymodel.h"

#include "models/services/whendone.h"
#include "models/viewmodels/cash/reportlines.h"
#include "models/viewmodels/format/tableroles.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int shiftsPerPage = 60;

/// "24/11/2026" and "24/11" as they stand in the file: "2026-11-24", "-11-24".
QString dateAsStored(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'/');
    const bool digits = std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
    });
    if (!digits || parts.size() < 2 || parts.size() > 3)
        return text;
    const QString dayAndMonth =
        u"-%1-%2"_s.arg(parts.at(1).toInt(), 2, 10, QChar(u'0')).arg(parts.at(0).toInt(), 2, 10, QChar(u'0'));
    return parts.size() == 3 ? QString(parts.at(2) + dayAndMonth) : dayAndMonth;
}

bool isShiftFigure(int column)
{
    return column == ShiftHistoryModel::Tickets || column == ShiftHistoryModel::Total ||
           column == ShiftHistoryModel::Counted || column == ShiftHistoryModel::Difference;
}

} // namespace

ShiftHistoryModel::ShiftHistoryModel(ShiftViewService &views, Business &business, Session &session)
    : m_views(views), m_business(business), m_session(session)
{
    connect(&m_session, &Session::changed, this, [this] {
        take({}, true); // the next person may see less
        reload();
    });
}

void ShiftHistoryModel::setFilter(const QString &text, bool waitingOnly)
{
    const ShiftFilter filter{dateAsStored(text), waitingOnly};
    if (filter.text == m_filter.text && filter.waitingOnly == m_filter.waitingOnly)
        return;
    m_filter = filter;
    reload();
}

void ShiftHistoryModel::reload()
{
    m_reading = false;
    read(0);
}

void ShiftHistoryModel::read(qint64 beforePos)
{
    if (m_reading || !m_session.signedIn())
        return;
    m_reading = true;
    const quint64 asked = ++m_asked;
    const bool first = beforePos == 0;
    whenDone(m_views.history(m_session.authority(), m_filter, beforePos, shiftsPerPage), this,
             [this, asked, first](const Result<QList<ClosedShift>> &page) {
                 if (asked != m_asked)
                     return;
                 if (!page) {
                     m_reading = false;
                     Q_EMIT failed(page.error());
                     return;
                 }
                 take(*page, first); // still reading: who asks for more while rows come in, asks too early
                 m_reading = false;
                 m_more = page->size() == shiftsPerPage;
                 if (first)
                     Q_EMIT loaded();
             });
}

void ShiftHistoryModel::take(const QList<ClosedShift> &page, bool first)
{
    if (first) {
        beginResetModel();
        m_shifts = page;
        m_more = false;
        endResetModel();
    } else if (!page.isEmpty()) {
        const int from = static_cast<int>(m_shifts.size());
        beginInsertRows({}, from, from + static_cast<int>(page.size()) - 1);
        m_shifts.append(page);
        endInsertRows();
    }
}

QString ShiftHistoryModel::numberAt(int row) const
{
    return row >= 0 && row < m_shifts.size() ? m_shifts.at(row).z.fiscal.text() : QString();
}

int ShiftHistoryModel::rowOf(const QString &number) const
{
    for (int row = 0; row < m_shifts.size(); ++row) {
        if (m_shifts.at(row).z.fiscal.text() == number)
            return row;
    }
    return -1;
}

void ShiftHistoryModel::exportTo(const QString &path)
{
    if (!m_session.signedIn())
        return;
    whenDone(m_views.exportHistory(m_session.authority(), m_filter, path), this,
             [this, path](const Result<qint64> &count) {
                 if (count)
                     Q_EMIT exported(path, *count);
                 else
                     Q_EMIT failed(count.error());
             });
}

int ShiftHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shifts.size());
}

int ShiftHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShiftHistoryModel::textOf(const ClosedShift &shift, int column) const
{
    const DisplayFormat &format = m_business.format();
    const ShiftClosed &z = shift.z;
    switch (column) {
    case Number:
        return format.isolated(z.fiscal.text());
    case Date:
        return format.date(z.businessDate);
    case Hours:
        return format.isolated(QString(m_business.local(z.openedAt).toString(u"HH:mm"_s) + u" – "_s +
                                       m_business.local(z.at).toString(u"HH:mm"_s)));
    case Person:
        return z.user.name;
    case Tickets:
        return format.number(z.totals.tickets);
    case Total:
        return shift.whole ? format.amount(z.totals.total) : QString();
    case Counted:
        return format.amount(z.counted);
    case Difference:
        return shift.whole ? ReportLines(m_business).signedAmount(z.difference) : QString();
    case State:
        return ReportLines::stateOf(shift).text;
    default:
        return {};
    }
}

QVariant ShiftHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ClosedShift &shift = m_shifts.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(shift, column);
    if (role == Qt::TextAlignmentRole && isShiftFigure(column))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == BadgeToneRole && column == State)
        return static_cast<int>(ReportLines::stateOf(shift).tone);
    if (role == BadgeIconRole && column == State)
        return ReportLines::stateOf(shift).icon;
    if (role == StrongRole)
        return column == Number;
    if (role == MutedRole)
        return column == Hours;
    if (role == TextToneRole && column == Difference && shift.whole && shift.z.difference.isNegative())
        return static_cast<int>(Tone::Danger);
    return {};
}

QVariant ShiftHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isShiftFigure(section))
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Number"),  tr("Date"),       tr("Hours"),
                                                 tr("By"),      tr("Tickets"),    tr("Total"),
                                                 tr("Counted"), tr("Difference"), tr("State")};
    return names.at(static_cast<std::size_t>(section));
}

bool ShiftHistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_reading;
}

void ShiftHistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_shifts.last().pos);
}

} // namespace comptoir
