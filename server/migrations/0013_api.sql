-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the API's reading needs: how values look in its answers, the orders its lists are read in, and the sums behind
-- the dashboard, which the transaction that adds a ticket keeps.

SET LOCAL ROLE comptoir_owner;

-- Expressions with a name: without settings of their own, so that a query takes them in instead of calling them.
CREATE FUNCTION api_money(minor bigint, currency text) RETURNS jsonb
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN minor IS NOT NULL THEN jsonb_build_object('minor', minor, 'currency', currency) END
$$;

CREATE FUNCTION api_instant(at timestamptz) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
$$;

-- A document's number as it is printed: T01-000012.
CREATE FUNCTION api_number(series text, number bigint) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT series || '-' || lpad(number::text, greatest(6, length(number::text)), '0')
$$;
GRANT EXECUTE ON FUNCTION api_money, api_instant, api_number TO comptoir_app, comptoir_ro;

CREATE INDEX sale_by_time ON sale (tenant_id, at, id);
CREATE INDEX payment_by_time ON payment (tenant_id, at, document_id, idx);
CREATE INDEX stock_move_by_time ON stock_move (tenant_id, at, op_id, idx);
CREATE INDEX shift_by_time ON shift (tenant_id, opened_at, id);

-- Tickets of one hour of a branch.
CREATE TABLE sales_by_hour (
    tenant_id uuid NOT NULL,
    business_date date NOT NULL,
    branch_id uuid NOT NULL,
    hour smallint NOT NULL,
    currency text NOT NULL,
    tickets bigint NOT NULL,
    returns bigint NOT NULL,                    -- of them, those with a negative total
    net_minor bigint NOT NULL,
    tax_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    discount_minor bigint NOT NULL,
    PRIMARY KEY (tenant_id, business_date, branch_id, hour, currency)
) WITH (fillfactor = 70);
SELECT guard_tenant_table('sales_by_hour', 'SELECT, INSERT, UPDATE');

-- What a branch sold of an item on a day, in base units.
CREATE TABLE sales_by_product (
    tenant_id uuid NOT NULL,
    business_date date NOT NULL,
    branch_id uuid NOT NULL,
    product_id uuid NOT NULL,
    currency text NOT NULL,
    quantity_milli bigint NOT NULL,
    lines bigint NOT NULL,
    net_minor bigint NOT NULL,
    total_minor bigint NOT NULL,
    PRIMARY KEY (tenant_id, business_date, branch_id, product_id, currency)
) WITH (fillfactor = 70);
SELECT guard_tenant_table('sales_by_product', 'SELECT, INSERT, UPDATE');

-- How fast a branch sells an item: base units of the latest week it was sold in, then of the three before that one. One
-- small row an item, so that what runs out is found without adding up a month of days.
CREATE TABLE product_pace (
    tenant_id uuid NOT NULL,
    branch_id uuid NOT NULL,
    product_id uuid NOT NULL,
    week int NOT NULL,                          -- weeks since 1970-01-01
    sold_milli bigint[] NOT NULL CHECK (cardinality(sold_milli) = 4),
    PRIMARY KEY (tenant_id, branch_id, product_id)
) WITH (fillfactor = 70);
SELECT guard_tenant_table('product_pace', 'SELECT, INSERT, UPDATE');

CREATE FUNCTION week_of(day date) RETURNS int
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT floor((day - date '1970-01-01') / 7.0)::int
$$;

-- `sold` as seen from a later week (or an earlier one): what is older than its fourth place is forgotten.
CREATE FUNCTION pace_seen_from(seen_from int, week int, sold bigint[]) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY[coalesce(sold[1 - (seen_from - week)], 0), coalesce(sold[2 - (seen_from - week)], 0),
                 coalesce(sold[3 - (seen_from - week)], 0), coalesce(sold[4 - (seen_from - week)], 0)]
$$;

CREATE FUNCTION pace_sum(a bigint[], b bigint[]) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT ARRAY[a[1] + b[1], a[2] + b[2], a[3] + b[3], a[4] + b[4]]
$$;
GRANT EXECUTE ON FUNCTION week_of, pace_seen_from, pace_sum TO comptoir_app, comptoir_ro;

