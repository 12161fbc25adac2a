-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the program asks for many tenants at once while it looks after their WebSockets: how far their streams are, and
-- who may no longer listen. Numbers and ids only.

SET LOCAL ROLE comptoir_owner;
GRANT CREATE ON SCHEMA public TO comptoir_gate;
CREATE POLICY gate ON sync_stream FOR SELECT TO comptoir_gate USING (true);
GRANT SELECT ON sync_stream TO comptoir_gate;

RESET ROLE;
SET LOCAL ROLE comptoir_gate;

CREATE FUNCTION gate_stream_heads(asked_tenants uuid[])
    RETURNS TABLE (tenant_id uuid, stream text, last_seq bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT s.tenant_id, s.stream, s.last_seq FROM sync_stream s WHERE s.tenant_id = ANY (asked_tenants)
$$;

-- Those of the given devices and sessions that were revoked.
CREATE FUNCTION gate_ended(asked_devices uuid[], asked_sessions uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT d.id FROM device d WHERE d.id = ANY (asked_devices) AND d.status = 'revoked'
    UNION ALL
    SELECT s.id FROM session s WHERE s.id = ANY (asked_sessions) AND s.revoked_at IS NOT NULL
$$;

GRANT EXECUTE ON FUNCTION gate_stream_heads, gate_ended TO comptoir_app;

RESET ROLE;
SET LOCAL ROLE comptoir_owner;
REVOKE CREATE ON SCHEMA public FROM comptoir_gate;
