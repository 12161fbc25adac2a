// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/syncengine.h"

#include <algorithm>

namespace comptoir::sync
{

namespace
{

constexpr qint64 pollMs = 60'000; ///< without being nudged
constexpr qint64 backOffFirstMs = 1'000;
constexpr qint64 backOffMaxMs = 60'000;
constexpr qint64 backOffLeastMs = 50; ///< chance may say 0: never a busy loop
constexpr qint64 retryAfterMaxMs = 900'000;
constexpr qint64 tokenMarginMs = 30'000;
constexpr qint64 entriesMax = 500;
constexpr int failuresMax = 16;

} // namespace

QList<Effect> SyncEngine::step(const Event &event)
{
    take(event);
    return plan(event.now);
}

void SyncEngine::take(const Event &event)
{
    const bool grew = event.situation.urgent && !m_situation.urgent;
    m_situation = event.situation;
    m_pushNow = m_pushNow || grew;
    switch (event.kind) {
    case Event::Kind::Started:
        m_askHead = true;
        m_pullNow = true;
        break;
    case Event::Kind::OutboxGrew:
        m_pushNow = m_pushNow || event.situation.urgent;
        break;
    case Event::Kind::Nudged:
        m_pullNow = true;
        break;
    case Event::Kind::Asked: // a person asks: no back-off is waited for, unless the centre itself asked for it
        m_pullNow = true;
        m_pushNow = true;
        m_askHead = true;
        m_compareNow = true;
        m_signedIn = m_signedIn && !m_late; // signing in anew tells whether it was given back
        for (Lane &lane : m_lanes) {
            lane.notBefore = 0;
            lane.failures = 0;
        }
        break;
    case Event::Kind::Woken:
        break;
    case Event::Kind::Ended:
        end(event.ended, event.now);
        break;
    }
}

void SyncEngine::end(const Ended &ended, Ticks now)
{
    Lane &lane = laneOf(ended.task);
    lane.underWay = false;
    if (ended.verdict == Verdict::Done || ended.verdict == Verdict::More)
        succeed(ended, now);
    else
        backOff(lane, ended, now);
}

void SyncEngine::succeed(const Ended &ended, Ticks now)
{
    laneOf(ended.task).failures = 0;
    laneOf(ended.task).notBefore = 0;
    laneOf(ended.task).blocked = false;
    if (ended.task != Task::Listen) {
        m_contact = true;
        m_offline = false;
    }
    const bool more = ended.verdict == Verdict::More;
    switch (ended.task) {
    case Task::SignIn:
        m_signedIn = true;
        m_signedOut = false;
        m_late = ended.late;
        m_askHead = m_askHead || ended.late; // it pulls nothing that could tell of a centre that was put back
        m_tokenUntil = now + std::max<qint64>(ended.tokenMs - tokenMarginMs, tokenMarginMs);
        break;
    case Task::Push:
        m_askHead = false;
        m_entriesMax = std::min(entriesMax, m_entriesMax * 2);
        m_pushNow = more || m_situation.urgent;
        m_pushPollAt = now + pollMs;
        break;
    case Task::Pull:
        m_pullNow = more;
        m_pollAt = now + pollMs;
        break;
    case Task::Load:
        m_pullNow = true;
        break;
    case Task::Compare:
        m_compareNow = more;
        break;
    case Task::Listen:
        break;
    }
}

void SyncEngine::backOff(Lane &lane, const Ended &ended, Ticks now)
{
    lane.failures = std::min(lane.failures + 1, failuresMax);
    const qint64 ceiling = std::min(backOffMaxMs, backOffFirstMs << (lane.failures - 1));
    quint64 chance = 0;
    m_rng.fill(reinterpret_cast<char *>(&chance), sizeof chance);
    qint64 wait = std::max(backOffLeastMs, static_cast<qint64>(chance % static_cast<quint64>(ceiling)));
    if (ended.retryAfterMs > 0)
        wait += std::min(ended.retryAfterMs, retryAfterMaxMs);
    if (ended.task != Task::Listen && ended.verdict != Verdict::Behind) {
        m_code = ended.code;
        m_sentence = ended.sentence;
    }
    switch (ended.verdict) {
    case Verdict::Unreachable:
        m_offline = m_offline || ended.task != Task::Listen;
        break;
    case Verdict::Unauthorised: // the token ran out or the centre was restarted: that alone is no failure
        m_signedIn = false;
        break;
    case Verdict::TooLarge:
        m_entriesMax = std::max<qint64>(1, m_entriesMax / 2);
        wait = backOffLeastMs;
        break;
    case Verdict::AskHead:
        m_askHead = true;
        break;
    case Verdict::SignedOut:
        m_signedIn = false;
        m_signedOut = true;
        wait = std::max(wait, backOffMaxMs);
        break;
    case Verdict::Blocked:
        lane.blocked = ended.task != Task::Listen && ended.task != Task::Compare; // those are no news's only way
        wait = std::max(wait, backOffMaxMs); // only a person can help: it is tried all the same
        break;
    case Verdict::Reload:
        m_askHead = true; // a stream that went back may be the sign of a restored centre
        break;
    case Verdict::Behind:
        m_pullNow = true;
        break;
    case Verdict::Done:
    case Verdict::More:
    case Verdict::Busy:
        break;
    }
    lane.notBefore = now + wait;
}

bool SyncEngine::wantsPush(Ticks now) const
{
    const bool due = m_pushNow || now >= m_pushPollAt;
    return m_askHead || (m_situation.waiting && due) || (m_situation.waiting && !m_situation.historySent);
}

bool SyncEngine::wantsPull(Ticks now) const
{
    return !m_late && m_situation.historySent && (m_pullNow || now >= m_pollAt || !m_situation.streamToLoad.isEmpty());
}

bool SyncEngine::wantsCompare() const
{
    return !m_late && m_situation.historySent && (m_compareNow || m_situation.compareDue);
}

void SyncEngine::begin(QList<Effect> &effects, Task task, qint64 most)
{
    laneOf(task).underWay = true;
    effects.append({Effect::Kind::Begin, task, most, 0});
}

void SyncEngine::planPush(QList<Effect> &effects, Ticks now)
{
    const Lane &lane = laneOf(Task::Push);
    if (!lane.underWay && now >= lane.notBefore && wantsPush(now))
        begin(effects, Task::Push, m_askHead ? 0 : m_entriesMax);
}

/// Pull, load and comparison move or need the cursors: one at a time, in this order of urgency.
void SyncEngine::planPull(QList<Effect> &effects, Ticks now)
{
    for (const Task task : {Task::Pull, Task::Load, Task::Compare}) {
        if (laneOf(task).underWay)
            return;
    }
    const bool loads = !m_situation.streamToLoad.isEmpty();
    if (wantsPull(now)) {
        const Task task = loads ? Task::Load : Task::Pull;
        if (now >= laneOf(task).notBefore)
            begin(effects, task);
    } else if (wantsCompare() && now >= laneOf(Task::Compare).notBefore) {
        begin(effects, Task::Compare);
    }
}

QList<Effect> SyncEngine::plan(Ticks now)
{
    QList<Effect> effects;
    m_wakeAt.reset();
    if (!m_situation.enrolled)
        return effects;
    if (m_signedIn && now >= m_tokenUntil)
        m_signedIn = false;
    if (m_signedIn) {
        planPush(effects, now);
        planPull(effects, now);
        const Lane &listen = laneOf(Task::Listen);
        if (!m_late && !listen.underWay && now >= listen.notBefore)
            begin(effects, Task::Listen);
    } else if (!laneOf(Task::SignIn).underWay && now >= laneOf(Task::SignIn).notBefore) {
        begin(effects, Task::SignIn);
    }
    m_wakeAt = nextWake(now);
    effects.append({Effect::Kind::WakeAt, Task::Push, 0, *m_wakeAt});
    return effects;
}

Ticks SyncEngine::nextWake(Ticks now) const
{
    Ticks wake = now + pollMs;
    const auto consider = [&wake, now](Ticks at) {
        if (at > now)
            wake = std::min(wake, at);
    };
    for (const Lane &lane : m_lanes) {
        if (!lane.underWay)
            consider(lane.notBefore);
    }
    consider(m_pollAt);
    if (m_situation.waiting)
        consider(m_pushPollAt);
    if (m_signedIn)
        consider(m_tokenUntil);
    return wake;
}

EngineState SyncEngine::state() const
{
    if (!m_situation.enrolled)
        return EngineState::Alone;
    if (m_signedOut)
        return EngineState::SignedOut;
    if (std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.blocked; }))
        return EngineState::Blocked;
    if (m_offline || !m_contact)
        return EngineState::Offline;
    if (m_late)
        return EngineState::Revoked;
    if (!m_situation.streamToLoad.isEmpty() || !m_situation.historySent)
        return EngineState::Loading;
    return m_situation.urgent ? EngineState::Sending : EngineState::Online;
}

bool SyncEngine::isAlive() const
{
    if (!m_situation.enrolled || !m_situation.waiting)
        return true;
    return m_wakeAt.has_value() ||
           std::any_of(m_lanes.begin(), m_lanes.end(), [](const Lane &lane) { return lane.underWay; });
}

bool SyncEngine::isIdle() const
{
    const auto busy = [this](Task task) { return laneOf(task).underWay; };
    if (busy(Task::SignIn) || busy(Task::Push) || busy(Task::Pull) || busy(Task::Load) || busy(Task::Compare))
        return false;
    return m_signedIn && !m_situation.urgent && !m_askHead &&
           (m_late || (!m_pullNow && m_situation.historySent && m_situation.streamToLoad.isEmpty()));
}

} // namespace comptoir::sync
