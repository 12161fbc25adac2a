// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/customerdisplay.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace comptoir::ui
{

class AmountLabel;
class Label;

/// What the customer sees on the second screen: the line touched last, the ticket, the total; then what is due, the
/// change and a word of thanks. A window of its own that takes no keyboard.
class CustomerDisplayWindow final : public QWidget
{
    Q_OBJECT

public:
    CustomerDisplayWindow(CustomerDisplay &display, Business &business, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWelcome();
    [[nodiscard]] QWidget *makeTicket();
    [[nodiscard]] QWidget *makeThanks();
    void refresh();

    CustomerDisplay &m_display;
    Business &m_business;
    QStackedWidget *m_pages = nullptr;
    Label *m_lineName = nullptr;
    Label *m_lineCount = nullptr;
    Label *m_lineTotal = nullptr;
    QListView *m_lines = nullptr;
    Label *m_totalWord = nullptr;
    AmountLabel *m_total = nullptr;
    Label *m_changeWord = nullptr;
    AmountLabel *m_change = nullptr;
};

} // namespace comptoir::ui
