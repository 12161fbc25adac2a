// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/hands.h"
#include "app/window/firststart.h"
#include "app/window/settle.h"
#include "app/window/tillwindow.h"
#include "app/wipetill.h"
#include "models/printing/fonts/fonts.h"
#include "tests/support/testshop.h"
#include "tests/sync/httpcentre.h"
#include "ui/shell/statuspill.h"
#include "ui/style/look.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patienceMs = 20'000;

/// A machine with nothing on it yet, its key kept under a password, and a centre behind a socket on loopback. Both are
/// served by this thread's event loop: whatever waited on it would wait for ever.
struct NewMachine {
    NewMachine()
    {
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        app = value(
            Composition::open({folder.filePath(u"data"_s), u"a long password"_s, Database::Open::Create}, clock, rng));
        preferences.setLanguage(u"en"_s);
        preferences.setReducedMotion(true);
        centre.setClock(clock.nowMs());
        centre.setCode(u"ABCD-EFGH"_s);
        first = std::make_unique<FirstStart>(
            *app, preferences, FirstStart::MakeDemo(), [this](const BusinessSettings &settings) {
                till = std::make_unique<TillWindow>(*app, clock, preferences, settings);
                till->window().resize(1440, 900);
                till->window().show();
            });
        first->window().resize(1280, 800);
        hands = std::make_unique<Hands>(first->window(), app->shop);
        hands->begin();
    }
    void fill(const QString &code)
    {
        for (const QString &text : {centre.address(), code}) {
            hands->type(text);
            hands->key(Qt::Key_Tab);
        }
        for (int field = 0; field < 3; ++field) // the till is called T01; country and currency are right
            hands->key(Qt::Key_Tab);
        for (const QString &text : {u"Lina"_s, u"2468"_s}) {
            hands->type(text);
            hands->key(Qt::Key_Tab);
        }
        hands->type(u"2468"_s);
        hands->key(Qt::Key_Return);
    }
    /// The way most tills come to a centre, up to the owner at the counter.
    void join()
    {
        hands->clickNamed(u"I have a code"_s);
        fill(u"ABCD-EFGH"_s);
        if (!QTest::qWaitFor([this] { return till != nullptr; }, patienceMs) || !becomes(SyncState::Online))
            qFatal("The till did not join: %s", qPrintable(said()));
        till->desk().session.signIn(u"2468"_s);
        if (!QTest::qWaitFor([this] { return till->desk().session.signedIn() && sync().status().waitingCount == 0; },
                             patienceMs))
            qFatal("Nobody signed in.");
        hands = std::make_unique<Hands>(till->window(), app->shop);
        hands->begin();
    }
    void openSyncPage()
    {
        till->window().openPage(u"sync"_s);
        hands->settle();
    }
    [[nodiscard]] bool becomes(SyncState state) const
    {
        return QTest::qWaitFor([&] { return till->desk().sync.status().state == state; }, patienceMs);
    }
    /// Every sentence of the first window.
    [[nodiscard]] QString said() const
    {
        QStringList sentences;
        for (const QLabel *label : first->window().findChildren<QLabel *>()) {
            if (label->isVisible())
                sentences.append(label->text());
        }
        return sentences.join(u'\n');
    }
    [[nodiscard]] SyncPresenter &sync() const { return till->desk().sync; }
    /// Something people do: the shop gets another telephone.
    void work(const QString &phone) const
    {
        value(app->setup.change(till->desk().session.authority(), {{u"seller.phone"_s, phone}}));
    }

    QTemporaryDir folder;
    ManualClock clock{testMorning};
    SeededRng rng{11};
    HttpCentre centre;
    std::unique_ptr<Composition> app;
    Preferences preferences{folder.filePath(u"window.ini"_s)};
    std::unique_ptr<TillWindow> till;
    std::unique_ptr<FirstStart> first;
    std::unique_ptr<Hands> hands;
};

} // namespace

class JoinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void aNewTillJoinsAndKeepsStepThroughACut()
    {
        NewMachine machine;
        QVERIFY(machine.hands->clickNamed(u"I have a code"_s));
        machine.fill(u"WRONG-ONE"_s);
        const bool refused = QTest::qWaitFor([&] { return machine.said().contains(u"does not hold"_s); }, patienceMs);
        QVERIFY2(refused, qPrintable(machine.said()));
        QVERIFY(!machine.till);
        QWidget *code = machine.hands->find(u"Code"_s);
        machine.hands->click(code);
        code->setProperty("text", QString());
        machine.hands->type(u"ABCD-EFGH"_s);
        machine.hands->key(Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return machine.till != nullptr; }, patienceMs));
        QVERIFY(machine.becomes(SyncState::Online));
        QCOMPARE(machine.sync().status().waitingCount, 0);
        QVERIFY(!machine.centre.centre().entries().isEmpty()); // its history went there
        QCOMPARE(machine.till->desk().business.settings().branch, u"Hydra"_s);

        machine.till->desk().session.signIn(u"2468"_s);
        QVERIFY(QTest::qWaitFor([&] { return machine.till->desk().session.signedIn(); }, patienceMs));
        machine.centre.setManner(HttpCentre::Manner::HangUp);
        machine.work(u"021 00 00 01"_s);
        QVERIFY(machine.becomes(SyncState::Offline));
        const auto *pill = machine.till->window().findChild<ui::StatusPill *>();
        QVERIFY2(pill->accessibleName().startsWith(u"Offline since"_s), qPrintable(pill->accessibleName()));
        QVERIFY(QTest::qWaitFor([&] { return machine.sync().waiting().rowCount() > 0; }, patienceMs));

        QSignalSpy rescued(&machine.sync(), &SyncPresenter::rescued);
        const QString stick = machine.folder.filePath(u"stick.rescue"_s);
        machine.sync().writeRescue({stick, u"a long passphrase"_s});
        QVERIFY(rescued.count() == 1 || rescued.wait(patienceMs));
        QVERIFY(QFileInfo(stick).size() > 0);

        const qsizetype before = machine.centre.centre().entries().size();
        machine.centre.setManner(HttpCentre::Manner::Normal);
        machine.sync().syncNow();
        QVERIFY(machine.becomes(SyncState::Online));
        QVERIFY(QTest::qWaitFor([&] { return machine.sync().waiting().rowCount() == 0; }, patienceMs));
        QVERIFY(machine.centre.centre().entries().size() > before);
        settle(machine.app->shop);
    }

    void aTillLeavesItsCentreAndComesBack()
    {
        NewMachine machine;
        machine.join();
        machine.openSyncPage();
        QVERIFY(machine.hands->clickNamed(u"Leave this centre…"_s));
        QVERIFY(machine.hands->clickNamed(u"Leave the centre"_s));
        QVERIFY(machine.becomes(SyncState::Alone));
        machine.work(u"021 00 00 02"_s); // the shop goes on
        const qsizetype before = machine.centre.centre().entries().size();
        machine.centre.setCode(u"SECOND-ONE"_s);
        QVERIFY(machine.hands->clickNamed(u"Join a business"_s));
        machine.hands->type(machine.centre.address());
        machine.hands->key(Qt::Key_Tab);
        machine.hands->type(u"SECOND-ONE"_s);
        machine.hands->key(Qt::Key_Return);
        QVERIFY(machine.becomes(SyncState::Online));
        QVERIFY(machine.centre.centre().entries().size() > before);
        settle(machine.app->shop);
    }

    void aWipedTillLeavesNothingOnItsMachine()
    {
        NewMachine machine;
        machine.join();
        machine.openSyncPage();
        QSignalSpy wiped(machine.till.get(), &TillWindow::wiped);
        QVERIFY(machine.hands->clickNamed(u"Wipe this till…"_s));
        machine.hands->type(u"T01"_s);
        machine.hands->key(Qt::Key_Return);
        QVERIFY(wiped.count() == 1 || wiped.wait(patienceMs));
        const Uuid device = machine.app->shop.device().id;
        machine.hands.reset();
        machine.first.reset();
        machine.till.reset();
        machine.app.reset();
        value(wipeTill({machine.folder.filePath(u"data"_s), u"a long password"_s, Database::Open::Existing}, device));
        QDirIterator left(machine.folder.path(), {u"*.db*"_s, u"key-*"_s, u"pepper-*"_s, u"anchor-*"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        QVERIFY2(!left.hasNext(), qPrintable(left.next()));
    }

    /// The till was made for a centre that was never found: it becomes the shop that is asked for.
    void aShopOfItsOwnAfterAJoinThatFailed()
    {
        NewMachine machine;
        QVERIFY(machine.hands->clickNamed(u"I have a code"_s));
        machine.fill(u"WRONG-ONE"_s);
        QVERIFY(QTest::qWaitFor([&] { return machine.said().contains(u"does not hold"_s); }, patienceMs));
        QVERIFY(machine.hands->clickNamed(u"Open a shop of your own"_s));
        machine.hands->click(machine.hands->find(u"Name of the business"_s));
        machine.hands->type(u"Chez Lina"_s);
        machine.hands->key(Qt::Key_Tab);
        machine.hands->type(u"Hydra"_s);
        QVERIFY(machine.hands->clickNamed(u"Open the shop"_s));
        QVERIFY2(QTest::qWaitFor([&] { return machine.till != nullptr; }, patienceMs), qPrintable(machine.said()));
        QCOMPARE(machine.till->desk().business.settings().name, u"Chez Lina"_s);
        QVERIFY(machine.becomes(SyncState::Alone));
        settle(machine.app->shop);
    }
};

QTEST_MAIN(JoinTest)
#include "join_test.moc"
