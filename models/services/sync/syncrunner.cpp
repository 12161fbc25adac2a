// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync/syncrunner.h"

#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

using sync::Answer;
using sync::Effect;
using sync::Ended;
using sync::Event;
using sync::Request;
using sync::Situation;
using sync::Task;
using sync::Verdict;

namespace
{

/// What the writing lane says after an answer was taken in.
struct Taken {
    Ended ended;
    Situation situation;
    QString token;
};

/// What it says before a request goes out.
struct Prepared {
    std::optional<Request> request;
    std::pair<qint64, qint64> batch;
};

/// The data file itself failed: the same as no answer, tried again.
Ended failed(Task task, const Error &error)
{
    Ended ended;
    ended.task = task;
    ended.verdict = Verdict::Unreachable;
    ended.code = error.code;
    ended.sentence = error.message;
    return ended;
}

Ended takenIn(Task task, sync::Exchange &exchange, Recorder &recorder, const Answer &answer)
{
    switch (task) {
    case Task::SignIn:
        return exchange.signedIn(answer, recorder.now());
    case Task::Push:
        return exchange.pushed(recorder.connection(), answer, recorder.now());
    case Task::Pull:
        return exchange.pulled(recorder, answer);
    case Task::Load:
        return exchange.loaded(recorder.connection(), answer);
    case Task::Compare:
        return exchange.compared(recorder, answer);
    case Task::Listen:
        break;
    }
    return {};
}

} // namespace

SyncRunner::SyncRunner(Shop &shop, Rng &rng, const QUrl &server, const sync::Pins &pins, QObject *parent)
    : QObject(parent), m_shop(shop), m_engine(rng), m_exchange(std::make_shared<sync::Exchange>(shop.device().id, rng)),
      m_link(server, pins), m_nudges(server, pins)
{
    m_ticks.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { feed(Event::Kind::Woken); });
    connect(&m_nudges, &sync::NudgeLink::nudged, this, [this] { feed(Event::Kind::Nudged); });
    connect(&m_nudges, &sync::NudgeLink::ended, this, [this] {
        Ended ended;
        ended.task = Task::Listen;
        ended.verdict = Verdict::Unreachable;
        auto exchange = m_exchange;
        whenDone(m_shop.write([exchange](Recorder &r) -> Result<Situation> {
            return exchange->situation(r.connection(), r.now());
        }),
                 this, [this, ended](const Result<Situation> &situation) {
                     feedEnded(ended, situation.value_or(Situation()));
                 });
    });
}

SyncRunner::~SyncRunner() = default;

EngineView SyncRunner::view() const
{
    EngineView view{m_state, m_since, m_engine.code(), m_engine.sentence(), 0, 0};
    if (m_engine.isUnderWay(Task::Push)) {
        view.batchFirstPos = m_batch.first;
        view.batchLastPos = m_batch.second;
    }
    return view;
}

void SyncRunner::feed(Event::Kind kind)
{
    auto exchange = m_exchange;
    whenDone(m_shop.write(
                 [exchange](Recorder &r) -> Result<Situation> { return exchange->situation(r.connection(), r.now()); }),
             this, [this, kind](const Result<Situation> &situation) {
                 if (!situation) { // the file cannot be read now; the next event or the timer asks again
                     constexpr int retryMs = 1000;
                     m_timer.start(retryMs);
                     return;
                 }
                 act(m_engine.step({kind, m_ticks.elapsed(), *situation, {}}));
                 noteState();
             });
}

void SyncRunner::feedEnded(const Ended &ended, const Situation &situation)
{
    noteContact(ended);
    act(m_engine.step({Event::Kind::Ended, m_ticks.elapsed(), situation, ended}));
    noteState();
}

void SyncRunner::act(const QList<Effect> &effects)
{
    for (const Effect &effect : effects) {
        if (effect.kind == Effect::Kind::Begin)
            begin(effect);
        else
            m_timer.start(static_cast<int>(std::max<qint64>(0, effect.at - m_ticks.elapsed())));
    }
}

