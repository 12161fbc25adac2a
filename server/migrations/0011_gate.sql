-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The gate: the whole list of what can be asked before a tenant is known. Each function takes a secret's hash, or a name
-- that is public anyway, and gives the least that is needed to go on under the policies. What is not here cannot be done
-- without a tenant.

SET LOCAL ROLE comptoir_owner;
GRANT CREATE ON SCHEMA public TO comptoir_gate;
DO $$
DECLARE
    opened text;
BEGIN
    FOREACH opened IN ARRAY ARRAY['tenant', 'tenant_domain', 'device', 'device_code', 'account', 'account_secret',
                                  'session', 'refresh_token', 'password_reset', 'membership', 'invitation', 'api_key',
                                  'search_entry'] LOOP
        EXECUTE format('CREATE POLICY gate ON %I FOR SELECT TO comptoir_gate USING (true)', opened);
        EXECUTE format('GRANT SELECT ON %I TO comptoir_gate', opened);
    END LOOP;
END
$$;
GRANT EXECUTE ON FUNCTION search_fold TO comptoir_gate;

RESET ROLE;
ALTER FUNCTION is_colleague(uuid) OWNER TO comptoir_gate;
ALTER FUNCTION search_entries(text, text[], int) OWNER TO comptoir_gate;

SET LOCAL ROLE comptoir_gate;
GRANT EXECUTE ON FUNCTION is_colleague TO comptoir_app, comptoir_ro, comptoir_owner;

CREATE FUNCTION gate_account_by_email(asked_email text)
    RETURNS TABLE (account_id uuid, password_phc text, status text, epoch bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.id, s.password_phc, a.status, a.epoch
    FROM account a LEFT JOIN account_secret s ON s.account_id = a.id WHERE a.email = asked_email
$$;

CREATE FUNCTION gate_tenant_by_domain(asked_domain text) RETURNS TABLE (tenant_id uuid, status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, t.status FROM tenant_domain d JOIN tenant t ON t.id = d.tenant_id
    WHERE d.domain = asked_domain AND d.verified_at IS NOT NULL
$$;

CREATE FUNCTION gate_refresh_token(asked_hash bytea)
    RETURNS TABLE (token_id uuid, session_id uuid, subject_id uuid, subject_kind text, tenant_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT r.id, r.session_id, r.subject_id, s.subject_kind, s.tenant_id
    FROM refresh_token r JOIN session s ON s.id = r.session_id WHERE r.token_hash = asked_hash
$$;

CREATE FUNCTION gate_password_reset(asked_hash bytea) RETURNS TABLE (reset_id uuid, account_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT p.id, p.account_id FROM password_reset p WHERE p.token_hash = asked_hash
$$;

CREATE FUNCTION gate_invitation(asked_hash bytea)
    RETURNS TABLE (tenant_id uuid, invitation_id uuid, email text, account_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT i.tenant_id, i.id, i.email, a.id
    FROM invitation i LEFT JOIN account a ON a.email = i.email WHERE i.token_hash = asked_hash
$$;

CREATE FUNCTION gate_api_key(asked_hash bytea)
    RETURNS TABLE (tenant_id uuid, key_id uuid, permissions text[], valid boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT k.tenant_id, k.id, k.permissions,
           k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now()) AND t.status = 'active'
    FROM api_key k JOIN tenant t ON t.id = k.tenant_id WHERE k.secret_hash = asked_hash
$$;

CREATE FUNCTION gate_device_code(asked_hash bytea) RETURNS TABLE (tenant_id uuid, code_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT c.tenant_id, c.id FROM device_code c WHERE c.code_hash = asked_hash
$$;

-- A device proves itself by its key before it says whose it is.
CREATE FUNCTION gate_device(asked_device uuid)
    RETURNS TABLE (tenant_id uuid, branch_id uuid, public_key bytea, status text, epoch bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.tenant_id, d.branch_id, d.public_key, d.status, d.epoch FROM device d WHERE d.id = asked_device
$$;

-- The businesses of the person who acts.
CREATE FUNCTION gate_own_memberships()
    RETURNS TABLE (tenant_id uuid, name text, tenant_status text, membership_status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, t.name, t.status, m.status
    FROM membership m JOIN tenant t ON t.id = m.tenant_id
    WHERE m.account_id = current_setting('app.actor')::uuid ORDER BY t.name, t.id
$$;

-- For work that goes over all businesses: their ids, nothing of theirs.
CREATE FUNCTION gate_tenant_ids() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id FROM tenant t ORDER BY t.id
$$;

GRANT EXECUTE ON FUNCTION gate_account_by_email, gate_tenant_by_domain, gate_refresh_token, gate_password_reset,
    gate_invitation, gate_api_key, gate_device_code, gate_device, gate_own_memberships, gate_tenant_ids TO comptoir_app;

RESET ROLE;
SET LOCAL ROLE comptoir_owner;
REVOKE CREATE ON SCHEMA public FROM comptoir_gate;
