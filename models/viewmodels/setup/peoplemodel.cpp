// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/peoplemodel.h"

#include "models/viewmodels/format/tableroles.h"
#include "models/viewmodels/setup/rightstext.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

void PeopleModel::setTeam(const Team &team)
{
    beginResetModel();
    m_team = team;
    endResetModel();
}

void PeopleModel::setSelf(const UserId &self)
{
    m_self = self;
    if (!m_team.people.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

int PeopleModel::rowOf(const UserId &id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_team.people.at(row).id == id)
            return row;
    }
    return -1;
}

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_team.people.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleModel::textOf(const User &user, int column) const
{
    switch (column) {
    case Name:
        return user.name;
    case RoleColumn: {
        const auto role = std::find_if(m_team.roles.begin(), m_team.roles.end(),
                                       [&user](const Role &each) { return each.code == user.role; });
        return role == m_team.roles.end() ? user.role : roleText(*role);
    }
    case State:
        if (!user.active)
            return tr("left");
        return user.id == m_self ? tr("at the till") : QString();
    default:
        return {};
    }
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const User &user = m_team.people.at(index.row());
    const int column = index.column();
    if (role == Qt::DisplayRole)
        return textOf(user, column);
    if (role == BadgeToneRole && column == State)
        return static_cast<int>(user.active ? Tone::Success : Tone::Neutral);
    if (role == BadgeIconRole && column == State && !textOf(user, column).isEmpty())
        return user.active ? u"user"_s : u"out"_s;
    if (role == IconRole && column == Name)
        return u"user"_s;
    if (role == IconToneRole && column == Name)
        return user.active ? 4 : 0;
    if (role == StrongRole)
        return column == Name && user.active;
    if (role == MutedRole)
        return !user.active;
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return section == Name ? tr("Name") : section == RoleColumn ? tr("Role") : QString();
}

} // namespace comptoir
