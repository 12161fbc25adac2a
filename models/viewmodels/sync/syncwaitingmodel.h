// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sync/syncview.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// What the centre does not have yet, in the order of the journal. Rows leave at the front as they arrive there and
/// come in at the end as people work, so that a list keeps its place and its selection. GUI thread.
class SyncWaitingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Detail, Amount, State, ColumnCount };

    /// Both outlive the model.
    SyncWaitingModel(const SyncStatus &status, const Business &business) : m_status(status), m_business(business) {}

    void setRows(const QList<SyncWaiting> &rows);
    [[nodiscard]] const SyncWaiting &row(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void removeGone(const QList<SyncWaiting> &rows);
    [[nodiscard]] QString textOf(const SyncWaiting &entry, int column) const;
    [[nodiscard]] QVariant stateLook(const SyncWaiting &entry, int role) const;

    const SyncStatus &m_status;
    const Business &m_business;
    QList<SyncWaiting> m_rows;
};

} // namespace comptoir
