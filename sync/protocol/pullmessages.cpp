// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/pullmessages.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

StreamCursor *cursorOf(QList<StreamCursor> &cursors, const QString &stream)
{
    const auto found = std::find_if(cursors.begin(), cursors.end(),
                                    [&stream](const StreamCursor &cursor) { return cursor.stream == stream; });
    return found == cursors.end() ? nullptr : &*found;
}

} // namespace

QByteArray encode(const PullRequest &request)
{
    QJsonObject object{
        {u"proto"_s, protocolVersion}, {u"streams"_s, cursorArray(request.streams)}, {u"limit"_s, request.limit}};
    if (!request.cut.isEmpty())
        object.insert(u"cut"_s, cursorArray(request.cut));
    return wireBytes(object);
}

Result<PullRequest> decodePullRequest(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    if (fields.number("proto"_L1) != protocolVersion)
        return misuse(u"protocol_unsupported"_s, u"Only version 1 of the protocol is spoken here."_s);
    PullRequest request;
    request.streams = cursorsFrom(fields, "streams"_L1);
    if (fields.has("limit"_L1))
        request.limit = std::clamp<qint64>(fields.number("limit"_L1, 1), 1, pullRowsMax);
    if (fields.has("cut"_L1))
        request.cut = cursorsFrom(fields, "cut"_L1);
    COMPTOIR_TRY(fields.done());
    return request;
}

QByteArray encode(const PullPage &page)
{
    QByteArray text =
        wireBytes({{u"cut"_s, cursorArray(page.cut)}, {u"more"_s, page.more}, {u"server_time"_s, page.serverTime}}) +
        '\n';
    for (const FeedRow &row : page.rows)
        text += feedLine(row);
    return text;
}

Result<PullPage> decodePullPage(const QByteArray &body)
{
    const qsizetype end = body.indexOf('\n');
    if (end < 0 || body.size() > bodyMax)
        return misuse(u"bad_message"_s, u"The answer to a pull was cut short or is too long."_s);
    const Result<QJsonObject> first = wireObject(body.first(end));
    COMPTOIR_TRY(first);
    WireFields fields(*first);
    PullPage page;
    page.cut = cursorsFrom(fields, "cut"_L1);
    page.more = fields.json().value("more"_L1).toBool();
    page.serverTime = fields.number("server_time"_L1);
    COMPTOIR_TRY(fields.done());
    Result<QList<FeedRow>> rows = feedRows(QByteArrayView(body).sliced(end + 1), pullRowsMax);
    COMPTOIR_TRY(rows);
    page.rows = std::move(*rows);
    return page;
}

Result<void> CutCollector::add(const PullPage &page)
{
    if (m_cut.isEmpty())
        m_cut = page.cut;
    else if (m_cut != page.cut)
        return broken(u"feed_mixed"_s, u"A page of another moment came; the pull begins anew."_s);
    for (const FeedRow &row : page.rows) {
        StreamCursor *at = cursorOf(m_at, row.stream);
        const StreamCursor *end = cursorOf(m_cut, row.stream);
        if (!at || !end || row.seq != at->seq + 1 || row.seq > end->seq)
            return broken(
                u"feed_gap"_s,
                u"Row %1 of stream %2 does not follow row %3."_s.arg(row.seq).arg(row.stream).arg(at ? at->seq : -1));
        at->seq = row.seq;
        at->sum ^= rowSum(row);
        m_rows.append(row);
    }
    return page.more ? Result<void>() : finish();
}

Result<void> CutCollector::finish()
{
    for (const StreamCursor &at : m_at) {
        const StreamCursor *end = cursorOf(m_cut, at.stream);
        if (!end || end->epoch != at.epoch || end->seq < at.seq) {
            m_diverged = at.stream;
            return broken(u"diverged"_s, u"Stream %1 went back at the centre; it is loaded anew."_s.arg(at.stream));
        }
        if (at.seq != end->seq)
            return broken(u"feed_gap"_s,
                          u"Stream %1 ends at row %2, not at %3."_s.arg(at.stream).arg(at.seq).arg(end->seq));
        if (at.sum != end->sum) {
            m_diverged = at.stream;
            return broken(u"diverged"_s, u"Stream %1 is not what the centre has; it is loaded anew."_s.arg(at.stream));
        }
    }
    m_complete = true;
    return {};
}

} // namespace comptoir::sync
