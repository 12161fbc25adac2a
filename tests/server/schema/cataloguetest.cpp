// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/schema/fixtures.h"

#include <QSet>
#include <QTest>

namespace comptoir::centre
{

using namespace Qt::StringLiterals;

/// The rules every table, function and view of the schema keeps, read from PostgreSQL's own catalogue: a new one that
/// does not keep them fails here without anybody having thought of it.
class CatalogueTest : public QObject
{
    Q_OBJECT

private:
    TestCluster m_cluster;
    QByteArray m_app = m_cluster.freshDatabase();
    PgConnection m_admin{TestCluster::as("comptoir_admin", m_app)};

    /// What a statement finds, one text a row: nothing is what is wanted.
    QStringList found(const char *sql)
    {
        QStringList list;
        const PgRows rows = m_admin.run(sql);
        for (int row = 0; row < rows.count(); ++row)
            list += rows.text(row, 0);
        return list;
    }

private Q_SLOTS:
    void everyTableForcesItsPolicies_25();
    void everyTableHasItsPolicy_25();
    void onlyListedPoliciesAreAlwaysTrue_25();
    void everyKeyBeginsWithTheTenant_25();
    void everyForeignKeyHoldsTheTenant_25();
    void everyTableHasAFixture_25();
    void theAppOwnsNothingAndMayNotTruncate_25();
    void partitionsAreReachedThroughTheirParentOnly_25();
    void definerFunctionsArePinnedAndNotPublic_27();
    void noFunctionIsOpenToAll_27();
    void viewsRunAsTheirCaller_27();
    void theAuditLogOnlyGrows_28();
    void moneyIsWhole();
};

/// Everything that holds rows of ours, partitions apart.
#define COMPTOIR_TABLES                                                                                                \
    "pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition "

void CatalogueTest::everyTableForcesItsPolicies_25()
{
    QVERIFY(found("SELECT c.relname FROM " COMPTOIR_TABLES).size() >= 50);
    QCOMPARE(found("SELECT c.relname FROM " COMPTOIR_TABLES "AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"),
             QStringList());
    QCOMPARE(
        found("SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relispartition "
              "AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity)"),
        QStringList());
}

void CatalogueTest::everyTableHasItsPolicy_25()
{
    // Of a tenant, or of a person: one policy each, the same words everywhere.
    QCOMPARE(found("SELECT c.relname FROM " COMPTOIR_TABLES
                   "AND NOT EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND "
                   "pg_get_expr(p.polqual, p.polrelid) IN "
                   "('(tenant_id = (current_setting(''app.tenant''::text))::uuid)', "
                   "'(id = (current_setting(''app.tenant''::text))::uuid)', "
                   "'(account_id = (current_setting(''app.actor''::text))::uuid)', "
                   "'(subject_id = (current_setting(''app.actor''::text))::uuid)', "
                   "'((id)::text = current_setting(''app.actor''::text))'))"),
             QStringList());
    // No policy names PUBLIC: a role that is made later sees nothing.
    QCOMPARE(found("SELECT polrelid::regclass || '.' || polname FROM pg_policy WHERE 0 = ANY (polroles)"),
             QStringList());
}

void CatalogueTest::onlyListedPoliciesAreAlwaysTrue_25()
{
    QCOMPARE(found("SELECT DISTINCT p.polname || ' to ' || r.rolname FROM pg_policy p, unnest(p.polroles) o(oid) "
                   "JOIN pg_roles r ON r.oid = o.oid WHERE pg_get_expr(p.polqual, p.polrelid) = 'true' ORDER BY 1"),
             QStringList({u"gate to comptoir_gate"_s, u"keeper to comptoir_audit"_s,
                          u"moves_between_months to comptoir_owner"_s}));
    // Whoever they are for, nobody signs in as them.
    QCOMPARE(
        found("SELECT rolname FROM pg_roles WHERE rolname IN ('comptoir_owner', 'comptoir_audit', 'comptoir_gate') "
              "AND (rolcanlogin OR rolbypassrls OR rolsuper OR rolcreaterole OR rolcreatedb)"),
        QStringList());
}

void CatalogueTest::everyKeyBeginsWithTheTenant_25()
{
    // Keys that span tenants, each for a reason: people, and secrets by which somebody is found before the tenant is.
    const QSet<QString> spanning{u"tenant_pkey"_s,
                                 u"account_pkey"_s,
                                 u"account_email_key"_s,
                                 u"account_secret_pkey"_s,
                                 u"session_pkey"_s,
                                 u"refresh_token_pkey"_s,
                                 u"refresh_token_token_hash_key"_s,
                                 u"refresh_token_parent_id_key"_s,
                                 u"password_reset_pkey"_s,
                                 u"password_reset_token_hash_key"_s,
                                 u"tenant_domain_verified"_s,
                                 u"device_code_code_hash_key"_s,
                                 u"invitation_token_hash_key"_s,
                                 u"api_key_secret_hash_key"_s};
    const QStringList others =
        found("SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
              "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] "
              "WHERE c.relnamespace = 'public'::regnamespace AND NOT c.relispartition AND i.indisunique "
              "AND a.attname <> 'tenant_id' ORDER BY 1");
    QCOMPARE(QSet<QString>(others.begin(), others.end()), spanning);
    QCOMPARE(found("SELECT c.relname FROM " COMPTOIR_TABLES
                   "AND NOT EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisprimary)"),
             QStringList());
}

void CatalogueTest::everyForeignKeyHoldsTheTenant_25()
{
    // From a table of a tenant to one that has tenants too: the tenant is part of the reference, on both sides.
    QCOMPARE(found("SELECT k.conrelid::regclass || '.' || k.conname FROM pg_constraint k "
                   "WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace "
                   "AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = k.confrelid AND a.attname = 'tenant_id' "
                   "AND a.attnotnull) AND NOT EXISTS (SELECT FROM generate_subscripts(k.conkey, 1) n "
                   "JOIN pg_attribute own ON own.attrelid = k.conrelid AND own.attnum = k.conkey[n] "
                   "JOIN pg_attribute other ON other.attrelid = k.confrelid AND other.attnum = k.confkey[n] "
                   "WHERE own.attname = 'tenant_id' AND other.attname = 'tenant_id')"),
             QStringList());
}

void CatalogueTest::everyTableHasAFixture_25()
{
    QStringList planted;
    for (const Fixture &fixture : fixtures())
        planted += QString::fromLatin1(fixture.table);
    planted.sort();
    QStringList tables = found("SELECT c.relname FROM " COMPTOIR_TABLES);
    tables.sort();
    QCOMPARE(planted, tables);
    PgConnection app(m_app);
    (void)plant(app, 1);
    for (const QString &table : tables) {
        const QByteArray sql = "SELECT count(*) FROM " + table.toLatin1();
        const PgRows rows = m_admin.run(sql.constData());
        QVERIFY2(rows.integer(0, 0) > 0, qPrintable(table));
    }
}

void CatalogueTest::theAppOwnsNothingAndMayNotTruncate_25()
{
    QCOMPARE(found("SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner "
                   "WHERE r.rolname IN ('comptoir_app', 'comptoir_ro')"),
             QStringList());
    QCOMPARE(found("SELECT rolname FROM pg_roles WHERE rolname IN ('comptoir_app', 'comptoir_ro') "
                   "AND (rolbypassrls OR rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication)"),
             QStringList());
    QCOMPARE(found("SELECT c.relname FROM " COMPTOIR_TABLES
                   "AND (has_table_privilege('comptoir_app', c.oid, 'TRUNCATE, REFERENCES, TRIGGER') "
                   "OR has_table_privilege('comptoir_ro', c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE'))"),
             QStringList());
    QCOMPARE(found("SELECT r.rolname FROM pg_roles r WHERE r.rolname <> 'comptoir_app' "
                   "AND pg_has_role('comptoir_app', r.oid, 'MEMBER')"),
             QStringList());
    QCOMPARE(found("SELECT nspname FROM pg_namespace WHERE nspname IN ('public', 'migration') "
                   "AND (has_schema_privilege('comptoir_app', oid, 'CREATE') OR has_schema_privilege('public', oid, "
                   "'CREATE'))"),
             QStringList());
    // No shared counter: it would tell one tenant how busy the others are.
    QCOMPARE(found("SELECT relname FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace"),
             QStringList());
    QCOMPARE(found("SELECT relname FROM pg_class WHERE relkind = 'm'"), QStringList());
}

void CatalogueTest::partitionsAreReachedThroughTheirParentOnly_25()
{
    QVERIFY(found("SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r'").size() >= 30);
    QCOMPARE(found("SELECT relname FROM pg_class WHERE relispartition AND relkind = 'r' AND "
                   "(has_table_privilege('comptoir_app', oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE') OR "
                   "has_table_privilege('comptoir_ro', oid, 'SELECT'))"),
             QStringList());
}

/// What is ours in pg_proc; extensions bring functions of their own.
#define COMPTOIR_FUNCTIONS                                                                                             \
    "pg_proc f WHERE f.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT FROM pg_depend d "                 \
    "WHERE d.objid = f.oid AND d.classid = 'pg_proc'::regclass AND d.deptype = 'e') "

void CatalogueTest::definerFunctionsArePinnedAndNotPublic_27()
{
    // What runs with rights its caller has not: each was thought about, and is named here.
    const QStringList listed{u"audit_append"_s,          u"gate_account_by_email"_s, u"gate_api_key"_s,
                             u"gate_device"_s,           u"gate_device_code"_s,      u"gate_ended"_s,
                             u"gate_invitation"_s,       u"gate_own_memberships"_s,  u"gate_password_reset"_s,
                             u"gate_refresh_token"_s,    u"gate_session"_s,          u"gate_stream_heads"_s,
                             u"gate_tenant_by_domain"_s, u"gate_tenant_ids"_s,       u"gate_tenant_is_active"_s,
                             u"gate_workplaces"_s,       u"is_colleague"_s,          u"partitions_ahead"_s,
                             u"search_entries"_s};
    QCOMPARE(found("SELECT f.proname FROM " COMPTOIR_FUNCTIONS "AND f.prosecdef ORDER BY 1"), listed);
    // pg_temp last: nobody puts a table of their own in front of ours.
    QCOMPARE(found("SELECT f.proname FROM " COMPTOIR_FUNCTIONS
                   "AND (f.prosecdef OR f.prorettype = 'trigger'::regtype) AND NOT coalesce(f.proconfig::text ~ "
                   "'search_path=pg_catalog(, public)?, pg_temp', false)"),
             QStringList());
    QCOMPARE(found("SELECT f.proname FROM " COMPTOIR_FUNCTIONS "AND f.prosecdef AND "
                   "pg_get_userbyid(f.proowner) NOT IN ('comptoir_gate', 'comptoir_audit', 'comptoir_owner')"),
             QStringList());
}

void CatalogueTest::noFunctionIsOpenToAll_27()
{
    QCOMPARE(
        found("SELECT f.proname FROM " COMPTOIR_FUNCTIONS "AND has_function_privilege('public', f.oid, 'EXECUTE')"),
        QStringList());
}

void CatalogueTest::viewsRunAsTheirCaller_27()
{
    QCOMPARE(found("SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = 'public'::regnamespace "
                   "AND NOT coalesce(reloptions::text ~ 'security_invoker=(true|on)', false)"),
             QStringList());
}

void CatalogueTest::theAuditLogOnlyGrows_28()
{
    PgConnection app(m_app);
    const TestTenant tenant = plant(app, 2);
    for (const char *sql : {"UPDATE audit_log SET action = 'x'", "DELETE FROM audit_log", "TRUNCATE audit_log",
                            "INSERT INTO audit_log SELECT * FROM audit_log"}) {
        PgTransaction transaction(app, tenant.scope());
        QVERIFY_THROWS_EXCEPTION(DatabaseError, transaction.run(sql));
    }
    // Nor can its own owner, nor an administrator by mistake.
    for (const char *role : {"SET ROLE comptoir_audit", "RESET ROLE"}) {
        m_admin.run(role);
        for (const char *sql : {"UPDATE audit_log SET action = 'x'", "DELETE FROM audit_log", "TRUNCATE audit_log"})
            QVERIFY_THROWS_EXCEPTION(DatabaseError, m_admin.run(sql));
    }
}

void CatalogueTest::moneyIsWhole()
{
    QCOMPARE(
        found("SELECT c.relname || '.' || a.attname FROM pg_attribute a JOIN "
              "pg_class c ON c.oid = a.attrelid WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN "
              "('r', 'p') "
              "AND a.attnum > 0 AND NOT a.attisdropped AND (a.atttypid IN ('numeric'::regtype, 'real'::regtype, "
              "'double precision'::regtype, 'money'::regtype, 'timestamp'::regtype) "
              "OR (a.attname ~ '_(minor|milli|ppm)$' AND a.atttypid NOT IN ('bigint'::regtype, 'bigint[]'::regtype)))"),
        QStringList());
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::CatalogueTest)
#include "cataloguetest.moc"
