// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/syncpage.h"

#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/cash/facts.h"
#include "ui/pages/cash/savefile.h"
#include "ui/pages/cash/scrolled.h"
#include "ui/pages/sync/choicecard.h"
#include "ui/pages/sync/daystrip.h"
#include "ui/pages/sync/headcard.h"
#include "ui/pages/sync/joindialog.h"
#include "ui/pages/sync/linescard.h"
#include "ui/pages/sync/setasidecard.h"
#include "ui/pages/sync/waitingcard.h"
#include "ui/pages/sync/wipedialog.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int sideWidth = 360;
constexpr int sideWidthTouch = 320;

} // namespace

SyncPage::SyncPage(Frame &frame, SyncPresenter &sync, ShiftPresenter &shift)
    : Page(frame), m_sync(sync), m_shift(shift), m_views(new QStackedWidget)
{
    m_alone = makeAlone();
    m_joined = makeJoined();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(m_views);
    m_views->addWidget(m_alone);
    m_views->addWidget(m_joined);
    addCommands();
    connectAnswers();
    connect(&m_sync, &SyncPresenter::changed, this, &SyncPage::refresh);
    connect(&m_shift, &ShiftPresenter::journalChecked, this, &SyncPage::showJournal);
    refresh();
    showJournal();
}

QString SyncPage::title() const
{
    return tr("Synchronisation");
}

QString SyncPage::subtitle() const
{
    const Business &business = m_sync.business();
    const QDateTime now = business.now();
    return tr("%1 · %2 · %3, %4", "branch, till, day and time")
        .arg(business.settings().branch, business.format().isolated(business.settings().till),
             business.format().longDate(now.date()), business.format().time(now));
}

void SyncPage::enter(const QVariant &argument)
{
    Q_UNUSED(argument)
    m_shift.checkJournal();
}

QWidget *SyncPage::makeAlone()
{
    auto *alone = new EmptyState(u"store"_s, tr("This till stands alone"), tr("Join a business"));
    alone->setDetail(tr("It needs no centre to sell. With one, prices, stock and customers are the same at every till, "
                        "and everything that was sold is safe elsewhere as well."));
    connect(alone, &EmptyState::clicked, this, &SyncPage::askToJoin);
    return alone;
}

QWidget *SyncPage::makeJoined()
{
    const int gap = tokens::space12;
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    const int margin = touch() ? tokens::space12 : tokens::space16;
    row->setContentsMargins(margin, margin, margin, margin);
    row->setSpacing(margin);
    auto *main = new QVBoxLayout;
    main->setSpacing(gap);
    auto *head = new HeadCard(m_sync);
    auto *waiting = new WaitingCard(m_sync);
    main->addWidget(head);
    main->addWidget(new ChoiceCard(frame(), m_sync));
    main->addWidget(new SetAsideCard(frame(), m_sync));
    main->addWidget(waiting, 1);
    row->addLayout(main, 1);
    row->addWidget(makeSide());
    connect(head, &HeadCard::joinWanted, this, &SyncPage::askToJoin);
    connect(waiting, &WaitingCard::rescueWanted, this, &SyncPage::askForRescue);
    connect(waiting, &WaitingCard::ticketWanted, this,
            [this](const QString &number) { frame().openPage(u"tickets"_s, number); });
    return scrolled(content);
}

QWidget *SyncPage::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(touch() ? sideWidthTouch : sideWidth);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(tokens::space12);
    m_connection = new LinesCard(tr("Connection"));
    m_day = new DayStrip;
    m_connection->addFoot(m_day);
    m_streams = new LinesCard(tr("What comes from the centre"), LinesCard::Names::Plain);
    m_received = new Label(TextStyle::Caption, {}, Ink::Muted);
    m_received->setWordWrap(true);
    m_streams->addFoot(m_received);
    m_safety = new LinesCard(tr("Safety of the sales"));
    m_journal = new JournalFact;
    m_safety->addFirst(m_journal);
    m_others = new LinesCard({}, LinesCard::Names::Plain);
    for (LinesCard *card : {m_connection, m_streams, m_safety, m_others})
        column->addWidget(card);
    column->addWidget(makeLeaving());
    column->addStretch();
    return side;
}

QWidget *SyncPage::makeLeaving()
{
    auto *card = new LinesCard(tr("Leaving"));
    auto *leave = new Button(Button::Kind::Secondary, tr("Leave this centre…"), u"cloud-off"_s);
    auto *wipe = new Button(Button::Kind::Secondary, tr("Wipe this till…"), u"trash"_s);
    leave->setObjectName(u"leaveCentre"_s);
    wipe->setObjectName(u"wipeTill"_s);
    connect(leave, &QAbstractButton::clicked, this, &SyncPage::askToLeave);
    connect(wipe, &QAbstractButton::clicked, this, &SyncPage::askToWipe);
    card->addFoot(leave);
    card->addFoot(wipe);
    return card;
}

void SyncPage::addCommands()
{
    frame().addCommand(
        this, {u"sync.rescue"_s, tr("Copy what waits to a file"), u"usb"_s, {}, {}, [this] { askForRescue(); }});
    frame().addCommand(this, {u"sync.join"_s, tr("Join a business"), u"key"_s, {}, {}, [this] { askToJoin(); }});
    frame().addCommand(this,
                       {u"sync.leave"_s, tr("Leave this centre…"), u"cloud-off"_s, {}, {}, [this] { askToLeave(); }});
    frame().addCommand(this, {u"sync.wipe"_s, tr("Wipe this till…"), u"trash"_s, {}, {}, [this] { askToWipe(); }});
}

