// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "server/store/postgres.h"

namespace comptoir::centre
{

/// A stream as it stands.
struct StreamState {
    StreamCursor end;
    qint64 floor = 0; ///< rows up to here are gone
    /// Its checksum after the row that was asked about; none: there is no such row.
    std::optional<quint64> sumAtCursor = {};
};

/// Streams read in one snapshot.
class PullStore
{
public:
    explicit PullStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// The streams that are named, and what they were at these places. One nothing was written to yet is empty.
    [[nodiscard]] QList<StreamState> streams(const QList<StreamCursor> &cursors);
    [[nodiscard]] StreamState stream(const QString &name) { return streams({StreamCursor{name, 0, 0, 0}}).first(); }
    /// The stream's checksum after that row; none when there is no such row.
    [[nodiscard]] std::optional<quint64> sumAt(const QString &stream, qint64 seq);
    /// Rows after `after` up to `last`, at most `limit`, with their bodies.
    [[nodiscard]] QList<FeedRow> rows(const QString &stream, qint64 after, qint64 last, qint64 limit);

private:
    PgTransaction &m_transaction;
};

/// As ids are written in feeds: without dashes. Codes and names stay as they are.
[[nodiscard]] QString wireId(const QString &rowId);

} // namespace comptoir::centre
