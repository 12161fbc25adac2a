// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factkinds.h"
#include "models/domain/sync/feed.h"

/// What the sync writes into the till's own journal: what came from the centre is a fact like any other, so that every
/// table of the data file stays a function of its journal.
namespace comptoir
{

/// The till belongs to a centre from here on.
struct SyncEnrolled {
    Enrolment enrolment;
    EpochMs at = 0;
};

/// Rows that came, in order, and where their streams then stand. While a stream is loaded anew `cursors` stays empty
/// until its last rows.
struct FeedApplied {
    QList<StreamCursor> cursors;
    QList<FeedRow> rows;
    /// The centre had answered this journal up to there before it was asked for what was new, and nothing is missing
    /// now: whatever became of edits up to there has arrived. Its hash is not kept.
    std::optional<JournalPlace> answered;
};

/// A stream is loaded anew: what was known of it from before is forgotten where the load does not say it again. The
/// outbox is never touched.
struct FeedReset {
    QString stream;
    QString reason; ///< "first", "diverged", "stream_epoch", "cursor_too_old"
    EpochMs at = 0;
};

template <>
inline constexpr const char *factKind<SyncEnrolled> = "sync.enrolled";
template <>
inline constexpr const char *factKind<FeedApplied> = "feed.applied";
template <>
inline constexpr const char *factKind<FeedReset> = "feed.reset";

using SyncFacts = std::tuple<SyncEnrolled, FeedApplied, FeedReset>;

} // namespace comptoir
