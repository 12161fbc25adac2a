// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/parents.h"

#include "models/domain/factkinds.h"
#include "server/services/sync/entryjudge.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

template <typename Fact>
bool isOf(const JournalEntry &entry)
{
    return entry.kind == QLatin1StringView(factKind<Fact>);
}

std::optional<Uuid> idIn(const QJsonValue &value)
{
    const QByteArray bytes = QByteArray::fromHex(value.toString().toLatin1());
    return bytes.size() == Uuid::size ? std::optional(Uuid::fromBytes(bytes)) : std::nullopt;
}

QJsonObject payloadOf(const JournalEntry &entry)
{
    return QJsonDocument::fromJson(entry.payload).object();
}

/// What the entry cannot do without.
QList<Uuid> needsOf(const JournalEntry &entry)
{
    QList<QJsonValue> names;
    if (isOf<Sale>(entry) && entry.payload.contains("\"return_of\"")) {
        for (const QJsonValue &line : payloadOf(entry)[u"priced"][u"lines"].toArray())
            names.append(line[u"line"][u"return_of"][u"sale"]);
    } else if (isOf<InvoiceIssued>(entry)) {
        names.append(payloadOf(entry)[u"sale"]);
    } else if (isOf<DifferenceApproved>(entry)) {
        names.append(payloadOf(entry)[u"shift"]);
    }
    QList<Uuid> ids;
    for (const QJsonValue &name : names) {
        if (const std::optional<Uuid> id = idIn(name); id && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

/// What it makes that others may need; none when its content cannot be read at all.
std::optional<Uuid> madeBy(const JournalEntry &entry)
{
    if (isOf<Sale>(entry))
        return idIn(payloadOf(entry)[u"id"]);
    if (isOf<ShiftClosed>(entry))
        return idIn(payloadOf(entry)[u"shift"]);
    return std::nullopt;
}

bool isWaiting(const JudgedEntry &judged)
{
    return judged.fresh && judged.status == u"quarantined";
}

} // namespace

void Parents::hold(QList<JudgedEntry> &entries)
{
    QList<Uuid> needed;
    for (const JudgedEntry &judged : entries) {
        if (judged.fresh && judged.status == u"applied")
            needed += needsOf(judged.sent.entry);
    }
    if (needed.isEmpty())
        return;
    m_waiting = m_store.waitingFor(needed);
    for (JudgedEntry &judged : entries) {
        if (isWaiting(judged))
            wasSetAside(judged);
        else
            (void)holds(judged);
    }
}

bool Parents::holds(JudgedEntry &judged)
{
    if (m_waiting.isEmpty() || !judged.fresh || judged.status != u"applied")
        return false;
    for (const Uuid &need : needsOf(judged.sent.entry)) {
        const auto parent = m_waiting.constFind(need);
        if (parent == m_waiting.constEnd() || *parent == judged.sent.entry.opId)
            continue;
        setAside(judged, u"parent_quarantined"_s, u"What it stands on is not applied yet."_s);
        judged.parent = *parent;
        wasSetAside(judged);
        return true;
    }
    return false;
}

void Parents::wasSetAside(const JudgedEntry &judged)
{
    // One that is never applied holds nothing up, nor does one whose thing is there already under another entry.
    if (judged.code == u"bad_signature" || judged.code == u"op_reused")
        return;
    if (const std::optional<Uuid> made = madeBy(judged.sent.entry); made && !m_store.isMade(*made))
        m_waiting.insert(*made, judged.sent.entry.opId);
}

void Parents::nameMade(QList<JudgedEntry> &entries)
{
    for (JudgedEntry &judged : entries) {
        if (isWaiting(judged))
            judged.makes = madeBy(judged.sent.entry);
    }
}

} // namespace comptoir::centre
