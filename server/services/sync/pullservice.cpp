// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/pullservice.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 pullRowsAtOnce = 500;

} // namespace

Result<sync::PullPage> PullService::pull(const sync::PullRequest &request, const QStringList &allowed)
{
    QStringList names;
    for (const StreamCursor &cursor : request.streams) {
        if (!allowed.contains(cursor.stream) || names.contains(cursor.stream))
            return refuse(u"not_found"_s, u"There is no such stream for this till."_s);
        names.append(cursor.stream);
    }
    const QList<StreamState> states = m_store.streams(request.streams);
    for (qsizetype i = 0; i < states.size(); ++i)
        COMPTOIR_TRY(check(request.streams.at(i), states.at(i), states.at(i).sumAtCursor));
    const Result<QList<StreamCursor>> cut = cutOf(request, states);
    COMPTOIR_TRY(cut);
    sync::PullPage page{*cut, false, m_now, {}};
    fill(page, request);
    return page;
}

Result<void> PullService::check(const StreamCursor &cursor, const StreamState &state, std::optional<quint64> sum)
{
    m_stream = cursor.stream;
    if (cursor.epoch != state.end.epoch)
        return refuse(u"stream_epoch"_s, u"The centre was restored since; load the stream anew."_s);
    if (cursor.seq < state.floor)
        return refuse(u"cursor_too_old"_s, u"Rows after this place are no longer kept; load the stream anew."_s);
    if (cursor.seq > state.end.seq || sum != cursor.sum)
        return refuse(u"diverged"_s, u"The stream is not what this till has of it; load it anew."_s);
    return {};
}

Result<QList<StreamCursor>> PullService::cutOf(const sync::PullRequest &request, const QList<StreamState> &states)
{
    QList<StreamCursor> cut;
    if (request.cut.isEmpty()) {
        for (const StreamState &state : states)
            cut.append(state.end);
        return cut;
    }
    // A later page of a cut: what the till repeats must be a moment that was.
    for (qsizetype i = 0; i < states.size(); ++i) {
        const auto end = std::find_if(request.cut.begin(), request.cut.end(), [&](const StreamCursor &cursor) {
            return cursor.stream == states.at(i).end.stream;
        });
        if (end == request.cut.end())
            return misuse(u"bad_message"_s, u"The cut lacks a stream."_s);
        COMPTOIR_TRY(check(*end, states.at(i), m_store.sumAt(end->stream, end->seq)));
        cut.append(*end);
    }
    return cut;
}

void PullService::fill(sync::PullPage &page, const sync::PullRequest &request)
{
    const qint64 limit = qBound(qint64{1}, request.limit, qint64{sync::pullRowsMax});
    qsizetype bytes = 0;
    for (qsizetype i = 0; i < page.cut.size(); ++i) {
        const StreamCursor &end = page.cut.at(i);
        qint64 at = request.streams.at(i).seq;
        while (at < end.seq) {
            const qint64 room = limit - page.rows.size();
            const QList<FeedRow> rows = m_store.rows(end.stream, at, end.seq, qMin(room, pullRowsAtOnce));
            if (rows.isEmpty())
                return; // the till sees that something is missing
            for (const FeedRow &row : rows) {
                bytes += row.body.size() + 256;
                if (!page.rows.isEmpty() && bytes > syncPageBytes) {
                    page.more = true;
                    return;
                }
                page.rows.append(row);
                at = row.seq;
            }
            if (at < end.seq && page.rows.size() >= limit) {
                page.more = true;
                return;
            }
        }
        page.more = page.rows.size() >= limit && i + 1 < page.cut.size();
        if (page.more)
            return;
    }
}

} // namespace comptoir::centre
