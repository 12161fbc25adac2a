// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/api/tillworld.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

TillWorld::TillWorld(const Routes &routes)
    : ApiWorld(routes), till(testId(4, 71), u"T71"_s), second(testId(4, 72), u"T72"_s),
      elsewhere(testId(4, 73), u"T73"_s)
{
    enrol(till, mine, u"T71"_s);
    enrol(second, mine, u"T72"_s);
    enrol(elsewhere, other, u"T73"_s);
}

void TillWorld::enrol(TestTill &made, const TestTenant &tenant, const QString &name)
{
    PgTransaction transaction(connection(), tenant.scope());
    transaction.run("INSERT INTO device (tenant_id, id, branch_id, till, public_key) VALUES ($1, $2, $3, $4, $5)",
                    {tenant.id, made.device(), tenant.branch, name, made.key().publicKey()});
    transaction.commit();
    made.products = {ProductId(testId(6, 1))};
    made.begin();
}

QStringList TillWorld::push(TestTill &by)
{
    const TestTenant &tenant = &by == &elsewhere ? other : mine;
    PgTransaction transaction(connection(), tenant.scope());
    const Result<PushReply> reply = PushService(transaction, by.now, m_rng).push(by.batch());
    if (!reply)
        return {reply.error().code};
    transaction.commit();
    QStringList list;
    for (const EntryResult &result : reply->results)
        list.append(result.code.isEmpty() ? result.status : QString(result.status + u' ' + result.code));
    return list;
}

qint64 TillWorld::count(const char *text)
{
    return sql(text).integer(0, 0);
}

ProductId TillWorld::saveProduct(TestTill &by, int n, qint64 priceMinor)
{
    Product item;
    item.id = ProductId(testId(6, n));
    item.name = u"Pain %1"_s.arg(n);
    item.priceMinor = priceMinor;
    ProductsSaved saved;
    saved.products.append(item);
    by.record(saved);
    return item.id;
}

QString TillWorld::price(TestTill &by, const ProductId &product, qint64 base, qint64 priceMinor)
{
    by.append(u"products.saved"_s, "{\"products\":[{\"id\":\"" + product.uuid().bytes().toByteArray().toHex() +
                                       "\",\"name\":\"Pain\",\"unit\":\"piece\",\"kind\":\"stocked\",\"price\":" +
                                       QByteArray::number(priceMinor) + ",\"base\":" + QByteArray::number(base) +
                                       ",\"changed\":[\"price\"]}]}");
    return push(by).last();
}

} // namespace comptoir::centre
