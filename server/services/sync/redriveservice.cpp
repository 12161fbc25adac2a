// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/redriveservice.h"

#include "server/services/sync/entryjudge.h"
#include "server/services/sync/entrypublisher.h"
#include "server/services/sync/parents.h"
#include "sync/protocol/wirefields.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

bool canBeDriven(const SetAsideEntry &entry)
{
    return entry.stored && entry.sent.hasPayload() && entry.code != u"bad_signature" && entry.code != u"op_reused";
}

/// A command to the till: what became of an entry later (docs/sync.md, Streams).
FeedAddition resultFor(const JudgedEntry &judged)
{
    const JournalEntry &entry = judged.sent.entry;
    const QString op = sync::hexText(entry.opId.bytes());
    QJsonObject body{{u"do"_s, u"result"_s}, {u"op"_s, op}, {u"status"_s, judged.status}};
    if (!judged.code.isEmpty())
        body.insert(u"code"_s, judged.code);
    if (!judged.detail.isEmpty())
        body.insert(u"detail"_s, judged.detail);
    return {u"command"_s, op, entry.opId, sync::wireBytes(body)};
}

} // namespace

Result<RedriveService::Outcome> RedriveService::redrive(const Uuid &id, const Note &note)
{
    QuarantineStore quarantine(m_transaction);
    const std::optional<Uuid> device = quarantine.deviceOf(id);
    if (!device)
        return refuse(u"not_found"_s, u"There is no such entry in quarantine."_s);
    EntryStore store(m_transaction, *device); // the till first, as a push does
    std::optional<DeviceState> state = store.lockDevice();
    const std::optional<SetAsideEntry> entry = quarantine.locked(id);
    if (!state || !entry)
        return refuse(u"not_found"_s, u"There is no such entry in quarantine."_s);
    if (!entry->waiting)
        return Outcome{false, quarantine.childrenOf(id)};
    if (!canBeDriven(*entry))
        return refuse(u"not_redrivable"_s, u"This entry cannot be applied: it is kept as it came."_s);
    QList<FeedAddition> afterFacts; // what it did makes a till known to the others, and this one is not of them
    if (state->status == u"revoked")
        afterFacts.append(forgottenTill(*device, Uuid::v7(m_now, m_rng)));
    state->status = u"active"_s; // somebody looked at what a till sent after it was shut out
    Outcome outcome = apply(*entry, *state, store, note, afterFacts);
    if (outcome.applied)
        outcome.children = quarantine.childrenOf(id);
    return outcome;
}

RedriveService::Outcome RedriveService::apply(const SetAsideEntry &entry, const DeviceState &device, EntryStore &store,
                                              const Note &note, const QList<FeedAddition> &afterFacts)
{
    const PushContext context{m_transaction, entry.device, device.branch, m_now,
                              [this] { return Uuid::v7(m_now, m_rng); }};
    const JournalPlace before{entry.sent.entry.epoch, entry.sent.entry.seq - 1, {}};
    QList<JudgedEntry> entries{{entry.sent}};
    EntryJudge(device, store.keyAt(before), before).judge(entries);
    Parents parents(store);
    parents.hold(entries);
    FactApplier facts(context, device.series, false); // its series went on without it
    facts.apply(entries, parents);
    DocumentApplier documents(context);
    documents.apply(entries);
    facts.addUp(entries);
    const JudgedEntry &judged = entries.first();
    QuarantineStore quarantine(m_transaction);
    const bool applied = judged.status != u"quarantined";
    if (applied)
        quarantine.applied(entry, judged.status, judged.code, m_by);
    else
        quarantine.waits(entry, judged.code, judged.detail, judged.parent);
    const QList<NewTask> tasks = TaskStore(m_transaction).add(facts.tasks() + documents.tasks());
    note(entry, judged.status, judged.code);
    EntryPublisher(context).publish(entries, tasks, documents,
                                    applied ? QList<FeedAddition>{resultFor(judged)} : QList<FeedAddition>(),
                                    afterFacts);
    return {applied, {}};
}

} // namespace comptoir::centre
