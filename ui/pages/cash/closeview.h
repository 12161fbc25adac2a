// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"
#include "ui/shell/page.h"

#include <QPointer>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace comptoir::ui
{

class Badge;
class Button;
class ClosePanel;
class CountGrid;
class Label;
class OthersView;
class ProgressDialog;
class ReportView;
class ResultPanel;
class StepsBar;
class TextArea;
class TotalField;

/// The close of a shift on screen: the steps above, the work at the leading side, sums and the way on beside it.
class CloseView : public QWidget
{
    Q_OBJECT

public:
    CloseView(ShiftArea &area, Frame &frame, QWidget *parent = nullptr);

    /// Gives the keyboard to where the work goes on.
    void takeFocus();

Q_SIGNALS:
    void managerWanted();
    void exportWanted();

private:
    [[nodiscard]] QWidget *makeCount();
    [[nodiscard]] QWidget *makeNote();
    [[nodiscard]] QWidget *makeResult();
    void refresh();
    void goOn();
    void watchWork();
    void showProgress();

    ShiftArea &m_area;
    Frame &m_frame;
    StepsBar *m_steps;
    Badge *m_blind;
    QStackedWidget *m_work;
    QStackedWidget *m_side;
    CountGrid *m_grid = nullptr;
    TotalField *m_total = nullptr;
    TextArea *m_note = nullptr;
    QWidget *m_held = nullptr;
    Label *m_heldText = nullptr;
    OthersView *m_others;
    ReportView *m_report = nullptr;
    ClosePanel *m_panel;
    ResultPanel *m_result;
    QTimer m_patience; ///< how long work may take before it is shown
    QPointer<ProgressDialog> m_progress;
    ShiftCloser::Step m_shown = ShiftCloser::Step::Idle;
};

} // namespace comptoir::ui
