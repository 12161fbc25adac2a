// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "models/viewmodels/format/errortext.h"
#include "ui/dialogs/pindialog.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/dialoghost.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/rail.h"
#include "ui/shell/statuspill.h"
#include "ui/shell/toasts.h"
#include "ui/shell/topbar.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr QSize smallestWindow(1024, 600);
const QString tillPage = u"till"_s;
const QString syncPage = u"sync"_s;

} // namespace

MainWindow::MainWindow(const Parts &parts) : m_parts(parts)
{
    setWindowTitle(u"Comptoir"_s);
    setMinimumSize(smallestWindow);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    buildOverlays();
    m_commands.setGate([this] { return !m_dialogs->current() && !m_palette->isVisible(); });
    build();
    connect(&m_parts.session, &Session::changed, this, &MainWindow::sessionChanged);
    connect(&m_parts.approvals, &Approvals::asked, this, &MainWindow::askApproval);
    connect(&Look::instance(), &Look::densityChanged, this, &MainWindow::rebuild);
    switchTo(tillPage, {});
}

MainWindow::~MainWindow()
{
    deleteBody(); // pages go before what they stand on
}

/// The keyboard is taken away first: a field that has it says that it was edited while all who listen are still there.
void MainWindow::deleteBody()
{
    if (QWidget *field = focusWidget())
        field->clearFocus();
    delete m_body;
}

void MainWindow::buildOverlays()
{
    m_dialogs = new DialogHost(this);
    m_toasts = new ToastHost(this);
}

