// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/fiscal/ticketspresenter.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QMenu;

namespace comptoir::ui
{

class Button;
class Chip;
class FlowRow;
class Label;
class PeriodPopover;
class SearchField;

/// What narrows the list: search field, period, filters, and what was found by them.
class TicketFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TicketFilterBar(TicketsPresenter &presenter, QWidget *parent = nullptr);

    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] Button *periodButton() const { return m_period; }
    [[nodiscard]] Button *exportButton() const { return m_export; }
    [[nodiscard]] PeriodPopover *popover() const;
    [[nodiscard]] Chip *methodChip() const { return m_method; }
    [[nodiscard]] Chip *cashierChip() const { return m_cashier; }
    [[nodiscard]] Chip *returnsChip() const { return m_returns; }
    [[nodiscard]] Chip *trainingChip() const { return m_training; }
    [[nodiscard]] Chip *customerChip() const { return m_customer; }
    [[nodiscard]] QMenu *menu() const;
    [[nodiscard]] QString foundText() const;
    void openPeriod();

Q_SIGNALS:
    void exportAsked(comptoir::TicketExport::Form form);
    /// Enter in the field, on a text that reads as a number.
    void numberEntered(const QString &number);
    /// Down in the field.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void change(const std::function<void(TicketFilter &)> &edit);
    void takeText();
    void enter();
    void showFilter();
    void showFound();
    void chooseMethod();
    void chooseCashier();
    void chooseForm();
    QMenu *openMenu(QWidget *anchor, const std::function<void(QMenu *)> &fill);

    TicketsPresenter &m_presenter;
    SearchField *m_search;
    Button *m_period;
    Button *m_export;
    Chip *m_method;
    Chip *m_cashier;
    Chip *m_returns;
    Chip *m_customer;
    Chip *m_training;
    Label *m_count;
    Label *m_sum;
    QTimer m_typing;
    QPointer<PeriodPopover> m_popover;
    QPointer<QMenu> m_menu;
};

} // namespace comptoir::ui
