-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What happened. The audit log is chained, one chain a tenant (and one of the centre itself, under the zero id, for what
-- happens before a tenant is known), and owned by a role that serves no request. The event log is every change of the
-- business that did not come as an entry of a till's journal.

SET LOCAL ROLE comptoir_owner;
GRANT CREATE ON SCHEMA public TO comptoir_audit;
SET LOCAL ROLE comptoir_audit;

CREATE TABLE audit_log (
    tenant_id uuid NOT NULL,
    seq bigint NOT NULL,                        -- dense from 1
    at timestamptz NOT NULL,
    actor_id uuid,
    actor_kind text NOT NULL,                   -- "user", "device", "api_key", "nobody", "operator"
    action text NOT NULL,                       -- "sign_in", "role.changed", "forbidden", …
    outcome text NOT NULL CHECK (outcome IN ('done', 'refused')),
    object_kind text NOT NULL,
    object_id uuid,
    request_id text NOT NULL,
    address text NOT NULL,
    detail text NOT NULL,                       -- JSON, kept as it was hashed
    previous_hash bytea NOT NULL,
    hash bytea NOT NULL,
    PRIMARY KEY (tenant_id, seq)
);
CREATE INDEX audit_log_by_object ON audit_log (tenant_id, object_id, seq);
ALTER TABLE audit_log ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_scope ON audit_log FOR SELECT TO comptoir_app, comptoir_ro
    USING (tenant_id = current_setting('app.tenant')::uuid);
CREATE POLICY keeper ON audit_log TO comptoir_audit USING (true);
GRANT SELECT ON audit_log TO comptoir_app, comptoir_ro;

CREATE FUNCTION refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    RAISE EXCEPTION 'the audit log only grows' USING ERRCODE = 'CP003';
END
$$;
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A text with its length before it, so that no two records have the same bytes.
CREATE FUNCTION audit_text(value text) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
    SELECT int4send(octet_length(convert_to(value, 'UTF8'))) || convert_to(value, 'UTF8')
$$;

-- hash = SHA-256("comptoir-a1" ‖ tenant ‖ seq ‖ previous ‖ microseconds ‖ actor ‖ object ‖ each text with its length).
CREATE FUNCTION audit_hash(entry audit_log) RETURNS bytea
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
    SELECT sha256(convert_to('comptoir-a1', 'UTF8') || uuid_send(entry.tenant_id) || int8send(entry.seq)
                  || entry.previous_hash || int8send((extract(epoch FROM entry.at) * 1000000)::bigint)
                  || uuid_send(coalesce(entry.actor_id, '00000000-0000-0000-0000-000000000000'))
                  || uuid_send(coalesce(entry.object_id, '00000000-0000-0000-0000-000000000000'))
                  || audit_text(entry.actor_kind) || audit_text(entry.action) || audit_text(entry.outcome)
                  || audit_text(entry.object_kind) || audit_text(entry.request_id) || audit_text(entry.address)
                  || audit_text(entry.detail))
$$;

-- The only way in. `for_tenant` is the tenant of this transaction, or null for what concerns none. The lock makes the
-- chain one line; it is held until the transaction ends.
CREATE FUNCTION audit_append(for_tenant uuid, by_kind text, of_action text, with_outcome text, on_kind text,
                             on_id uuid, from_address text, with_detail text) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    chain uuid := coalesce(for_tenant, '00000000-0000-0000-0000-000000000000');
    last audit_log;
    entry audit_log;
BEGIN
    IF for_tenant IS NOT NULL AND for_tenant IS DISTINCT FROM nullif(current_setting('app.tenant'), '')::uuid THEN
        RAISE EXCEPTION 'this transaction is not of that tenant' USING ERRCODE = 'insufficient_privilege';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('audit:' || chain, 0));
    SELECT * INTO last FROM audit_log WHERE tenant_id = chain ORDER BY seq DESC LIMIT 1;
    entry.tenant_id := chain;
    entry.seq := coalesce(last.seq, 0) + 1;
    entry.at := clock_timestamp();
    entry.actor_id := nullif(current_setting('app.actor'), '')::uuid;
    entry.actor_kind := by_kind;
    entry.action := of_action;
    entry.outcome := with_outcome;
    entry.object_kind := on_kind;
    entry.object_id := on_id;
    entry.request_id := current_setting('app.request');
    entry.address := from_address;
    entry.detail := with_detail;
    entry.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    entry.hash := audit_hash(entry);
    INSERT INTO audit_log VALUES (entry.*);
    RETURN entry.seq;
