-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The search answers the first letter, and the sixth to the eighth, as fast as the third: beginnings that have no index of
-- their own had all words merged that begin so (90 ms for "c" and 14 ms for "chocol" among 800,000 items).

DROP TABLE product_words;
CREATE VIRTUAL TABLE product_words USING fts5 (
    search, content = 'product', content_rowid = 'pk', detail = none, columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8'
);
INSERT INTO product_words (product_words) VALUES ('rebuild');
