// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/customers/customerstore.h"

#include "server/store/jsonrows.h"

#define COMPTOIR_CUSTOMER                                                                                              \
    "SELECT jsonb_build_object('id', c.id, 'version', c.ver, 'code', c.code, 'identity', "                             \
    "jsonb_build_object('name', c.name, 'phone', c.phone, 'email', c.email, "                                          \
    "'legal_form', coalesce(c.body #>> '{identity,legal_form}', ''), "                                                 \
    "'activity', coalesce(c.body #>> '{identity,activity}', ''), "                                                     \
    "'address', coalesce(c.body #>> '{identity,address}', ''), "                                                       \
    "'capital', coalesce(c.body #>> '{identity,capital}', ''), 'rc', coalesce(c.body #>> '{identity,rc}', ''), "       \
    "'nif', coalesce(c.body #>> '{identity,nif}', ''), 'nis', coalesce(c.body #>> '{identity,nis}', ''), "             \
    "'ai', coalesce(c.body #>> '{identity,ai}', '')), 'group', c.customer_group, 'professional', c.professional, "     \
    "'credit_limit', api_money(c.credit_limit_minor, t.currency), 'active', c.active, "                                \
    "'balance', api_money(coalesce(b.balance_minor, 0), t.currency), 'erased_at', api_instant(c.erased_at), "          \
    "'created_at', api_instant(c.created_at), 'updated_at', api_instant(c.updated_at)) "                               \
    "FROM customer c JOIN tenant t ON t.id = c.tenant_id "                                                             \
    "LEFT JOIN customer_balance b ON b.tenant_id = c.tenant_id AND b.customer_id = c.id WHERE NOT c.deleted "

namespace comptoir::centre
{

QJsonArray CustomerStore::list(const Filter &filter)
{
    const bool begins = filter.after.isEmpty();
    return jsonRows(m_transaction.run(
        COMPTOIR_CUSTOMER "AND ($1::text IS NULL OR c.code = $1) AND ($2::text IS NULL OR c.customer_group = $2) "
                          "AND ($3::boolean IS NULL OR c.active = $3) "
                          "AND ($4::boolean IS NULL OR (coalesce(b.balance_minor, 0) > 0) = $4) "
                          "AND ($5::text IS NULL OR (c.name, c.id) > ($5, $6::uuid)) ORDER BY c.name, c.id LIMIT $7",
        {filter.code, filter.group, filter.active, filter.owing,
         begins ? PgValue(nullptr) : PgValue(filter.after.value(0)),
         begins ? PgValue(nullptr) : PgValue(filter.after.value(1)), filter.limit + 1}));
}

QJsonObject CustomerStore::one(const Uuid &id)
{
    return jsonRow(m_transaction.run(COMPTOIR_CUSTOMER "AND c.id = $1", {id}));
}

QJsonArray CustomerStore::account(const Uuid &id, const QStringList &after, int limit)
{
    const bool begins = after.isEmpty();
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('id', e.op_id, 'idx', e.idx, 'at', api_instant(e.at), 'branch', e.branch_id, "
        "'sale', e.sale_id, 'amount', api_money(e.amount_minor, t.currency)) "
        "FROM account_entry e JOIN tenant t ON t.id = e.tenant_id WHERE e.customer_id = $1 "
        "AND ($2::uuid IS NULL OR (e.op_id, e.idx) < ($2, $3::int)) ORDER BY e.op_id DESC, e.idx DESC LIMIT $4",
        {id, begins ? PgValue(nullptr) : PgValue(after.value(0)), begins ? PgValue(nullptr) : PgValue(after.value(1)),
         limit + 1}));
}

} // namespace comptoir::centre
