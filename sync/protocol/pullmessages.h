// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/feedlines.h"

namespace comptoir::sync
{

/// `POST /v1/sync/pull`.
struct PullRequest {
    QList<StreamCursor> streams; ///< where the till stands; within a cut, the last row it has
    QList<StreamCursor> cut;     ///< of the page before; empty for the first
    qint64 limit = pullRowsMax;
};
[[nodiscard]] QByteArray encode(const PullRequest &request);
/// Errors: `bad_message`, `protocol_unsupported`.
[[nodiscard]] Result<PullRequest> decodePullRequest(const QByteArray &body);

/// One page: the cut it belongs to and its rows, each stream in order.
struct PullPage {
    QList<StreamCursor> cut;
    bool more = false;
    EpochMs serverTime = 0;
    QList<FeedRow> rows;
};
[[nodiscard]] QByteArray encode(const PullPage &page);
/// Error `bad_message`.
[[nodiscard]] Result<PullPage> decodePullPage(const QByteArray &body);

/// Puts the pages of one cut together and proves that nothing is missing: each stream dense, and its running checksum
/// at the end that of the centre.
class CutCollector
{
public:
    explicit CutCollector(QList<StreamCursor> from) : m_from(from), m_at(std::move(from)) {}

    /// Errors: `feed_gap` (a row is missing, or came twice), `feed_mixed` (a page of another cut), `diverged` (all rows
    /// are there and the sum differs: names the stream in the message).
    [[nodiscard]] Result<void> add(const PullPage &page);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] const QList<FeedRow> &rows() const { return m_rows; }
    [[nodiscard]] const QList<StreamCursor> &cut() const { return m_cut; }
    /// What to ask for next.
    [[nodiscard]] PullRequest next(qint64 limit = pullRowsMax) const { return {m_at, m_cut, limit}; }
    /// The stream whose sum differs, after `diverged`.
    [[nodiscard]] const QString &divergedStream() const { return m_diverged; }

private:
    [[nodiscard]] Result<void> finish();

    QList<StreamCursor> m_from;
    QList<StreamCursor> m_at;
    QList<StreamCursor> m_cut;
    QList<FeedRow> m_rows;
    QString m_diverged;
    bool m_complete = false;
};

} // namespace comptoir::sync
