// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/cash/closureservice.h"
#include "models/services/cash/shiftviewservice.h"
#include "models/viewmodels/cash/cashcount.h"
#include "models/viewmodels/cash/cashmovemodel.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"

namespace comptoir
{

/// The shift as it stands: opening it, the drawer's movements, the X report, closing the day. What it holds is what the
/// person at the till may see; when somebody else signs in, it is read anew for them. GUI thread; outlives its pages.
class ShiftPresenter : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Closed, Open };
    struct Services {
        ShiftService &shifts;
        ShiftViewService &views;
        ClosureService &closures;
    };

    ShiftPresenter(const Services &services, Business &business, Session &session, Approvals &approvals);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const ShiftOverview &overview() const { return m_overview; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// What the drawer holds when the shift opens; begins with what the last close left in it.
    [[nodiscard]] CashCount &openingCount() { return m_opening; }
    [[nodiscard]] CashMoveModel &moves() { return m_moves; }
    /// What the last look at the end of the journal found; none before the first look.
    [[nodiscard]] const std::optional<JournalHealth> &journal() const { return m_journal; }

    /// "Meriem, till T02".
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString openedText() const;
    [[nodiscard]] QString durationText() const;
    [[nodiscard]] QString ticketsText() const;
    [[nodiscard]] QString movesText() const;
    [[nodiscard]] QString heldText() const;

    [[nodiscard]] Business &business() const { return m_business; }
    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Approvals &approvals() const { return m_approvals; }
    /// A typed amount, zero or more, in the till's currency. Errors: parsePrice()'s, `bad_amount`.
    [[nodiscard]] Result<Money> amountOf(const QString &text) const;

    void refresh();
    /// Looks at the end of the journal again.
    void checkJournal();
    /// With what openingCount() holds. Answers by opened() or failed().
    void open();
    /// `amount` is zero for a drawer opened for nothing. Answers by moved() or failed().
    void moveCash(CashMoved::Kind kind, Money amount, const QString &reason);
    /// Answers by xRead() or failed(); what it shows is for the eyes of whoever gave the PIN and is kept nowhere.
    void readX();
    /// The X on paper as it stands now, in the name of whoever read it. Answers by xPrinted() or failed().
    void printX(const Authority &reader);
    /// Answers by daysClosed() or failed().
    void closeDays();

Q_SIGNALS:
    void changed();
    void journalChecked();
    void opened();
    void moved(comptoir::CashMoved::Kind kind);
    void xRead(const comptoir::ShiftReport &report, const comptoir::Authority &reader);
    void xPrinted();
    void daysClosed(int closures);
    void failed(const comptoir::Error &error);

private:
    void take(const ShiftOverview &overview);
    void setBusy(bool busy);
    template <typename T, typename Done>
    void run(Approvals::Action<T> action, const QString &what, Done done);

    Services m_services;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    State m_state = State::Unknown;
    ShiftOverview m_overview;
    CashCount m_opening;
    CashMoveModel m_moves;
    std::optional<JournalHealth> m_journal;
    quint64 m_asked = 0; ///< an overview that was overtaken by a later question is dropped
    bool m_busy = false;
};

} // namespace comptoir
