-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Beginnings of words get an index of their own. Without it each letter typed made SQLite merge every word that begins
-- so, and read the merged list backwards, since the newest ticket comes first; now it is read page by page.

DROP TABLE sale_words;
CREATE VIRTUAL TABLE sale_words USING fts5 ( -- local: brought up to date before a search, never while selling
    names, codes, content = '', detail = column, columnsize = 0, tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3 4 5'
);
DELETE FROM sale_words_upto;                 -- the next search fills it again
