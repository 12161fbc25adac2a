// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal/recorder.h"
#include "models/storage/sync/syncstore.h"
#include "sync/engine/syncengine.h"
#include "sync/protocol/devicemessages.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/manifest.h"
#include "sync/protocol/pullmessages.h"
#include "sync/protocol/pushmessages.h"

namespace comptoir::sync
{

/// A request as it goes out. The transport adds the token and compression.
struct Request {
    QByteArray method = "POST";
    QString path;
    QByteArray body;
    bool authorised = true;
};

/// What came back, unpacked.
struct Answer {
    enum class Link {
        Answered,
        Unreachable, ///< no connection, no answer in time, or half of one
        Untrusted,   ///< the other side cannot prove who it is
        Foreign,     ///< a redirect or a page: not a centre
    };
    Link link = Link::Answered;
    int status = 0;
    QByteArray body;
    qint64 retryAfterMs = 0;
    qint64 tookMs = 0;
};

/// Makes the engine's requests from the data file and takes in what comes back: what each answer means, and what is
/// written for it. Every method runs on the thread and in the transaction of the connection it is given; nothing waits.
/// Knows nothing of HTTP libraries, timers or threads.
class Exchange
{
public:
    Exchange(Uuid device, Rng &rng) : m_device(device), m_rng(rng) {}

    [[nodiscard]] Situation situation(Connection &connection, EpochMs wallNow);

    [[nodiscard]] Request signIn(const SigningKey &key, EpochMs wallNow);
    [[nodiscard]] Ended signedIn(const Answer &answer, EpochMs wallNow);
    [[nodiscard]] const QString &token() const { return m_token; }

    /// `entriesMax` 0: only to learn where the centre stands.
    [[nodiscard]] Request push(Connection &connection, qint64 entriesMax);
    [[nodiscard]] Ended pushed(Connection &connection, const Answer &answer, EpochMs wallNow);
    /// The journal went on elsewhere: the caller begins a new epoch, and asks again never.
    struct NewEpoch {
        QString reason;
        qint64 atLeast = 0; ///< above what the centre knows of this device
    };
    [[nodiscard]] std::optional<NewEpoch> takeNewEpoch() { return std::exchange(m_newEpoch, std::nullopt); }

    [[nodiscard]] Request pull(Connection &connection);
    [[nodiscard]] Ended pulled(Recorder &recorder, const Answer &answer);

    /// The next part of a first load to ask for; none when all of it is here and waits to be applied.
    [[nodiscard]] std::optional<Request> load(Connection &connection);
    [[nodiscard]] Ended loaded(Connection &connection, const Answer &answer);
    [[nodiscard]] Ended applyLoad(Recorder &recorder);
    /// Of the load under way, 0 … 1000.
    [[nodiscard]] static int loadedPermille(Connection &connection);

    /// What the till holds of each kind of T against what the centre has: the next question, and what its answer means.
    [[nodiscard]] Request compare();
    [[nodiscard]] Ended compared(Recorder &recorder, const Answer &answer);

    /// Positions in the batch that is under way.
    [[nodiscard]] std::pair<qint64, qint64> batchRange() const { return {m_firstPos, m_lastPos}; }

private:
    [[nodiscard]] Ended refused(Task task, const Answer &answer);
    [[nodiscard]] Ended takeReply(Connection &connection, const Answer &answer, const PushReply &reply,
                                  EpochMs wallNow);
    void takeResults(Connection &connection, const PushReply &reply, EpochMs wallNow);
    [[nodiscard]] Ended takeHead(Connection &connection, const JournalPlace &head);
    [[nodiscard]] Ended offerLastAgain(SyncStore &store);
    [[nodiscard]] Ended applyCut(Recorder &recorder);
    [[nodiscard]] Ended reload(const QString &stream, const QString &reason);
    [[nodiscard]] Ended takeManifest(Connection &connection, const Answer &answer);
    [[nodiscard]] Ended takeChunk(Connection &connection, const StreamLoad &load, const Answer &answer);
    [[nodiscard]] Ended applySlice(Recorder &recorder, const StreamLoad &load, const Manifest &manifest);
    [[nodiscard]] Ended finishSlices(Recorder &recorder, const StreamLoad &load);
    [[nodiscard]] Ended applyWhole(Recorder &recorder, const StreamLoad &load, const Manifest &manifest);
    [[nodiscard]] Result<QList<FeedRow>> sliceOf(SyncStore &store, const StreamLoad &load, const Manifest &manifest,
                                                 qsizetype rowsMax);
    [[nodiscard]] Ended takeDigest(Connection &connection, const Answer &answer);
    [[nodiscard]] Ended takeBucket(Recorder &recorder, const Answer &answer);
    [[nodiscard]] Ended nextComparison(Connection &connection, EpochMs wallNow);
    [[nodiscard]] QString streamToLoad(SyncStore &store, const Enrolment &enrolment);

    /// A comparison under way: which kind, and which of its buckets differ.
    struct Comparison {
        qsizetype kind = 0;
        bool hasDigest = false;
        QList<std::size_t> buckets;
        QList<FeedRow> rows; ///< of the first of them, so far
        [[nodiscard]] const QString &kindName() const { return digestKinds().at(kind); }
    };

    Uuid m_device;
    Rng &m_rng;
    QString m_token;
    qint64 m_offsetMs = 0; ///< to the centre's clock, after it complained
    qint64 m_firstPos = 0;
    qint64 m_lastPos = 0;
    QList<std::pair<Uuid, qint64>> m_sent;
    std::optional<NewEpoch> m_newEpoch;
    std::optional<CutCollector> m_cut;
    QList<StreamCursor> m_from;
    std::optional<JournalPlace> m_answered; ///< by the centre, when the cut was asked for
    std::optional<Comparison> m_comparison;
    /// The part of a first load that is being applied, read once for all its slices.
    struct Opened {
        QByteArray sha256;
        QList<FeedRow> rows;
    };
    Opened m_opened;
    QMap<QString, QString> m_reload; ///< streams to load anew, and why
};

} // namespace comptoir::sync
