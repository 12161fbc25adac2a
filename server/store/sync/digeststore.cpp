// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/sync/digeststore.h"

#include "server/store/sync/pullstore.h"

#include <QHash>

// The statements of one kind, by its table and its key; put together by the preprocessor, so that each is a constant
// text. $1 tenant; of the first $2 key after which, $3 how many; of the second $2 keys. A bare key to order by would be
// the text that is read.
#define COMPTOIR_KIND(table, key, type, live, body)                                                                    \
    {                                                                                                                  \
        "SELECT " key "::text, ver FROM " table " AS t WHERE tenant_id = $1 AND ver > 0" live                          \
        " AND ($2::text IS NULL OR " key " > $2::" type ") ORDER BY t." key " LIMIT $3",                               \
            "SELECT " key "::text, ver, " body "::text FROM " table " WHERE tenant_id = $1 AND ver > 0" live           \
            " AND " key " = ANY ($2::" type "[])"                                                                      \
    }

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int versionsAtOnce = 20'000;

struct DigestKind {
    const char *versions = nullptr;
    const char *bodies = nullptr;
};

DigestKind kindNamed(const QString &name)
{
    static const QHash<QString, DigestKind> kinds{
        {u"tax"_s, COMPTOIR_KIND("tax", "code", "text", " AND NOT deleted", "body")},
        {u"tax_class"_s, COMPTOIR_KIND("tax_class", "code", "text", " AND NOT deleted", "body")},
        {u"role"_s, COMPTOIR_KIND("till_role", "code", "text", " AND NOT deleted", "body")},
        {u"user"_s, COMPTOIR_KIND("staff", "id", "uuid", " AND NOT deleted", "body")},
        {u"category"_s, COMPTOIR_KIND("category", "code", "text", " AND NOT deleted", "body")},
        {u"product"_s, COMPTOIR_KIND("product", "id", "uuid", " AND NOT deleted", "body")},
        {u"price_list"_s, COMPTOIR_KIND("price_list", "name", "text", " AND NOT deleted", "body")},
        {u"promotion"_s, COMPTOIR_KIND("promotion", "id", "uuid", " AND NOT deleted", "body")},
        {u"customer"_s, COMPTOIR_KIND("customer", "id", "uuid", " AND NOT deleted", "body")},
        {u"setting"_s, COMPTOIR_KIND("setting", "key", "text", "", "jsonb_build_object('key', key, 'value', value)")},
    };
    return kinds.value(name);
}

} // namespace

void DigestStore::versions(const QString &kind, const Take &take)
{
    const DigestKind statements = kindNamed(kind);
    std::optional<QString> after;
    while (statements.versions) {
        const PgRows rows =
            m_transaction.run(statements.versions, {m_transaction.scope().tenant, after, versionsAtOnce});
        for (int row = 0; row < rows.count(); ++row)
            take(rows.text(row, 0), rows.integer(row, 1));
        if (rows.count() < versionsAtOnce)
            return;
        after = rows.text(rows.count() - 1, 0);
    }
}

QList<FeedRow> DigestStore::rows(const QString &stream, const QString &kind, const QStringList &keys)
{
    const PgRows rows = m_transaction.run(kindNamed(kind).bodies, {m_transaction.scope().tenant, keys});
    QHash<QString, FeedRow> found;
    for (int row = 0; row < rows.count(); ++row) {
        const QByteArray body = QJsonDocument::fromJson(rows.raw(row, 2)).toJson(QJsonDocument::Compact);
        found.insert(rows.text(row, 0),
                     {stream, rows.integer(row, 1), kind, wireId(rows.text(row, 0)), Uuid(), std::nullopt, body});
    }
    QList<FeedRow> list;
    for (const QString &key : keys) {
        if (const auto row = found.constFind(key); row != found.constEnd())
            list.append(*row);
    }
    return list;
}

} // namespace comptoir::centre
