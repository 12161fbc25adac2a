// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/shiftviewservice.h"
#include "models/viewmodels/cash/reportlines.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

namespace comptoir
{

/// One Z: shown as the person at the till may see it, printed, exported, and its difference shown to a manager who may
/// accept it. When somebody else signs in, what only the person before might see is gone at once. GUI thread.
class ZPresenter : public QObject
{
    Q_OBJECT

public:
    ZPresenter(ShiftService &shifts, ShiftViewService &views, Business &business, Session &session,
               Approvals &approvals);

    [[nodiscard]] const std::optional<ClosedShift> &current() const { return m_current; }
    [[nodiscard]] bool waitsForManager() const { return m_current && !m_current->approved; }
    [[nodiscard]] QList<ReportLine> lines() const;

    /// Reads a Z; what was shown before stays until it is there.
    void show(const QString &number);
    /// Takes a Z that was just read or written.
    void take(const ClosedShift &closed);
    void clear();

    /// Asks for a manager where needed. Answers by revealed() or failed().
    void reveal();
    /// Accepts the difference in the name of whoever revealed it, then forgets them. Answers by approved() or failed().
    void approve();
    /// Forgets who revealed it.
    void conceal();

    /// A copy, journalled as DUPLICATA n; what the person may not see is not printed either. Answers by printed(), with
    /// a sentence about it, or failed().
    void printCopy();
    /// As CSV or, when the name ends in .pdf, as PDF. Answers by exported() or failed().
    void exportTo(const QString &path);

Q_SIGNALS:
    void changed();
    void revealed(const comptoir::ClosedShift &whole);
    void approved();
    void printed(const QString &what);
    void exported(const QString &path);
    void failed(const comptoir::Error &error);

private:
    void personChanged();
    template <typename T>
    [[nodiscard]] std::function<void(const Result<T> &)> orFailed(std::function<void(const T &)> done);

    ShiftService &m_shifts;
    ShiftViewService &m_views;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    std::optional<ClosedShift> m_current;
    std::optional<Authority> m_revealedBy;
    quint64 m_asked = 0;
};

} // namespace comptoir
