// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tillwindow.h"

#include "app/window/palettesources.h"
#include "app/window/screenlook.h"
#include "app/window/synclink.h"
#include "ui/pages/cash/shiftpage.h"
#include "ui/pages/catalogue/productspage.h"
#include "ui/pages/fiscal/ticketspage.h"
#include "ui/pages/sales/customerdisplaywindow.h"
#include "ui/pages/sales/tillpage.h"
#include "ui/pages/setup/settingspage.h"
#include "ui/pages/sync/syncpage.h"
#include "ui/style/look.h"

#include <QGuiApplication>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace comptoir
{

TillWindow::TillWindow(Composition &app, const Clock &clock, Preferences &preferences, const BusinessSettings &settings,
                       std::unique_ptr<SyncSource> sync)
    : m_app(app), m_preferences(preferences), m_sync(sync ? std::move(sync) : std::make_unique<SyncLink>(app.shop))
{
    m_language.use(preferences.language());
    applyLook(preferences);
    m_desk = std::make_unique<Desk>(app, clock, settings, preferences.language(), *m_sync);
    m_window = std::make_unique<ui::MainWindow>(ui::MainWindow::Parts{
        m_desk->session, m_desk->approvals, m_desk->business, m_palette, pages(),
        [this](ui::Frame &frame) { return paletteSources(m_app, *m_desk, frame); }, &m_desk->sync});
    connect(&preferences, &Preferences::changed, this, &TillWindow::applyPreferences);
    connect(&m_scanner, &ui::ScannerFilter::scanned, m_window.get(), &ui::MainWindow::scanned);
    QCoreApplication::instance()->installEventFilter(&m_scanner);
    connect(&m_desk->shift.shift, &ShiftPresenter::opened, this, [this] { m_app.saveAnchor(); });
    connect(&m_desk->shift.closer, &ShiftCloser::closed, this, [this] { m_app.saveAnchor(); });
    connectPrinting();
    connect(&m_desk->sync, &SyncPresenter::changed, this, &TillWindow::saySyncNotices);
    connect(&m_desk->sync, &SyncPresenter::wiped, this, &TillWindow::wiped);
    connect(m_window.get(), &ui::MainWindow::rebuilt, this, &TillWindow::saySyncNotices);
    connect(&m_desk->sync, &SyncPresenter::received, this, [this] { // prices, items, settings of another till
        m_desk->business.reload();
        m_desk->till.showCategory(m_desk->till.tiles()->category());
    });
    saySyncNotices();
    m_desk->till.start();
    m_desk->spooler.start();
    showCustomerDisplay();
}

TillWindow::~TillWindow() = default;

QList<ui::PageEntry> TillWindow::pages()
{
    Desk &desk = *m_desk;
    return {
        {u"till"_s, u"till"_s, [] { return tr("Till"); }, std::nullopt,
         [this](ui::Frame &frame) { return makeTillPage(frame); }},
        {u"tickets"_s, u"ticket"_s, [] { return tr("Tickets"); }, std::nullopt,
         [this](ui::Frame &frame) { return new ui::TicketsPage(frame, m_desk->tickets, m_preferences.store()); }},
        {u"shift"_s, u"clock"_s, [] { return tr("Shift"); }, std::nullopt,
         [&desk](ui::Frame &frame) { return new ui::ShiftPage(frame, desk.shift); }},
        {u"products"_s, u"tag"_s, [] { return tr("Products"); }, std::nullopt,
         [&desk](ui::Frame &frame) { return new ui::ProductsPage(frame, desk.products, desk.imports); }},
        {u"settings"_s, u"settings"_s, [] { return tr("Settings"); }, std::nullopt,
         [this](ui::Frame &frame) { return new ui::SettingsPage(frame, m_desk->setup, m_preferences); }},
        {u"sync"_s, u"sync"_s, [] { return tr("Synchronisation"); }, std::nullopt,
         [&desk](ui::Frame &frame) { return new ui::SyncPage(frame, desk.sync, desk.shift.shift); }, false},
    };
}

ui::Page *TillWindow::makeTillPage(ui::Frame &frame)
{
    auto *page = new ui::TillPage(frame, m_desk->till, m_desk->payment, m_desk->business);
    TicketsPresenter &tickets = m_desk->tickets;
    connect(page, &ui::TillPage::copyWanted, &tickets, &TicketsPresenter::duplicateOf);
    connect(&tickets, &TicketsPresenter::done, page, [page, &frame](const QString &sentence) {
        if (page->isVisible())
            frame.toast({sentence, ui::Toast::Tone::Success, {}});
    });
    connect(&tickets, &TicketsPresenter::failed, page, [page, &frame](const Error &error) {
        if (page->isVisible())
            frame.showError(error);
    });
    connect(page, &ui::TillPage::invoiceWanted, page,
            [&frame](const QString &number) { frame.openPage(u"tickets"_s, QString(u"invoice:"_s + number)); });
    connect(page, &ui::TillPage::createItemWanted, page,
            [&frame](const QString &name) { frame.openPage(u"products"_s, QString(u"new:"_s + name)); });
    return page;
}

void TillWindow::connectPrinting()
{
    PrintingPresenter &printing = m_desk->printing;
    connect(&printing, &PrintingPresenter::changed, this, &TillWindow::sayPrinterNotices);
    connect(m_window.get(), &ui::MainWindow::rebuilt, this, &TillWindow::sayPrinterNotices);
    connect(&printing, &PrintingPresenter::failed, m_window.get(), &ui::MainWindow::showError);
    // The drawer opens for cash and for a no-sale, after the commit and without waiting for paper.
    const auto kick = [&printing] {
        if (printing.hasDrawer())
            printing.kickDrawer();
    };
    connect(
        &m_desk->payment, &PaymentPresenter::sold, this, [this, kick](const SellResult &sold, const AfterSale &after) {
            const QList<Tender> &tenders = sold.sale.settlement.tenders;
            if (std::ranges::any_of(tenders, [](const Tender &tender) { return tender.method == TenderMethod::Cash; }))
                kick();
            if (after.invoice)
                m_window->openPage(u"tickets"_s, QString(u"invoice:"_s + sold.sale.fiscal.text()));
        });
    connect(&m_desk->till, &TillPresenter::drawerOpened, this, kick);
    connect(&m_desk->shift.shift, &ShiftPresenter::moved, this, kick);
}

/// What lasts stands in the banner: a printer that does not answer, a paper nobody knows about.
void TillWindow::sayPrinterNotices()
{
    PrintingPresenter &printing = m_desk->printing;
    ui::Banner &banner = m_window->banner();
    if (const QString doubt = printing.doubtText(); !doubt.isEmpty())
        banner.say(u"print-doubt"_s,
                   {2, false, doubt, tr("Print it again"), [&printing] { printing.answerDoubt(false); },
                    tr("It is there"), [&printing] { printing.answerDoubt(true); }});
    else
        banner.clear(u"print-doubt"_s);
    if (const QString trouble = printing.bannerText(); !trouble.isEmpty())
        banner.say(u"printer"_s, {1, false, trouble, tr("Try again"), [&printing] { printing.retry(); },
                                  tr("Do not print"), [&printing] { printing.cancelWaiting(); }});
    else
        banner.clear(u"printer"_s);
}

/// A cut is no notice, the pill tells of it: what stands here needs somebody.
void TillWindow::saySyncNotices()
{
    ui::Banner &banner = m_window->banner();
    if (const QString alarm = m_desk->sync.view().alarm(); !alarm.isEmpty())
        banner.say(u"sync"_s, {0, true, alarm, tr("See why"), [this] { m_window->openPage(u"sync"_s); }});
    else
        banner.clear(u"sync"_s);
}

/// On a screen of its own where there is one.
void TillWindow::showCustomerDisplay()
{
    if (!m_preferences.customerDisplay()) {
        m_customerDisplay.reset();
        return;
    }
    if (m_customerDisplay)
        return;
    m_customerDisplay = std::make_unique<ui::CustomerDisplayWindow>(m_desk->customerDisplay, m_desk->business);
    m_customerDisplay->setAttribute(Qt::WA_ShowWithoutActivating);
    m_customerDisplay->setAttribute(Qt::WA_QuitOnClose, false);
    const QList<QScreen *> screens = QGuiApplication::screens();
    if (screens.size() > 1) {
        m_customerDisplay->setGeometry(screens.last()->geometry());
        m_customerDisplay->showFullScreen();
    } else {
        m_customerDisplay->show();
    }
}

void TillWindow::applyPreferences()
{
    showCustomerDisplay();
    const bool languageChanged = m_desk->business.language() != m_preferences.language();
    if (languageChanged) {
        m_language.use(m_preferences.language());
        m_desk->business.setLanguage(m_preferences.language());
    }
    const ui::Density before = ui::Look::instance().density();
    applyLook(m_preferences); // another density makes the pages anew by itself
    if (languageChanged && before == ui::Look::instance().density())
        m_window->rebuild();
}

} // namespace comptoir
