// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/cash/cashmovemodel.h"

#include "models/domain/cash/cashreasons.h"
#include "models/viewmodels/format/tableroles.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Tone toneOf(CashMoved::Kind kind)
{
    switch (kind) {
    case CashMoved::Kind::In:
        return Tone::Success;
    case CashMoved::Kind::Out:
        return Tone::Warning;
    case CashMoved::Kind::NoSale:
        break;
    }
    return Tone::Neutral;
}

QString iconOf(CashMoved::Kind kind)
{
    switch (kind) {
    case CashMoved::Kind::In:
        return u"in"_s;
    case CashMoved::Kind::Out:
        return u"out"_s;
    case CashMoved::Kind::NoSale:
        break;
    }
    return u"drawer"_s;
}

} // namespace

void CashMoveModel::setMoves(const QList<CashMoveRow> &moves)
{
    beginResetModel();
    m_moves = moves;
    endResetModel();
}

int CashMoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_moves.size());
}

int CashMoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CashMoveModel::textOf(const CashMoveRow &move, int column) const
{
    const bool noSale = move.kind == CashMoved::Kind::NoSale;
    switch (column) {
    case Time:
        return m_business.format().time(m_business.local(move.at));
    case Kind:
        return noSale ? tr("No sale") : move.kind == CashMoved::Kind::In ? tr("Cash in") : tr("Cash out");
    case Reason:
        if (noSale && move.reason == drawerReason)
            return tr("Opened from the till");
        return move.kind == CashMoved::Kind::In && move.reason == accountReason ? tr("Paid on account") : move.reason;
    case Person:
        return move.user;
    case Amount:
        return noSale ? QString() : m_business.format().amount(move.amount);
    default:
        return {};
    }
}

QVariant CashMoveModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CashMoveRow &move = m_moves.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(move, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (index.column() == Kind && role == BadgeToneRole)
        return static_cast<int>(toneOf(move.kind));
    if (index.column() == Kind && role == BadgeIconRole)
        return iconOf(move.kind);
    if (role == MutedRole)
        return index.column() == Time || index.column() == Person;
    return {};
}

QVariant CashMoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Kind:
        return tr("What");
    case Reason:
        return tr("Reason");
    case Person:
        return tr("By");
    case Amount:
        return tr("Amount");
    default:
        return {};
    }
}

} // namespace comptoir
