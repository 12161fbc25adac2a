// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/syncengine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::sync;

namespace
{

Situation atRest()
{
    return {true, false, false, true, {}};
}

Situation selling()
{
    return {true, true, true, true, {}};
}

/// The engine with what it asked for.
class Stage
{
public:
    Stage() { step(Event::Kind::Started, atRest()); }

    QList<Effect> step(Event::Kind kind, const Situation &situation)
    {
        return m_last = engine.step({kind, now, situation, {}});
    }
    QList<Effect> ended(Task task, Verdict verdict, const Situation &situation, qint64 retryAfterMs = 0)
    {
        Ended ended;
        ended.task = task;
        ended.verdict = verdict;
        ended.retryAfterMs = retryAfterMs;
        ended.tokenMs = 3'600'000;
        return m_last = engine.step({Event::Kind::Ended, now, situation, ended});
    }
    /// As a till that was withdrawn.
    QList<Effect> signedInLate(const Situation &situation)
    {
        Ended ended;
        ended.task = Task::SignIn;
        ended.late = true;
        ended.tokenMs = 3'600'000;
        return m_last = engine.step({Event::Kind::Ended, now, situation, ended});
    }
    [[nodiscard]] bool asked(Task task) const
    {
        return std::any_of(m_last.begin(), m_last.end(), [task](const Effect &effect) {
            return effect.kind == Effect::Kind::Begin && effect.task == task;
        });
    }
    [[nodiscard]] Ticks wake() const { return m_last.last().at; }
    /// Signed in, the head asked for, everything pulled.
    void settle()
    {
        ended(Task::SignIn, Verdict::Done, atRest());
        ended(Task::Push, Verdict::Done, atRest());
        ended(Task::Pull, Verdict::Done, atRest());
    }

    SeededRng rng{7};
    SyncEngine engine{rng};
    Ticks now = 0;

private:
    QList<Effect> m_last;
};

} // namespace

class EngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTillOfItsOwnAsksNothing();
    void signsInThenSendsAndFetches();
    void aSaleGoesOutAtOnce();
    void pullNeverWaitsForPush();
    void historyGoesBeforeTheFirstLoad();
    void backOffHasJitterAndNeverEnds();
    void honoursRetryAfter();
    void pollsWithoutBeingNudged();
    void aRevokedTillOnlySends();
    void askedARevokedTillSignsInAnew();
    void halvesWhatIsTooLarge();
    void comparesOnceADayAndWhenAsked();
    void comparesAgainWhenTheStreamsWentOn();
    void staysAliveWhateverHappens();
};

void EngineTest::aTillOfItsOwnAsksNothing()
{
    SeededRng rng(1);
    SyncEngine engine(rng);
    QVERIFY(engine.step({Event::Kind::Started, 0, {}, {}}).isEmpty());
    QCOMPARE(engine.state(), EngineState::Alone);
}

void EngineTest::signsInThenSendsAndFetches()
{
    Stage stage;
    QVERIFY(stage.asked(Task::SignIn));
    QVERIFY(!stage.asked(Task::Push));
    stage.ended(Task::SignIn, Verdict::Done, atRest());
    QVERIFY(stage.asked(Task::Push)); // for the head
    QVERIFY(stage.asked(Task::Pull));
    QVERIFY(stage.asked(Task::Listen));
    stage.ended(Task::Push, Verdict::Done, atRest());
    stage.ended(Task::Pull, Verdict::Done, atRest());
    QVERIFY(stage.engine.isIdle());
    QCOMPARE(stage.engine.state(), EngineState::Online);
}

void EngineTest::aSaleGoesOutAtOnce()
{
    Stage stage;
    stage.settle();
    stage.step(Event::Kind::OutboxGrew, selling());
    QVERIFY(stage.asked(Task::Push));
    QCOMPARE(stage.engine.state(), EngineState::Sending);
    stage.step(Event::Kind::OutboxGrew, selling());
    QVERIFY(!stage.asked(Task::Push)); // one batch in flight
}

