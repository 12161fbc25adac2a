// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <optional>

namespace comptoir::centre
{

/// A row for a stream, as tills will read it (docs/sync.md).
struct FeedAddition {
    /// The entry of a till that made the row.
    struct Origin {
        Uuid device;
        qint64 epoch = 0;
        qint64 seq = 0;
    };
    QString kind;
    QString rowId;
    Uuid op;
    QByteArray body;  ///< JSON as it is sent; empty: a deletion
    bool kept = true; ///< whether the body stands in the feed; an entry's stands in the journal
    std::optional<Origin> origin = std::nullopt;
};

/// Name of the stream of all documents of a tenant.
inline const QString tenantStream = QStringLiteral("T");
[[nodiscard]] QString branchStream(const Uuid &branch);
[[nodiscard]] QString deviceStream(const Uuid &device);
/// Of a row `till` in a branch's stream: what a till of the branch is called.
[[nodiscard]] QByteArray tillBody(const Uuid &device, const QString &name);

/// Tells a branch's stream that a till is not of it any more.
[[nodiscard]] FeedAddition forgottenTill(const Uuid &device, const Uuid &op);

/// Adds the rows to a stream, numbered without a hole, and gives the number of the first. It takes the stream's lock,
/// the last one a transaction takes: after this call only rows are touched that the transaction holds already.
qint64 appendFeed(PgTransaction &transaction, const QString &stream, const QList<FeedAddition> &rows);

} // namespace comptoir::centre
