-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A first load of a hundred thousand items spent a third of its time on indexes that nobody read yet.

CREATE TABLE deferred_index (               -- local: indexes that are made when the load that goes on has ended
    name TEXT PRIMARY KEY,
    sql TEXT NOT NULL                       -- what makes it
) STRICT, WITHOUT ROWID;
