// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/closureservice.h"
#include "models/viewmodels/session/business.h"
#include "models/viewmodels/session/session.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// Days, months and years that were closed, newest first, a page at a time. Turnover only for who may see what the
/// drawer should hold. GUI thread.
class ClosureListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Period, Kind, Number, Tickets, Tax, Total, ClosedAt, Person, ColumnCount };

    ClosureListModel(ClosureService &closures, Business &business, Session &session);

    void reload();
    [[nodiscard]] const PeriodClosed &closureAt(int row) const { return m_rows.at(row).closed; }
    [[nodiscard]] bool showsAmounts() const { return m_session.may(Right::SeeExpected); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const comptoir::Error &error);

private:
    void read(qint64 beforePos);
    void take(const QList<ClosureRow> &page, bool first);
    [[nodiscard]] QString textOf(const PeriodClosed &closed, int column) const;
    [[nodiscard]] QString periodText(const PeriodClosed &closed) const;

    ClosureService &m_closures;
    Business &m_business;
    Session &m_session;
    QList<ClosureRow> m_rows;
    quint64 m_asked = 0;
    bool m_reading = false;
    bool m_more = false;
    bool m_whole = false; ///< what the rows were read with
};

} // namespace comptoir
