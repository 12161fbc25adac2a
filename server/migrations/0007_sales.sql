-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Tickets, drawn from the tills' entries. Facts: added, never changed, and never refused because something they name is
-- not known here (yet), so they refer to nothing by foreign key.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE sale (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    op_id uuid NOT NULL,
    device_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    series text NOT NULL,
    number bigint NOT NULL,
    training boolean NOT NULL,
    shift_id uuid NOT NULL,
    business_date date NOT NULL,
    hour smallint NOT NULL,
    at timestamptz NOT NULL,
    cashier_id uuid NOT NULL,
    cashier_name text NOT NULL,
    customer_id uuid,
    customer_name text NOT NULL,
    currency text NOT NULL,
    tax_mode text NOT NULL,
    lines int NOT NULL,
    net_minor bigint NOT NULL CHECK (net_minor BETWEEN -1000000000000000 AND 1000000000000000),
    tax_minor bigint NOT NULL CHECK (tax_minor BETWEEN -1000000000000000 AND 1000000000000000),
    total_minor bigint NOT NULL CHECK (total_minor BETWEEN -1000000000000000 AND 1000000000000000),
    discount_minor bigint NOT NULL,
    stamp_minor bigint NOT NULL,
    rounding_minor bigint NOT NULL,
    due_minor bigint NOT NULL,
    change_minor bigint NOT NULL,
    note text NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
) PARTITION BY RANGE (id);
CREATE INDEX sale_by_date ON sale (tenant_id, business_date, id);
CREATE INDEX sale_by_number ON sale (tenant_id, series, number);
CREATE INDEX sale_by_customer ON sale (tenant_id, customer_id, id) WHERE customer_id IS NOT NULL;
SELECT guard_tenant_table('sale', 'SELECT, INSERT');
SELECT split_by_month('sale');

CREATE TABLE sale_line (
    tenant_id uuid NOT NULL,
    sale_id uuid NOT NULL,
    idx int NOT NULL,
    product_id uuid,
    code text NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    tax_class text NOT NULL,
    quantity_milli bigint NOT NULL CHECK (quantity_milli BETWEEN -1000000000000 AND 1000000000000),
    unit_name text NOT NULL,
    factor_milli bigint NOT NULL,
    unit_price_minor bigint NOT NULL,
    discount_minor bigint NOT NULL,
    net_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    return_sale_id uuid,
    return_idx int,
    note text NOT NULL,
    PRIMARY KEY (tenant_id, sale_id, idx)
) PARTITION BY RANGE (sale_id);
SELECT guard_tenant_table('sale_line', 'SELECT, INSERT');
SELECT split_by_month('sale_line');

CREATE TABLE sale_tax (
    tenant_id uuid NOT NULL,
    sale_id uuid NOT NULL,
    code text NOT NULL,
    rate_ppm bigint NOT NULL,
    base_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    PRIMARY KEY (tenant_id, sale_id, code, rate_ppm)
) PARTITION BY RANGE (sale_id);
SELECT guard_tenant_table('sale_tax', 'SELECT, INSERT');
SELECT split_by_month('sale_tax');

-- How a ticket was settled, or an account paid: `document_id` is the sale, or the entry of the account's payment.
CREATE TABLE payment (
    tenant_id uuid NOT NULL,
    document_id uuid NOT NULL,
    idx int NOT NULL,
    document_kind text NOT NULL CHECK (document_kind IN ('sale', 'account')),
    method text NOT NULL,
    amount_minor bigint NOT NULL,               -- cash: less change
    currency text NOT NULL,
    reference text NOT NULL,
    branch_id uuid NOT NULL,
    shift_id uuid NOT NULL,
    at timestamptz NOT NULL,
    PRIMARY KEY (tenant_id, document_id, idx)
) PARTITION BY RANGE (document_id);
SELECT guard_tenant_table('payment', 'SELECT, INSERT');
SELECT split_by_month('payment');

-- How much of a line was given back, wherever it was given back. More than was sold is a task for people.
CREATE TABLE line_return (
    tenant_id uuid NOT NULL,
    sale_id uuid NOT NULL,
    idx int NOT NULL,
    returned_milli bigint NOT NULL,
    PRIMARY KEY (tenant_id, sale_id, idx)
);
SELECT guard_tenant_table('line_return', 'SELECT, INSERT, UPDATE');

CREATE TABLE invoice (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,                           -- the entry
    sale_id uuid NOT NULL,
    device_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    series text NOT NULL,
    number bigint NOT NULL,
    ticket text NOT NULL,
    at timestamptz NOT NULL,
    buyer_name text NOT NULL,
    professional boolean NOT NULL,
    currency text NOT NULL,
    total_minor bigint NOT NULL,
    stamp_minor bigint NOT NULL,
    due_minor bigint NOT NULL,
    body jsonb NOT NULL,
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX invoice_by_sale ON invoice (tenant_id, sale_id);
CREATE INDEX invoice_by_number ON invoice (tenant_id, series, number);
SELECT guard_tenant_table('invoice', 'SELECT, INSERT');
