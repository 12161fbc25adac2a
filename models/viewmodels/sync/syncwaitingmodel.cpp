// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/syncwaitingmodel.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

bool looksTheSame(const SyncWaiting &one, const SyncWaiting &other)
{
    return one.underWay == other.underWay && one.document == other.document && one.amount == other.amount &&
           one.detail == other.detail && one.lines == other.lines;
}

} // namespace

void SyncWaitingModel::removeGone(const QList<SyncWaiting> &rows)
{
    QSet<Uuid> still;
    for (const SyncWaiting &row : rows)
        still.insert(row.op);
    for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
        if (still.contains(m_rows.at(last).op))
            continue;
        int first = last;
        while (first > 0 && !still.contains(m_rows.at(first - 1).op))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void SyncWaitingModel::setRows(const QList<SyncWaiting> &rows)
{
    removeGone(rows);
    const auto sameOp = [](const SyncWaiting &one, const SyncWaiting &other) { return one.op == other.op; };
    if (m_rows.size() > rows.size() || !std::equal(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), sameOp)) {
        beginResetModel(); // the journal has one order: only another journal gives another one
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (looksTheSame(m_rows.at(row), rows.at(row)))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    if (rows.size() == m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()), int(rows.size()) - 1);
    m_rows.append(rows.mid(m_rows.size()));
    endInsertRows();
}

int SyncWaitingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SyncWaitingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SyncWaitingModel::textOf(const SyncWaiting &entry, int column) const
{
    switch (column) {
    case What:
        return SyncView(m_status, m_business).titleOf(entry);
    case Detail:
        return SyncView(m_status, m_business).detailOf(entry);
    case Amount:
        return entry.amount ? m_business.format().amountWithSign(*entry.amount) : QString();
    case State:
        return entry.underWay ? tr("on its way") : tr("waiting its turn");
    default:
        return {};
    }
}

QVariant SyncWaitingModel::stateLook(const SyncWaiting &entry, int role) const
{
    if (role == BadgeToneRole)
        return static_cast<int>(entry.underWay ? Tone::Info : Tone::Neutral);
    return role == BadgeIconRole && entry.underWay ? QVariant(u"upload"_s) : QVariant();
}

QVariant SyncWaitingModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SyncWaiting &entry = m_rows.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(entry, index.column());
    switch (index.column()) {
    case What:
        return role == IconRole ? QVariant(SyncView::iconOf(entry)) : role == StrongRole ? QVariant(true) : QVariant();
    case Detail:
        return role == MutedRole ? QVariant(true) : QVariant();
    case Amount:
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default:
        return stateLook(entry, role);
    }
}

QVariant SyncWaitingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Detail:
        return tr("Details");
    case Amount:
        return tr("Amount");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace comptoir
