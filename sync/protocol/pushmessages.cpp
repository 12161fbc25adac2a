// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/pushmessages.h"

#include "models/journal/sha256.h"

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

/// What an entry takes besides its payload, generously.
constexpr qsizetype frameBytes = 640;
/// A payload larger than this is not sent at all: the centre learns its digest.
constexpr qsizetype payloadMax = 512 * 1024;

EntryResult resultFrom(WireFields fields, WireFields &parent)
{
    EntryResult result;
    result.op = fields.uuid("op"_L1);
    result.status = fields.text("status"_L1, 32);
    if (fields.has("code"_L1))
        result.code = fields.text("code"_L1, 64);
    if (fields.has("detail"_L1))
        result.detail = fields.text("detail"_L1, 2000);
    parent.take(fields);
    return result;
}

QJsonObject resultObject(const EntryResult &result)
{
    QJsonObject object{{u"op"_s, hexText(result.op.bytes())}, {u"status"_s, result.status}};
    if (!result.code.isEmpty())
        object.insert(u"code"_s, result.code);
    if (!result.detail.isEmpty())
        object.insert(u"detail"_s, result.detail);
    return object;
}

} // namespace

QByteArray encode(const PushBatch &batch)
{
    QJsonArray entries;
    for (const SentEntry &sent : batch.entries)
        entries.append(entryObject(sent));
    return wireBytes({{u"proto"_s, protocolVersion},
                      {u"device"_s, hexText(batch.device.bytes())},
                      {u"previous"_s, hexText(batch.previous)},
                      {u"entries"_s, entries}});
}

Result<PushBatch> decodePushBatch(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    if (fields.number("proto"_L1) != protocolVersion)
        return misuse(u"protocol_unsupported"_s, u"Only version %1 of the protocol is spoken here."_s.arg(1));
    PushBatch batch{fields.uuid("device"_L1), fields.bytes("previous"_L1, sha256Size), {}};
    const QJsonArray entries = fields.array("entries"_L1, batchEntriesMax);
    COMPTOIR_TRY(fields.done());
    batch.entries.reserve(entries.size());
    for (const QJsonValue &value : entries) {
        Result<SentEntry> sent = sentEntry(value.toObject());
        COMPTOIR_TRY(sent);
        batch.entries.append(std::move(*sent));
    }
    return batch;
}

QByteArray encode(const PushReply &reply)
{
    QJsonArray results;
    for (const EntryResult &result : reply.results)
        results.append(resultObject(result));
    QJsonObject streams;
    for (const auto &[stream, seq] : reply.streams.asKeyValueRange())
        streams.insert(stream, seq);
    return wireBytes({{u"results"_s, results},
                      {u"head"_s, placeObject(reply.head)},
                      {u"backed_up"_s, placeObject(reply.backedUp)},
                      {u"server_time"_s, reply.serverTime},
                      {u"streams"_s, streams}});
}

Result<PushReply> decodePushReply(const QByteArray &body)
{
    const Result<QJsonObject> object = wireObject(body);
    COMPTOIR_TRY(object);
    WireFields fields(*object);
    PushReply reply;
    for (const QJsonValue &value : fields.array("results"_L1, batchEntriesMax))
        reply.results.append(resultFrom(WireFields(value.toObject()), fields));
    reply.head = placeFrom(fields.object("head"_L1), fields);
    if (fields.has("backed_up"_L1))
        reply.backedUp = placeFrom(fields.object("backed_up"_L1), fields);
    reply.serverTime = fields.number("server_time"_L1);
    if (fields.has("streams"_L1)) {
        const QJsonObject streams = fields.object("streams"_L1).json();
        for (auto it = streams.begin(); it != streams.end() && reply.streams.size() < streamsMax; ++it)
            reply.streams.insert(it.key(), it.value().toInteger());
    }
    COMPTOIR_TRY(fields.done());
    return reply;
}

Result<void> checkChain(const PushBatch &batch)
{
    QByteArray previous = batch.previous;
    const JournalEntry *before = nullptr;
    for (const SentEntry &sent : batch.entries) {
        const JournalEntry &entry = sent.entry;
        const bool follows = !before || (entry.epoch == before->epoch ? entry.seq == before->seq + 1
                                                                      : entry.epoch > before->epoch && entry.seq == 1);
        if (!follows || entryHash(batch.device, entry, previous, sent.contentDigest()) != entry.hash)
            return broken(u"broken_chain"_s,
                          u"Entry %1 of epoch %2 does not follow the one before it."_s.arg(entry.seq).arg(entry.epoch));
        previous = entry.hash;
        before = &entry;
    }
    return {};
}

bool BatchFiller::add(const JournalEntry &entry)
{
    SentEntry sent{entry, {}, false};
    if (staysAtHome(entry.kind) || entry.payload.size() > payloadMax) {
        sent.withheld = !staysAtHome(entry.kind);
        sent.payloadSha256 = sha256({entry.payload});
        sent.entry.payload.clear();
    }
    // As a JSON string a payload grows by its quotation marks and backslashes.
    const qsizetype size =
        frameBytes + sent.entry.payload.size() + sent.entry.payload.count('"') + sent.entry.payload.count('\\');
    if (m_entries.size() >= m_entriesMax || (!m_entries.isEmpty() && m_bytes + size > batchBytesMax))
        return false;
    m_bytes += size;
    m_entries.append(std::move(sent));
    return true;
}

} // namespace comptoir::sync
