// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/exchange.h"

#include "models/storage/journal/journalstore.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/feedwriter.h"
#include "models/storage/sync/outboxview.h"
#include "sync/protocol/problem.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

constexpr qint64 compareEveryMs = 24LL * 3'600'000;

Ended ended(Task task, Verdict verdict, const QString &code = {}, const QString &sentence = {})
{
    Ended result;
    result.task = task;
    result.verdict = verdict;
    result.code = code;
    result.sentence = sentence;
    return result;
}

Ended brokenLink(Task task, const Answer &answer)
{
    switch (answer.link) {
    case Answer::Link::Untrusted:
        return ended(task, Verdict::Blocked, u"tls_failed"_s,
                     u"The centre could not prove who it is. Nothing was sent to it."_s);
    case Answer::Link::Foreign:
        return ended(task, Verdict::Blocked, u"not_a_centre"_s,
                     u"What answers there is not a centre of Comptoir. Nothing was lost."_s);
    case Answer::Link::Answered:
    case Answer::Link::Unreachable:
        break;
    }
    return ended(task, Verdict::Unreachable, u"offline"_s,
                 u"The centre does not answer. It is tried again by itself."_s);
}

bool hasDocuments(const QList<StreamCursor> &cursors)
{
    return std::ranges::any_of(cursors, [](const StreamCursor &cursor) { return cursor.stream == "T"_L1; });
}

/// An entry whose result says more than that it is there.
bool isNoteworthy(const EntryResult &result)
{
    const bool plain = result.status == "applied"_L1 || result.status == "duplicate"_L1 || result.status == "merged"_L1;
    return !plain || !result.code.isEmpty();
}

} // namespace

QString Exchange::streamToLoad(SyncStore &store, const Enrolment &enrolment)
{
    if (const std::optional<StreamLoad> load = store.load())
        return load->stream;
    if (!m_reload.isEmpty())
        return m_reload.firstKey();
    const QList<StreamCursor> cursors = store.cursors();
    for (const QString &stream : enrolment.streams) {
        if (std::none_of(cursors.begin(), cursors.end(), [&](const StreamCursor &c) { return c.stream == stream; }))
            return stream;
    }
    return {};
}

Situation Exchange::situation(Connection &connection, EpochMs wallNow)
{
    SyncStore store(connection);
    const std::optional<Enrolment> enrolment = store.enrolment();
    if (!enrolment)
        return {};
    const SyncProgress progress = store.progress();
    const qint64 acked = progress.ackedPos;
    return {true,
            JournalStore(connection).head().pos > acked,
            !OutboxView(connection, Currency()).isEmpty(acked),
            acked >= store.enrolledPos(),
            streamToLoad(store, *enrolment),
            std::abs(wallNow - progress.checkedAt) >= compareEveryMs};
}

Request Exchange::signIn(const SigningKey &key, EpochMs wallNow)
{
    AuthRequest auth;
    auth.device = m_device;
    auth.at = wallNow + m_offsetMs;
    auth.nonce = QByteArray(nonceSize, '\0');
    m_rng.fill(auth.nonce.data(), nonceSize);
    auth.signature = key.sign(auth.digest());
    return {"POST", u"/v1/auth/device"_s, encode(auth), false};
}

