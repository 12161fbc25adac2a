// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/pushservice.h"

#include "models/domain/factkinds.h"
#include "server/services/documents/merge.h"
#include "server/services/sync/entryjudge.h"
#include "server/services/sync/entrypublisher.h"
#include "server/services/sync/parents.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

bool isTaken(const JudgedEntry &judged)
{
    return judged.fresh && judged.status != u"quarantined";
}

} // namespace

Result<PushReply> PushService::push(const sync::PushBatch &batch)
{
    COMPTOIR_TRY(sync::checkChain(batch));
    m_device = batch.device;
    EntryStore store(m_transaction, m_device);
    const std::optional<DeviceState> device = store.lockDevice();
    if (!device)
        return refuse(u"not_found"_s, u"There is no such till here."_s);
    m_head = device->head;
    QList<JudgedEntry> entries = sorted(batch, store);
    const auto fresh =
        std::find_if(entries.cbegin(), entries.cend(), [](const JudgedEntry &judged) { return judged.fresh; });
    if (fresh == entries.cend())
        return replyTo(entries, *device);
    const Result<Start> start = startOf(batch, fresh - entries.cbegin(), *device, store);
    COMPTOIR_TRY(start);
    take(entries, *start, *device, store);
    return replyTo(entries, *device);
}

QList<JudgedEntry> PushService::sorted(const sync::PushBatch &batch, EntryStore &store)
{
    QList<Uuid> ops;
    for (const SentEntry &sent : batch.entries)
        ops.append(sent.entry.opId);
    const QHash<Uuid, KnownEntry> known = store.known(ops);
    QList<JudgedEntry> entries;
    entries.reserve(batch.entries.size());
    QSet<Uuid> seen;
    for (const SentEntry &sent : batch.entries) {
        JudgedEntry judged{sent};
        const auto before = known.constFind(sent.entry.opId);
        const bool twice = seen.contains(sent.entry.opId);
        seen.insert(sent.entry.opId);
        const bool isHere = before != known.constEnd() && before->hash == sent.entry.hash;
        if (isHere || sent.entry.hash == m_head.hash) {
            judged.fresh = false;
            judged.status = u"duplicate"_s;
            judged.code = isHere ? before->code : QString();
        } else if (before != known.constEnd() || twice) {
            judged.stored = false;
            setAside(judged, u"op_reused"_s, u"Its identity is that of another entry."_s);
        }
        entries.append(judged);
    }
    return entries;
}

Result<PushService::Start> PushService::startOf(const sync::PushBatch &batch, qsizetype first,
                                                const DeviceState &device, EntryStore &store)
{
    const QByteArray previous = first == 0 ? batch.previous : batch.entries.at(first - 1).entry.hash;
    const JournalEntry &entry = batch.entries.at(first).entry;
    if (device.head.epoch == 0 && previous == journalRoot())
        return Start{device.head, {}, false, false};
    if (previous == device.head.hash)
        return Start{device.head, device.headKey, false, false};
    const bool root = previous == journalRoot();
    const std::optional<JournalPlace> place = root ? JournalPlace{} : store.placeOf(previous);
    if (!place) {
        const bool ahead =
            entry.epoch > device.head.epoch || (entry.epoch == device.head.epoch && entry.seq > device.head.seq + 1);
        return ahead ? refuse(u"gap"_s, u"Entries before these are not here yet."_s)
                     : refuse(u"unknown_previous"_s, u"The entry before these is not of this journal."_s);
    }
    // A higher epoch that begins at an older entry is a restored copy; anything else there is a second journal.
    const bool newEpoch = entry.seq == 1 && entry.epoch > device.head.epoch;
    return Start{*place, root ? QByteArray() : store.keyAt(*place), !newEpoch, newEpoch};
}

void PushService::take(QList<JudgedEntry> &entries, const Start &start, const DeviceState &device, EntryStore &store)
{
    const PushContext context{m_transaction, m_device, device.branch, m_now, [this] { return Uuid::v7(m_now, m_rng); }};
    EntryJudge judge(device, start.key, start.place);
    judge.judge(entries);
    Parents parents(store);
    parents.hold(entries);
    // A second journal has numbers of its own: it says nothing about the series of the first.
    FactApplier facts(context, device.series, !start.fork);
    facts.apply(entries, parents);
    DocumentApplier documents(context);
    documents.apply(entries);
    facts.addUp(entries);
    const QList<NewTask> tasks = facts.tasks() + documents.tasks() + flagJournal(entries, start, context);
    Parents::nameMade(entries);
    store.add(entries);
    const JournalEntry &last = entries.last().sent.entry;
    store.moveHead(last, judge.key(), start.fork ? QHash<QString, SeriesDocument>() : facts.series());
    m_head = {last.epoch, last.seq, last.hash};
    if (start.fork)
        store.freeze(u"fork"_s);
    EntryPublisher publisher(context);
    publisher.publish(entries, TaskStore(m_transaction).add(tasks), documents);
    m_streams = publisher.streams();
}

QList<NewTask> PushService::flagJournal(QList<JudgedEntry> &entries, const Start &start, const PushContext &context)
{
    QList<NewTask> tasks;
    const auto task = [&](const QString &kind, const JournalEntry &entry, const QJsonObject &detail) {
        tasks.append({context.newId(), kind, context.branch, context.device, entry.opId, u"device"_s,
                      context.device.toText(), detail});
    };
    bool ahead = false;
    for (JudgedEntry &judged : entries) {
        if (!isTaken(judged))
            continue;
        const JournalEntry &entry = judged.sent.entry;
        const bool tooFar = (entry.hlc >> 16) > m_now + clockAheadMs;
        if (start.fork)
            judged.code = u"fork"_s;
        else if (tooFar && judged.code.isEmpty())
            judged.code = u"clock_ahead"_s;
        if (tooFar && !ahead)
            task(u"clock_ahead"_s, entry, {{u"at"_s, entry.at}, {u"now"_s, m_now}});
        ahead = ahead || tooFar;
    }
    const JournalEntry &first = entries.first().sent.entry;
    const QJsonObject where{{u"epoch"_s, start.place.epoch}, {u"seq"_s, start.place.seq}};
    if (start.fork)
        task(u"fork"_s, first, where);
    if (start.restored)
        task(u"restored_copy"_s, first, where);
    return tasks;
}

PushReply PushService::replyTo(const QList<JudgedEntry> &entries, const DeviceState &device) const
{
    PushReply reply;
    for (const JudgedEntry &judged : entries)
        reply.results.append({judged.sent.entry.opId, judged.status, judged.code, judged.detail});
    reply.head = m_head;
    reply.backedUp = device.backedUp;
    reply.serverTime = m_now;
    reply.streams = m_streams;
    return reply;
}

} // namespace comptoir::centre
