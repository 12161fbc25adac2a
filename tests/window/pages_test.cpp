// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demomorning.h"
#include "app/window/screenshots.h"
#include "app/window/settle.h"
#include "models/printing/fonts/fonts.h"
#include "tests/support/testshop.h"
#include "ui/dialogs/namedialog.h"
#include "ui/pages/sales/tillpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/style/look.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

namespace
{

/// Notes each window that appears: a widget shown before it has a parent flashes up and takes the keyboard away.
class StrayWindows : public QObject
{
public:
    explicit StrayWindows(QWidget &allowed) : m_allowed(allowed) { qApp->installEventFilter(this); }
    [[nodiscard]] QStringList seen() const { return m_seen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow() && widget != &m_allowed)
            m_seen.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName());
        return false;
    }

private:
    QWidget &m_allowed;
    QStringList m_seen;
};

/// The demo shop in the afternoon, with its window.
struct Shop42 {
    Shop42()
    {
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        app = value(Composition::open({folder.filePath(u"data"_s), {}, Database::Open::Create}, clock, rng));
        tickets = value(playDemoMorning(*app, clock, QDate(2026, 11, 24), QTime(11, 0)));
        preferences.setReducedMotion(true);
        auto shown = std::make_unique<StillSync>();
        sync = shown.get();
        till = std::make_unique<TillWindow>(*app, clock, preferences, value(app->setup.settings()), std::move(shown));
        till->desk().session.signIn(u"987654"_s);
        settle(app->shop);
    }

    QTemporaryDir folder;
    ManualClock clock{0};
    SeededRng rng{7};
    std::unique_ptr<Composition> app;
    int tickets = 0;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    StillSync *sync = nullptr; ///< the till's
    std::unique_ptr<TillWindow> till;
};

const QStringList pageIds{u"till"_s, u"tickets"_s, u"shift"_s, u"products"_s, u"settings"_s, u"sync"_s};

/// What a screen reader would have nothing to say about.
QStringList namelessIn(const QWidget &window)
{
    QStringList nameless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        const bool inner =
            widget->objectName().startsWith("qt_"_L1) || widget->inherits("QAbstractScrollArea") == false;
        if (control && !named && !widget->inherits("QScrollBar") && !(widget->inherits("QScrollArea") && inner))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    return nameless;
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void noPageFlashesUpAWindowOfItsOwn_data()
    {
        QTest::addColumn<QString>("density");
        QTest::newRow("comfortable") << u"comfortable"_s;
        QTest::newRow("touch") << u"touch"_s;
    }
    void noPageFlashesUpAWindowOfItsOwn()
    {
        QFETCH(QString, density);
        Shop42 shop;
        shop.preferences.setDensity(density);
        shop.till->window().show();
        settle(shop.app->shop);
        const StrayWindows stray(shop.till->window());
        for (const QString &id : pageIds) {
            shop.till->window().openPage(id);
            settle(shop.app->shop);
            QCOMPARE(stray.seen(), QStringList());
        }
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("density");
        QTest::newRow("comfortable") << u"comfortable"_s;
        QTest::newRow("touch") << u"touch"_s;
    }
    void everyControlHasAName()
    {
        QFETCH(QString, density);
        Shop42 shop;
        shop.preferences.setDensity(density);
        shop.till->window().show();
        for (const QString &id : pageIds) {
            shop.till->window().openPage(id);
            settle(shop.app->shop);
            QCOMPARE(namelessIn(shop.till->window()), QStringList());
        }
    }

    void everyPageIsDrawnInEveryWay()
    {
        Shop42 shop;
        QTemporaryDir pictures;
        const int count = value(takeScreenshots(*shop.till, *shop.sync, *shop.app, pictures.path()));
        const QStringList files = QDir(pictures.path()).entryList({u"*.png"_s});
        QCOMPARE(files.size(), count);
        QVERIFY(count >= 49);
        for (const QString &file : files) {
            const QImage image(pictures.filePath(file));
            QVERIFY2(image.width() >= 1024 && image.height() >= 600, qPrintable(file));
        }
        // No two pages of one way are the same picture: a page that did not open would be the one before it.
        for (const Shot &shot : allShots()) {
            QList<QImage> seen;
            for (const QString &file : files.filter(shot.name + u'-')) {
                const QImage image(pictures.filePath(file));
                QVERIFY2(!seen.contains(image), qPrintable(file));
                seen.append(image);
            }
        }
    }

    void aWeighedItemScannedBehindASheetIsAnsweredWhenItCloses_data()
    {
        QTest::addColumn<QString>("page");
        QTest::newRow("on the till") << u"till"_s;
        QTest::newRow("on another page") << u"tickets"_s;
    }
    void aWeighedItemScannedBehindASheetIsAnsweredWhenItCloses()
    {
        QFETCH(QString, page);
        Shop42 shop;
        ui::MainWindow &window = shop.till->window();
        window.show();
        QApplication::setActiveWindow(&window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openPage(page);
        settle(shop.app->shop);
        window.showDialog(new ui::NameDialog(u"Sheet"_s, u"Name"_s));
        QWidget *asked = QApplication::focusWidget();
        window.scanned(u"10001"_s); // bananas, by the kilogram
        settle(shop.app->shop);
        QCOMPARE(QApplication::focusWidget(), asked);
        QCOMPARE(shop.till->desk().till.questions().size(), 1);
        QTest::keyClick(asked, Qt::Key_Escape);
        if (page != u"till"_s)
            window.openPage(u"till"_s);
        settle(shop.app->shop);
        QTest::keyClicks(QApplication::focusWidget(), u"1,5"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        settle(shop.app->shop);
        QCOMPARE(shop.till->desk().till.questions().size(), 0);
        QCOMPARE(shop.till->desk().till.totals().total, dzd(67'500));
    }

    void aTicketIsPrintedAgainWithoutLeavingTheTill()
    {
        Shop42 shop;
        ui::MainWindow &window = shop.till->window();
        window.show();
        window.openPage(u"till"_s);
        settle(shop.app->shop);
        auto *page = window.findChild<ui::TillPage *>();
        QVERIFY(page);
        Q_EMIT page->copyWanted(u"T02-000001"_s);
        settle(shop.app->shop);
        QTRY_VERIFY(window.findChild<QWidget *>(u"toast"_s));
        QVERIFY(window.findChild<QWidget *>(u"toast"_s)->accessibleName().contains(u"T02-000001"_s));
        QVERIFY(page->isVisible());
        QCOMPARE(value(shop.app->documents.ticket(u"T02-000001"_s)).copies, 1);
    }

    void languagesAndDensitiesChangeWhileATicketIsOpen()
    {
        Shop42 shop;
        shop.till->window().show();
        shop.till->desk().till.scan(u"2000000000299"_s);
        settle(shop.app->shop);
        const Money total = shop.till->desk().till.totals().total;
        QVERIFY(!total.isZero());
        for (const auto &language : {u"ar"_s, u"fr"_s, u"en"_s}) {
            for (const auto &density : {u"touch"_s, u"compact"_s, u"comfortable"_s}) {
                shop.preferences.setLanguage(language);
                shop.preferences.setDensity(density);
                settle(shop.app->shop);
                QCOMPARE(shop.till->desk().till.totals().total, total);
            }
        }
        shop.preferences.setLanguage(u"fr"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s); // Qt's own words as well
    }
};

QTEST_MAIN(PagesTest)
#include "pages_test.moc"
