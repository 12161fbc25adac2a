// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/sync/pullstore.h"
#include "sync/protocol/pullmessages.h"

namespace comptoir::centre
{

/// A page stays well below what a till takes at once, headers included.
inline constexpr qsizetype syncPageBytes = sync::bodyMax * 3 / 4;

/// Gives a till the rows it lacks (docs/sync.md, Streams and pull), in a transaction that sees one moment.
class PullService
{
public:
    PullService(PgTransaction &snapshot, EpochMs now) : m_store(snapshot), m_now(now) {}

    /// `allowed`: the streams of the asking till. Errors: `not_found` (a stream that is not its own), `stream_epoch`,
    /// `cursor_too_old`, `diverged` (stream() names it).
    [[nodiscard]] Result<sync::PullPage> pull(const sync::PullRequest &request, const QStringList &allowed);
    [[nodiscard]] const QString &stream() const { return m_stream; }

private:
    [[nodiscard]] Result<void> check(const StreamCursor &cursor, const StreamState &state, std::optional<quint64> sum);
    [[nodiscard]] Result<QList<StreamCursor>> cutOf(const sync::PullRequest &request, const QList<StreamState> &states);
    void fill(sync::PullPage &page, const sync::PullRequest &request);

    PullStore m_store;
    EpochMs m_now;
    QString m_stream;
};

} // namespace comptoir::centre