END
$$;
GRANT EXECUTE ON FUNCTION audit_append TO comptoir_app;
GRANT EXECUTE ON FUNCTION audit_hash, audit_text TO comptoir_app, comptoir_ro;

RESET ROLE;
SET LOCAL ROLE comptoir_owner;
REVOKE CREATE ON SCHEMA public FROM comptoir_audit;

-- Months ------------------------------------------------------------------------------------------------------------
-- A table that grows without end is split by the month in its UUIDv7: `_before` holds what is older than the first
-- month, `_later` what a clock far ahead has made. Partitions are reached through their parent only.

CREATE FUNCTION guard_partition(guarded regclass) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
    EXECUTE format('CREATE POLICY moves_between_months ON %s TO comptoir_owner USING (true)', guarded);
END
$$;

-- The partition of one month, taking over what stands in `_later` for it.
CREATE FUNCTION make_month(parent text, month date) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    part text := format('%s_%s', parent, to_char(month, '"y"YYYY"m"MM'));
    low uuid := uuid_v7_floor(month::timestamp AT TIME ZONE 'UTC');
    high uuid := uuid_v7_floor((month + interval '1 month')::timestamp AT TIME ZONE 'UTC');
    key text;
BEGIN
    IF to_regclass(format('public.%I', part)) IS NOT NULL THEN
        RETURN;
    END IF;
    SELECT a.attname INTO key FROM pg_partitioned_table p
        JOIN pg_attribute a ON a.attrelid = p.partrelid AND a.attnum = p.partattrs[0]
        WHERE p.partrelid = format('public.%I', parent)::regclass;
    EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', part, parent);
    EXECUTE format('WITH moved AS (DELETE FROM public.%1$I WHERE %2$I >= %3$L AND %2$I < %4$L RETURNING *) '
                   'INSERT INTO public.%5$I SELECT * FROM moved', parent || '_later', key, low, high, part);
    PERFORM guard_partition(format('public.%I', part)::regclass);
    EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                   parent, part, low, high);
END
$$;

CREATE FUNCTION split_by_month(parent text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    first date := date_trunc('month', now() AT TIME ZONE 'UTC')::date;
BEGIN
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (MINVALUE) TO (%L)',
                   parent || '_before', parent, uuid_v7_floor(first::timestamp AT TIME ZONE 'UTC'));
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I DEFAULT', parent || '_later', parent);
    PERFORM guard_partition(format('public.%I', parent || '_before')::regclass);
    PERFORM guard_partition(format('public.%I', parent || '_later')::regclass);
    PERFORM make_month(parent, (first + n * interval '1 month')::date) FROM generate_series(0, 2) n;
END
$$;

-- Makes the months up to two from now wherever they are missing. Called at the start and once a day; harmless to call
-- again, and by several at once.
CREATE FUNCTION partitions_ahead() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    first date := date_trunc('month', now() AT TIME ZONE 'UTC')::date;
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended('partitions_ahead', 0));
    PERFORM make_month(c.relname, (first + n * interval '1 month')::date)
    FROM pg_partitioned_table p
    JOIN pg_class c ON c.oid = p.partrelid AND c.relnamespace = 'public'::regnamespace
    CROSS JOIN generate_series(0, 2) n;
END
$$;
GRANT EXECUTE ON FUNCTION partitions_ahead TO comptoir_app;

CREATE TABLE event_log (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,                         -- "product.changed", "user.invited", …
    at timestamptz NOT NULL DEFAULT now(),
    actor_id uuid,
    actor_kind text NOT NULL,                   -- "user", "device", "api_key", "operator"
    branch_id uuid,
    object_kind text NOT NULL DEFAULT '',
    object_id uuid,
    request_id text NOT NULL DEFAULT '',
    body jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (tenant_id, id)
) PARTITION BY RANGE (id);
CREATE INDEX event_log_by_object ON event_log (tenant_id, object_id, id);
SELECT guard_tenant_table('event_log', 'SELECT, INSERT');
SELECT split_by_month('event_log');
