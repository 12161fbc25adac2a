// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/bootstrapservice.h"

#include "models/journal/sha256.h"
#include "server/store/feed/feedstore.h"
#include "server/store/sync/pullstore.h"
#include "sync/protocol/compression.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Cuts rows into chunks as they come.
class ChunkWriter
{
public:
    explicit ChunkWriter(BootstrapService::Made &made) : m_made(made) {}

    void add(const FeedRow &row)
    {
        const QByteArray line = sync::feedLine(row);
        if (m_text.size() + line.size() > chunkTarget || m_rows == sync::pullRowsMax)
            close();
        m_text += line;
        ++m_rows;
    }
    void close()
    {
        if (m_rows == 0)
            return;
        const QByteArray packed = sync::packed(m_text);
        m_made.manifest.chunks.append({m_made.chunks.size(), packed.size(), m_rows, sha256({packed})});
        m_made.chunks.append(packed);
        m_text.clear();
        m_rows = 0;
    }

private:
    /// A chunk is what a till takes in one go, and what it loses when the line breaks.
    static constexpr qsizetype chunkTarget = 2 * 1024 * 1024;

    BootstrapService::Made &m_made;
    QByteArray m_text;
    qint64 m_rows = 0;
};

} // namespace

BootstrapService::Made BootstrapService::make(PgTransaction &snapshot, const QString &stream,
                                              const QList<JournalPlace> &own)
{
    PullStore pull(snapshot);
    BootstrapStore store(snapshot);
    const StreamState state = pull.stream(stream);
    const bool shared = stream == tenantStream;
    if (shared) {
        const std::optional<QByteArray> recent = store.recent(stream, state.end.epoch);
        const Result<sync::Manifest> manifest =
            recent ? sync::decodeManifest(*recent) : Result<sync::Manifest>(refuse(u"not_found"_s, {}));
        if (manifest)
            return {*manifest, stream, {}, true};
    }
    Made made{{Uuid::v7(m_now, m_rng).toText(), state.end, {}}, stream, {}, false};
    ChunkWriter writer(made);
    const auto take = [&writer](const FeedRow &row) { writer.add(row); };
    if (shared)
        store.documents(stream, take);
    else if (stream.startsWith(u"B:")) {
        const qint64 seq = qMax(qint64{1}, state.end.seq);
        const Uuid branch = Uuid::fromText(stream.sliced(2)).value_or(Uuid());
        store.tills(stream, branch, m_device, seq, take);
        store.sums(stream, branch, m_device, seq, take);
        store.lostEntries(stream, m_device, own, seq, take);
    } else {
        for (const FeedRow &row : pull.rows(stream, state.floor, state.end.seq, std::numeric_limits<int>::max()))
            take(row);
    }
    writer.close();
    return made;
}

void BootstrapService::keep(PgTransaction &transaction, const Made &made)
{
    if (made.kept)
        return;
    const std::optional<Uuid> device = made.stream == tenantStream ? std::nullopt : std::optional(m_device);
    BootstrapStore(transaction)
        .keep(Uuid::fromText(made.manifest.id).value_or(Uuid()), made.stream, device, sync::encode(made.manifest),
              made.chunks);
}

} // namespace comptoir::centre
