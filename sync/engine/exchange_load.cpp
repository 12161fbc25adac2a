// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cash/shiftstore.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/feedwriter.h"
#include "sync/engine/exchange.h"

/// First loads of a stream: fetched in parts that are kept as they come, applied when all of them are here.
namespace comptoir::sync
{

using namespace Qt::StringLiterals;

namespace
{

/// What the writing lane is kept from selling for; without an open shift nobody sells. Each slice writes most pages of
/// the indexes anew: fewer of them are a faster load.
constexpr qsizetype sliceRows = 2000;
constexpr qsizetype sliceRowsClosed = 10'000;
constexpr int ownEndsMax = 20; ///< of an address of bounded length; older epochs come entry by entry

Ended loadEnded(Verdict verdict, const QString &code = {}, const QString &sentence = {})
{
    Ended ended;
    ended.task = Task::Load;
    ended.verdict = verdict;
    ended.code = code;
    ended.sentence = sentence;
    return ended;
}

/// Which chunk holds the row, and where it begins in it.
std::pair<const ManifestChunk *, qint64> chunkAt(const Manifest &manifest, qint64 row)
{
    for (const ManifestChunk &chunk : manifest.chunks) {
        if (row < chunk.rows)
            return {&chunk, row};
        row -= chunk.rows;
    }
    return {nullptr, 0};
}

/// The first part that did not come yet; null when all of them are here.
const ManifestChunk *nextChunk(SyncStore &store, const StreamLoad &load, const Manifest &manifest)
{
    const auto next = std::ranges::find_if(
        manifest.chunks, [&](const ManifestChunk &chunk) { return !store.holdsChunk(load.stream, chunk.n); });
    return next == manifest.chunks.end() ? nullptr : &*next;
}

Result<QList<FeedRow>> storedRows(SyncStore &store, const StreamLoad &load, const ManifestChunk &chunk)
{
    const std::optional<QByteArray> bytes = store.chunk(load.stream, chunk.n);
    return openChunk(chunk, bytes.value_or(QByteArray()));
}

/// The centre leaves out of a branch's sums what this journal counts itself; it cannot know of entries that were lost
/// with a file that was put back, or that a clone wrote, unless it is told how far this journal goes.
QString manifestPath(SyncStore &store, const QString &stream)
{
    QString path = u"/v1/sync/bootstrap?stream="_s + stream;
    if (!stream.startsWith("B:"_L1))
        return path;
    QStringList own;
    for (const JournalPlace &end : store.acknowledgedEnds(ownEndsMax))
        own.append(u"%1.%2.%3"_s.arg(end.epoch).arg(end.seq).arg(hexText(end.hash)));
    return own.isEmpty() ? path : path + u"&own="_s + own.join(u',');
}

void writeReset(Recorder &recorder, const StreamLoad &load)
{
    recorder.record(FeedReset{load.stream, load.reason, recorder.now()}, Uuid());
}

} // namespace

std::optional<Request> Exchange::load(Connection &connection)
{
    SyncStore store(connection);
    const std::optional<Enrolment> enrolment = store.enrolment();
    if (!enrolment)
        return std::nullopt;
    const std::optional<StreamLoad> load = store.load();
    if (!load)
        return Request{"GET", manifestPath(store, streamToLoad(store, *enrolment)), {}, true};
    const Result<Manifest> manifest = decodeManifest(load->manifest);
    if (!manifest)
        return std::nullopt;
    const ManifestChunk *next = nextChunk(store, *load, *manifest);
    return next ? std::optional(Request{"GET", u"/v1/sync/bootstrap/%1/%2"_s.arg(manifest->id).arg(next->n), {}, true})
                : std::nullopt;
}

Ended Exchange::loaded(Connection &connection, const Answer &answer)
{
    SyncStore store(connection);
    const std::optional<StreamLoad> load = store.load();
    if (answer.link == Answer::Link::Answered && (answer.status == 200 || answer.status == 206))
        return load ? takeChunk(connection, *load, answer) : takeManifest(connection, answer);
    if (load && answer.link == Answer::Link::Answered && (answer.status == 404 || answer.status == 410)) {
        store.endLoad(load->stream); // the centre does not keep that load any more: another one
        return loadEnded(Verdict::Busy, u"load_gone"_s, u"The first load begins anew."_s);
    }
    return refused(Task::Load, answer);
}

Ended Exchange::takeManifest(Connection &connection, const Answer &answer)
{
    SyncStore store(connection);
    const Result<Manifest> manifest = decodeManifest(answer.body);
    const std::optional<Enrolment> enrolment = store.enrolment();
    const QString wanted = enrolment ? streamToLoad(store, *enrolment) : QString();
    if (!manifest || manifest->cursor.stream != wanted)
        return loadEnded(Verdict::Unreachable, u"bad_message"_s, u"The first load could not be read."_s);
    StreamLoad load;
    load.stream = wanted;
    load.manifest = answer.body;
    load.reason = m_reload.value(wanted, u"first"_s);
    store.beginLoad(load);
    m_reload.remove(wanted);
    return loadEnded(Verdict::More);
}

Ended Exchange::takeChunk(Connection &connection, const StreamLoad &load, const Answer &answer)
{
    SyncStore store(connection);
    const Manifest manifest = decodeManifest(load.manifest).value_or(Manifest());
    if (const ManifestChunk *next = nextChunk(store, load, manifest)) {
        if (const Result<void> whole = checkChunk(*next, answer.body); !whole)
            return loadEnded(Verdict::Unreachable, whole.error().code, whole.error().message);
        store.putChunk(load.stream, next->n, answer.body);
    }
    return loadEnded(Verdict::More);
}

Ended Exchange::applyLoad(Recorder &recorder)
{
    SyncStore store(recorder.connection());
    const std::optional<StreamLoad> load = store.load();
    if (!load)
        return loadEnded(Verdict::Done);
    const Result<Manifest> manifest = decodeManifest(load->manifest);
    if (!manifest) {
        store.endLoad(load->stream);
        return loadEnded(Verdict::Busy, manifest.error().code, manifest.error().message);
    }
    return load->stream == "T"_L1 ? applySlice(recorder, *load, *manifest) : applyWhole(recorder, *load, *manifest);
}

/// Documents are put one beside the other: a load of a hundred thousand never keeps a sale waiting.
Ended Exchange::applySlice(Recorder &recorder, const StreamLoad &load, const Manifest &manifest)
{
    SyncStore store(recorder.connection());
    if (load.appliedRows > 0 && load.appliedRows >= manifest.rows())
        return finishSlices(recorder, load);
    const bool sells = ShiftStore(recorder.connection()).openShift().has_value();
    const Result<QList<FeedRow>> rows = sliceOf(store, load, manifest, sells ? sliceRows : sliceRowsClosed);
    if (!rows) {
        store.endLoad(load.stream);
        return loadEnded(Verdict::Busy, rows.error().code, rows.error().message);
    }
    DeferredIndexes indexes(recorder.connection());
    if (load.appliedRows == 0) {
        writeReset(recorder, load);
        if (manifest.rows() >= DeferredIndexes::worthIt && CatalogueStore(recorder.connection()).isEmpty())
            indexes.defer();
    }
    const bool last = load.appliedRows + rows->size() >= manifest.rows();
    writeFeed(recorder, *rows, last ? QList{manifest.cursor} : QList<StreamCursor>());
    store.noteApplied(load.stream, load.appliedRows + rows->size());
    const bool ends = last && (rows->isEmpty() || !indexes.isDeferred());
    return ends ? finishSlices(recorder, load) : loadEnded(Verdict::More);
}

/// What was left for the end is made in several transactions: a sale waits for one search index at most.
Ended Exchange::finishSlices(Recorder &recorder, const StreamLoad &load)
{
    m_opened = {};
    if (DeferredIndexes(recorder.connection()).makeNext())
        return loadEnded(Verdict::More);
    SyncStore store(recorder.connection());
    store.endLoad(load.stream);
    store.noteChecked(recorder.now());
    return loadEnded(Verdict::Done);
}

Result<QList<FeedRow>> Exchange::sliceOf(SyncStore &store, const StreamLoad &load, const Manifest &manifest,
                                         qsizetype rowsMax)
{
    QList<FeedRow> slice;
    while (slice.size() < rowsMax) {
        const auto [chunk, from] = chunkAt(manifest, load.appliedRows + slice.size());
        if (!chunk)
            break;
        if (m_opened.sha256 != chunk->sha256) {
            Result<QList<FeedRow>> rows = storedRows(store, load, *chunk);
            COMPTOIR_TRY(rows);
            m_opened = {chunk->sha256, std::move(*rows)};
        }
        slice.append(m_opened.rows.mid(from, rowsMax - slice.size()));
    }
    return slice;
}

/// Sums of others take the place of the former ones in one transaction: a level is never half of both.
Ended Exchange::applyWhole(Recorder &recorder, const StreamLoad &load, const Manifest &manifest)
{
    SyncStore store(recorder.connection());
    QList<FeedRow> rows;
    for (const ManifestChunk &chunk : manifest.chunks) {
        Result<QList<FeedRow>> stored = storedRows(store, load, chunk);
        if (!stored) {
            store.endLoad(load.stream);
            return loadEnded(Verdict::Busy, stored.error().code, stored.error().message);
        }
        rows.append(std::move(*stored));
    }
    writeReset(recorder, load);
    writeFeed(recorder, rows, {manifest.cursor});
    store.endLoad(load.stream);
    return loadEnded(Verdict::Done);
}

int Exchange::loadedPermille(Connection &connection)
{
    constexpr int whole = 1000;
    SyncStore store(connection);
    const std::optional<StreamLoad> load = store.load();
    const Result<Manifest> manifest = load ? decodeManifest(load->manifest) : Manifest();
    const qint64 steps = manifest ? manifest->chunks.size() : 0;
    if (!load || steps == 0)
        return whole;
    const qint64 rows = std::max<qint64>(1, manifest->rows());
    return static_cast<int>((store.chunkCount(load->stream) * whole / steps + load->appliedRows * whole / rows) / 2);
}

} // namespace comptoir::sync
