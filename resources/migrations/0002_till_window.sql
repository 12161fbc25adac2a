-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What the window of the till needs: favourites, lists that page by key, the ticket being typed, and the print queue.

ALTER TABLE product ADD COLUMN favourite INTEGER NOT NULL DEFAULT 0;

DROP INDEX product_by_category;
DROP INDEX product_by_name;
CREATE INDEX product_by_category ON product (category, name, pk) WHERE active = 1;
CREATE INDEX product_by_name ON product (name, pk);
CREATE INDEX product_favourite ON product (name, pk) WHERE favourite = 1 AND active = 1;

CREATE TABLE draft_basket (                 -- local: the ticket on the screen, so that a killed till finds it again
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sale BLOB NOT NULL,                     -- the id it will be sold under
    at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;

CREATE TABLE print_job (                    -- local: what is to be printed; a job is born in its document's transaction
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,                     -- ticket, invoice, z, x, cash, account, bill
    document TEXT NOT NULL,                 -- number as printed, '' where the kind has none
    copy INTEGER NOT NULL DEFAULT 0,        -- DUPLICATA n; 0: the original
    detail TEXT NOT NULL DEFAULT '',        -- what the kind needs besides
    language TEXT NOT NULL,
    printer TEXT NOT NULL,                  -- receipt, invoice: which of the till's printers
    state TEXT NOT NULL,                    -- waiting, sending, printed, doubtful, cancelled
    attempts INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '',         -- code of what hindered it last
    done_at INTEGER
) STRICT;
CREATE INDEX print_job_pending ON print_job (id) WHERE state IN ('waiting', 'sending', 'doubtful');

ALTER TABLE shift ADD COLUMN approval_pos INTEGER; -- projection: the entry that accepted a difference later
CREATE INDEX shift_by_close ON shift (closed_pos) WHERE closed_pos IS NOT NULL;

CREATE TABLE draft_count (                  -- local: a count of the drawer that was put aside
    one INTEGER PRIMARY KEY CHECK (one = 1),
    shift BLOB NOT NULL,
    body TEXT NOT NULL
) STRICT;

-- Lists of tickets. What a list filters by stands in the ticket's own row, so that one index holds all of a sum.
ALTER TABLE sale ADD COLUMN line_count INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sale ADD COLUMN methods INTEGER NOT NULL DEFAULT 0; -- bits: 1 cash, 2 card, 4 account, 8 voucher
ALTER TABLE sale ADD COLUMN returns INTEGER NOT NULL DEFAULT 0; -- how many lines take goods back
UPDATE sale SET
    line_count = (SELECT count(*) FROM sale_line WHERE sale_line.sale = sale.pk),
    returns = (SELECT count(*) FROM sale_line WHERE sale_line.sale = sale.pk AND quantity_milli < 0),
    methods = (SELECT coalesce(sum(DISTINCT CASE method WHEN 'cash' THEN 1 WHEN 'card' THEN 2 WHEN 'account' THEN 4
               WHEN 'voucher' THEN 8 ELSE 0 END), 0) FROM payment WHERE payment.sale = sale.pk);
CREATE INDEX sale_by_at ON sale (at, training, total_minor, due_minor, cashier, methods, returns);
CREATE INDEX sale_by_total ON sale (total_minor);
CREATE INDEX sale_by_customer ON sale (customer) WHERE customer IS NOT NULL;
CREATE INDEX sale_training ON sale (training) WHERE training = 1;

CREATE TABLE sale_return (                  -- projection: which tickets take goods back from which
    original BLOB NOT NULL,
    sale INTEGER NOT NULL,
    PRIMARY KEY (original, sale)
) STRICT, WITHOUT ROWID;
CREATE INDEX sale_return_by_sale ON sale_return (sale);
WITH named (pk, id, hex) AS MATERIALIZED (SELECT pk, id, lower(hex(id)) FROM sale)
INSERT INTO sale_return (original, sale)
SELECT DISTINCT original.id, sale.pk FROM sale
JOIN journal ON journal.pos = sale.pos
JOIN json_each(CAST(journal.payload AS TEXT), '$.priced.lines') AS line
JOIN named AS original ON original.hex = json_extract(line.value, '$.line.return_of.sale')
WHERE sale.returns > 0;

CREATE VIRTUAL TABLE sale_words USING fts5 ( -- local: brought up to date before a search, never while selling
    names, codes, content = '', detail = column, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TABLE sale_words_upto (              -- local: the last ticket whose words are there
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sale INTEGER NOT NULL
) STRICT;

-- The product list pages along these; what a filter or an order asks stands in the index itself.
ALTER TABLE product ADD COLUMN barcoded INTEGER NOT NULL DEFAULT 1; -- whether any of its units has a barcode
UPDATE product SET barcoded = 0 WHERE NOT EXISTS (SELECT 1 FROM barcode WHERE product = pk);
INSERT OR IGNORE INTO stock_level (product, quantity_milli, sold_milli) SELECT id, 0, 0 FROM product;
CREATE INDEX product_list_by_name ON product (search, pk, active, category, tax_class, price_minor, barcoded);
CREATE INDEX product_list_by_price ON product (coalesce(price_minor, -1), pk, active, category, tax_class, barcoded);
CREATE INDEX product_list_by_margin ON product (
    tax_class,
    CASE WHEN price_minor > 0 THEN coalesce(cost_minor * 1000000 / price_minor, 9223372036854775807)
         ELSE 9223372036854775807 END,
    pk, active, category
);
CREATE INDEX product_without_barcode ON product (pk) WHERE barcoded = 0;
CREATE INDEX product_without_price ON product (pk) WHERE price_minor IS NULL;
CREATE INDEX product_retired ON product (pk) WHERE active = 0;
CREATE INDEX stock_level_by_quantity ON stock_level (quantity_milli, product);
CREATE INDEX stock_move_by_product ON stock_move (product, pos);

CREATE TABLE product_change (               -- projection: which entries saved an item
    product BLOB NOT NULL,
    pos INTEGER NOT NULL,
    PRIMARY KEY (product, pos)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO product_change (product, pos)
WITH item AS MATERIALIZED (SELECT id, hex(id) AS digits FROM product),
     saved AS MATERIALIZED (
         SELECT j.pos, upper(replace(json_extract(e.value, '$.id'), '-', '')) AS digits
         FROM journal j, json_each(CAST(j.payload AS TEXT), '$.products') e WHERE j.kind = 'products.saved')
SELECT item.id, saved.pos FROM saved JOIN item ON item.digits = saved.digits;
