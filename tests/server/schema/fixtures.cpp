// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/schema/fixtures.h"

namespace comptoir::centre
{

namespace
{

const QList<Fixture> list{
    {"tenant", "INSERT INTO tenant (id, name, country, currency) VALUES ($1, $2::uuid::text, 'DZ', 'DZD')"},
    {"account", "INSERT INTO account (id, email, name) VALUES ($1, $2::uuid::text || '@example.dz', 'Amina')", true},
    {"account_secret", "INSERT INTO account_secret (account_id, password_phc) VALUES ($1, $2::uuid::text)", true},
    {"session",
     "INSERT INTO session (id, subject_id, subject_kind, expires_at) VALUES ($2, $1, 'user', now() + interval '1 "
     "day')",
     true},
    {"refresh_token",
     "INSERT INTO refresh_token (id, session_id, subject_id, token_hash, expires_at) "
     "SELECT $2, id, $1, sha256($2::uuid::text::bytea), now() FROM session WHERE subject_id = $1 LIMIT 1",
     true},
    {"password_reset",
     "INSERT INTO password_reset (id, account_id, token_hash, expires_at) VALUES ($2, $1, "
     "sha256($2::uuid::text::bytea), "
     "now())",
     true},
    {"tenant_domain",
     "INSERT INTO tenant_domain (tenant_id, id, domain, proof) VALUES ($1, $2, $2::uuid::text || '.dz', 'x')"},
    {"branch", "INSERT INTO branch (tenant_id, id, code, name) VALUES ($1, $2, $2::uuid::text, 'Port')"},
    {"device", "INSERT INTO device (tenant_id, id, branch_id, till, public_key) "
               "SELECT $1, $2, id, 'T' || right($2::uuid::text, 2), sha256('k') FROM branch LIMIT 1"},
    {"device_code", "INSERT INTO device_code (tenant_id, id, code_hash, branch_id, till, created_by, expires_at) "
                    "SELECT $1, $2, sha256($2::uuid::text::bytea), id, 'T01', $2, now() FROM branch LIMIT 1"},
    {"device_nonce",
     "INSERT INTO device_nonce (tenant_id, device_id, nonce) SELECT $1, id, uuid_send($2) FROM device LIMIT 1"},
    {"membership",
     "INSERT INTO membership (tenant_id, account_id) SELECT $1, nullif(current_setting('app.actor'), '')::uuid "
     "WHERE $2::uuid IS NOT NULL"},
    {"invitation", "INSERT INTO invitation (tenant_id, id, email, token_hash, invited_by, expires_at) "
                   "VALUES ($1, $2, $2::uuid::text, sha256($2::uuid::text::bytea), $2, now())"},
    {"api_key", "INSERT INTO api_key (tenant_id, id, name, prefix, secret_hash, permissions, created_by) "
                "VALUES ($1, $2, 'k', 'p', sha256($2::uuid::text::bytea), '{}', $2)"},
    {"idempotency_key", "INSERT INTO idempotency_key (tenant_id, principal_id, key, request_hash, status) "
                        "VALUES ($1, $2, 'k', sha256('r'), 200)"},
    {"role", "INSERT INTO role (tenant_id, id, code, name) VALUES ($1, $2, 'r' || right($2::uuid::text, 8), 'Role')"},
    {"role_permission", "INSERT INTO role_permission (tenant_id, role_id, permission) "
                        "SELECT $1, id, 'products.p' || right($2::uuid::text, 8) FROM role LIMIT 1"},
    {"membership_role",
     "WITH made AS (INSERT INTO role (tenant_id, id, code, name) VALUES ($1, gen_random_uuid(), "
     "'m' || right($2::uuid::text, 8), 'Role') RETURNING id) INSERT INTO membership_role (tenant_id, account_id, "
     "role_id) SELECT $1, m.account_id, made.id FROM membership m, made LIMIT 1"},
    {"user_group", "INSERT INTO user_group (tenant_id, id, name) VALUES ($1, $2, $2::uuid::text)"},
    {"group_member", "INSERT INTO group_member (tenant_id, group_id, account_id) SELECT $1, g.id, m.account_id "
                     "FROM user_group g, membership m WHERE $2::uuid IS NOT NULL ORDER BY g.id DESC LIMIT 1"},
    {"group_child", "WITH child AS (INSERT INTO user_group (tenant_id, id, name) VALUES ($1, gen_random_uuid(), "
                    "'child ' || $2::uuid::text) "
                    "RETURNING id) INSERT INTO group_child (tenant_id, parent_id, child_id) "
                    "SELECT $1, min(g.id::text)::uuid, (SELECT id FROM child) FROM user_group g"},
    {"group_role",
     "WITH made AS (INSERT INTO role (tenant_id, id, code, name) VALUES ($1, gen_random_uuid(), "
     "'g' || right($2::uuid::text, 8), 'Role') RETURNING id) INSERT INTO group_role (tenant_id, group_id, role_id) "
     "SELECT $1, g.id, made.id FROM user_group g, made LIMIT 1"},
    {"audit_log", "SELECT audit_append($1, 'user', 'sign_in', 'done', 'account', $2, '', '{}')"},
    {"event_log", "INSERT INTO event_log (tenant_id, id, kind, actor_kind) VALUES ($1, $2, 'x', 'user')"},
    {"category", "INSERT INTO category (tenant_id, code, name, body) VALUES ($1, $2::uuid::text, 'c', '{}')"},
    {"tax", "INSERT INTO tax (tenant_id, code, name, body) VALUES ($1, $2::uuid::text, 't', '{}')"},
    {"tax_class", "INSERT INTO tax_class (tenant_id, code, name, body) VALUES ($1, $2::uuid::text, 't', '{}')"},
    {"product", "INSERT INTO product (tenant_id, id, name, unit, kind, negative_stock, body) "
                "VALUES ($1, $2, 'Pain', 'piece', 'stocked', 'warn', '{}')"},
    {"product_barcode", "INSERT INTO product_barcode (tenant_id, product_id, unit_idx, code) "
                        "SELECT $1, id, 0, $2::uuid::text FROM product LIMIT 1"},
    {"price_list", "INSERT INTO price_list (tenant_id, name, body) VALUES ($1, $2::uuid::text, '{}')"},
    {"price_rule", "INSERT INTO price_rule (tenant_id, list, idx, product_id, price_minor) "
                   "SELECT $1, name, right($2::uuid::text, 4)::int, $2, 100 FROM price_list LIMIT 1"},
    {"promotion", "INSERT INTO promotion (tenant_id, id, name, body) VALUES ($1, $2, 'p', '{}')"},
    {"customer", "INSERT INTO customer (tenant_id, id, name, body) VALUES ($1, $2, 'Karim', '{}')"},
    {"staff", "INSERT INTO staff (tenant_id, id, name, role_code, body) VALUES ($1, $2, 's', 'cashier', '{}')"},
    {"till_role", "INSERT INTO till_role (tenant_id, code, name, body) VALUES ($1, $2::uuid::text, 'r', '{}')"},
    {"setting", "INSERT INTO setting (tenant_id, key, value) VALUES ($1, $2::uuid::text, 'v')"},
    {"sale",
     "INSERT INTO sale VALUES ($1, $2, $2, $2, $2, 'T01', 1, false, $2, '2026-01-05', 9, now(), $2, '', NULL, '', "
     "'DZD', 'inclusive', 1, 1, 0, 1, 0, 0, 0, 1, 0, '')"},
    {"sale_line", "INSERT INTO sale_line VALUES ($1, $2, 0, $2, '', 'Pain', '', '', 1000, '', 1000, 1, 0, 1, 0, 1, "
                  "NULL, NULL, '')"},
    {"sale_tax", "INSERT INTO sale_tax VALUES ($1, $2, 'TVA', 190000, 1, 0)"},
    {"payment", "INSERT INTO payment VALUES ($1, $2, 0, 'sale', 'cash', 1, 'DZD', '', $2, $2, now())"},
    {"line_return", "INSERT INTO line_return VALUES ($1, $2, 0, 1000)"},
    {"invoice",
     "INSERT INTO invoice VALUES ($1, $2, $2, $2, $2, 'T01-F', 1, 'T01-000001', now(), 'x', false, 'DZD', 1, 0, 1, "
     "'{}')"},
    {"stock_move", "INSERT INTO stock_move VALUES ($1, $2, 0, $2, $2, 1000, 'sale', now())"},
    {"stock_level", "INSERT INTO stock_level VALUES ($1, $2, $2, 1000)"},
    {"shift", "INSERT INTO shift VALUES ($1, $2, $2, $2, '2026-01-05', 'DZD', now(), $2, '', 0)"},
    {"cash_move", "INSERT INTO cash_move VALUES ($1, $2, $2, $2, $2, 'in', 'DZD', 1, '', now(), $2, '')"},
    {"account_entry", "INSERT INTO account_entry VALUES ($1, $2, 0, $2, $2, NULL, 1, now())"},
    {"sales_by_hour", "INSERT INTO sales_by_hour VALUES ($1, '2025-01-05', $2, 9, 'DZD', 1, 0, 1, 0, 1, 0)"},
    {"product_pace", "INSERT INTO product_pace VALUES ($1, $2, $1, 1, '{1,0,0,0}')"},
    {"sales_by_product", "INSERT INTO sales_by_product VALUES ($1, '2025-01-05', $2, $2, 'DZD', 1000, 1, 1, 1)"},
    {"customer_balance", "INSERT INTO customer_balance VALUES ($1, $2, 1)"},
    {"closure", "INSERT INTO closure VALUES ($1, $2, $2, $2, 'day', '2026-01-05', 'T01-D', 1, now(), 1, '{}')"},
    {"journal_entry", "INSERT INTO journal_entry (tenant_id, op_id, device_id, epoch, seq, kind, v, hlc, at, "
                      "actor, hash, signature, "
                      "status) VALUES ($1, $2, $2, 1, 1, 'x', 1, 1, 1, $2, '', '', 'applied')"},
    {"device_head", "INSERT INTO device_head (tenant_id, device_id, epoch, seq, hash, hlc, public_key) "
                    "SELECT $1, id, right($2::uuid::text, 4)::int, 1, '', 1, '' FROM device LIMIT 1"},
    {"device_series",
     "INSERT INTO device_series SELECT $1, id, $2::uuid::text, 1, ''::bytea, 0, 0 FROM device LIMIT 1"},
    {"sync_stream", "INSERT INTO sync_stream (tenant_id, stream) VALUES ($1, $2::uuid::text)"},
    {"change_feed", "INSERT INTO change_feed (tenant_id, stream, seq, kind, row_id, op_id, sum) "
                    "SELECT $1, stream, right($2::uuid::text, 4)::int, 'x', '', $2, 0 FROM sync_stream LIMIT 1"},
    {"quarantine", "INSERT INTO quarantine (tenant_id, id, device_id, op_id, epoch, seq, kind, code, message, entry) "
                   "VALUES ($1, $2, $2, $2, 1, 1, 'x', 'bad_payload', '', '{}')"},
    {"task", "INSERT INTO task (tenant_id, id, kind) VALUES ($1, $2, 'oversold')"},
    {"bootstrap", "INSERT INTO bootstrap (tenant_id, id, stream, manifest) VALUES ($1, $2, 'T', '{}')"},
    {"bootstrap_chunk", "INSERT INTO bootstrap_chunk (tenant_id, bootstrap_id, n, packed) "
                        "SELECT $1, id, right($2::uuid::text, 4)::int, 'x' FROM bootstrap LIMIT 1"},
    {"search_entry", "INSERT INTO search_entry (tenant_id, kind, object_id, title, folded) VALUES ($1, 'product', "
                     "'x' || $2::uuid::text, 'x', 'x')"},
};

} // namespace

const QList<Fixture> &fixtures()
{
    return list;
}

TestTenant plant(PgConnection &connection, int n)
{
    const TestTenant tenant{testId(1, n), testId(2, n), testId(3, n)};
    PgTransaction transaction(connection, tenant.scope());
    for (const Fixture &fixture : fixtures())
        transaction.run(fixture.insert, {fixture.ofPerson ? tenant.owner : tenant.id, testId(3, n)});
    transaction.commit();
    return tenant;
}

} // namespace comptoir::centre
