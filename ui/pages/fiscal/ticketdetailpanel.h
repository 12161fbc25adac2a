// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace comptoir::ui
{

class Badge;
class Button;
class IconButton;
class Label;
class RefundFoot;
class RefundLinesView;
class Stamp;
class TicketHistory;

/// The open ticket: number and state, who and when, its lines with what can come back, totals and payments, history,
/// and the actions at its foot.
class TicketDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TicketDetailPanel(TicketsPresenter &presenter, QWidget *parent = nullptr);

    [[nodiscard]] RefundLinesView *lines() const { return m_lines; }
    [[nodiscard]] RefundFoot *foot() const { return m_foot; }
    [[nodiscard]] IconButton *closeButton() const { return m_close; }
    [[nodiscard]] Button *chooseAllButton() const { return m_chooseAll; }

Q_SIGNALS:
    void closeAsked();
    void ticketChosen(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLines();
    [[nodiscard]] QWidget *makeTotals();
    [[nodiscard]] QWidget *section(QWidget *content);
    void showDetail();
    void showHead(const TicketDetail &detail);
    void showTotals(const TicketDetail &detail);
    void showPayments(const Sale &sale);
    void showChoice();
    void addTotal(const QString &name, const QString &amount, bool strong = false);

    TicketsPresenter &m_presenter;
    Label *m_number;
    Badge *m_badge;
    IconButton *m_close;
    Label *m_meta;
    Label *m_customer;
    Label *m_note;
    QWidget *m_stampPlace;
    Stamp *m_stamp = nullptr;
    Label *m_linesTitle;
    Button *m_chooseAll;
    RefundLinesView *m_lines;
    QWidget *m_totals;
    QVBoxLayout *m_totalRows = nullptr;
    TicketHistory *m_history;
    QScrollArea *m_scroll;
    RefundFoot *m_foot;
};

} // namespace comptoir::ui
