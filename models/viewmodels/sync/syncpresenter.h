// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/sync/syncsource.h"
#include "models/viewmodels/sync/syncwaitingmodel.h"

namespace comptoir
{

/// The sync as a page, a pill and a banner show it, and what a person asks of it. Knows no network: a SyncSource does.
/// GUI thread; outlives its pages. One act at a time.
class SyncPresenter : public QObject
{
    Q_OBJECT

public:
    SyncPresenter(SyncSource &source, Business &business, Session &session, Approvals &approvals);

    [[nodiscard]] const SyncStatus &status() const { return m_status; }
    [[nodiscard]] bool isAlone() const { return m_status.state == SyncState::Alone; }
    /// The status in words; read it and drop it.
    [[nodiscard]] SyncView view() const { return {m_status, m_business}; }
    [[nodiscard]] SyncWaitingModel &waiting() { return m_waiting; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const Business &business() const { return m_business; }
    /// "comptoir-T02-20261124.rescue".
    [[nodiscard]] QString rescueFileName() const;

    void syncNow() { m_source.syncNow(); }
    /// Answers by decided() or failed(); a choice that is gone meanwhile is left alone.
    void keepHere(const Uuid &task);
    void takeCentre(const Uuid &task);
    /// What a person typed, as SyncAnswer::value: money in minor units. Errors: parsePrice()'s, `bad_price`.
    [[nodiscard]] Result<QString> valueFrom(const Uuid &task, const QString &typed) const;
    void setValue(const Uuid &task, const QString &value);
    /// Answers by joined() or failed().
    void join(const QString &server, const QString &code);
    /// Answers by rescued() or failed().
    void writeRescue(const RescueFile &rescue);
    /// Answers by left(), after rescued() where a file was written, or failed(): `entries_wait` while anything does and
    /// no file is named.
    void leave(const RescueFile &rescue = {});
    /// Leaves for good: answers by wiped() or failed(). Whoever hears it closes the data and removes them.
    void wipe(const RescueFile &rescue = {});

Q_SIGNALS:
    void changed();
    /// Something came from the centre that pages may be showing.
    void received();
    void decided(const QString &object);
    void joined();
    void rescued(qint64 entries, const QString &path);
    void left();
    void wiped();
    void failed(const comptoir::Error &error);

private:
    void take();
    void decide(const SyncAnswer &answer);
    [[nodiscard]] const SyncChoice *choiceOf(const Uuid &task) const;
    void setBusy(bool busy);
    void leaveFor(const QString &what, const RescueFile &rescue, void (SyncPresenter::*end)());
    template <typename T, typename Done>
    void run(Approvals::Action<T> action, const QString &what, Done done);

    SyncSource &m_source;
    Business &m_business;
    Session &m_session;
    Approvals &m_approvals;
    SyncStatus m_status;
    SyncWaitingModel m_waiting;
    bool m_busy = false;
};

} // namespace comptoir
