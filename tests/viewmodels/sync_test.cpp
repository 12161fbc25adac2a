// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sync/joincheck.h"
#include "models/viewmodels/sync/syncpresenter.h"
#include "tests/support/fakesync.h"
#include "tests/support/testcounter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2026, 1, 15);

struct Bench {
    explicit Bench(const SyncStatus &status = busySync(today))
    {
        counter.till.clock().set(syncTime(today, 17, 42));
        sync.tell(status);
    }
    [[nodiscard]] SyncView view() const { return presenter.view(); }

    TestCounter counter;
    FakeSync sync;
    SyncPresenter presenter{sync, counter.business, counter.session, counter.approvals};
};

SyncStatus inState(SyncState state, qint64 waiting = 0)
{
    SyncStatus status;
    status.state = state;
    status.since = syncTime(today, 9, 42);
    status.waitingCount = waiting;
    return status;
}

QStringList titlesOf(const SyncWaitingModel &model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row, SyncWaitingModel::What).data().toString());
    return titles;
}

} // namespace

class SyncTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateSaysWhatItMeans_data()
    {
        QTest::addColumn<SyncStatus>("status");
        QTest::addColumn<QString>("pill");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("alarms");
        const auto row = [](const char *name, const SyncStatus &status, const QString &pill, const QString &title,
                            bool alarms) { QTest::newRow(name) << status << pill << title << alarms; };
        row("alone", inState(SyncState::Alone), u"Saved on this till"_s, u"This till stands alone."_s, false);
        row("online", inState(SyncState::Online), u"Online"_s, u"Online since 09:42. Everything has arrived."_s, false);
        row("sending", inState(SyncState::Sending, 3), u"Online · 3 waiting"_s, u"Online since 09:42: 3 on the way."_s,
            false);
        row("offline", inState(SyncState::Offline, 37), u"Offline since 09:42 · 37 waiting"_s,
            u"Offline since 09:42. 37 wait(s) here."_s, false);
        row("offline idle", inState(SyncState::Offline), u"Offline since 09:42"_s,
            u"Offline since 09:42. Nothing waits."_s, false);
        SyncStatus loading = inState(SyncState::Loading);
        loading.loadedPermille = 420;
        row("loading", loading, u"Loading 42 %"_s, u"The business is loading: 42 %."_s, false);
        row("signed out", inState(SyncState::SignedOut), u"Signed out"_s,
            u"The centre does not know this till any more."_s, true);
        row("revoked", inState(SyncState::Revoked), u"Withdrawn"_s, u"This till was withdrawn from the business."_s,
            true);
        row("blocked", inState(SyncState::Blocked), u"Stopped"_s, u"Sending has stopped since 09:42."_s, true);
    }
    void everyStateSaysWhatItMeans()
    {
        QFETCH(SyncStatus, status);
        QFETCH(QString, pill);
        QFETCH(QString, title);
        QFETCH(bool, alarms);
        const Bench bench(status);
        QCOMPARE(bench.view().pill().text.replace(u'\u00a0', u' '), pill);
        QCOMPARE(bench.view().head().title.replace(u'\u00a0', u' '), title);
        QVERIFY(!bench.view().head().detail.isEmpty());
        QVERIFY(!bench.view().pill().spoken.isEmpty());
        QCOMPARE(!bench.view().alarm().isEmpty(), alarms);
    }

    void aStopSaysWhyInPlainWords()
    {
        SyncStatus status = inState(SyncState::Blocked);
        status.code = u"not_a_centre"_s;
        status.sentence = u"HTML came back."_s;
        QVERIFY(Bench(status).view().head().detail.contains(u"no centre"_s));
        status.code = u"some_new_code"_s; // of a newer engine: its own sentence stands
        QVERIFY(Bench(status).view().head().detail.startsWith(u"HTML came back."_s));
        status.sentence.clear();
        QVERIFY(Bench(status).view().alarm().contains(u"some_new_code"_s));
    }

    void aTimeOfAnotherDayHasItsDay()
    {
        const Bench bench;
        QCOMPARE(bench.view().timeOf(syncTime(today, 9, 5)), u"09:05"_s);
        const QString before = bench.view().timeOf(syncTime(today.addDays(-2), 9, 5));
        QVERIFY2(before.contains(u"13"_s) && before.endsWith(u"09:05"_s), qPrintable(before));
    }

    void whatWaitsFollowsTheJournalWithoutLosingItsPlace()
    {
        Bench bench;
        SyncWaitingModel &model = bench.presenter.waiting();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(titlesOf(model), (QStringList{u"Cash out"_s, u"Ticket T02-018402"_s, u"Ticket T02-018403"_s}));
        QCOMPARE(model.index(0, SyncWaitingModel::State).data().toString(), u"on its way"_s);
        QCOMPARE(model.index(1, SyncWaitingModel::Detail).data().toString(), u"2 line(s) · Cash · Samia, 17:31"_s);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy added(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy altered(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex last = model.index(2, SyncWaitingModel::What);
        SyncStatus next = busySync(today);
        next.waiting.removeFirst();
        next.waiting.first().underWay = true;
        next.waiting.append(soldTicket(4, syncTime(today, 17, 41), u"Samia"_s));
        bench.sync.tell(next);
        QCOMPARE(titlesOf(model),
                 (QStringList{u"Ticket T02-018402"_s, u"Ticket T02-018403"_s, u"Ticket T02-018404"_s}));
        QCOMPARE(last.row(), 1);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(added.count(), 1);
        QCOMPARE(altered.count(), 1);
        next.waiting.clear();
        bench.sync.tell(next);
        QCOMPARE(model.rowCount(), 0);
        next.waiting = {soldTicket(6, 0, {}), soldTicket(5, 0, {})};
        bench.sync.tell(next);
        std::swap(next.waiting[0], next.waiting[1]); // as after a restored copy
        bench.sync.tell(next);
        QCOMPARE(titlesOf(model), (QStringList{u"Ticket T02-018405"_s, u"Ticket T02-018406"_s}));
    }

    void whatCameIsToldOnceAndOnlyWhenThereWasSomething()
    {
        Bench bench;
        QSignalSpy received(&bench.presenter, &SyncPresenter::received);
        SyncStatus status = busySync(today);
        status.lastReceived = syncTime(today, 17, 43);
        bench.sync.tell(status); // asked, and nothing was new
        QCOMPARE(received.count(), 0);
        status.lastReceived = syncTime(today, 17, 44);
        status.lastReceivedRows = 12;
        bench.sync.tell(status);
        bench.sync.tell(status);
        QCOMPARE(received.count(), 1);
    }

    void moreThanIsListedIsCounted()
    {
        SyncStatus status = busySync(today);
        QCOMPARE(Bench(status).view().moreWaitingText(), QString());
        status.waitingCount = 10'500;
        QCOMPARE(Bench(status).view().moreWaitingText(), u"and 10497 more"_s);
    }

    void aPriceChangedTwiceShowsBothSides()
    {
        const Bench bench;
        const QList<SyncChoiceView> choices = bench.view().choices();
        QCOMPARE(choices.size(), 1);
        const SyncChoiceView &choice = choices.first();
        QCOMPARE(choice.field, u"Selling price"_s);
        QCOMPARE(choice.here.place, u"Here, till T02"_s);
        QCOMPARE(choice.here.value,
                 bench.counter.business.format().amountWithSign(bench.counter.business.money(39'000)));
        QCOMPARE(choice.centre.when, u"10:16"_s);
        QCOMPARE(choice.keepText, u"Keep 390,00 everywhere"_s);
        QCOMPARE(choice.takeText, u"Take 395,00"_s);
        QVERIFY(choice.before.contains(u"380,00"_s));
    }

    void textsAndPartsAreChosenWithoutBeingTyped()
    {
        SyncStatus status = busySync(today);
        status.choices.first().field = u"name"_s;
        status.choices.first().here.value = u"Ground coffee of the house, 250 g"_s;
        QCOMPARE(Bench(status).view().choices().first().keepText, u"Keep what is here"_s);
        QCOMPARE(Bench(status).view().choices().first().valueText, u"Another value…"_s);
        status.choices.first().here.value = u"{\"fr\":\"Café\"}"_s;
        QCOMPARE(Bench(status).view().choices().first().valueText, QString());
        QCOMPARE(Bench(status).view().choices().first().here.value, u"Several values"_s);
    }

    void theThreeAnswersReachWhoeverSends()
    {
        Bench bench;
        QSignalSpy decided(&bench.presenter, &SyncPresenter::decided);
        bench.presenter.keepHere(syncId(41));
        QTRY_COMPARE(decided.count(), 1);
        bench.presenter.takeCentre(syncId(41));
        QTRY_COMPARE(decided.count(), 2);
        const Result<QString> typed = bench.presenter.valueFrom(syncId(41), u"392,50"_s);
        QCOMPARE(value(typed), u"39250"_s);
        bench.presenter.setValue(syncId(41), *typed);
        QTRY_COMPARE(decided.count(), 3);
        QCOMPARE(bench.sync.answers.size(), 3);
        QCOMPARE(int(bench.sync.answers.at(0).choice), int(SyncAnswer::Choice::Here));
        QCOMPARE(int(bench.sync.answers.at(1).choice), int(SyncAnswer::Choice::Centre));
        QCOMPARE(bench.sync.answers.at(2).value, u"39250"_s);
        QVERIFY(!bench.presenter.valueFrom(syncId(41), u"dear"_s));
        QVERIFY(!bench.presenter.valueFrom(syncId(41), u"-1"_s));
        bench.presenter.keepHere(syncId(77)); // answered elsewhere meanwhile
        QCOMPARE(bench.sync.answers.size(), 3);
        QVERIFY(!bench.presenter.isBusy());
    }

    void aRefusalIsSaidAndEndsTheWork()
    {
        Bench bench;
        bench.sync.refusal = Error{u"io_error"_s, u"The stick was pulled out."_s, ErrorClass::Rule};
        QSignalSpy failed(&bench.presenter, &SyncPresenter::failed);
        bench.presenter.writeRescue({u"/nowhere"_s, u"a long passphrase"_s});
        QVERIFY(bench.presenter.isBusy());
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!bench.presenter.isBusy());
        bench.sync.refusal.reset();
        QSignalSpy rescued(&bench.presenter, &SyncPresenter::rescued);
        bench.presenter.writeRescue({u"/stick/file"_s, u"a long passphrase"_s});
        QTRY_COMPARE(rescued.count(), 1);
        QCOMPARE(rescued.first().first().toLongLong(), 3);
        QCOMPARE(bench.sync.rescues.last().second, u"a long passphrase"_s);
        QCOMPARE(bench.presenter.rescueFileName(), u"comptoir-T01-20260115.rescue"_s);
    }

    void whatARoleMayNotDoAManagerApproves()
    {
        Bench bench;
        bench.sync.refusal = Error{u"not_allowed"_s, u"Not with this role."_s, ErrorClass::Rule};
        QSignalSpy asked(&bench.counter.approvals, &Approvals::asked);
        QSignalSpy failed(&bench.presenter, &SyncPresenter::failed);
        bench.presenter.join(u"centre.example"_s, u" 4711 "_s);
        QTRY_COMPARE(asked.count(), 1);
        bench.counter.approvals.cancel();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(bench.sync.joins.first().server, u"https://centre.example"_s);
        QCOMPARE(bench.sync.joins.first().code, u"4711"_s);
    }

    void leavingAsksForARightAsWell()
    {
        Bench bench;
        QSignalSpy left(&bench.presenter, &SyncPresenter::left);
        QSignalSpy wiped(&bench.presenter, &SyncPresenter::wiped);
        QSignalSpy asked(&bench.counter.approvals, &Approvals::asked);
        bench.sync.refusal = Error{u"not_allowed"_s, u"Your role may not."_s, ErrorClass::Rule};
        bench.presenter.leave();
        QTRY_COMPARE(asked.count(), 1);
        bench.sync.refusal.reset();
        bench.counter.approvals.answer(u"246810"_s);
        QTRY_COMPARE(left.count(), 1);
        QSignalSpy rescued(&bench.presenter, &SyncPresenter::rescued);
        bench.presenter.wipe({u"/media/stick/what.rescue"_s, u"a long passphrase"_s});
        QTRY_COMPARE(wiped.count(), 1);
        QCOMPARE(left.count(), 1);
        QCOMPARE(rescued.first().last().toString(), u"/media/stick/what.rescue"_s);
    }

    void setAsideSaysWhatHappenedAndWhatWasKept()
    {
        const Bench bench;
        const SyncSetAsideView item = bench.view().setAside().first();
        QCOMPARE(item.title, u"Ticket T02-018409"_s);
        QCOMPARE(item.document, u"T02-018409"_s);
        QVERIFY(item.reason.contains(u"older than this till"_s));
        QVERIFY(item.kept.contains(u"counts it already"_s));
    }

    void withoutTheCentreAStreamSaysOfWhenItIs()
    {
        SyncStatus status = busySync(today);
        status.state = SyncState::Offline;
        status.streams = {{SyncStreamStatus::Kind::Business, u"Maison Zitouna"_s, false, 0, true},
                          {SyncStreamStatus::Kind::Branch, u"Hydra"_s, false, 0, false}};
        const Bench bench(status);
        QCOMPARE(bench.view().streams().at(0).text, u"up to 17:42"_s);
        QCOMPARE(bench.view().streams().at(1).text, u"not yet"_s); // the first load did not end
    }

    void theSideTellsConnectionStreamsJournalAndOthers()
    {
        const Bench bench;
        const QList<SyncLine> connection = bench.view().connection();
        QCOMPARE(connection.at(0).text, u"17:42:08, 41 ms"_s);
        QCOMPARE(connection.at(1).text, u"17:42:10, nothing new"_s);
        QCOMPARE(connection.at(2).text, u"1, from 09:42 to 17:31"_s);
        const QList<SyncLine> streams = bench.view().streams();
        QCOMPARE(streams.at(1).text, u"412 missing"_s);
        QCOMPARE(int(streams.at(0).tone), int(Tone::Success));
        const QList<SyncLine> journal = bench.view().journal();
        QCOMPARE(QString(journal.at(0).text).replace(u'\u202f', u' '), u"no. 61 204 · B1D4 7702"_s);
        QCOMPARE(QString(journal.at(2).text).replace(u'\u202f', u' '), u"up to no. 61 190"_s);
        QCOMPARE(bench.view().others().at(1).text, u"silent since 17:12"_s);
    }

    void aTillThatDidNothingYetHasItsName()
    {
        SyncStatus status = busySync(today);
        status.others = {{u"T04"_s, {}, 0, false}};
        const Bench bench(status);
        QCOMPARE(bench.view().others().first().name, bench.counter.business.format().isolated(u"T04"_s));
        QCOMPARE(bench.view().others().first().text, u"not heard of yet"_s);
    }

    void aClockThatIsWrongIsSaid()
    {
        SyncStatus status = busySync(today);
        status.clockOffsetMs = 30'000;
        QCOMPARE(Bench(status).view().connection().size(), 4);
        status.clockOffsetMs = 420'000;
        QCOMPARE(Bench(status).view().connection().last().text, u"7 min behind the centre's"_s);
        status.clockOffsetMs = -420'000;
        QCOMPARE(Bench(status).view().connection().last().text, u"7 min ahead of the centre's"_s);
    }

    void theDayIsAStripWithItsCuts()
    {
        const auto local = [](EpochMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::OffsetFromUTC, 3600); };
        const QDateTime now = local(syncTime(today, 17, 42));
        const DayBand usual = DayBand::make({{syncTime(today, 9, 42), syncTime(today, 17, 31), 37}}, now, local);
        QCOMPARE(usual.from, 8 * 60);
        QCOMPARE(usual.to, 19 * 60);
        QCOMPARE(usual.now, 17 * 60 + 42);
        QCOMPARE(usual.away, (QList<DayBand::Stretch>{{9 * 60 + 42, 17 * 60 + 31}}));
        QCOMPARE(usual.sales, 37);
        // From the evening before, and it lasts: it begins at midnight and ends now.
        const DayBand long_ = DayBand::make({{syncTime(today.addDays(-1), 22, 0), {}, 2}}, now, local);
        QCOMPARE(long_.from, 0);
        QCOMPARE(long_.away, (QList<DayBand::Stretch>{{0, 17 * 60 + 42}}));
        const DayBand late = DayBand::make({}, local(syncTime(today, 21, 10)), local);
        QCOMPARE(late.to, 22 * 60);
        QVERIFY(late.away.isEmpty());
    }

    void anAddressIsSafeOrOfThisMachine()
    {
        QCOMPARE(JoinCheck::addressOf(u" centre.example "_s), u"https://centre.example"_s);
        QCOMPARE(JoinCheck::serverProblem(u"centre.example:8443"_s), QString());
        QCOMPARE(JoinCheck::serverProblem(u"http://127.0.0.1:8080"_s), QString());
        QVERIFY(!JoinCheck::serverProblem(u"http://centre.example"_s).isEmpty());
        QVERIFY(!JoinCheck::serverProblem(QString()).isEmpty());
        QVERIFY(!JoinCheck::serverProblem(u"two words"_s).isEmpty());
        QVERIFY(!JoinCheck::codeProblem(u"  "_s).isEmpty());
        QVERIFY(!JoinCheck::passphraseProblem(u"short"_s).isEmpty());
        QVERIFY(!JoinCheck::repeatProblem(u"one thing"_s, u"another"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SyncTest)
#include "sync_test.moc"