void SyncRunner::begin(const Effect &effect)
{
    if (effect.task == Task::Listen) {
        m_nudges.open(m_token);
        return;
    }
    if (effect.task == Task::Load) {
        beginLoad();
        return;
    }
    auto exchange = m_exchange;
    const Shop &shop = m_shop;
    auto prepared = m_shop.write([exchange, effect, &shop](Recorder &r) -> Result<Prepared> {
        if (effect.task == Task::SignIn)
            return Prepared{exchange->signIn(shop.device().key, r.now()), {}};
        if (effect.task == Task::Pull)
            return Prepared{exchange->pull(r.connection()), {}};
        if (effect.task == Task::Compare)
            return Prepared{exchange->compare(), {}};
        const Request request = exchange->push(r.connection(), effect.entriesMax);
        return Prepared{request, exchange->batchRange()};
    });
    whenDone(prepared, this, [this, task = effect.task](const Result<Prepared> &ready) {
        if (!ready)
            return feedEnded(failed(task, ready.error()), {true, true, true, true, {}});
        if (task == Task::Push)
            m_batch = ready->batch;
        send(task, *ready->request);
    });
}

void SyncRunner::beginLoad()
{
    auto exchange = m_exchange;
    auto prepared = m_shop.write([exchange](Recorder &r) -> Result<Prepared> {
        return Prepared{exchange->load(r.connection()), {}};
    });
    whenDone(prepared, this, [this, exchange](const Result<Prepared> &ready) {
        if (!ready)
            return feedEnded(failed(Task::Load, ready.error()), {true, true, true, true, {}});
        if (ready->request)
            return send(Task::Load, *ready->request);
        auto applied = m_shop.write([exchange](Recorder &r) -> Result<Taken> {
            const Ended ended = exchange->applyLoad(r);
            return Taken{ended, exchange->situation(r.connection(), r.now()), {}};
        });
        whenDone(applied, this, [this](const Result<Taken> &taken) {
            feedEnded(taken ? taken->ended : failed(Task::Load, taken.error()),
                      taken ? taken->situation : Situation{true, true, true, true, {}});
        });
    });
}

void SyncRunner::send(Task task, const Request &request)
{
    whenDone(m_link.send(request, m_token), this, [this, task](const Answer &answer) { take(task, answer); });
    Q_EMIT changed();
}

void SyncRunner::take(Task task, const Answer &answer)
{
    auto exchange = m_exchange;
    Shop &shop = m_shop;
    auto taken = m_shop.write([exchange, task, answer, &shop](Recorder &r) -> Result<Taken> {
        const Ended ended = takenIn(task, *exchange, r, answer);
        if (const auto epoch = exchange->takeNewEpoch())
            shop.beginEpoch(r.connection(), epoch->reason, epoch->atLeast);
        return Taken{ended, exchange->situation(r.connection(), r.now()), exchange->token()};
    });
    whenDone(taken, this, [this, task](const Result<Taken> &result) {
        if (!result)
            return feedEnded(failed(task, result.error()), {true, true, true, true, {}});
        m_token = result->token;
        feedEnded(result->ended, result->situation);
    });
}

/// Times without the centre are kept for the day's strip.
void SyncRunner::noteContact(const Ended &ended)
{
    if (ended.task == Task::Listen)
        return;
    const bool lost =
        ended.verdict == Verdict::Unreachable || ended.code == "not_a_centre"_L1 || ended.code == "tls_failed"_L1;
    if (lost == m_lost && m_since != 0)
        return;
    m_lost = lost;
    static_cast<void>(m_shop.write([lost](Recorder &r) -> Result<void> {
        SyncStore store(r.connection());
        if (lost)
            store.contactLost(r.now());
        else
            store.contactBack(r.now());
        return {};
    }));
}

void SyncRunner::noteState()
{
    if (m_state != m_engine.state() || m_since == 0) {
        m_state = m_engine.state();
        m_since = m_shop.now();
    }
    Q_EMIT changed();
}

} // namespace comptoir
