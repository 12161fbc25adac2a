// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QWidget>

namespace comptoir::ui
{

class Button;
class CountGrid;
class Label;
class TotalField;

/// No shift is open: the float in the drawer, as a total or note by note, and the way to open.
class ClosedView : public QWidget
{
    Q_OBJECT

public:
    explicit ClosedView(ShiftArea &area, QWidget *parent = nullptr);

    void takeFocus();

private:
    [[nodiscard]] QWidget *makeCard();
    void setByNotes(bool byNotes);
    void showByNotes(bool byNotes);
    void refresh();
    void open();

    ShiftArea &m_area;
    QWidget *m_card = nullptr;
    QWidget *m_gridPlace = nullptr;
    CountGrid *m_grid = nullptr;
    TotalField *m_total;
    Label *m_carried;
    Label *m_sum;
    Button *m_open;
    Button *m_byNotes;
    Button *m_closeDay;
    bool m_opening = false; ///< the shift, by this button
};

} // namespace comptoir::ui
