// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"

#include <QWidget>

class QSettings;

namespace comptoir::ui
{

class DataTable;
class Label;

/// The tickets that were found as a table in a card, with which of them are in sight and the keys that work at its
/// foot.
class TicketTable : public QWidget
{
    Q_OBJECT

public:
    TicketTable(TicketsPresenter &presenter, QSettings &memory, QWidget *parent = nullptr);

    [[nodiscard]] DataTable *table() const { return m_table; }
    [[nodiscard]] QString rangeText() const;
    /// Puts the table's cursor on the open ticket, if its row is there.
    void markOpen();

Q_SIGNALS:
    /// The cursor came to a ticket.
    void reached(const QString &number);
    /// Enter or a click.
    void chosen(const QString &number);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(QSettings &memory);
    [[nodiscard]] QWidget *makeFoot();
    void sortBy(int column);
    void showOrder();
    void showFound();
    void showEmpty();
    void showRange();
    void fitColumns();
    void remedy();
    void report(int row, bool choice);

    TicketsPresenter &m_presenter;
    DataTable *m_table;
    Label *m_range;
    bool m_marking = false;
};

} // namespace comptoir::ui
