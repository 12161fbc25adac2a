// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"

#include <QWidget>

namespace comptoir::ui
{

class AmountLabel;
class Badge;
class Button;
class Fact;
class Label;

/// The third step: the Z is written. What was counted, what goes where, and, for who may see it, the difference.
class ResultPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ResultPanel(ShiftArea &area, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void doneWanted();
    void managerWanted();
    void exportWanted();

private:
    void refresh();

    ShiftArea &m_area;
    Label *m_number;
    Badge *m_state;
    AmountLabel *m_counted;
    Fact *m_kept;
    Fact *m_safe;
    Fact *m_difference;
    Label *m_wait;
    Button *m_manager;
    Button *m_print;
    Button *m_export;
    Button *m_done;
};

} // namespace comptoir::ui