void MainWindow::build()
{
    setLayoutDirection(m_parts.business.format().rightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_body = new QWidget;
    auto *row = new QHBoxLayout(m_body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new Rail(m_body);
    for (const PageEntry &entry : m_parts.pages) {
        if (entry.inRail)
            m_rail->addPage(entry.id, entry.icon, entry.text());
    }
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    m_topBar = new TopBar(m_body);
    m_topBar->setVisible(!touch());
    m_banner = new Banner(m_body);
    m_stack = new QStackedWidget;
    column->addWidget(m_topBar);
    column->addWidget(m_banner);
    column->addWidget(new PageHost(m_stack, m_body), 1);
    buildPill();
    layout()->addWidget(m_body);
    m_palette = new CommandPalette(m_parts.palette, this);
    m_parts.palette.setSources(paletteSources());
    connect(m_rail, &Rail::pageChosen, this, [this](const QString &id) { openPage(id); });
    connect(m_rail, &Rail::personClicked, this, &MainWindow::askPin);
    connect(m_topBar, &TopBar::paletteAsked, this, [this] { openPalette(); });
    buildCommands();
    sessionChanged();
}

void MainWindow::buildPill()
{
    SyncPresenter *sync = m_parts.sync;
    const SyncPill state = sync ? sync->view().pill() : SyncView(SyncStatus(), m_parts.business).pill();
    auto *pill = new StatusPill(touch() ? StatusPill::Form::Upright : StatusPill::Form::Line, state);
    if (touch())
        m_rail->setStatus(pill);
    else
        m_topBar->setStatus(pill);
    connect(pill, &QAbstractButton::clicked, this, [this] { openPage(syncPage); });
    if (!sync)
        return;
    connect(sync, &SyncPresenter::changed, pill, [sync, pill] { pill->setState(sync->view().pill()); });
    addCommand(m_body, {u"sync-now"_s, tr("Synchronise now"), u"sync"_s, {}, {}, [sync] { sync->syncNow(); }});
}

void MainWindow::buildCommands()
{
    addCommand(m_body,
               {u"palette"_s, tr("Search or run a command"), u"search"_s, QKeySequence(u"Ctrl+K"_s), {}, [this] {
                    openPalette();
                }});
    addCommand(m_body,
               {u"switch-user"_s, tr("Switch user"), u"user"_s, QKeySequence(Qt::Key_F12), {}, [this] { askPin(); }});
    addCommand(m_body, {u"lock"_s, tr("Lock the till"), u"lock"_s, QKeySequence(u"Ctrl+L"_s), {}, [this] {
                            m_parts.session.lock();
                        }});
    int number = 1;
    for (const PageEntry &entry : m_parts.pages) {
        const QKeySequence key(u"Alt+%1"_s.arg(number++));
        addCommand(m_body, {u"open-"_s + entry.id, tr("Open: %1").arg(entry.text()), entry.icon, key, entry.right,
                            [this, id = entry.id] { openPage(id); }});
    }
}

void MainWindow::rebuild()
{
    const QString current = std::exchange(m_current, {});
    m_pages.clear();
    delete m_palette;
    deleteBody();
    build();
    switchTo(current.isEmpty() ? tillPage : current, {});
    Q_EMIT rebuilt();
}

const PageEntry *MainWindow::entryOf(const QString &id) const
{
    const auto at = std::ranges::find(m_parts.pages, id, &PageEntry::id);
    return at == m_parts.pages.end() ? nullptr : &*at;
}

bool MainWindow::mayOpen(const PageEntry &entry) const
{
    return !entry.right || m_parts.session.may(*entry.right);
}

Page *MainWindow::currentPage() const
{
    return m_pages.value(m_current);
}

void MainWindow::openPage(const QString &id, const QVariant &argument)
{
    const PageEntry *entry = entryOf(id);
    if (!entry || !mayOpen(*entry))
        return;
    Page *page = currentPage();
    const auto proceed = [this, id, argument] { switchTo(id, argument); };
    if (id == m_current || !page || page->mayLeave(proceed))
        proceed();
}

void MainWindow::switchTo(const QString &id, const QVariant &argument)
{
    const PageEntry *entry = entryOf(id);
    if (!entry)
        return;
    Page *page = m_pages.value(id);
    if (!page) {
        page = entry->make(*this);
        page->setObjectName(u"page_"_s + id);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    }
    m_current = id;
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    showTitle();
    page->enter(argument);
}

void MainWindow::showTitle()
{
    if (const Page *page = currentPage())
        m_topBar->setTitle(page->title(), page->subtitle());
}

void MainWindow::sessionChanged()
{
    const Session &session = m_parts.session;
    m_rail->setPerson(session.signedIn() ? session.seat().user.name : QString());
    for (const PageEntry &entry : m_parts.pages)
        m_rail->setPageVisible(entry.id, !session.signedIn() || mayOpen(entry));
    if (!session.signedIn()) {
        askPin();
        return;
    }
    if (m_pin)
        m_pin->accept();
    const PageEntry *entry = entryOf(m_current);
    if (entry && !mayOpen(*entry))
        switchTo(tillPage, {});
    // The pad of the first sign-in stood before any page had the keys: it had nobody to give them back to.
    else if (Page *page = currentPage(); page && !page->isAncestorOf(QApplication::focusWidget()))
        page->enter({});
}

void MainWindow::askPin()
{
    if (m_pin)
        return;
    m_pin = new PinDialog(m_parts.session.signedIn() ? tr("Who takes over?") : tr("Sign in"));
    if (m_parts.session.signedIn())
        m_pin->setReason(tr("The ticket stays as it is."));
    connect(m_pin, &PinDialog::entered, &m_parts.session, [this](const QString &pin) {
        m_pin->setBusy(true);
        m_parts.session.signIn(pin);
    });
    connect(&m_parts.session, &Session::refused, m_pin, [this](const Error &error) {
        m_pin->setBusy(false);
        m_pin->setError(errorText(error));
    });
    m_pin->setMustAnswer(!m_parts.session.signedIn());
    showDialog(m_pin);
}

void MainWindow::askApproval(const QString &what, const Error &why)
{
    auto *pad = new PinDialog(tr("A manager can approve this"));
    pad->setReason(what.isEmpty() ? errorText(why) : what);
    Approvals &approvals = m_parts.approvals;
    connect(pad, &PinDialog::entered, &approvals, [pad, &approvals](const QString &pin) {
        pad->setBusy(true);
        approvals.answer(pin);
    });
    connect(&approvals, &Approvals::wrongPin, pad, [pad](const Error &error) {
        pad->setBusy(false);
        pad->setError(errorText(error));
    });
    connect(&approvals, &Approvals::settled, pad, &Dialog::accept);
    connect(pad, &PinDialog::cancelled, &approvals, &Approvals::cancel);
    showDialog(pad);
}

void MainWindow::toast(const Toast &toast)
{
    m_toasts->show(toast);
}

void MainWindow::showError(const Error &error)
{
    const bool rule = error.errorClass == ErrorClass::Rule || error.errorClass == ErrorClass::Usage;
    toast({errorText(error), rule ? Toast::Tone::Warning : Toast::Tone::Danger, {}});
}

void MainWindow::showDialog(Dialog *dialog)
{
    m_dialogs->open(dialog);
}

void MainWindow::addCommand(QWidget *owner, const Command &command)
{
    m_commands.add(owner, command);
}

void MainWindow::openPalette(const QString &text)
{
    if (m_parts.session.signedIn() && !m_dialogs->current())
        m_palette->open(text);
}

void MainWindow::scanned(const QString &code)
{
    if (!m_parts.session.signedIn())
        return;
    if (m_palette->isVisible())
        m_palette->close();
    Page *page = currentPage();
    if (page && page->takesScan(code))
        return;
    if (Page *till = m_pages.value(tillPage); till && m_dialogs->current()) {
        std::ignore = till->takesScan(code); // behind what a dialog asks, which keeps its page and its keys
        return;
    }
    openPage(tillPage);
    if (Page *till = m_current == tillPage ? currentPage() : nullptr; till && till != page)
        std::ignore = till->takesScan(code);
}

QList<PaletteSource> MainWindow::paletteSources()
{
    QList<PaletteSource> sources = m_parts.sources ? m_parts.sources(*this) : QList<PaletteSource>();
    const auto find = [this](const QString &text) {
        QList<PaletteHit> hits;
        for (const Command &command : m_commands.available()) {
            if (command.right && !m_parts.session.may(*command.right))
                continue;
            if (command.id != "palette"_L1 && command.text.contains(text, Qt::CaseInsensitive))
                hits.append({command.icon,
                             command.text,
                             {},
                             command.key.toString(QKeySequence::NativeText),
                             tr("do it"),
                             command.run});
        }
        return QtFuture::makeReadyFuture(hits);
    };
    const qsizetype second = std::min<qsizetype>(1, sources.size());
    sources.insert(second, {tr("Commands"), find});
    return sources;
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_commands.runTyped(QKeySequence(event->keyCombination())))
        QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Page *page = currentPage();
    const bool mayClose = !page || page->mayLeave([this] { close(); });
    event->setAccepted(mayClose);
}

} // namespace comptoir::ui