void EngineTest::pullNeverWaitsForPush()
{
    Stage stage;
    stage.settle();
    stage.step(Event::Kind::OutboxGrew, selling());
    stage.ended(Task::Push, Verdict::Blocked, selling());
    stage.step(Event::Kind::Nudged, selling());
    QVERIFY(stage.asked(Task::Pull));
    QCOMPARE(stage.engine.state(), EngineState::Blocked);
    stage.ended(Task::Pull, Verdict::Done, selling());
    QCOMPARE(stage.engine.state(), EngineState::Blocked); // a person must still see it
}

void EngineTest::historyGoesBeforeTheFirstLoad()
{
    Stage stage;
    const Situation fresh{true, true, true, false, u"T"_s};
    stage.ended(Task::SignIn, Verdict::Done, fresh);
    QVERIFY(!stage.asked(Task::Load));
    QCOMPARE(stage.engine.state(), EngineState::Loading);
    stage.ended(Task::Push, Verdict::Done, {true, false, false, true, u"T"_s});
    QVERIFY(stage.asked(Task::Load));
    QVERIFY(!stage.asked(Task::Pull));
}

void EngineTest::backOffHasJitterAndNeverEnds()
{
    Stage stage;
    stage.settle();
    QSet<Ticks> waits;
    stage.step(Event::Kind::OutboxGrew, selling());
    for (int i = 0; i < 200; ++i) {
        stage.ended(Task::Push, Verdict::Unreachable, selling());
        const Ticks wait = stage.wake() - stage.now;
        QVERIFY(wait > 0 && wait <= 60'000);
        waits.insert(wait);
        QVERIFY(stage.engine.isAlive());
        QCOMPARE(stage.engine.state(), EngineState::Offline);
        while (!stage.engine.isUnderWay(Task::Push)) {
            stage.now = stage.wake();
            stage.step(Event::Kind::Woken, selling());
            if (stage.engine.isUnderWay(Task::SignIn)) // the token ran out meanwhile
                stage.ended(Task::SignIn, Verdict::Done, selling());
        }
    }
    QVERIFY(waits.size() > 100);
}

void EngineTest::honoursRetryAfter()
{
    Stage stage;
    stage.settle();
    stage.step(Event::Kind::OutboxGrew, selling());
    stage.ended(Task::Push, Verdict::Busy, selling(), 20'000);
    stage.now = 19'000;
    stage.step(Event::Kind::Woken, selling());
    QVERIFY(!stage.asked(Task::Push));
    stage.now = 22'000;
    stage.step(Event::Kind::Woken, selling());
    QVERIFY(stage.asked(Task::Push));
}

void EngineTest::pollsWithoutBeingNudged()
{
    Stage stage;
    stage.settle();
    stage.now = 59'000;
    stage.step(Event::Kind::Woken, atRest());
    QVERIFY(!stage.asked(Task::Pull));
    stage.now = 60'001;
    stage.step(Event::Kind::Woken, atRest());
    QVERIFY(stage.asked(Task::Pull));
}

void EngineTest::aRevokedTillOnlySends()
{
    Stage stage;
    const QList<Effect> effects = stage.signedInLate(selling());
    for (const Effect &effect : effects)
        QVERIFY(effect.kind == Effect::Kind::WakeAt || effect.task == Task::Push);
    QCOMPARE(stage.engine.state(), EngineState::Revoked);
}

void EngineTest::askedARevokedTillSignsInAnew()
{
    Stage stage;
    stage.settle();
    stage.step(Event::Kind::Asked, atRest());
    QVERIFY(!stage.asked(Task::SignIn));
    stage.ended(Task::Pull, Verdict::Unauthorised, atRest());
    stage.signedInLate(atRest());
    QCOMPARE(stage.engine.state(), EngineState::Revoked);
    stage.step(Event::Kind::Asked, atRest());
    QVERIFY(stage.asked(Task::SignIn));
    stage.ended(Task::SignIn, Verdict::Done, atRest());
    QVERIFY(stage.asked(Task::Pull));
}

void EngineTest::halvesWhatIsTooLarge()
{
    Stage stage;
    stage.settle();
    qint64 most = 500;
    stage.step(Event::Kind::OutboxGrew, selling());
    for (int i = 0; i < 12; ++i) {
        stage.now += 60'000;
        const QList<Effect> effects = stage.ended(Task::Push, Verdict::TooLarge, selling());
        Q_UNUSED(effects);
        stage.now += 60'000;
        most = std::max<qint64>(1, most / 2);
        for (const Effect &effect : stage.step(Event::Kind::Woken, selling())) {
            if (effect.kind == Effect::Kind::Begin && effect.task == Task::Push)
                QCOMPARE(effect.entriesMax, most);
        }
    }
    QCOMPARE(most, 1);
}

void EngineTest::comparesOnceADayAndWhenAsked()
{
    Stage stage;
    stage.settle();
    QVERIFY(!stage.asked(Task::Compare));
    Situation due = atRest();
    due.compareDue = true;
    stage.step(Event::Kind::Woken, due);
    QVERIFY(stage.asked(Task::Compare));
    QVERIFY(!stage.engine.isIdle());
    stage.step(Event::Kind::Nudged, due);
    QVERIFY(!stage.asked(Task::Pull)); // the cursors stay while it compares
    stage.ended(Task::Compare, Verdict::Done, atRest());
    QVERIFY(stage.asked(Task::Pull));
    stage.ended(Task::Pull, Verdict::Done, atRest());
    QVERIFY(!stage.asked(Task::Compare));
    stage.step(Event::Kind::Asked, atRest());
    QVERIFY(stage.asked(Task::Push)); // where the centre stands is asked too
    QVERIFY(stage.asked(Task::Pull));
    stage.ended(Task::Push, Verdict::Done, atRest());
    stage.ended(Task::Pull, Verdict::Done, atRest());
    QVERIFY(stage.asked(Task::Compare));
    stage.ended(Task::Compare, Verdict::More, atRest());
    QVERIFY(stage.asked(Task::Compare));
    stage.ended(Task::Compare, Verdict::Done, atRest());
    QVERIFY(stage.engine.isIdle());
}

void EngineTest::comparesAgainWhenTheStreamsWentOn()
{
    Stage stage;
    stage.settle();
    Situation due = atRest();
    due.compareDue = true;
    stage.step(Event::Kind::Woken, due);
    stage.ended(Task::Compare, Verdict::Behind, due);
    QVERIFY(stage.asked(Task::Pull));
    stage.ended(Task::Pull, Verdict::Done, due);
    stage.now = stage.wake();
    stage.step(Event::Kind::Woken, due);
    QVERIFY(stage.asked(Task::Compare));
    stage.ended(Task::Compare, Verdict::Blocked, due); // a centre without it is no reason for alarm
    QCOMPARE(stage.engine.state(), EngineState::Online);
}

/// Whatever happens in whatever order: while an entry waits, something will happen by itself.
void EngineTest::staysAliveWhateverHappens()
{
    for (quint32 seed = 1; seed <= 300; ++seed) {
        std::mt19937 chance(seed);
        SeededRng rng(seed);
        SyncEngine engine(rng);
        Ticks now = 0;
        for (int i = 0; i < 200; ++i) {
            now += static_cast<Ticks>(chance() % 70'000);
            const Situation situation{chance() % 20 != 0,
                                      chance() % 3 != 0,
                                      chance() % 2 == 0,
                                      chance() % 4 != 0,
                                      chance() % 5 == 0 ? u"T"_s : QString(),
                                      chance() % 7 == 0};
            Event event{static_cast<Event::Kind>(chance() % 5), now, situation, {}};
            const Task task = static_cast<Task>(chance() % 6);
            if (engine.isUnderWay(task) && chance() % 2 == 0) {
                event.kind = Event::Kind::Ended;
                event.ended.task = task;
                event.ended.verdict = static_cast<Verdict>(chance() % 11);
                event.ended.late = chance() % 10 == 0;
                event.ended.tokenMs = static_cast<qint64>(chance() % 4'000'000);
            }
            static_cast<void>(engine.step(event));
            QVERIFY2(engine.isAlive(), qPrintable(u"seed %1, step %2"_s.arg(seed).arg(i)));
        }
    }
}

QTEST_GUILESS_MAIN(EngineTest)
#include "engine_test.moc"
