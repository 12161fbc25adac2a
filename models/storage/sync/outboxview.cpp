// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/outboxview.h"

#include "models/domain/codec/factcodec.h"
#include "models/journal/entryjson.h"
#include "models/storage/journal/journalstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The first of these fields that is a text which says something.
QString firstText(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (const QString text = object.value(name).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

QString nameIn(const QJsonObject &payload, QLatin1StringView field)
{
    return payload.value(field).toObject().value("name"_L1).toString();
}

QString detailOf(const QJsonObject &payload)
{
    const QJsonArray products = payload.value("products"_L1).toArray();
    if (products.size() == 1)
        return products.first().toObject().value("name"_L1).toString();
    if (const QString name = nameIn(payload.value("customer"_L1).toObject(), "identity"_L1); !name.isEmpty())
        return name;
    if (const QString name = nameIn(payload, "promotion"_L1); !name.isEmpty())
        return name;
    if (const QString name = nameIn(payload, "user"_L1); !name.isEmpty() && payload.size() == 1)
        return name;
    return firstText(payload, {"reason"_L1, "name"_L1, "list"_L1, "note"_L1, "detail"_L1, "code"_L1});
}

qint64 linesOf(const QJsonObject &payload)
{
    for (const QLatin1StringView name : {"products"_L1, "moves"_L1, "categories"_L1, "rules"_L1}) {
        if (const QJsonArray array = payload.value(name).toArray(); !array.isEmpty())
            return array.size();
    }
    return payload.value("priced"_L1).toObject().value("lines"_L1).toArray().size();
}

std::optional<qint64> amountOf(const QJsonObject &payload)
{
    const QJsonObject settlement = payload.value("settlement"_L1).toObject();
    for (const QJsonValue &value : {settlement.value("due"_L1), payload.value("priced"_L1).toObject().value("total"_L1),
                                    payload.value("tender"_L1).toObject().value("amount"_L1),
                                    payload.value("amount"_L1), payload.value("totals"_L1).toObject().value("total"_L1),
                                    payload.value("total"_L1), payload.value("float"_L1)}) {
        if (value.isDouble())
            return value.toInteger();
    }
    return std::nullopt;
}

} // namespace

OutboxItem OutboxView::itemFrom(const JournalEntry &entry) const
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    OutboxItem item;
    item.pos = entry.pos;
    item.op = entry.opId;
    item.kind = entry.kind;
    item.at = entry.at;
    if (payload.contains("fiscal"_L1))
        item.document = JsonDecoder::decode<FiscalRef>(payload.value("fiscal"_L1).toObject()).text();
    item.detail = detailOf(payload);
    const QJsonArray tenders = payload.value("settlement"_L1).toObject().value("tenders"_L1).toArray();
    item.method = tenders.isEmpty() ? payload.value("tender"_L1).toObject().value("method"_L1).toString()
                                    : tenders.first().toObject().value("method"_L1).toString();
    item.person = nameIn(payload, "cashier"_L1);
    if (item.person.isEmpty())
        item.person = nameIn(payload, "user"_L1);
    item.lines = linesOf(payload);
    if (const std::optional<qint64> amount = amountOf(payload)) {
        const bool out = payload.value("kind"_L1).toString() == "out"_L1;
        item.amount = Money(out ? -*amount : *amount, m_currency);
    }
    return item;
}

bool OutboxView::isEmpty(qint64 afterPos)
{
    Statement query = m_connection.statement("SELECT 1 FROM journal WHERE pos > ? AND kind NOT LIKE 'feed.%' AND "
                                             "kind NOT LIKE 'sync.%' AND kind NOT LIKE 'draft.%' LIMIT 1");
    query.bind(afterPos);
    return !query.next();
}

qint64 OutboxView::count(qint64 afterPos)
{
    Statement query =
        m_connection.statement("SELECT count(*) FROM journal WHERE pos > ? AND kind NOT LIKE 'feed.%' AND "
                               "kind NOT LIKE 'sync.%' AND kind NOT LIKE 'draft.%'");
    query.bind(afterPos);
    return query.next() ? query.integer(0) : 0;
}

QList<OutboxItem> OutboxView::first(qint64 afterPos, int limit)
{
    QList<OutboxItem> items;
    JournalStore journal(m_connection);
    journal.forEach(afterPos + 1, journal.head().pos, [&](const JournalEntry &entry) {
        if (!staysAtHome(entry.kind))
            items.append(itemFrom(entry));
        return items.size() < limit;
    });
    return items;
}

std::optional<OutboxItem> OutboxView::at(qint64 pos)
{
    const std::optional<JournalEntry> entry = JournalStore(m_connection).at(pos);
    return entry ? std::optional(itemFrom(*entry)) : std::nullopt;
}

} // namespace comptoir