-- Rows in the order of their key: two that add to the same sums never wait for each other in a circle.
CREATE FUNCTION sum_sales() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    INSERT INTO sales_by_hour AS kept (tenant_id, business_date, branch_id, hour, currency, tickets, returns, net_minor,
                                       tax_minor, total_minor, discount_minor)
    SELECT tenant_id, business_date, branch_id, hour, currency, count(*), count(*) FILTER (WHERE total_minor < 0),
           sum(net_minor), sum(tax_minor), sum(total_minor), sum(discount_minor)
    FROM added WHERE NOT training
    GROUP BY tenant_id, business_date, branch_id, hour, currency
    ORDER BY tenant_id, business_date, branch_id, hour, currency
    ON CONFLICT (tenant_id, business_date, branch_id, hour, currency) DO UPDATE
    SET tickets = kept.tickets + excluded.tickets, returns = kept.returns + excluded.returns,
        net_minor = kept.net_minor + excluded.net_minor, tax_minor = kept.tax_minor + excluded.tax_minor,
        total_minor = kept.total_minor + excluded.total_minor,
        discount_minor = kept.discount_minor + excluded.discount_minor;
    RETURN NULL;
END
$$;
CREATE TRIGGER sum_sales AFTER INSERT ON sale
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sum_sales();

-- The ticket is there before its lines, or comes with them in one statement.
CREATE FUNCTION sum_sale_lines() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    WITH sold AS MATERIALIZED (
        SELECT l.tenant_id, s.business_date, s.branch_id, l.product_id, s.currency,
               sum(l.quantity_milli::numeric * l.factor_milli / 1000)::bigint AS quantity_milli, count(*) AS lines,
               sum(l.net_minor)::bigint AS net_minor, sum(l.total_minor)::bigint AS total_minor
        FROM added l JOIN sale s ON s.tenant_id = l.tenant_id AND s.id = l.sale_id
        WHERE l.product_id IS NOT NULL AND NOT s.training
        GROUP BY l.tenant_id, s.business_date, s.branch_id, l.product_id, s.currency),
    by_day AS (
        INSERT INTO sales_by_product AS kept (tenant_id, business_date, branch_id, product_id, currency, quantity_milli,
                                              lines, net_minor, total_minor)
        SELECT * FROM sold ORDER BY tenant_id, business_date, branch_id, product_id, currency
        ON CONFLICT (tenant_id, business_date, branch_id, product_id, currency) DO UPDATE
        SET quantity_milli = kept.quantity_milli + excluded.quantity_milli, lines = kept.lines + excluded.lines,
            net_minor = kept.net_minor + excluded.net_minor, total_minor = kept.total_minor + excluded.total_minor),
    last_week AS (
        SELECT *, max(week_of(business_date)) OVER (PARTITION BY tenant_id, branch_id, product_id) AS last FROM sold)
    INSERT INTO product_pace AS kept (tenant_id, branch_id, product_id, week, sold_milli)
    SELECT tenant_id, branch_id, product_id, last,
           ARRAY[coalesce(sum(quantity_milli) FILTER (WHERE week_of(business_date) = last), 0)::bigint,
                 coalesce(sum(quantity_milli) FILTER (WHERE week_of(business_date) = last - 1), 0)::bigint,
                 coalesce(sum(quantity_milli) FILTER (WHERE week_of(business_date) = last - 2), 0)::bigint,
                 coalesce(sum(quantity_milli) FILTER (WHERE week_of(business_date) = last - 3), 0)::bigint]
    FROM last_week GROUP BY tenant_id, branch_id, product_id, last ORDER BY tenant_id, branch_id, product_id
    ON CONFLICT (tenant_id, branch_id, product_id) DO UPDATE
    SET week = greatest(kept.week, excluded.week),
        sold_milli = pace_sum(pace_seen_from(greatest(kept.week, excluded.week), kept.week, kept.sold_milli),
                              pace_seen_from(greatest(kept.week, excluded.week), excluded.week, excluded.sold_milli));
    RETURN NULL;
END
$$;
CREATE TRIGGER sum_sale_lines AFTER INSERT ON sale_line
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION sum_sale_lines();
