// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/factapplier.h"

#include "models/domain/factkinds.h"
#include "server/services/sync/entryjudge.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

const QString ticketKind = QString::fromLatin1(factKind<Sale>);

bool isApplied(const JudgedEntry &judged)
{
    return judged.fresh && judged.status == u"applied";
}

QString hex(const Uuid &id)
{
    return QString::fromLatin1(id.bytes().toByteArray().toHex());
}

} // namespace

void FactApplier::apply(QList<JudgedEntry> &entries, Parents &parents)
{
    QList<JudgedEntry *> facts;
    for (JudgedEntry &judged : entries) {
        if (isApplied(judged) && (judged.sent.entry.kind == ticketKind || FactStore::hasRows(judged.sent.entry.kind)))
            facts.append(&judged);
    }
    if (!facts.isEmpty() && !m_context.transaction.attempt([&] { applyTogether(facts); })) {
        for (JudgedEntry *judged : facts) {
            if (parents.holds(*judged) || m_context.transaction.attempt([&] { applyTogether({judged}); }))
                continue;
            setAside(*judged, u"bad_payload"_s, u"Its content cannot be read, or stands here under another entry."_s);
            parents.wasSetAside(*judged);
        }
    }
    followSeries(entries);
}

void FactApplier::applyTogether(const QList<JudgedEntry *> &entries)
{
    FactBatch tickets;
    QMap<QString, FactBatch> others; // sorted: every push takes them in the same order
    for (const JudgedEntry *judged : entries) {
        const JournalEntry &entry = judged->sent.entry;
        (entry.kind == ticketKind ? tickets : others[entry.kind]).add(entry.opId, entry.payload);
    }
    if (!tickets.isEmpty()) {
        for (const RecordedTicket &ticket : m_facts.putTickets(tickets))
            m_tickets.insert(ticket.op, ticket);
    }
    for (auto it = others.constBegin(); it != others.constEnd(); ++it)
        m_facts.put(it.key(), it.value());
}

void FactApplier::flag(JudgedEntry &judged, const QString &code, const QString &objectKind, const QString &objectId,
                       const QJsonObject &detail)
{
    if (judged.code.isEmpty())
        judged.code = code;
    m_tasks.append({m_context.newId(), code, m_context.branch, m_context.device, judged.sent.entry.opId, objectKind,
                    objectId, detail});
}

void FactApplier::followSeries(QList<JudgedEntry> &entries)
{
    for (JudgedEntry &judged : entries) {
        if (!isApplied(judged) || !judged.sent.hasPayload())
            continue;
        const JournalEntry &entry = judged.sent.entry;
        const auto ticket = m_tickets.constFind(entry.opId);
        const std::optional<SeriesDocument> document =
            ticket != m_tickets.constEnd() ? std::optional(ticket->document) : seriesDocument(entry);
        if (!document)
            continue;
        const QString finding = m_followsSeries ? m_series.follow(*document, entry.hash) : QString();
        if (!finding.isEmpty())
            flag(judged, finding, u"series"_s, document->series, {{u"number"_s, document->number}});
        if (ticket != m_tickets.constEnd() && ticket->late && !ticket->training)
            flag(judged, u"late_shift"_s, u"sale"_s, hex(ticket->sale), {});
    }
}

void FactApplier::addUp(QList<JudgedEntry> &entries)
{
    QList<Uuid> ops;
    QList<Uuid> returns;
    QHash<Uuid, JudgedEntry *> bySale;
    for (JudgedEntry &judged : entries) {
        if (!judged.fresh || judged.status == u"quarantined")
            continue;
        ops.append(judged.sent.entry.opId);
        const auto ticket = m_tickets.constFind(judged.sent.entry.opId);
        if (ticket != m_tickets.constEnd() && ticket->returns && !ticket->training) {
            returns.append(ticket->sale);
            bySale.insert(ticket->sale, &judged);
        }
    }
    if (ops.isEmpty())
        return;
    if (!returns.isEmpty()) {
        for (const OverReturned &found : m_facts.addReturns(returns))
            flag(*bySale.value(found.bySale), u"refund_twice"_s, u"sale"_s, hex(found.sale),
                 {{u"line"_s, found.line}, {u"sold"_s, found.soldMilli}, {u"returned"_s, found.returnedMilli}});
    }
    m_facts.addBalances(ops);
    for (const Oversold &found : m_facts.addLevels(ops)) {
        // The last entry that took some of it out is the one that took too much.
        const QByteArray product = found.product.bytes().toByteArray().toHex();
        for (auto it = entries.rbegin(); it != entries.rend(); ++it) {
            if (!it->fresh || it->status == u"quarantined" || !it->sent.entry.payload.contains(product))
                continue;
            flag(*it, u"oversold"_s, u"product"_s, QString::fromLatin1(product),
                 {{u"quantity"_s, found.quantityMilli}});
            break;
        }
    }
}

} // namespace comptoir::centre
