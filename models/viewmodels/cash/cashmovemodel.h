// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftviewservice.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// What went into and out of the drawer in this shift, newest first. GUI thread.
class CashMoveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Kind, Reason, Person, Amount, ColumnCount };

    explicit CashMoveModel(const Business &business) : m_business(business) {}

    void setMoves(const QList<CashMoveRow> &moves);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString textOf(const CashMoveRow &move, int column) const;

    const Business &m_business;
    QList<CashMoveRow> m_moves;
};

} // namespace comptoir
