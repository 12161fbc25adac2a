// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/idempotencystore.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

bool IdempotencyStore::claim()
{
    const QString name = u"idempotency:"_s + m_transaction.scope().tenant.toText() + m_principal.toText() + m_key;
    return m_transaction.run("SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", {name}).boolean(0, 0);
}

std::optional<IdempotencyStore::Kept> IdempotencyStore::find()
{
    const PgRows rows =
        m_transaction.run("SELECT request_hash, status, headers, content_type, body FROM idempotency_key "
                          "WHERE tenant_id = $1 AND principal_id = $2 AND key = $3",
                          {m_transaction.scope().tenant, m_principal, m_key});
    if (rows.isEmpty())
        return std::nullopt;
    Kept kept;
    kept.requestHash = rows.bytes(0, 0);
    kept.response.status = static_cast<int>(rows.integer(0, 1));
    const QJsonArray headers = rows.json(0, 2).array();
    for (const QJsonValue &header : headers)
        kept.response.headers.append(
            {header.toArray().at(0).toString().toUtf8(), header.toArray().at(1).toString().toUtf8()});
    kept.response.contentType = rows.raw(0, 3);
    kept.response.body = rows.bytes(0, 4);
    return kept;
}

void IdempotencyStore::keep(const QByteArray &requestHash, const Response &response)
{
    QJsonArray headers;
    for (const auto &[name, value] : response.headers)
        headers.append(QJsonArray{QString::fromUtf8(name), QString::fromUtf8(value)});
    m_transaction.run("INSERT INTO idempotency_key (tenant_id, principal_id, key, request_hash, status, headers, "
                      "content_type, body) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                      {m_transaction.scope().tenant, m_principal, m_key, requestHash, response.status, headers,
                       QString::fromUtf8(response.contentType), response.body});
}

} // namespace comptoir::centre
