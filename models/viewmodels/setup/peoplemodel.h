// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// Everybody who works or worked here. A shop's team is small: it is held whole. GUI thread.
class PeopleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, RoleColumn, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTeam(const Team &team);
    void setSelf(const UserId &self);
    [[nodiscard]] const User &personAt(int row) const { return m_team.people.at(row); }
    [[nodiscard]] int rowOf(const UserId &id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const User &user, int column) const;

    Team m_team;
    UserId m_self;
};

} // namespace comptoir
