// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftarea.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace comptoir::ui
{

class ClosedView;
class CloseView;
class ClosuresView;
class HistoryView;
class OpenView;
class SegmentedControl;

/// The shift: no shift, the open one, its close by steps; and behind it the closed shifts and the closed days.
/// openPage("shift", "closed") shows the closed shifts, "waiting" those that wait for a manager, "days" the days, and
/// "close" begins the close of the open shift.
class ShiftPage final : public Page
{
    Q_OBJECT

public:
    ShiftPage(Frame &frame, ShiftArea &area);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariant &argument) override;

private:
    void connectViews();
    void connectAnswers();
    void addCommands();
    void refresh();
    void showSection(const QString &section);
    void takeFocus();
    void showDifference(ZPresenter &z, const ClosedShift &whole);
    void saveZ(ZPresenter &z);
    void saveList();
    void moveCash(CashMoved::Kind kind);
    void tell(const QString &text);

    ShiftArea &m_area;
    QWidget *m_head;
    SegmentedControl *m_sections;
    QStackedWidget *m_views;
    ClosedView *m_closed;
    OpenView *m_open;
    CloseView *m_close;
    HistoryView *m_history;
    ClosuresView *m_closures;
    QString m_title;
    bool m_wantsClose = false; ///< as soon as it is known that a shift is open
};

} // namespace comptoir::ui
