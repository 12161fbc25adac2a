// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"
#include "ui/shell/page.h"

class QSettings;

namespace comptoir::ui
{

class ProgressDialog;
class TicketDetailPanel;
class TicketFilterBar;
class TicketTable;

/// Tickets that were sold: the list at the leading side, the open one at the trailing side, over the list where there
/// is no room beside it. enter() takes a number to open.
class TicketsPage : public Page
{
    Q_OBJECT

public:
    /// `memory` keeps the widths of the columns; it outlives the page.
    TicketsPage(Frame &frame, TicketsPresenter &presenter, QSettings &memory);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    /// `argument`: the number of a ticket to open; "invoice:" before it asks for its invoice as well.
    void enter(const QVariant &argument) override;
    [[nodiscard]] bool takesScan(const QString &code) override;

    [[nodiscard]] TicketFilterBar *bar() const { return m_bar; }
    [[nodiscard]] TicketTable *list() const { return m_list; }
    [[nodiscard]] TicketDetailPanel *panel() const { return m_panel; }
    /// Whether the open ticket covers the list.
    [[nodiscard]] bool isNarrow() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void connectParts();
    void addKeys();
    void addCommands();
    void place();
    void openAtOnce(const QString &number);
    /// The open ticket is the one that was asked for by its number, and its lines do not have the keys yet.
    [[nodiscard]] bool isNamed() const;
    void showPanel();
    void closeTicket();
    void refund();
    void invoice();
    void beginInvoice();
    void showMore(const QPoint &where);
    void askExport(TicketExport::Form form);
    void showExport();
    void showCustomer();

    TicketsPresenter &m_presenter;
    TicketFilterBar *m_bar;
    TicketTable *m_list;
    QWidget *m_left;
    TicketDetailPanel *m_panel;
    QPointer<ProgressDialog> m_progress;
    QString m_named;
    QString m_forInvoice; ///< the ticket an invoice was asked for on another page
};

} // namespace comptoir::ui
