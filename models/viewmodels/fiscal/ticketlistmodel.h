// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/fiscal/ticketlistservice.h"
#include "models/viewmodels/session/business.h"

#include <QAbstractTableModel>
#include <QMap>
#include <QSet>

namespace comptoir
{

/// The tickets a query found, as a table of all of them of which only the pages in sight are held. GUI thread.
class TicketListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Time, Customer, Cashier, Lines, Payment, State, Total, columns };
    static constexpr qint64 pageRows = 200;
    static constexpr qsizetype pagesHeld = 40;

    TicketListModel(TicketListService &tickets, const Business &business);

    /// Looks the query up and shows it from its first page; what is shown stays until that is there. Times are shown
    /// with their day unless all are of `oneDay`. Answered by loaded() or failed().
    void load(const TicketQuery &query, bool oneDay);
    [[nodiscard]] const TicketQuery &query() const { return m_query; }
    /// Count and sum of everything found.
    [[nodiscard]] const TicketSelection &selection() const { return m_selection; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// The ticket of a row; none while its page is on its way, and then it is asked for.
    [[nodiscard]] const TicketRow *ticket(int row) const;
    /// Row of a ticket among the pages held; −1 when it is not there.
    [[nodiscard]] int rowOf(const QString &number) const;
    /// The sort a click on a column's title gives; none: the column does not sort.
    [[nodiscard]] static std::optional<TicketSort> sortOf(int column, Qt::SortOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void loaded();
    void failed(const comptoir::Error &error);

private:
    using Pages = QMap<qint64, QList<TicketRow>>;

    struct Wanted {
        TicketQuery query;
        bool oneDay = true;
    };
    void show(const Wanted &wanted, const TicketSelection &selection, const QList<TicketRow> &first);
    void want(qint64 page) const;
    void fetch(qint64 page);
    void keep(qint64 page, const QList<TicketRow> &rows);
    [[nodiscard]] QString dayAndTime(const QDateTime &at) const;
    [[nodiscard]] QVariant text(const TicketRow &ticket, int column) const;
    [[nodiscard]] QVariant look(const TicketRow &ticket, int column, int role) const;

    TicketListService &m_tickets;
    const Business &m_business;
    TicketQuery m_query;
    TicketSelection m_selection;
    Pages m_pages;
    QMap<qint64, TicketKey> m_ends; ///< key of the last row of every page that was ever read
    mutable QSet<qint64> m_wanted;
    quint64 m_generation = 0;
    bool m_loaded = false;
    bool m_oneDay = true;
};

} // namespace comptoir
