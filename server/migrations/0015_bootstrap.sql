-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- First loads: the rows of a stream as they stood at one moment, packed in chunks, kept for a day so that a till on a
-- bad line can fetch them bit by bit.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE bootstrap (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    stream text NOT NULL,
    device_id uuid,                             -- none: the same for every till
    created_at timestamptz NOT NULL DEFAULT now(),
    manifest jsonb NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX bootstrap_by_stream ON bootstrap (tenant_id, stream, created_at);
SELECT guard_tenant_table('bootstrap', 'SELECT, INSERT, DELETE');

CREATE TABLE bootstrap_chunk (
    tenant_id uuid NOT NULL,
    bootstrap_id uuid NOT NULL,
    n int NOT NULL,
    packed bytea NOT NULL,
    PRIMARY KEY (tenant_id, bootstrap_id, n),
    FOREIGN KEY (tenant_id, bootstrap_id) REFERENCES bootstrap (tenant_id, id) ON DELETE CASCADE
);
ALTER TABLE bootstrap_chunk ALTER packed SET STORAGE EXTERNAL; -- packed already
SELECT guard_tenant_table('bootstrap_chunk', 'SELECT, INSERT, DELETE');
