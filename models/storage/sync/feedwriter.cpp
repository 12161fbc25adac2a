// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/feedwriter.h"

#include "models/domain/codec/synccodec.h"
#include "models/storage/sync/documentedits.h"
#include "models/storage/sync/feedprojection.h"

namespace comptoir
{

namespace
{

constexpr qsizetype entryBytesMax = 200 * 1024;
constexpr qsizetype rowFrameBytes = 160;

} // namespace

qint64 writeFeed(Recorder &recorder, const QList<FeedRow> &rows, const QList<StreamCursor> &cursors,
                 std::optional<JournalPlace> answered)
{
    if (answered && !EditStore(recorder.connection()).hasPending(*answered))
        answered.reset();
    qint64 pos = 0;
    qsizetype at = 0;
    while (at < rows.size() || (pos == 0 && (!cursors.isEmpty() || answered))) {
        FeedApplied applied;
        qsizetype bytes = 0;
        while (at < rows.size() && (applied.rows.isEmpty() || bytes < entryBytesMax)) {
            bytes += rows.at(at).body.size() + rowFrameBytes;
            applied.rows.append(rows.at(at++));
        }
        if (at >= rows.size()) {
            applied.cursors = cursors;
            applied.answered = answered;
        }
        pos = recorder.record(applied, Uuid()).pos;
    }
    return pos;
}

} // namespace comptoir
