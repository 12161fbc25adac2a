// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/entrypublisher.h"

#include "models/domain/factkinds.h"
#include "server/services/sync/entrybody.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// Whether the other tills of a branch need the entry: it moves stock, money or accounts (docs/sync.md, Streams).
bool isRelayed(const JournalEntry &entry)
{
    static const QSet<QString> kinds{QString::fromLatin1(factKind<Sale>),
                                     QString::fromLatin1(factKind<StockMoved>),
                                     QString::fromLatin1(factKind<AccountPaid>),
                                     QString::fromLatin1(factKind<ShiftOpened>),
                                     QString::fromLatin1(factKind<ShiftClosed>),
                                     QString::fromLatin1(factKind<CashMoved>),
                                     QString::fromLatin1(factKind<DifferenceApproved>)};
    return kinds.contains(entry.kind) ||
           (entry.kind == QLatin1StringView(factKind<ProductsSaved>) && entry.payload.contains("\"stock\":["));
}

QString hexText(const Uuid &id)
{
    return sync::hexText(id.bytes());
}

} // namespace

void EntryPublisher::publish(const QList<JudgedEntry> &entries, const QList<NewTask> &tasks, DocumentApplier &documents,
                             const QList<FeedAddition> &notices, const QList<FeedAddition> &afterFacts)
{
    QList<FeedAddition> facts;
    for (const JudgedEntry &judged : entries) {
        const JournalEntry &entry = judged.sent.entry;
        if (judged.fresh && judged.status != u"quarantined" && isRelayed(entry))
            facts.append({u"entry"_s, hexText(entry.opId), entry.opId, entryBody(judged.sent), false,
                          FeedAddition::Origin{m_context.device, entry.epoch, entry.seq}});
    }
    if (!facts.isEmpty())
        facts += afterFacts;
    QList<FeedAddition> own = notices;
    for (const NewTask &task : tasks)
        own.append({u"task"_s, hexText(task.id), task.op.value_or(task.id), sync::wireBytes(taskObject(task))});
    append(branchStream(m_context.branch), facts);
    append(deviceStream(m_context.device), own);
    const qint64 first = append(tenantStream, documents.rows());
    documents.place(first);
}

qint64 EntryPublisher::append(const QString &stream, const QList<FeedAddition> &rows)
{
    if (rows.isEmpty())
        return 0;
    const qint64 first = appendFeed(m_context.transaction, stream, rows);
    m_streams.insert(stream, first + rows.size() - 1);
    return first;
}

} // namespace comptoir::centre
