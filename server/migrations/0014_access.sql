-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the identity of a caller needs beside the tables of people: what is asked for each request before anything else,
-- and the sealed copy of a one-time link until it has been sent.

SET LOCAL ROLE comptoir_owner;

ALTER TABLE tenant ADD COLUMN version bigint NOT NULL DEFAULT 1;    -- for If-Match

-- The link itself is known by its hash; whoever sends the message unseals it with a key that is not in the database.
ALTER TABLE password_reset ADD COLUMN sealed_token bytea NOT NULL DEFAULT '', ADD COLUMN sent_at timestamptz;
ALTER TABLE invitation ADD COLUMN sealed_token bytea NOT NULL DEFAULT '', ADD COLUMN sent_at timestamptz;

GRANT CREATE ON SCHEMA public TO comptoir_gate;
RESET ROLE;
SET LOCAL ROLE comptoir_gate;

-- Whether a person's sign-in still counts.
CREATE FUNCTION gate_session(person uuid, of_session uuid) RETURNS TABLE (status text, epoch bigint, is_open boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT a.status, a.epoch, s.revoked_at IS NULL AND s.expires_at > now()
    FROM session s JOIN account a ON a.id = s.subject_id WHERE s.id = of_session AND s.subject_id = person
$$;

-- Where a person works, one business or all of them.
CREATE FUNCTION gate_workplaces(person uuid, of_tenant uuid)
    RETURNS TABLE (tenant_id uuid, rights_version bigint, epoch bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT t.id, t.rights_version, t.epoch FROM membership m JOIN tenant t ON t.id = m.tenant_id
    WHERE m.account_id = person AND m.status = 'active' AND t.status = 'active'
          AND (of_tenant IS NULL OR t.id = of_tenant)
    ORDER BY t.id LIMIT 2
$$;

-- Whether the business of a device or key is one that works.
CREATE FUNCTION gate_tenant_is_active(of_tenant uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT EXISTS (SELECT FROM tenant t WHERE t.id = of_tenant AND t.status = 'active')
$$;

GRANT EXECUTE ON FUNCTION gate_session, gate_workplaces, gate_tenant_is_active TO comptoir_app;

RESET ROLE;
SET LOCAL ROLE comptoir_owner;
REVOKE CREATE ON SCHEMA public FROM comptoir_gate;
