// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/sync/pushworld.h"

#include <QJsonDocument>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

std::unique_ptr<TestTill> PushWorld::newTill(int n)
{
    const Uuid device = testId(4, m_tenants * 10 + n);
    auto made = std::make_unique<TestTill>(device, u"T%1"_s.arg(n, 2, 10, '0'_L1));
    PgTransaction transaction(connection(), tenant.scope());
    transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, $4, $5)",
                    {tenant.id, device, tenant.branch, u"T%1"_s.arg(n, 2, 10, '0'_L1), made->key().publicKey()});
    transaction.commit();
    for (int i = 1; i <= 3; ++i)
        made->products.append(ProductId(testId(6, i)));
    return made;
}

void PushWorld::begin()
{
    tenant = TestTenant::make(connection(), ++m_tenants);
    till = newTill(1);
    till->begin();
}

Result<PushReply> PushWorld::push(const sync::PushBatch &batch, EpochMs now)
{
    PgTransaction transaction(connection(), tenant.scope());
    // As it comes over the wire.
    const Result<sync::PushBatch> received = sync::decodePushBatch(sync::encode(batch));
    COMPTOIR_TRY(received);
    Result<PushReply> reply = PushService(transaction, now, m_rng).push(*received);
    if (reply)
        transaction.commit();
    return reply;
}

QStringList PushWorld::pushed(const sync::PushBatch &batch)
{
    const Result<PushReply> reply = push(batch);
    if (!reply)
        return {reply.error().code};
    QStringList list;
    for (const EntryResult &result : reply->results)
        list.append(result.code.isEmpty() ? result.status : QString(result.status + u' ' + result.code));
    return list;
}

qint64 PushWorld::count(const char *sql)
{
    PgTransaction transaction(connection(), tenant.scope());
    return transaction.run(sql).integer(0, 0);
}

QStringList PushWorld::column(const char *sql)
{
    PgTransaction transaction(connection(), tenant.scope());
    const PgRows rows = transaction.run(sql);
    QStringList list;
    for (int row = 0; row < rows.count(); ++row)
        list.append(rows.text(row, 0));
    return list;
}

void PushWorld::addProduct(const ProductId &product, qint64 stockMilli)
{
    ProductsSaved saved;
    Product item;
    item.id = product;
    item.name = u"Baguette"_s;
    item.priceMinor = 8'400;
    item.units.front().barcodes = {u"6130001000017"_s};
    saved.products.append(item);
    saved.stock.append({product, stockMilli, u"opening"_s});
    till->record(saved);
}

void fillCatalogue(PgTransaction &transaction, int items)
{
    transaction.run("INSERT INTO product (tenant_id, id, name, unit, kind, negative_stock, body, ver) SELECT $1, "
                    "('019b9000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, 'Article', 'piece', 'stocked', "
                    "'warn', '{}', n FROM generate_series(1, $2) AS n",
                    {transaction.scope().tenant, items});
}

qint64 rowsRead(PgTransaction &transaction, const QString &table)
{
    return transaction
        .run("SELECT (pg_stat_get_xact_tuples_returned($1::regclass) + "
             "sum(pg_stat_get_xact_tuples_returned(indexrelid)))::bigint FROM pg_index WHERE indrelid = $1::regclass",
             {table})
        .integer(0, 0);
}

Uuid saleIdOf(const JournalEntry &entry)
{
    const QString id = QJsonDocument::fromJson(entry.payload).object().value(u"id").toString();
    return Uuid::fromBytes(QByteArray::fromHex(id.toLatin1()));
}

} // namespace comptoir::centre
