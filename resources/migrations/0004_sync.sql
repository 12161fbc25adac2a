-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What a till keeps of its centre (docs/sync.md). Nothing here is written before the till was enrolled.

CREATE TABLE sync_enrolment (               -- projection: the centre this till belongs to (at most one row)
    one INTEGER PRIMARY KEY CHECK (one = 1),
    server TEXT NOT NULL,
    tenant BLOB NOT NULL,
    tenant_name TEXT NOT NULL,
    branch BLOB NOT NULL,
    branch_name TEXT NOT NULL,
    till TEXT NOT NULL,
    streams TEXT NOT NULL,                  -- separated by spaces
    at INTEGER NOT NULL,
    pos INTEGER NOT NULL                    -- of the entry: what stands before it is history
) STRICT;

CREATE TABLE sync_cursor (                  -- projection: how far each stream was received
    stream TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_version (                 -- projection: version of each document, its row's number in stream T
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_edit (                    -- projection: fields changed here that the centre has not answered yet
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    field TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (kind, id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE other_stock (                  -- projection: sum of what other tills moved, part of stock_level
    product BLOB PRIMARY KEY,
    quantity_milli INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE other_balance (                -- projection: sum of what other tills charged, part of customer_balance
    customer BLOB PRIMARY KEY,
    amount_minor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE other_till (                   -- projection: who was heard of last
    device BLOB PRIMARY KEY,
    till TEXT NOT NULL,
    person TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_notice (                  -- projection: open tasks and commands of this device
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_state (                   -- local: where the conversation stands (one row)
    one INTEGER PRIMARY KEY CHECK (one = 1),
    acked_pos INTEGER NOT NULL DEFAULT 0,   -- the centre has everything up to here
    backed_up_pos INTEGER NOT NULL DEFAULT 0,
    clock_offset_ms INTEGER NOT NULL DEFAULT 0,
    sent_at INTEGER,
    sent_ms INTEGER,
    received_at INTEGER,
    received_rows INTEGER NOT NULL DEFAULT 0,
    sent_since_contact INTEGER NOT NULL DEFAULT 0,
    checked_at INTEGER NOT NULL DEFAULT 0   -- anti-entropy
) STRICT;
INSERT INTO sync_state (one) VALUES (1);

CREATE TABLE sync_result (                  -- local: entries the centre could not simply apply
    op BLOB PRIMARY KEY,
    pos INTEGER NOT NULL,
    status TEXT NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_outage (                  -- local: times without the centre
    from_at INTEGER PRIMARY KEY,
    to_at INTEGER,
    from_pos INTEGER NOT NULL,
    to_pos INTEGER
) STRICT;

CREATE TABLE sync_load (                    -- local: a first load under way
    stream TEXT PRIMARY KEY,
    manifest TEXT NOT NULL,
    reason TEXT NOT NULL,
    acked_epoch INTEGER NOT NULL,           -- what the centre had of this journal when the load was made
    acked_seq INTEGER NOT NULL,
    applied_rows INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

CREATE TABLE sync_chunk (                   -- local: its parts as they came
    stream TEXT NOT NULL,
    n INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (stream, n)
) STRICT;
