// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/feedwriter.h"
#include "tests/sync/simulation/simworld.h"

using namespace Qt::StringLiterals;

/// The engines' steps, and the network between them and the centre.
namespace comptoir::testing
{

using sync::Answer;
using sync::Effect;
using sync::Ended;
using sync::Event;
using sync::Request;
using sync::Task;
using sync::Verdict;

namespace
{

constexpr qint64 timeoutMs = 30'000;
constexpr qint64 cutShort = -1; ///< marks an answer that lost its end on the way

} // namespace

void SimWorld::feed(Station &station, Event::Kind kind)
{
    SimTill &till = *station.till;
    if (!till.isOpen())
        return;
    till.clock().set(m_now + station.clockSkew);
    perform(station,
            till.engine().step({kind, m_now, till.exchange().situation(till.connection(), till.clock().nowMs()), {}}));
}

void SimWorld::feedEnded(Station &station, const Ended &ended)
{
    SimTill &till = *station.till;
    station.failedLast = ended.verdict != Verdict::Done && ended.verdict != Verdict::More;
    note(u"%1 ended %2 %3 %4"_s.arg(till.index())
             .arg(static_cast<int>(ended.task))
             .arg(static_cast<int>(ended.verdict))
             .arg(ended.code));
    perform(station, till.engine().step({Event::Kind::Ended, m_now,
                                         till.exchange().situation(till.connection(), till.clock().nowMs()), ended}));
}

void SimWorld::perform(Station &station, const QList<Effect> &effects)
{
    if (!station.till->engine().isAlive())
        violate(u"till %1 waits and nothing will wake it"_s.arg(station.till->index()));
    for (const Effect &effect : effects) {
        if (effect.kind == Effect::Kind::Begin) {
            const int life = station.life;
            begin(station, effect);
            if (station.life != life)
                return;
        } else if (m_planted != Planted::DeadRetryTimer || !station.failedLast) {
            const int wake = ++station.wake;
            at(std::max<qint64>(0, effect.at - m_now), [this, s = &station, wake, life = station.life] {
                if (s->wake == wake && s->life == life)
                    feed(*s, Event::Kind::Woken);
            });
        } else {
            ++station.wake;
        }
    }
}

void SimWorld::begin(Station &station, const Effect &effect)
{
    SimTill &till = *station.till;
    if (effect.task == Task::Listen)
        return; // nudges are the world's own
    std::optional<Request> request;
    std::optional<Ended> applied;
    armDisk(station);
    const bool good = till.write([&](Recorder &recorder) {
        sync::Exchange &exchange = till.exchange();
        if (effect.task == Task::SignIn)
            request = exchange.signIn(till.key(), till.clock().nowMs());
        else if (effect.task == Task::Push)
            request = exchange.push(recorder.connection(), std::min<qint64>(effect.entriesMax, 6));
        else if (effect.task == Task::Pull)
            request = exchange.pull(recorder.connection());
        else if (effect.task == Task::Compare)
            request = exchange.compare();
        else if (request = exchange.load(recorder.connection()); !request)
            applied = exchange.applyLoad(recorder);
    });
    if (!good)
        return crash(station);
    healDisk();
    if (request)
        return send(station, effect.task, *request);
    station.seen.clear();
    at(0, [this, s = &station, life = station.life, ended = *applied] {
        if (s->life == life)
            feedEnded(*s, ended);
    });
}

void SimWorld::send(Station &station, Task task, const Request &request)
{
    const bool away = !m_healed && m_now >= station.cutFrom && m_now < station.cutTo;
    const int life = station.life;
    const QString token = station.till->exchange().token();
    const qint64 latency = happens(0.03) ? chance(60'000) : 5 + chance(150);
    if ((away && !station.oneWay) || happens(0.05)) {
        Answer none;
        none.link = Answer::Link::Unreachable;
        return answer(station, life, task, none, timeoutMs);
    }
    if (happens(0.06)) // the same once more, later and unasked
        at(latency + chance(40'000),
           [this, request, token] { static_cast<void>(m_centre.handle(request, token, m_now)); });
    at(latency, [this, s = &station, life, task, request, token] { deliver(*s, life, task, request, token); });
}

void SimWorld::deliver(Station &station, int life, Task task, const Request &request, const QString &token)
{
    Answer reply = m_centre.handle(request, token, m_now);
    if (task == Task::Push && reply.status == 200)
        checkAnswered(reply);
    const bool away = !m_healed && m_now >= station.cutFrom && m_now < station.cutTo;
    if (away || happens(0.05)) { // done there, and nobody hears of it
        reply = {};
        reply.link = Answer::Link::Unreachable;
        return answer(station, life, task, reply, timeoutMs);
    }
    if (happens(0.02)) {
        reply.body.truncate(chance(static_cast<quint32>(reply.body.size()) + 1));
        reply.tookMs = cutShort;
    }
    if (happens(0.01))
        reply.link = Answer::Link::Foreign;
    if (happens(0.02)) {
        reply.status = 503;
        reply.retryAfterMs = 5000;
    }
    if (task == Task::Push && reply.status == 200)
        nudgeOthers(station);
    answer(station, life, task, reply, 5 + chance(150));
}

void SimWorld::checkAnswered(const Answer &reply)
{
    const auto taken = sync::decodePushReply(reply.body);
    for (const EntryResult &result : taken ? taken->results : QList<EntryResult>()) {
        if (!m_centre.entries().contains(result.op))
            violate(u"an entry was answered and is not at the centre"_s);
    }
}

void SimWorld::nudgeOthers(const Station &station)
{
    for (auto &other : m_stations) {
        if (other.get() != &station && chance(2) == 0)
            at(chance(300), [this, s = other.get(), life = other->life] {
                if (s->life == life)
                    feed(*s, Event::Kind::Nudged);
            });
    }
}

void SimWorld::answer(Station &station, int life, Task task, Answer reply, qint64 delay)
{
    at(delay, [this, s = &station, life, task, reply = std::move(reply)] {
        if (s->life == life)
            take(*s, task, reply);
    });
}

void SimWorld::take(Station &station, Task task, const Answer &reply)
{
    SimTill &till = *station.till;
    till.clock().set(m_now + station.clockSkew);
    Ended ended;
    armDisk(station);
    const bool good = till.write([&](Recorder &recorder) {
        sync::Exchange &exchange = till.exchange();
        if (task == Task::SignIn)
            ended = exchange.signedIn(reply, till.clock().nowMs());
        else if (task == Task::Push)
            ended = exchange.pushed(recorder.connection(), reply, m_now);
        else if (task == Task::Load)
            ended = exchange.loaded(recorder.connection(), reply);
        else if (task == Task::Compare)
            ended = exchange.compared(recorder, reply);
        else
            ended =
                m_planted == Planted::HalfACut ? applyHalf(station, recorder, reply) : exchange.pulled(recorder, reply);
        if (const auto epoch = exchange.takeNewEpoch())
            till.beginEpoch(recorder.connection(), *epoch);
    });
    if (!good)
        return crash(station);
    healDisk();
    if (task == Task::Pull || task == Task::Load)
        checkCursors(station);
    const bool holed = ended.code == "feed_gap"_L1 || ended.code == "feed_mixed"_L1 || ended.code == "diverged"_L1;
    if (holed && reply.tookMs != cutShort)
        violate(u"the centre's feed has a hole (%1)"_s.arg(ended.code));
    feedEnded(station, ended);
}

/// The planted till: what arrived of a cut is applied, and the cut taken for received.
Ended SimWorld::applyHalf(Station &station, Recorder &recorder, const Answer &reply)
{
    const Result<sync::PullPage> page = sync::decodePullPage(reply.body);
    if (reply.link != Answer::Link::Answered || reply.status != 200 || !page || !page->more)
        return station.till->exchange().pulled(recorder, reply);
    writeFeed(recorder, page->rows, page->cut);
    Answer none;
    none.link = Answer::Link::Unreachable;
    return station.till->exchange().pulled(recorder, none);
}

/// What a till has received is always a beginning of its streams, and never shrinks.
void SimWorld::checkCursors(Station &station)
{
    for (const StreamCursor &cursor : SyncStore(station.till->connection()).cursors()) {
        const std::optional<quint64> sum = m_centre.sumAt(cursor);
        if (sum && *sum != cursor.sum)
            violate(
                u"till %1 holds something else than a beginning of %2"_s.arg(station.till->index()).arg(cursor.stream));
        const auto before = station.seen.find(cursor.stream);
        if (before != station.seen.end() && before->second.epoch == cursor.epoch && cursor.seq < before->second.seq)
            violate(u"till %1 went back in %2"_s.arg(station.till->index()).arg(cursor.stream));
        station.seen[cursor.stream] = cursor;
    }
}

} // namespace comptoir::testing
