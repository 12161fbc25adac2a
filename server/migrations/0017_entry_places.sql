-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The primary key is the only index of the journal that begins with the tenant. A shop that has just sent its past is one
-- the planner has no statistics of: it takes the tenant for one row, and any index that begins with the tenant for as good
-- as the key. Devices are unique by themselves.

SET LOCAL ROLE comptoir_owner;

DROP INDEX journal_entry_by_place;
CREATE INDEX journal_entry_by_place ON journal_entry (device_id, epoch, seq);
