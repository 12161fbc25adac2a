// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/manifest.h"

#include "models/journal/sha256.h"
#include "sync/protocol/compression.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

constexpr qsizetype chunksMax = 100'000;
constexpr qint64 rowsMax = 1'000'000; ///< of one chunk

} // namespace

qint64 Manifest::rows() const
{
    qint64 rows = 0;
    for (const ManifestChunk &chunk : chunks)
        rows += chunk.rows;
    return rows;
}

QByteArray encode(const Manifest &manifest)
{
    QJsonArray chunks;
    for (const ManifestChunk &chunk : manifest.chunks)
        chunks.append(QJsonObject{{u"n"_s, chunk.n},
                                  {u"bytes"_s, chunk.bytes},
                                  {u"rows"_s, chunk.rows},
                                  {u"sha256"_s, hexText(chunk.sha256)}});
    QJsonObject object = cursorObject(manifest.cursor);
    object.insert(u"id"_s, manifest.id);
    object.insert(u"chunks"_s, chunks);
    return wireBytes(object);
}

Result<Manifest> decodeManifest(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    Manifest manifest{fields.text("id"_L1, 64), cursorFrom(fields), {}};
    for (const QJsonValue &value : fields.array("chunks"_L1, chunksMax)) {
        WireFields inner(value.toObject());
        manifest.chunks.append({inner.number("n"_L1), inner.number("bytes"_L1, 1), inner.number("rows"_L1),
                                inner.bytes("sha256"_L1, sha256Size)});
        if (manifest.chunks.last().bytes > chunkMax || manifest.chunks.last().rows > rowsMax)
            inner.fail("bytes"_L1);
        fields.take(inner);
    }
    COMPTOIR_TRY(fields.done());
    return manifest;
}

Result<void> checkChunk(const ManifestChunk &chunk, const QByteArray &packed)
{
    if (packed.size() != chunk.bytes || sha256({packed}) != chunk.sha256)
        return broken(u"chunk_damaged"_s, u"A part of the first load arrived damaged; it is fetched again."_s);
    return {};
}

Result<QList<FeedRow>> openChunk(const ManifestChunk &chunk, const QByteArray &packed)
{
    COMPTOIR_TRY(checkChunk(chunk, packed));
    const Result<QByteArray> text = unpacked(packed, chunkMax);
    COMPTOIR_TRY(text);
    Result<QList<FeedRow>> rows = feedRows(*text, chunk.rows);
    COMPTOIR_TRY(rows);
    if (rows->size() != chunk.rows)
        return broken(u"chunk_damaged"_s, u"A part of the first load is not complete; it is fetched again."_s);
    return rows;
}

} // namespace comptoir::sync
