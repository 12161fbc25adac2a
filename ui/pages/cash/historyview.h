// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QTimer>
#include <QWidget>

namespace comptoir::ui
{

class Badge;
class Button;
class Card;
class Chip;
class DataTable;
class EmptyState;
class Label;
class ReportView;
class SearchField;

/// The shifts that were closed, and one of them beside the list.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(ShiftArea &area, QWidget *parent = nullptr);

    /// Reads the list anew; `waitingOnly` shows those a manager should look at.
    void enter(bool waitingOnly);
    void takeFocus();

Q_SIGNALS:
    void managerWanted();
    void exportWanted();
    void exportListWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFilters();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeDetail();
    void filter();
    void listLoaded();
    void fitColumns();
    void rowChosen(int row);
    void refreshDetail();

    ShiftArea &m_area;
    SearchField *m_search;
    Chip *m_waiting;
    DataTable *m_table;
    EmptyState *m_empty = nullptr;
    Card *m_detail = nullptr;
    Label *m_number = nullptr;
    Badge *m_state = nullptr;
    ReportView *m_report = nullptr;
    Button *m_manager = nullptr;
    Button *m_print = nullptr;
    Button *m_export = nullptr;
    QTimer m_typing; ///< so that each letter is not a query of its own
};

} // namespace comptoir::ui
