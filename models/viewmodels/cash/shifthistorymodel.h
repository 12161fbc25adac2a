// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftviewservice.h"
#include "models/viewmodels/session/business.h"
#include "models/viewmodels/session/session.h"

#include <QAbstractTableModel>

namespace comptoir
{

/// The closed shifts, newest first, read a page at a time as the list is scrolled. Amounts that would tell a blind
/// cashier what was expected are in no cell. GUI thread.
class ShiftHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Date, Hours, Person, Tickets, Total, Counted, Difference, State, ColumnCount };

    ShiftHistoryModel(ShiftViewService &views, Business &business, Session &session);

    /// `text` as a person types it: a number, a name, a date as it is shown.
    void setFilter(const QString &text, bool waitingOnly);
    [[nodiscard]] const ShiftFilter &filter() const { return m_filter; }
    /// Reads the first page again, for whoever is signed in.
    void reload();
    [[nodiscard]] QString numberAt(int row) const;
    [[nodiscard]] int rowOf(const QString &number) const;
    /// Whether the columns of turnover and difference hold anything for this person.
    [[nodiscard]] bool showsAmounts() const { return m_session.may(Right::SeeExpected); }
    /// Answers by exported() or failed().
    void exportTo(const QString &path);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// The first page is there.
    void loaded();
    void exported(const QString &path, qint64 shifts);
    void failed(const comptoir::Error &error);

private:
    void read(qint64 beforePos);
    void take(const QList<ClosedShift> &page, bool first);
    [[nodiscard]] QString textOf(const ClosedShift &shift, int column) const;

    ShiftViewService &m_views;
    Business &m_business;
    Session &m_session;
    ShiftFilter m_filter;
    QList<ClosedShift> m_shifts;
    quint64 m_asked = 0;
    bool m_reading = false;
    bool m_more = false;
};

} // namespace comptoir
