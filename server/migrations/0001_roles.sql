-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who owns what. Nobody logs in as an owner: the program that migrates is a member of the owning roles and takes one on
-- for the length of a transaction; `comptoir_app` serves requests and owns nothing.
--
--   comptoir_owner  owns every table but the audit log
--   comptoir_audit  owns the audit log: who serves requests can add to it and read it, and that is all
--   comptoir_gate   owns the few functions that act before a tenant is known, or search without its policies
--   comptoir_app    serves requests: rows only, no TRUNCATE, no REFERENCES, no ownership
--   comptoir_ro     reads, under the same policies

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comptoir_owner') THEN
        CREATE ROLE comptoir_owner NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comptoir_audit') THEN
        CREATE ROLE comptoir_audit NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comptoir_gate') THEN
        CREATE ROLE comptoir_gate NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comptoir_app') THEN
        CREATE ROLE comptoir_app LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comptoir_ro') THEN
        CREATE ROLE comptoir_ro LOGIN;
    END IF;
END
$$;
GRANT comptoir_owner, comptoir_audit, comptoir_gate TO CURRENT_USER;

-- Deadlines for who comes through a pool that drops connection options. No compilation of plans: it costs more than the
-- short statements of a till.
ALTER ROLE comptoir_app SET statement_timeout = '30s';
ALTER ROLE comptoir_app SET lock_timeout = '10s';
ALTER ROLE comptoir_app SET idle_in_transaction_session_timeout = '60s';
ALTER ROLE comptoir_app SET jit = off;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;    -- parts of words
CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;  -- the tenant first in the index of the parts
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA public;   -- é is found by e

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO comptoir_owner WITH GRANT OPTION;
GRANT USAGE ON SCHEMA public TO comptoir_audit, comptoir_gate, comptoir_app, comptoir_ro;

ALTER DEFAULT PRIVILEGES FOR ROLE comptoir_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE comptoir_audit REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE comptoir_gate REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

SET LOCAL ROLE comptoir_owner;

-- Puts a table under the one rule of tenants: rows of the tenant this transaction was opened for, and no row at all
-- when none was (the setting is then unset or empty, and the cast refuses). `privileges` is what comptoir_app may do.
CREATE FUNCTION guard_tenant_table(guarded regclass, privileges text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY tenant_scope ON %s TO comptoir_app, comptoir_ro, comptoir_owner '
                   'USING (tenant_id = current_setting(''app.tenant'')::uuid)', guarded);
    EXECUTE format('GRANT %s ON %s TO comptoir_app', privileges, guarded);
    EXECUTE format('GRANT SELECT ON %s TO comptoir_ro', guarded);
END
$$;

-- The smallest id of version 7 born at that instant: where a partition of a month begins.
CREATE FUNCTION uuid_v7_floor(instant timestamptz) RETURNS uuid
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT (lpad(to_hex(floor(extract(epoch FROM instant) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid
$$;

-- An instant of a journal, milliseconds since 1970 UTC.
CREATE FUNCTION instant_of(milliseconds bigint) RETURNS timestamptz
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, pg_temp AS $$
    SELECT timestamptz '1970-01-01 00:00:00+00' + milliseconds * interval '1 millisecond'
$$;
GRANT EXECUTE ON FUNCTION uuid_v7_floor, instant_of TO comptoir_app, comptoir_ro;
