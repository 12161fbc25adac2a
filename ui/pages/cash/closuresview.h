// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QWidget>

namespace comptoir::ui
{

class Button;
class Card;
class DataTable;
class Label;
class ReportView;

/// Days, months and years that were closed, and the way to close the day.
class ClosuresView : public QWidget
{
    Q_OBJECT

public:
    explicit ClosuresView(ShiftArea &area, QWidget *parent = nullptr);

    void enter();
    void takeFocus();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeDetail();
    void listLoaded();
    void fitColumns();
    void rowChosen(int row);
    void refresh();

    ShiftArea &m_area;
    Label *m_sentence;
    Button *m_closeDay;
    DataTable *m_table;
    Card *m_detail = nullptr;
    Label *m_title = nullptr;
    ReportView *m_report = nullptr;
};

} // namespace comptoir::ui
