// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/shiftpresenter.h"
#include "models/viewmodels/sync/syncpresenter.h"
#include "ui/pages/sync/rescuedialog.h"
#include "ui/shell/page.h"

#include <QPointer>

class QStackedWidget;

namespace comptoir::ui
{

class DayStrip;
class JournalFact;
class JoinDialog;
class Label;
class LinesCard;

/// How this till stands with the centre: what waits, what two people changed, what was set aside, what comes in. A till
/// that stands alone shows the way to join instead.
class SyncPage : public Page
{
    Q_OBJECT

public:
    /// `shift` looks at the end of the journal.
    SyncPage(Frame &frame, SyncPresenter &sync, ShiftPresenter &shift);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString subtitle() const override;
    void enter(const QVariant &argument) override;

private:
    [[nodiscard]] QWidget *makeAlone();
    [[nodiscard]] QWidget *makeJoined();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeLeaving();
    void addCommands();
    void connectAnswers();
    void refresh();
    void showJournal();
    void askToJoin();
    void askForRescue();
    void askToLeave();
    void askToWipe();
    /// Says so if it does not.
    [[nodiscard]] bool belongsToCentre();
    /// Asks for a passphrase and a place.
    void askForFile(RescueDialog::Before before, const std::function<void(const RescueFile &)> &then);
    /// Before the till leaves: what waits, if anything, goes to a file.
    void secureFirst(const std::function<void(const RescueFile &)> &then);

    SyncPresenter &m_sync;
    ShiftPresenter &m_shift;
    QStackedWidget *m_views;
    QWidget *m_alone = nullptr;
    QWidget *m_joined = nullptr;
    LinesCard *m_connection = nullptr;
    LinesCard *m_streams = nullptr;
    LinesCard *m_safety = nullptr;
    LinesCard *m_others = nullptr;
    DayStrip *m_day = nullptr;
    Label *m_received = nullptr;
    JournalFact *m_journal = nullptr;
    QPointer<JoinDialog> m_join; ///< says itself what went wrong
};

} // namespace comptoir::ui
