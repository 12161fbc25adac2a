// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/wirefields.h"

namespace comptoir::sync
{

/// `HEADER TAB BODY LF`. The body is copied as it is, never written anew: the running checksum covers its bytes.
[[nodiscard]] QByteArray feedLine(const FeedRow &row);
/// Error `bad_message`. `line` without its LF.
[[nodiscard]] Result<FeedRow> feedRow(QByteArrayView line);
/// Every line of a page or a chunk; each must end with LF: a text that was cut short is refused.
[[nodiscard]] Result<QList<FeedRow>> feedRows(QByteArrayView text, qsizetype max);

/// What one row adds to its stream's running checksum: the first 8 bytes of SHA-256(seq ‖ op ‖ BODY).
[[nodiscard]] quint64 rowSum(qint64 seq, const Uuid &op, QByteArrayView body);
[[nodiscard]] inline quint64 rowSum(const FeedRow &row)
{
    return rowSum(row.seq, row.op, row.body);
}

} // namespace comptoir::sync
