// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

/// The journal's end is kept outside the data file without anybody waiting for it.
class AnchorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksForTheAnchorDoesNotWait();
};

void AnchorTest::whoAsksForTheAnchorDoesNotWait()
{
    QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    qputenv("XDG_STATE_HOME", QFile::encodeName(state));
    ManualClock clock(testMorning);
    SeededRng rng(3);
    const Composition::Options options{folder.filePath(u"data"_s), {}, Database::Open::Create};
    auto app = value(Composition::open(options, clock, rng));
    value(app->setup.create({u"Maison Zitouna"_s, u"DZ"_s, Currency::dzd(), u"Hydra"_s, u"T02"_s, u"Africa/Algiers"_s,
                             u"Karim"_s, u"987654"_s}));
    const auto anchors = [&state] { return QDir(state + u"/comptoir"_s).entryList({u"anchor-*"_s}); };
    QSemaphore gate; // nothing can be read before it opens, so a caller that waits would wait for ever
    const auto held = [&gate](Connection &) -> Result<void> {
        gate.acquire();
        return {};
    };
    Database &database = app->shop.database();
    const QList<QFuture<Result<void>>> lanes{database.read(held), database.read(held)};
    const QFuture<void> saved = app->saveAnchor();
    QVERIFY(!saved.isFinished());
    QCOMPARE(anchors(), QStringList());
    gate.release(2);
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(anchors().size(), 1);

    QFile file(state + u"/comptoir/"_s + anchors().first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    value(app->setup.change(value(app->staff.signIn(u"987654"_s, {})), {{u"branch"_s, u"Oran"_s}}));
    app.reset(); // the end of the program waits until the last anchor is written
    QFile after(file.fileName());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QVERIFY(after.readAll() != before);
}

QTEST_GUILESS_MAIN(AnchorTest)
#include "anchor_test.moc"
