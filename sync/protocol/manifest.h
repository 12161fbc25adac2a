// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/feedlines.h"

namespace comptoir::sync
{

struct ManifestChunk {
    qint64 n = 0;
    qint64 bytes = 0; ///< packed
    qint64 rows = 0;
    QByteArray sha256; ///< of the packed bytes

    bool operator==(const ManifestChunk &) const = default;
};

/// What a first load of a stream consists of: its rows as they stand at `cursor`, in chunks.
struct Manifest {
    QString id;
    StreamCursor cursor;
    QList<ManifestChunk> chunks;

    [[nodiscard]] qint64 rows() const;
    bool operator==(const Manifest &) const = default;
};
[[nodiscard]] QByteArray encode(const Manifest &manifest);
/// Error `bad_message`.
[[nodiscard]] Result<Manifest> decodeManifest(const QByteArray &body);

/// Whether a chunk arrived whole, by its digest. Error: `chunk_damaged`.
[[nodiscard]] Result<void> checkChunk(const ManifestChunk &chunk, const QByteArray &packed);
/// Opens a chunk: its digest, its size unpacked and its number of rows must be what was announced. Errors:
/// `chunk_damaged`, `bad_message`, `bad_zstd`.
[[nodiscard]] Result<QList<FeedRow>> openChunk(const ManifestChunk &chunk, const QByteArray &packed);

} // namespace comptoir::sync
