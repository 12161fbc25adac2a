// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/wirefields.h"

#include <array>

namespace comptoir::sync
{

/// What a part of a kind's documents amounts to: how many, and the XOR over all of version and id.
struct DigestBucket {
    qint64 count = 0;
    quint64 sum = 0;

    bool operator==(const DigestBucket &) const = default;
};

inline constexpr std::size_t digestBuckets = 256;
using Digest = std::array<DigestBucket, digestBuckets>;

/// The kinds of stream T that are compared, in the order in which others name them.
[[nodiscard]] const QStringList &digestKinds();
/// Which bucket the document is in: the first byte of SHA-256(id).
[[nodiscard]] std::size_t bucketOf(const QString &id);
/// Adds a document as it stands; `version` is the number of its latest row.
void addDocument(Digest &digest, const QString &id, qint64 version);

/// The answer of `GET /v1/sync/digest`: a kind as it stands at `cursor`.
struct KindDigest {
    StreamCursor cursor;
    QString kind;
    Digest buckets{};

    bool operator==(const KindDigest &) const = default;
};
[[nodiscard]] QByteArray encode(const KindDigest &digest);
/// Error `bad_message`.
[[nodiscard]] Result<KindDigest> decodeKindDigest(const QByteArray &body);

} // namespace comptoir::sync