void SyncPage::connectAnswers()
{
    connect(&m_sync, &SyncPresenter::failed, this, [this](const Error &error) {
        if (isVisible() && !m_join)
            frame().showError(error);
    });
    connect(&m_sync, &SyncPresenter::decided, this, [this](const QString &object) {
        frame().toast({tr("Decided: %1. Every till learns of it.").arg(object), Toast::Tone::Success, {}});
    });
    connect(&m_sync, &SyncPresenter::joined, this, [this] {
        frame().toast({tr("This till has joined the business."), Toast::Tone::Success, {}});
    });
    connect(&m_sync, &SyncPresenter::left, this, [this] {
        frame().toast({tr("This till stands alone again. Nothing of it was lost."), Toast::Tone::Success, {}});
    });
    connect(&m_sync, &SyncPresenter::rescued, this, [this](qint64 entries, const QString &path) {
        const QString name = QFileInfo(path).fileName();
        frame().toast({tr("%n entry(s) are in %1.", nullptr, int(entries)).arg(name), Toast::Tone::Success, {}});
    });
}

void SyncPage::refresh()
{
    m_views->setCurrentWidget(m_sync.isAlone() ? m_alone : m_joined);
    const SyncView view = m_sync.view();
    m_connection->setBadge(view.link());
    m_connection->setLines(view.connection());
    m_day->setBand(view.band(), m_sync.business().format());
    m_streams->setLines(view.streams());
    m_received->setText(view.receivedText());
    m_received->setVisible(!m_received->text().isEmpty());
    m_safety->setLines(view.journal());
    m_others->setTitle(view.othersTitle());
    m_others->setLines(view.others());
    m_others->setVisible(!m_sync.status().others.isEmpty());
}

void SyncPage::showJournal()
{
    const std::optional<JournalHealth> &health = m_shift.journal();
    if (!health)
        m_journal->setUnknown();
    else if (health->findings.isEmpty())
        m_journal->setSound(health->entries);
    else
        m_journal->setDamaged(health->findings.first().message);
}

void SyncPage::askToJoin()
{
    const SyncState state = m_sync.status().state;
    if (state != SyncState::Alone && state != SyncState::SignedOut) {
        frame().toast({tr("This till belongs to a business already."), Toast::Tone::Info, {}});
        return;
    }
    m_join = new JoinDialog(m_sync);
    frame().showDialog(m_join);
}

void SyncPage::askForRescue()
{
    if (m_sync.status().waitingCount == 0) {
        frame().toast({tr("Nothing waits: the centre has everything."), Toast::Tone::Info, {}});
        return;
    }
    askForFile(RescueDialog::Before::GoingOn, [this](const RescueFile &rescue) { m_sync.writeRescue(rescue); });
}

void SyncPage::askForFile(RescueDialog::Before before, const std::function<void(const RescueFile &)> &then)
{
    auto *dialog = new RescueDialog(before, m_sync.status().waitingCount);
    connect(dialog, &RescueDialog::chosen, this, [this, then](const QString &passphrase) {
        askWhereToSave(this, tr("Copy what waits to a file"), m_sync.rescueFileName(), tr("Rescue file (*.rescue)"),
                       [then, passphrase](const QString &path) {
                           then({path, passphrase});
                       });
    });
    frame().showDialog(dialog);
}

void SyncPage::secureFirst(const std::function<void(const RescueFile &)> &then)
{
    if (m_sync.status().mayLeave())
        then({});
    else
        askForFile(RescueDialog::Before::Leaving, then);
}

bool SyncPage::belongsToCentre()
{
    if (m_sync.isAlone())
        frame().toast({tr("This till belongs to no centre."), Toast::Tone::Info, {}});
    return !m_sync.isAlone();
}

void SyncPage::askToLeave()
{
    if (!belongsToCentre())
        return;
    auto *dialog =
        new ConfirmDialog(tr("Leave this centre"),
                          tr("Nothing is sent to the centre any more, and nothing comes from it: prices, stock "
                             "and customers of the other tills are no longer known here."),
                          tr("Leave the centre"), ConfirmDialog::Weight::Dangerous);
    dialog->setDetail(tr("Everything stays on this till: its items, customers, tickets and its journal. You can go on "
                         "selling, and join again with a new code, there or elsewhere."));
    connect(dialog, &Dialog::finished, this, [this](bool confirmed) {
        if (confirmed)
            secureFirst([this](const RescueFile &rescue) { m_sync.leave(rescue); });
    });
    frame().showDialog(dialog);
}

void SyncPage::askToWipe()
{
    if (!belongsToCentre())
        return;
    auto *dialog = new WipeDialog(m_sync.business().settings().till);
    connect(dialog, &Dialog::finished, this, [this](bool confirmed) {
        if (confirmed)
            secureFirst([this](const RescueFile &rescue) { m_sync.wipe(rescue); });
    });
    frame().showDialog(dialog);
}

} // namespace comptoir::ui
