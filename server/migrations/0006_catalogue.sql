-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Documents: what people edit, at the tills and through the API, and every till holds. `body` is the form of the
-- journal's codecs; the other columns are drawn from it. `ver` is the number in the tenant's feed under which the row
-- last changed, `field_ver` the same for each field that ever changed alone: edits merge field by field.

SET LOCAL ROLE comptoir_owner;

CREATE TABLE category (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    code text NOT NULL CHECK (length(code) BETWEEN 1 AND 80),
    name text NOT NULL,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, code)
);
SELECT guard_tenant_table('category', 'SELECT, INSERT, UPDATE');

CREATE TABLE tax (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    code text NOT NULL,
    name text NOT NULL,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, code)
);
SELECT guard_tenant_table('tax', 'SELECT, INSERT, UPDATE');

CREATE TABLE tax_class (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    code text NOT NULL,
    name text NOT NULL,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, code)
);
SELECT guard_tenant_table('tax_class', 'SELECT, INSERT, UPDATE');

CREATE TABLE product (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    sku text NOT NULL DEFAULT '',
    name text NOT NULL,
    names jsonb NOT NULL DEFAULT '{}',
    category text NOT NULL DEFAULT '',
    unit text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('stocked', 'service', 'kit', 'variants')),
    price_minor bigint,                         -- none: the till asks
    cost_minor bigint,
    tax_class text NOT NULL DEFAULT '',
    negative_stock text NOT NULL CHECK (negative_stock IN ('allow', 'warn', 'block')),
    variant_of uuid,
    active boolean NOT NULL DEFAULT true,
    favourite boolean NOT NULL DEFAULT false,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX product_by_sku ON product (tenant_id, sku) WHERE sku <> '';
CREATE INDEX product_by_category ON product (tenant_id, category, id);
CREATE INDEX product_by_name ON product (tenant_id, name, id);
SELECT guard_tenant_table('product', 'SELECT, INSERT, UPDATE');

-- Not unique: two tills may give one code to two items while they do not hear of each other. Both stand, people decide.
CREATE TABLE product_barcode (
    tenant_id uuid NOT NULL,
    product_id uuid NOT NULL,
    unit_idx int NOT NULL,
    code text NOT NULL,
    PRIMARY KEY (tenant_id, product_id, unit_idx, code),
    FOREIGN KEY (tenant_id, product_id) REFERENCES product (tenant_id, id)
);
CREATE INDEX product_barcode_by_code ON product_barcode (tenant_id, code);
SELECT guard_tenant_table('product_barcode', 'SELECT, INSERT, UPDATE, DELETE');

-- A price list is replaced as a whole.
CREATE TABLE price_list (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    name text NOT NULL,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, name)
);
SELECT guard_tenant_table('price_list', 'SELECT, INSERT, UPDATE');

CREATE TABLE price_rule (
    tenant_id uuid NOT NULL,
    list text NOT NULL,
    idx int NOT NULL,
    product_id uuid NOT NULL,
    unit_name text NOT NULL DEFAULT '',
    customer_group text NOT NULL DEFAULT '',
    branch text NOT NULL DEFAULT '',
    from_quantity_milli bigint NOT NULL DEFAULT 0,
    begins date,
    ends date,
    price_minor bigint NOT NULL,
    PRIMARY KEY (tenant_id, list, idx),
    FOREIGN KEY (tenant_id, list) REFERENCES price_list (tenant_id, name)
);
CREATE INDEX price_rule_by_product ON price_rule (tenant_id, product_id);
SELECT guard_tenant_table('price_rule', 'SELECT, INSERT, UPDATE, DELETE');

CREATE TABLE promotion (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    name text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
SELECT guard_tenant_table('promotion', 'SELECT, INSERT, UPDATE');

CREATE TABLE customer (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    code text NOT NULL DEFAULT '',
    name text NOT NULL,
    phone text NOT NULL DEFAULT '',
    email text NOT NULL DEFAULT '',
    customer_group text NOT NULL DEFAULT '',
    professional boolean NOT NULL DEFAULT false,
    credit_limit_minor bigint NOT NULL DEFAULT 0,
    active boolean NOT NULL DEFAULT true,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    erased_at timestamptz,                      -- personal data erased on request
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
CREATE INDEX customer_by_code ON customer (tenant_id, code) WHERE code <> '';
CREATE INDEX customer_by_name ON customer (tenant_id, name, id);
SELECT guard_tenant_table('customer', 'SELECT, INSERT, UPDATE');

-- People at the tills: a name and a PIN. Who of them also has an account of the centre is said by account_id.
CREATE TABLE staff (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    id uuid NOT NULL,
    name text NOT NULL,
    role_code text NOT NULL,
    active boolean NOT NULL DEFAULT true,
    account_id uuid REFERENCES account (id),
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id)
);
SELECT guard_tenant_table('staff', 'SELECT, INSERT, UPDATE');

-- Rights at the till, as the tills edit them. Rights at the centre are `role`.
CREATE TABLE till_role (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    code text NOT NULL,
    name text NOT NULL,
    body jsonb NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    field_ver jsonb NOT NULL DEFAULT '{}',
    deleted boolean NOT NULL DEFAULT false,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, code)
);
SELECT guard_tenant_table('till_role', 'SELECT, INSERT, UPDATE');

CREATE TABLE setting (
    tenant_id uuid NOT NULL REFERENCES tenant (id),
    key text NOT NULL CHECK (length(key) BETWEEN 1 AND 120),
    value text NOT NULL,
    ver bigint NOT NULL DEFAULT 0,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, key)
);
SELECT guard_tenant_table('setting', 'SELECT, INSERT, UPDATE, DELETE');
