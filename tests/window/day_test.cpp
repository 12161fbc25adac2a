// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demobusiness.h"
#include "app/play/demoday.h"
#include "models/printing/fonts/fonts.h"
#include "tests/support/testshop.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

class DayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void aCashDayIsWorkedThroughByHand_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("French") << u"fr"_s;
        QTest::newRow("Arabic") << u"ar"_s;
    }
    void aCashDayIsWorkedThroughByHand()
    {
        QFETCH(QString, language);
        QTemporaryDir folder;
        qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
        ManualClock clock(QDateTime(QDate(2026, 11, 24), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch());
        SeededRng rng(11);
        const auto app = value(Composition::open({folder.filePath(u"data"_s), {}, Database::Open::Create}, clock, rng));
        value(app->setup.create({u"Maison Zitouna"_s, u"DZ"_s, Currency::dzd(), u"Hydra"_s, u"T02"_s,
                                 u"Africa/Algiers"_s, u"Karim"_s, u"987654"_s}));
        value(loadDemoBusiness(*app));
        Preferences preferences(folder.filePath(u"window.ini"_s));
        preferences.setLanguage(language);
        preferences.setReducedMotion(true);
        TillWindow till(*app, clock, preferences, value(app->setup.settings()));
        till.window().resize(1440, 900);
        const Result<int> tickets = DemoDay(till, *app, clock, folder.path()).play();
        QVERIFY2(tickets, tickets ? "" : qPrintable(tickets.error().message));
        // What was done on the screen is in the journal, and everything in it holds.
        const ShiftClosed z = value(app->shifts.z(QString()));
        QVERIFY(z.totals.tickets >= *tickets);
        QCOMPARE(verifyFindings(app->shop), QString());
    }
};

QTEST_MAIN(DayTest)
#include "day_test.moc"
