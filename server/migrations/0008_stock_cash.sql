-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Stock, drawers and accounts: facts, and the sums that the transaction which adds a fact keeps.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE stock_move (
    tenant_id uuid NOT NULL,
    op_id uuid NOT NULL,                        -- the entry, or the change made through the API
    idx int NOT NULL,
    branch_id uuid NOT NULL,
    product_id uuid NOT NULL,
    quantity_milli bigint NOT NULL CHECK (quantity_milli BETWEEN -1000000000000 AND 1000000000000), -- sums never overflow
    reason text NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, op_id, idx)
) PARTITION BY RANGE (op_id);
CREATE INDEX stock_move_by_product ON stock_move (tenant_id, product_id, op_id);
SELECT guard_tenant_table('stock_move', 'SELECT, INSERT');
SELECT split_by_month('stock_move');

CREATE TABLE stock_level (
    tenant_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    product_id uuid NOT NULL,
    quantity_milli bigint NOT NULL,
    sold_milli bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (tenant_id, branch_id, product_id)
) WITH (fillfactor = 70);
CREATE INDEX stock_level_by_product ON stock_level (tenant_id, product_id);
SELECT guard_tenant_table('stock_level', 'SELECT, INSERT, UPDATE');

CREATE TABLE shift (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    device_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    business_date date NOT NULL,
    currency text NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_by uuid NOT NULL,
    opened_by_name text NOT NULL,
    float_minor bigint NOT NULL,
    closed_at timestamptz,
    closed_by uuid,
    closed_by_name text,
    expected_minor bigint,
    counted_minor bigint,
    difference_minor bigint,
    approved boolean,
    z_series text,
    z_number bigint,
    totals jsonb,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX shift_by_date ON shift (tenant_id, business_date, id);
SELECT guard_tenant_table('shift', 'SELECT, INSERT, UPDATE');

CREATE TABLE cash_move (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,                           -- the entry
    device_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    kind text NOT NULL,
    currency text NOT NULL,
    amount_minor bigint NOT NULL,               -- signed
    reason text NOT NULL,
    at timestamptz NOT NULL,
    user_id uuid NOT NULL,
    user_name text NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX cash_move_by_shift ON cash_move (tenant_id, shift_id);
SELECT guard_tenant_table('cash_move', 'SELECT, INSERT');

-- What customers owe (+) and pay (−).
CREATE TABLE account_entry (
    tenant_id uuid NOT NULL,
    op_id uuid NOT NULL,
    idx int NOT NULL,
    customer_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    sale_id uuid,
    amount_minor bigint NOT NULL CHECK (amount_minor BETWEEN -1000000000000000 AND 1000000000000000),
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, op_id, idx)
);
CREATE INDEX account_entry_by_customer ON account_entry (tenant_id, customer_id, op_id);
SELECT guard_tenant_table('account_entry', 'SELECT, INSERT');

CREATE TABLE customer_balance (
    tenant_id uuid NOT NULL,
    customer_id uuid NOT NULL,
    balance_minor bigint NOT NULL,
    PRIMARY KEY (tenant_id, customer_id)
);
SELECT guard_tenant_table('customer_balance', 'SELECT, INSERT, UPDATE');

-- Z, day, month and year totals of a till.
CREATE TABLE closure (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,                           -- the entry
    device_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    kind text NOT NULL,
    period text NOT NULL,
    series text NOT NULL,
    number bigint NOT NULL,
    at timestamptz NOT NULL,
    total_minor bigint NOT NULL,
    body jsonb NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX closure_by_period ON closure (tenant_id, kind, period);
SELECT guard_tenant_table('closure', 'SELECT, INSERT');
