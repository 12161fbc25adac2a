// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/documents/documentstore.h"

#include "models/journal/sha256.h"
#include "server/store/documents/documentsql.h"
#include "server/store/documents/settingauthors.h"

#include <QJsonArray>
#include <QSet>

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

/// Documents share sixty-four locks of their kind: the server has room for some thousand in all, and a catalogue that
/// comes for the first time has as many documents in one push. A key may be anything a till sent: only its hash is
/// asked.
void DocumentStore::claim(const QList<Name> &names)
{
    constexpr int locksOfKind = 64;
    QSet<QString> locks;
    for (const auto &[kind, key] : names)
        locks.insert(
            u"%1:%2"_s.arg(feedName(kind)).arg(static_cast<quint8>(sha256({key.toUtf8()}).front()) % locksOfKind));
    m_transaction.run(
        "SELECT pg_advisory_xact_lock(place) FROM (SELECT hashtextextended($1 || ':' || name, 0) AS place "
        "FROM unnest($2::text[]) AS name ORDER BY place) AS ordered",
        {m_transaction.scope().tenant.toText(), locks.values()});
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
