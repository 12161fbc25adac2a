-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The cash day. `journal` is the truth; every table marked "projection" can be rebuilt from it by the same code that
-- wrote it, and `comptoirctl verify` does so and compares. Money: minor units. Quantities: thousandths. Instants:
-- milliseconds since 1970 UTC. Ids: UUIDv7, 16 bytes. Dates: ISO text in the branch's time zone.

CREATE TABLE device (                       -- local: which device this file belongs to (one row)
    id BLOB NOT NULL PRIMARY KEY
) STRICT;

CREATE TABLE epoch_due (                    -- local: why the next entry begins a new epoch; empty most of the time
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE journal (
    pos INTEGER PRIMARY KEY,                -- order in this file, over all epochs
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,                   -- dense from 1 in an epoch
    op_id BLOB NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    schema_v INTEGER NOT NULL,
    hlc INTEGER NOT NULL,                   -- hybrid logical clock: ms << 16 | counter, strictly increasing
    at INTEGER NOT NULL,                    -- wall clock, may go back
    actor BLOB NOT NULL,
    payload BLOB NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL,
    UNIQUE (epoch, seq)
) STRICT;

CREATE TABLE epoch (                        -- projection
    epoch INTEGER PRIMARY KEY,
    began_pos INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE device_key (                   -- projection
    began_pos INTEGER PRIMARY KEY,
    public_key BLOB NOT NULL,
    level TEXT NOT NULL
) STRICT;

CREATE TABLE series (                       -- projection
    code TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    last_number INTEGER NOT NULL,
    last_hash BLOB NOT NULL,
    perpetual_net INTEGER NOT NULL,
    perpetual_abs INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE document (                     -- projection
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    pos INTEGER NOT NULL,
    PRIMARY KEY (series, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_pos ON document (pos);

CREATE TABLE setting (                      -- projection
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tax (                          -- projection
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tax_class (                    -- projection
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE role (                         -- projection
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE user (                         -- projection
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    role TEXT NOT NULL REFERENCES role (code),
    pin_salt BLOB NOT NULL,
    pin_proof BLOB NOT NULL,
    pin_peppered INTEGER NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE pin_guard (                    -- projection: wrong PINs in a row on this device (one row)
    one INTEGER PRIMARY KEY CHECK (one = 1),
    failures INTEGER NOT NULL,
    locked_until INTEGER NOT NULL
) STRICT;

CREATE TABLE category (                     -- projection
    code TEXT PRIMARY KEY,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE product (                      -- projection
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    names TEXT NOT NULL,                    -- JSON {"fr": …}, "" when none
    category TEXT NOT NULL,
    unit TEXT NOT NULL,
    kind TEXT NOT NULL,
    price_minor INTEGER,
    cost_minor INTEGER,
    tax_class TEXT NOT NULL,
    negative_stock TEXT NOT NULL,
    variant_of BLOB,
    variant_values TEXT NOT NULL,
    active INTEGER NOT NULL,
    search TEXT NOT NULL                    -- folded names and sku: what the indexes below hold
) STRICT;
CREATE INDEX product_by_sku ON product (sku) WHERE sku <> '';
CREATE INDEX product_by_name ON product (name);
CREATE INDEX product_by_category ON product (category) WHERE category <> '';

CREATE TABLE product_unit (                 -- projection; unit 0 is the base unit and has a row only if it has a name
    product INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    name TEXT NOT NULL,
    factor_milli INTEGER NOT NULL,
    price_minor INTEGER,
    PRIMARY KEY (product, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE barcode (                      -- projection
    code TEXT PRIMARY KEY,
    product INTEGER NOT NULL,
    unit_idx INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX barcode_by_product ON barcode (product);

CREATE TABLE kit_component (                -- projection
    product INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    component BLOB NOT NULL,
    quantity_milli INTEGER NOT NULL,
    PRIMARY KEY (product, idx)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE product_words USING fts5 (
    search, content = 'product', content_rowid = 'pk', detail = none, columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4 5'
);
CREATE VIRTUAL TABLE product_parts USING fts5 (
    search, content = 'product', content_rowid = 'pk', detail = none, columnsize = 0, tokenize = 'trigram'
);

CREATE TABLE price_rule (                   -- projection
    list TEXT NOT NULL,
    product BLOB NOT NULL,
    idx INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (product, list, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE promotion (                    -- projection
    id BLOB NOT NULL PRIMARY KEY,
    body TEXT NOT NULL,
    active INTEGER NOT NULL
) STRICT;

CREATE TABLE customer (                     -- projection
    id BLOB NOT NULL PRIMARY KEY,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX customer_by_code ON customer (code) WHERE code <> '';
CREATE INDEX customer_by_name ON customer (name);

CREATE TABLE account_entry (                -- projection: what customers owe (+) and pay (−)
    pos INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    customer BLOB NOT NULL,
    amount_minor INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (pos, idx)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer_balance (             -- projection, derived
    customer BLOB PRIMARY KEY,
    balance_minor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE shift (                        -- projection
    id BLOB NOT NULL PRIMARY KEY,
    opened_pos INTEGER NOT NULL,            -- journal positions: what belongs to a shift does not hang on the clock
    closed_pos INTEGER,
    business_date TEXT NOT NULL,
    opened_at INTEGER NOT NULL,
    opened_by BLOB NOT NULL,
    float_minor INTEGER NOT NULL,
    closed_at INTEGER,
    closed_by BLOB,
    counted_minor INTEGER,
    expected_minor INTEGER,
    approved INTEGER NOT NULL DEFAULT 0,
    z_number INTEGER
) STRICT;
CREATE UNIQUE INDEX shift_one_open ON shift ((1)) WHERE closed_at IS NULL;
CREATE INDEX shift_by_date ON shift (business_date);

CREATE TABLE cash_move (                    -- projection: cash in (+), cash out (−), no-sale opening (0)
    pos INTEGER PRIMARY KEY,
    shift BLOB NOT NULL REFERENCES shift (id),
    kind TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    user BLOB NOT NULL
) STRICT;
CREATE INDEX cash_move_by_shift ON cash_move (shift);

CREATE TABLE sale (                         -- projection; training sales stay apart: see the view `ticket`
    pk INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    training INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    shift BLOB NOT NULL,
    business_date TEXT NOT NULL,
    hour INTEGER NOT NULL,
    at INTEGER NOT NULL,
    cashier BLOB NOT NULL,
    customer BLOB,
    net_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    stamp_minor INTEGER NOT NULL,
    rounding_minor INTEGER NOT NULL,
    due_minor INTEGER NOT NULL,
    cash_minor INTEGER NOT NULL,            -- what stayed in the drawer (negative on a refund)
    UNIQUE (series, number)
) STRICT;
CREATE INDEX sale_by_date ON sale (business_date);
CREATE INDEX sale_by_shift ON sale (shift);

CREATE TABLE sale_line (                    -- projection
    sale INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    product BLOB,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL,
    unit_price_minor INTEGER NOT NULL,
    discount_minor INTEGER NOT NULL,
    net_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    PRIMARY KEY (sale, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale_tax (                     -- projection
    sale INTEGER NOT NULL,
    code TEXT NOT NULL,
    rate_ppm INTEGER NOT NULL,
    base_minor INTEGER NOT NULL,
    tax_minor INTEGER NOT NULL,
    PRIMARY KEY (sale, code, rate_ppm)
) STRICT, WITHOUT ROWID;

CREATE TABLE payment (                      -- projection
    sale INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    method TEXT NOT NULL,
    amount_minor INTEGER NOT NULL,          -- cash: less change
    reference TEXT NOT NULL,
    PRIMARY KEY (sale, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE line_return (                  -- projection: nobody takes back more than was sold
    sale BLOB NOT NULL,
    idx INTEGER NOT NULL,
    sold_milli INTEGER NOT NULL,
    returned_milli INTEGER NOT NULL,
    PRIMARY KEY (sale, idx),
    CHECK (returned_milli > 0 AND returned_milli <= sold_milli)
) STRICT, WITHOUT ROWID;

CREATE VIEW ticket AS SELECT * FROM sale WHERE training = 0;

CREATE TABLE stock_move (                   -- projection
    pos INTEGER NOT NULL,
    idx INTEGER NOT NULL,
    product BLOB NOT NULL,
    quantity_milli INTEGER NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (pos, idx)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_level (                  -- projection, derived: the sum of the moves
    product BLOB PRIMARY KEY,
    quantity_milli INTEGER NOT NULL,
    sold_milli INTEGER NOT NULL             -- how much was ever sold: ranks search results
) STRICT, WITHOUT ROWID;

CREATE TABLE invoice (                      -- projection
    sale BLOB PRIMARY KEY,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    buyer TEXT NOT NULL,
    total_minor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE copy (                         -- projection: DUPLICATA n of a document
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    copy_no INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    PRIMARY KEY (series, number, copy_no)
) STRICT, WITHOUT ROWID;

CREATE TABLE closure (                      -- projection: Z, day, month and year totals
    kind TEXT NOT NULL,
    period TEXT NOT NULL,                   -- shift id, 2026-11-20, 2026-11, 2026
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    pos INTEGER NOT NULL,
    total_minor INTEGER NOT NULL,
    PRIMARY KEY (kind, period)
) STRICT, WITHOUT ROWID;

CREATE TABLE held_basket (                  -- projection
    id BLOB NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE event (                        -- projection: the audit events
    pos INTEGER PRIMARY KEY,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    at INTEGER NOT NULL,
    user BLOB NOT NULL,
    detail TEXT NOT NULL
) STRICT;
