// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftpresenter.h"
#include "models/viewmodels/cash/zpresenter.h"

#include <QTimer>

namespace comptoir
{

/// The close of a shift, step by step: count the drawer, count what else was paid with, and the Z. Blind: until the Z
/// is written it holds nothing but what was typed, and afterwards what the person may see. The count is kept on this
/// machine while it grows, so that leaving the page, or a power cut, loses none of it. GUI thread.
class ShiftCloser : public QObject
{
    Q_OBJECT

public:
    enum class Step { Idle, Count, Others, Result };

    ShiftCloser(ShiftPresenter &shift, const ShiftPresenter::Services &services);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] CashCount &count() { return m_count; }
    /// Card slips and vouchers: the payments that leave a paper in the drawer.
    [[nodiscard]] const QList<MethodTotal> &others() const { return m_others; }
    void setOther(TenderMethod method, qint64 pieces, Money amount);
    /// What stays for the next shift: what was asked for, as far as the count goes.
    [[nodiscard]] Money floatKept() const;
    [[nodiscard]] Money wantedFloat() const { return m_wantedFloat; }
    void setWantedFloat(Money amount);
    [[nodiscard]] Money forSafe() const;
    [[nodiscard]] const QString &note() const { return m_note; }
    void setNote(const QString &note);

    /// The Z that was written, as the person at the till may see it; at Step::Result.
    [[nodiscard]] ZPresenter &written() { return m_written; }

    /// Goes to the count, where a count that was put aside goes on.
    void begin();
    void next();
    void back();
    /// Keeps the count and leaves the steps. Answers by kept().
    void finishLater();
    /// Writes the Z. Answers by closed() or failed(): then the shift is open as before and the count is still there.
    void close();
    /// Leaves the result.
    void done();

Q_SIGNALS:
    void changed();
    void kept();
    void closed(const QString &number);
    void failed(const comptoir::Error &error);

private:
    void clear();
    void go(Step step);
    void changedByHand();
    [[nodiscard]] CountDraft draft() const;
    void load(const CountDraft &draft);
    void autosave();

    ShiftPresenter &m_shift;
    ShiftPresenter::Services m_services;
    Step m_step = Step::Idle;
    CashCount m_count;
    QList<MethodTotal> m_others;
    Money m_wantedFloat;
    QString m_note;
    ZPresenter m_written;
    QTimer m_autosave;
    bool m_loading = false;
    bool m_busy = false;
};

} // namespace comptoir
