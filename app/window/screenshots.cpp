// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screenshots.h"

#include "app/demo/demosync.h"
#include "app/window/settle.h"
#include "ui/dialogs/dialog.h"

#include <QAbstractButton>
#include <QDir>
#include <QPixmap>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr QSize desk(1440, 900);
constexpr QSize counter(1024, 600);
constexpr int shownProduct = 4;
constexpr int shownTicket = 2;

/// What is on the page when its picture is taken.
struct Scene {
    QString name;
    QString page;
    std::function<void(TillWindow &)> prepare;
};

/// The ticket people see being typed.
void fillTicket(TillWindow &till, Composition &app)
{
    TillPresenter &presenter = till.desk().till;
    const QList<std::pair<QString, int>> goods{{u"2000000000299"_s, 4}, {u"2000000000336"_s, 3}, {u"HUI1"_s, 1},
                                               {u"COU1"_s, 2},          {u"RIZ1"_s, 1},          {u"ESP1"_s, 2}};
    for (const auto &[code, count] : goods) {
        presenter.scan(code);
        settle(app.shop);
        if (count > 1)
            presenter.setQuantity(QString::number(count));
        settle(app.shop);
    }
    presenter.setLineDiscount(u"10"_s, true);
    settle(app.shop);
}

/// A count on the way: some of each note and coin.
void countDrawer(TillWindow &till, Composition &app)
{
    ShiftCloser &closer = till.desk().shift.closer;
    closer.begin();
    settle(app.shop);
    for (qsizetype row = 0; row < closer.count().denominations().size(); ++row)
        closer.count().setPieces(row, (row * 7 + 4) % 19);
}

void openTicket(TillWindow &till)
{
    TicketsPresenter &tickets = till.desk().tickets;
    if (const TicketRow *row = tickets.list().ticket(shownTicket))
        tickets.open(row->number);
}

void openProduct(TillWindow &till)
{
    if (auto *table = till.window().currentPage()->findChild<QTableView *>())
        Q_EMIT table->activated(table->model()->index(shownProduct, 1));
}

/// Presses a button of the page by its name.
void press(TillWindow &till, const QString &name)
{
    if (auto *button = till.window().currentPage()->findChild<QAbstractButton *>(name))
        button->click();
}

void answerDialogs(TillWindow &till, bool accept)
{
    for (ui::Dialog *dialog : till.window().findChildren<ui::Dialog *>()) {
        if (accept)
            dialog->accept();
        else
            dialog->reject();
    }
}

QList<Scene> scenesOf(Composition &app, StillSync &sync)
{
    const auto nothing = [](TillWindow &) {};
    return {
        {u"till"_s, u"till"_s, nothing},
        {u"payment"_s, u"till"_s, [](TillWindow &till) { till.desk().payment.begin(TenderMethod::Cash); }},
        {u"palette"_s, u"till"_s,
         [&app](TillWindow &till) {
             till.desk().payment.cancel();
             settle(app.shop);
             till.window().openPalette(u"caf"_s);
         }},
        {u"tickets"_s, u"tickets"_s, [](TillWindow &till) { till.desk().tickets.close(); }},
        {u"tickets-open"_s, u"tickets"_s, openTicket},
        {u"shift"_s, u"shift"_s, [](TillWindow &till) { till.desk().shift.closer.finishLater(); }},
        {u"shift-count"_s, u"shift"_s, [&app](TillWindow &till) { countDrawer(till, app); }},
        {u"products"_s, u"products"_s, [](TillWindow &till) { till.desk().products.form().close(); }},
        {u"products-open"_s, u"products"_s, openProduct},
        {u"settings"_s, u"settings"_s, nothing},
        {u"sync-offline"_s, u"sync"_s,
         [&sync](TillWindow &till) { sync.tell(demoSyncOffline(till.desk().business.now())); }},
        {u"sync-alone"_s, u"sync"_s, [&sync](TillWindow &) { sync.tell({}); }},
        {u"sync"_s, u"sync"_s, [&sync](TillWindow &till) { sync.tell(demoSyncStatus(till.desk().business.now())); }},
        {u"sync-wipe"_s, u"sync"_s, [](TillWindow &till) { press(till, u"wipeTill"_s); }},
        {u"sync-leave"_s, u"sync"_s, [](TillWindow &till) { press(till, u"leaveCentre"_s); }},
        {u"sync-rescue"_s, u"sync"_s,
         [](TillWindow &till) {
             press(till, u"leaveCentre"_s);
             answerDialogs(till, true);
         }},
    };
}

/// What was said of the scene before is not part of this one.
void hideToasts(TillWindow &till)
{
    for (QWidget *toast : till.window().findChildren<QWidget *>(u"toast"_s))
        toast->hide();
}

void closePalette(TillWindow &till)
{
    if (QWidget *palette = till.window().findChild<QWidget *>(u"commandPalette"_s))
        palette->hide();
}

} // namespace

const QList<Shot> &allShots()
{
    static const QList<Shot> shots{
        {u"light-fr"_s, u"fr"_s, u"light"_s, u"comfortable"_s, desk},
        {u"dark-ar"_s, u"ar"_s, u"dark"_s, u"comfortable"_s, desk},
        {u"light-ar"_s, u"ar"_s, u"light"_s, u"comfortable"_s, desk},
        {u"dark-en"_s, u"en"_s, u"dark"_s, u"compact"_s, desk},
        {u"touch-fr"_s, u"fr"_s, u"light"_s, u"touch"_s, counter},
        {u"touch-ar"_s, u"ar"_s, u"dark"_s, u"touch"_s, counter},
        {u"scale150-fr"_s, u"fr"_s, u"light"_s, u"comfortable"_s, desk, 1.5},
    };
    return shots;
}

Result<void> savePicture(QWidget &widget, const QString &path, qreal scale)
{
    QPixmap picture((QSizeF(widget.size()) * scale).toSize());
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    widget.render(&picture);
    if (!picture.save(path))
        return broken(u"read_only"_s, u"The picture %1 cannot be written."_s.arg(path));
    return {};
}

Result<int> takeScreenshots(TillWindow &till, StillSync &sync, Composition &app, const QString &folder,
                            const QList<Shot> &shots)
{
    if (!QDir().mkpath(folder))
        return broken(u"read_only"_s, u"The folder %1 cannot be made."_s.arg(folder));
    till.window().show();
    settle(app.shop);
    sync.tell(demoSyncStatus(till.desk().business.now()));
    fillTicket(till, app);
    int count = 0;
    for (const Shot &shot : shots) {
        till.preferences().setTheme(shot.theme);
        till.preferences().setDensity(shot.density);
        till.preferences().setLanguage(shot.language);
        till.window().resize(shot.size);
        settle(app.shop);
        for (const Scene &scene : scenesOf(app, sync)) {
            till.window().openPage(scene.page);
            settle(app.shop);
            scene.prepare(till);
            settle(app.shop);
            hideToasts(till);
            if (scene.name == "tickets-open"_L1 && !till.desk().tickets.detail())
                continue; // a shop that has sold nothing yet
            COMPTOIR_TRY(savePicture(till.window(), u"%1/%2-%3.png"_s.arg(folder, shot.name, scene.name), shot.scale));
            closePalette(till);
            answerDialogs(till, false);
            ++count;
        }
    }
    return count;
}

} // namespace comptoir
