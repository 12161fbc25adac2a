-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The tills' journals as they came, and what each till may read of the others (docs/sync.md).

SET LOCAL ROLE comptoir_owner;

-- The entries, byte for byte: what can be proved later is proved by these. Their ids are known once for all.
CREATE TABLE journal_entry (
    tenant_id uuid NOT NULL,
    op_id uuid NOT NULL,
    device_id uuid NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    v bigint NOT NULL,
    hlc bigint NOT NULL,
    at bigint NOT NULL,                         -- milliseconds: the number that was hashed
    actor uuid NOT NULL,
    payload bytea,                              -- none: it concerns only the till and stayed there
    payload_sha256 bytea,                       -- of a payload that stayed there
    hash bytea NOT NULL,
    signature bytea NOT NULL,
    status text NOT NULL CHECK (status IN ('applied', 'merged', 'conflict', 'quarantined')),
    code text NOT NULL DEFAULT '',              -- the flag for people, or why it is quarantined
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, op_id)
) PARTITION BY RANGE (op_id);
CREATE INDEX journal_entry_by_place ON journal_entry (tenant_id, device_id, epoch, seq);
SELECT guard_tenant_table('journal_entry', 'SELECT, INSERT');
GRANT UPDATE (status, code) ON journal_entry TO comptoir_app;
ALTER TABLE journal_entry ALTER payload SET COMPRESSION lz4;
SELECT split_by_month('journal_entry');

-- Where each journal ends here, for each of its epochs.
CREATE TABLE device_head (
    tenant_id uuid NOT NULL,
    device_id uuid NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    hlc bigint NOT NULL,
    public_key bytea NOT NULL,                  -- in force after that entry; empty before the first
    key_level text NOT NULL DEFAULT '',
    backup_seq bigint NOT NULL DEFAULT 0,       -- up to which a backup of the centre holds it
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, device_id, epoch),
    FOREIGN KEY (tenant_id, device_id) REFERENCES device (tenant_id, id)
) WITH (fillfactor = 70);
SELECT guard_tenant_table('device_head', 'SELECT, INSERT, UPDATE');

-- Where each numbered series of a till ends here.
CREATE TABLE device_series (
    tenant_id uuid NOT NULL,
    device_id uuid NOT NULL,
    series text NOT NULL,
    number bigint NOT NULL,
    hash bytea NOT NULL,
    perpetual_net bigint NOT NULL,
    perpetual_abs bigint NOT NULL,
    PRIMARY KEY (tenant_id, device_id, series),
    FOREIGN KEY (tenant_id, device_id) REFERENCES device (tenant_id, id)
) WITH (fillfactor = 70);
SELECT guard_tenant_table('device_series', 'SELECT, INSERT, UPDATE');

-- Streams: "T" the tenant's documents, "B:<branch>" a branch's facts, "D:<device>" what concerns one till. The counter is
-- the last lock a transaction takes, so that the order of numbers is the order in which they become visible, and a
-- number that was rolled back is given again: a reader can prove that it missed nothing.
CREATE TABLE sync_stream (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    stream text NOT NULL CHECK (length(stream) BETWEEN 1 AND 40),
    epoch bigint NOT NULL DEFAULT 1,            -- goes up when the centre was restored from a backup
    last_seq bigint NOT NULL DEFAULT 0,
    floor_seq bigint NOT NULL DEFAULT 0,        -- compacted up to here: older cursors start anew
    sum bigint NOT NULL DEFAULT 0,              -- XOR over all rows of the first 8 bytes of SHA-256(seq ‖ op ‖ body)
    PRIMARY KEY (tenant_id, stream)
) WITH (fillfactor = 50);
SELECT guard_tenant_table('sync_stream', 'SELECT, INSERT, UPDATE');

CREATE TABLE change_feed (
    tenant_id uuid NOT NULL,
    stream text NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    row_id text NOT NULL,
    op_id uuid NOT NULL,
    body text,                                  -- JSON as it is sent; none: a deletion, or the entry `op_id` (kind "entry")
    origin_device uuid,                         -- which entry of which till made this row
    origin_epoch bigint,
    origin_seq bigint,
    sum bigint NOT NULL,                        -- of the stream up to this row
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, stream, seq),
    FOREIGN KEY (tenant_id, stream) REFERENCES sync_stream (tenant_id, stream)
);
SELECT guard_tenant_table('change_feed', 'SELECT, INSERT, DELETE');

-- Entries that could not be applied, whole. They were acknowledged: nothing waits behind them.
CREATE TABLE quarantine (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    device_id uuid NOT NULL,
    op_id uuid NOT NULL,
    epoch bigint NOT NULL,
    seq bigint NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,                         -- "bad_signature", "fork", "unknown_kind", …
    message text NOT NULL,
    parent_op uuid,                             -- the quarantined entry this one needs
    entry jsonb NOT NULL,                       -- header, hash and signature as received
    payload bytea,
    status text NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'redriven', 'dismissed')),
    created_at timestamptz NOT NULL DEFAULT now(),
    resolved_at timestamptz,
    resolved_by uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX quarantine_by_op ON quarantine (tenant_id, op_id);
CREATE INDEX quarantine_waiting ON quarantine (tenant_id, created_at) WHERE status = 'waiting';
SELECT guard_tenant_table('quarantine', 'SELECT, INSERT, UPDATE');

-- What only people can decide: the last unit sold twice, a refund given twice, a till that was copied.
CREATE TABLE task (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    kind text NOT NULL,
    branch_id uuid,
    device_id uuid,
    op_id uuid,
    object_kind text NOT NULL DEFAULT '',
    object_id text NOT NULL DEFAULT '',
    detail jsonb NOT NULL DEFAULT '{}',
    status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'done')),
    created_at timestamptz NOT NULL DEFAULT now(),
    done_at timestamptz,
    done_by uuid,
    note text NOT NULL DEFAULT '',
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX task_open ON task (tenant_id, created_at) WHERE status = 'open';
SELECT guard_tenant_table('task', 'SELECT, INSERT, UPDATE');