Ended Exchange::signedIn(const Answer &answer, EpochMs wallNow)
{
    if (answer.link != Answer::Link::Answered)
        return brokenLink(Task::SignIn, answer);
    if (answer.status == 200) {
        const Result<AccessToken> token = decodeAccessToken(answer.body);
        if (!token)
            return ended(Task::SignIn, Verdict::Blocked, u"not_a_centre"_s, token.error().message);
        m_token = token->token;
        Ended done = ended(Task::SignIn, Verdict::Done);
        done.late = token->late;
        done.tokenMs = token->expiresInSeconds * 1000;
        return done;
    }
    const Result<Problem> problem = decodeProblem(answer.status, answer.body);
    if (problem && problem->code == "clock_skew"_L1 && problem->serverTime) {
        m_offsetMs = *problem->serverTime - wallNow;
        return ended(Task::SignIn, Verdict::Busy, u"clock_skew"_s,
                     u"This machine's clock is wrong by %1 minutes."_s.arg(std::abs(m_offsetMs) / 60'000));
    }
    // The transport sends again what was cut off before its answer: that the first one was heard is no sign-out.
    if (problem && problem->code == "nonce_used"_L1)
        return ended(Task::SignIn, Verdict::Unreachable, u"offline"_s, {});
    if (problem && (answer.status == 401 || answer.status == 403))
        return ended(Task::SignIn, Verdict::SignedOut, problem->code,
                     u"The centre does not know this device; it must be enrolled again."_s);
    return refused(Task::SignIn, answer);
}

Ended Exchange::refused(Task task, const Answer &answer)
{
    if (answer.link != Answer::Link::Answered)
        return brokenLink(task, answer);
    const Result<Problem> problem = decodeProblem(answer.status, answer.body);
    Ended result;
    if (answer.status == 429 || answer.status >= 500)
        result = ended(task, Verdict::Busy, u"busy"_s, u"The centre asks to be left some time."_s);
    else if (!problem)
        result = ended(task, Verdict::Blocked, u"not_a_centre"_s, problem.error().message);
    else if (answer.status == 401 || answer.status == 403) // signing in again says what this device still may
        result = ended(task, Verdict::Unauthorised, problem->code, problem->detail);
    else if (answer.status == 413)
        result = ended(task, Verdict::TooLarge, problem->code, problem->detail);
    else
        result = ended(task, Verdict::Blocked, problem->code, problem->detail);
    result.retryAfterMs = answer.retryAfterMs;
    return result;
}

Request Exchange::push(Connection &connection, qint64 entriesMax)
{
    JournalStore journal(connection);
    const qint64 acked = SyncStore(connection).progress().ackedPos;
    const std::optional<JournalEntry> before = journal.at(acked);
    PushBatch batch{m_device, before ? before->hash : journalRoot(), {}};
    m_firstPos = acked + 1;
    m_lastPos = acked;
    m_sent.clear();
    if (entriesMax > 0) {
        BatchFiller filler(entriesMax);
        journal.forEach(m_firstPos, journal.head().pos, [&](const JournalEntry &entry) {
            if (!filler.add(entry))
                return false;
            m_sent.append({entry.opId, entry.pos});
            m_lastPos = entry.pos;
            return true;
        });
        batch.entries = filler.entries();
    }
    return {"POST", u"/v1/events"_s, encode(batch), true};
}

Ended Exchange::pushed(Connection &connection, const Answer &answer, EpochMs wallNow)
{
    if (answer.link == Answer::Link::Answered && answer.status == 200) {
        const Result<PushReply> reply = decodePushReply(answer.body);
        if (!reply)
            return ended(Task::Push, Verdict::Unreachable, u"not_a_centre"_s, reply.error().message);
        return takeReply(connection, answer, *reply, wallNow);
    }
    if (answer.link == Answer::Link::Answered && answer.status == 409) {
        const Result<Problem> problem = decodeProblem(answer.status, answer.body);
        if (problem && problem->head && (problem->code == "gap"_L1 || problem->code == "unknown_previous"_L1))
            return takeHead(connection, *problem->head);
        if (problem && (problem->code == "gap"_L1 || problem->code == "unknown_previous"_L1)) {
            SyncStore(connection).acknowledge(0); // from the beginning: what is there already costs little
            return ended(Task::Push, Verdict::Busy, problem->code, problem->detail);
        }
    }
    return refused(Task::Push, answer);
}

Ended Exchange::takeReply(Connection &connection, const Answer &answer, const PushReply &reply, EpochMs wallNow)
{
    SyncStore store(connection);
    JournalStore journal(connection);
    if (reply.results.size() != m_sent.size())
        return ended(Task::Push, Verdict::Unreachable, u"not_a_centre"_s,
                     u"The centre did not answer for every entry; they are sent again."_s);
    takeResults(connection, reply, wallNow);
    store.setClockOffset(reply.serverTime - wallNow);
    if (reply.backedUp.seq > 0) {
        if (const auto backed = journal.find(reply.backedUp.epoch, reply.backedUp.seq))
            store.setBackedUp(backed->pos);
    }
    if (m_sent.isEmpty())
        return takeHead(connection, reply.head);
    store.acknowledge(std::max(store.progress().ackedPos, m_lastPos));
    store.noteSent(wallNow, answer.tookMs, m_sent.size());
    return ended(Task::Push, journal.head().pos > m_lastPos ? Verdict::More : Verdict::Done);
}

void Exchange::takeResults(Connection &connection, const PushReply &reply, EpochMs wallNow)
{
    SyncStore store(connection);
    for (qsizetype i = 0; i < reply.results.size(); ++i) {
        const EntryResult &result = reply.results.at(i);
        const auto &[op, pos] = m_sent.at(i);
        if (result.op != op)
            continue;
        if (result.code == "fork"_L1)
            m_newEpoch = NewEpoch{u"forked"_s, reply.head.epoch + 1};
        if (isNoteworthy(result))
            store.keep(result, pos, wallNow);
        else if (result.status != "duplicate"_L1)
            store.forget(op);
    }
}

/// Where the centre stands is where sending goes on. A place this journal does not have means that the file is an older
/// copy, or that it was cloned: what it writes from here on is another branch.
Ended Exchange::takeHead(Connection &connection, const JournalPlace &head)
{
    SyncStore store(connection);
    JournalStore journal(connection);
    if (head.seq == 0) {
        store.acknowledge(0);
    } else if (const auto entry = journal.find(head.epoch, head.seq); entry && entry->hash == head.hash) {
        store.acknowledge(entry->pos);
    } else {
        const JournalHead own = journal.head();
        if (head.epoch >= own.epoch)
            m_newEpoch = NewEpoch{entry ? u"forked"_s : u"older_copy"_s, head.epoch + 1};
        if (m_sent.isEmpty())
            return offerLastAgain(store);
        store.acknowledge(0);
        return ended(Task::Push, Verdict::Busy, u"gap"_s, u"This journal and the centre's went apart."_s);
    }
    return ended(Task::Push, Verdict::More);
}

/// A head of another branch does not say whether the centre still has this one: a copy of it that was put back may not.
/// It answers for what comes before an entry when that entry is sent.
Ended Exchange::offerLastAgain(SyncStore &store)
{
    const qint64 acked = store.progress().ackedPos;
    if (acked == 0)
        return ended(Task::Push, Verdict::Done);
    store.acknowledge(acked - 1);
    return ended(Task::Push, Verdict::More);
}

Request Exchange::pull(Connection &connection)
{
    if (!m_cut) {
        SyncStore store(connection);
        m_from = store.cursors();
        m_cut.emplace(m_from);
        m_answered.reset();
        if (const auto entry = JournalStore(connection).at(store.progress().ackedPos); entry && hasDocuments(m_from))
            m_answered = {entry->epoch, entry->seq, {}};
    }
    return {"POST", u"/v1/sync/pull"_s, encode(m_cut->next()), true};
}

Ended Exchange::pulled(Recorder &recorder, const Answer &answer)
{
    if (answer.link == Answer::Link::Answered && answer.status == 200) {
        const Result<PullPage> page = decodePullPage(answer.body);
        const Result<void> added = page ? m_cut->add(*page) : tl::unexpected(page.error());
        if (added)
            return m_cut->isComplete() ? applyCut(recorder) : ended(Task::Pull, Verdict::More);
        const QString diverged = m_cut->divergedStream();
        m_cut.reset();
        if (!diverged.isEmpty())
            return reload(diverged, added.error().code);
        return ended(Task::Pull, Verdict::Unreachable, added.error().code, added.error().message);
    }
    m_cut.reset();
    if (answer.link == Answer::Link::Answered && answer.status == 409) {
        const Result<Problem> problem = decodeProblem(answer.status, answer.body);
        if (problem && (problem->code == "stream_epoch"_L1 || problem->code == "cursor_too_old"_L1 ||
                        problem->code == "diverged"_L1)) {
            if (!problem->stream.isEmpty())
                return reload(problem->stream, problem->code);
            for (const StreamCursor &cursor : m_from)
                m_reload.insert(cursor.stream, problem->code);
            return ended(Task::Pull, Verdict::Reload, problem->code, problem->detail);
        }
    }
    return refused(Task::Pull, answer);
}

Ended Exchange::applyCut(Recorder &recorder)
{
    const CutCollector cut = *std::exchange(m_cut, std::nullopt);
    SyncStore store(recorder.connection());
    if (store.cursors() != m_from) // a load came between
        return ended(Task::Pull, Verdict::More);
    // This till's own changes come back as well: they are no news.
    const auto news = std::ranges::count_if(
        cut.rows(), [this](const FeedRow &row) { return !row.origin || row.origin->device != m_device; });
    store.noteReceived(recorder.now(), news);
    writeFeed(recorder, cut.rows(), cut.isEmpty() ? QList<StreamCursor>() : cut.cut(), m_answered);
    return ended(Task::Pull, Verdict::Done);
}

Ended Exchange::reload(const QString &stream, const QString &reason)
{
    m_reload.insert(stream, reason);
    return ended(Task::Pull, Verdict::Reload, reason, u"What came from the centre is loaded anew."_s);
}

} // namespace comptoir::sync
