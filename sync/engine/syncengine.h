// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/rng.h"

#include <QList>
#include <QString>

#include <optional>

namespace comptoir::sync
{

/// Milliseconds of a clock that never goes back: the wall clock may jump by years, waiting must not.
using Ticks = qint64;

/// What the data file says, read anew before each step.
struct Situation {
    bool enrolled = false;
    bool waiting = false; ///< an entry the centre does not have
    bool urgent = false;  ///< one of them was made by people
    bool historySent = false;
    QString streamToLoad;    ///< "" when every stream was received at least once
    bool compareDue = false; ///< the tables were not compared with the centre for a day
};

/// How a request ended.
enum class Verdict {
    Done,
    More,        ///< done, and the next part is to be asked for at once
    Unreachable, ///< no answer, or half of one
    Busy,        ///< asked to come back later
    Unauthorised,
    TooLarge,
    Reload,    ///< a stream must be loaded anew
    AskHead,   ///< what the centre has is not what was thought
    Behind,    ///< the streams went on meanwhile: pull, then again
    SignedOut, ///< the device is not known
    Blocked,   ///< a person must see the code
};

enum class Task { SignIn, Push, Pull, Load, Compare, Listen };

struct Ended {
    Task task = Task::Push;
    Verdict verdict = Verdict::Done;
    QString code;
    QString sentence;
    qint64 retryAfterMs = 0;
    bool late = false; ///< of a sign-in: only pushing is allowed
    qint64 tokenMs = 0;
};

/// What happened: `ended` for a request, else somebody woke the engine.
struct Event {
    enum class Kind { Started, Woken, OutboxGrew, Nudged, Asked, Ended };
    Kind kind = Kind::Woken;
    Ticks now = 0;
    Situation situation = {};
    Ended ended = {};
};

struct Effect {
    enum class Kind { Begin, WakeAt };
    Kind kind = Kind::Begin;
    Task task = Task::Push;
    qint64 entriesMax = 0; ///< of a push; 0 asks only for the head
    Ticks at = 0;

    bool operator==(const Effect &) const = default;
};

/// What a person sees.
enum class EngineState { Alone, Online, Sending, Loading, Offline, SignedOut, Revoked, Blocked };

/// Decides what to ask the centre and when. A pure state machine: same events, same effects; no clock, socket, timer or
/// chance of its own. Push, pull and the nudges wait for nobody but themselves. **While an entry waits, a timer is
/// armed or a request is under way.**
class SyncEngine
{
public:
    explicit SyncEngine(Rng &rng) : m_rng(rng) {}

    [[nodiscard]] QList<Effect> step(const Event &event);

    [[nodiscard]] EngineState state() const;
    [[nodiscard]] const QString &code() const { return m_code; }
    [[nodiscard]] const QString &sentence() const { return m_sentence; }
    [[nodiscard]] bool isUnderWay(Task task) const { return laneOf(task).underWay; }
    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }
    /// The liveness invariant.
    [[nodiscard]] bool isAlive() const;
    /// Nothing is left to send or to fetch, and nothing is under way.
    [[nodiscard]] bool isIdle() const;

private:
    /// One kind of request: at most one at a time, and not before its back-off is over.
    struct Lane {
        bool underWay = false;
        bool blocked = false; ///< a person must see why; it is tried all the same, at long intervals
        int failures = 0;
        Ticks notBefore = 0;
    };

    void take(const Event &event);
    void end(const Ended &ended, Ticks now);
    void endSignIn(const Ended &ended, Ticks now);
    void succeed(const Ended &ended, Ticks now);
    void backOff(Lane &lane, const Ended &ended, Ticks now);
    [[nodiscard]] QList<Effect> plan(Ticks now);
    void planPush(QList<Effect> &effects, Ticks now);
    void planPull(QList<Effect> &effects, Ticks now);
    [[nodiscard]] bool wantsPush(Ticks now) const;
    [[nodiscard]] bool wantsPull(Ticks now) const;
    [[nodiscard]] bool wantsCompare() const;
    void begin(QList<Effect> &effects, Task task, qint64 entriesMax = 0);
    [[nodiscard]] Ticks nextWake(Ticks now) const;
    [[nodiscard]] Lane &laneOf(Task task) { return m_lanes[static_cast<std::size_t>(task)]; }
    [[nodiscard]] const Lane &laneOf(Task task) const { return m_lanes[static_cast<std::size_t>(task)]; }

    Rng &m_rng;
    std::array<Lane, 6> m_lanes{};
    Situation m_situation;
    bool m_signedIn = false;
    bool m_late = false;
    Ticks m_tokenUntil = 0;
    bool m_askHead = true; ///< once after each start: a restored file may know less than the centre
    bool m_pullNow = true;
    bool m_pushNow = true;
    bool m_compareNow = false; ///< a person asked, or it is under way
    Ticks m_pollAt = 0;
    Ticks m_pushPollAt = 0;
    qint64 m_entriesMax = 500;
    bool m_offline = false;
    bool m_signedOut = false;
    bool m_contact = false;
    std::optional<Ticks> m_wakeAt;
    QString m_code;
    QString m_sentence;
};

} // namespace comptoir::sync
