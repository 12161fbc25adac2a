// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/documents/documentstore.h"

#include "server/store/documents/documentsql.h"
#include "server/store/documents/settingauthors.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr std::pair<DocumentKind, const char *> documentNames[] = {
    {DocumentKind::Product, "product"},
    {DocumentKind::Category, "category"},
    {DocumentKind::Tax, "tax"},
    {DocumentKind::TaxClass, "tax_class"},
    {DocumentKind::PriceList, "price_list"},
    {DocumentKind::Promotion, "promotion"},
    {DocumentKind::Customer, "customer"},
    {DocumentKind::Setting, "setting"},
    {DocumentKind::TillRole, "role"},
    {DocumentKind::Staff, "user"},
};

QJsonArray written(const QList<DocumentRow> &rows)
{
    QJsonArray list;
    for (const DocumentRow &row : rows)
        list.append(QJsonObject{{u"key"_s, row.key},
                                {u"body"_s, row.body},
                                {u"versions"_s, row.versions.toJson()},
                                {u"deleted"_s, row.deleted}});
    return list;
}

} // namespace

QString feedName(DocumentKind kind)
{
    for (const auto &[known, name] : documentNames) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<DocumentKind> documentKindOf(const QString &feedName)
{
    for (const auto &[known, name] : documentNames) {
        if (feedName == QLatin1StringView(name))
            return known;
    }
    return std::nullopt;
}

void DocumentStore::claim(DocumentKind kind, const QStringList &keys)
{
    m_transaction.run("SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || $2 || ':' || k, 0)) "
                      "FROM (SELECT k FROM unnest($3::text[]) AS k ORDER BY k) AS ordered",
                      {m_transaction.scope().tenant.toText(), feedName(kind), keys});
}

QHash<QString, StoredDocument> DocumentStore::locked(DocumentKind kind, const QStringList &keys)
{
    const PgRows rows = m_transaction.run(documentSql(kind).lock, {keys});
    QHash<QString, StoredDocument> found;
    for (int i = 0; i < rows.count(); ++i)
        found.insert(rows.text(i, 0), {rows.json(i, 1).object(), FieldVersions::fromJson(rows.json(i, 2).object()),
                                       rows.integer(i, 3), rows.boolean(i, 4)});
    return found;
}

void DocumentStore::put(DocumentKind kind, const QList<DocumentRow> &rows)
{
    const DocumentSql &sql = documentSql(kind);
    const QJsonArray list = written(rows);
    m_transaction.run(sql.put, {m_transaction.scope().tenant, list});
    for (const char *part : sql.parts)
        m_transaction.run(part, {m_transaction.scope().tenant, list});
}

void DocumentStore::place(DocumentKind kind, QList<DocumentRow> &rows, qint64 first)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].versions.place(first + i);
    m_transaction.run(documentSql(kind).place, {m_transaction.scope().tenant, written(rows), first});
}

bool isSettingOnlyFrom(PgTransaction &transaction, const QString &key, const Uuid &device)
{
    const PgRows others = transaction.run("SELECT 1 FROM change_feed WHERE tenant_id = $1 AND stream = 'T' AND kind = "
                                          "'setting' AND row_id = $2 AND origin_device IS DISTINCT FROM $3 LIMIT 1",
                                          {transaction.scope().tenant, key, device});
    return others.isEmpty();
}

} // namespace comptoir::centre
