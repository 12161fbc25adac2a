-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- A row of a first load names no entry: an edit that was answered just before it waited for ever, and what the load said of
-- the field was lost. It is kept behind the edit now, which is settled by the next pull that was asked for after its answer.

ALTER TABLE sync_edit ADD COLUMN centre TEXT; -- JSON list of the centre's value; [] where its row lacks the field
ALTER TABLE sync_load DROP COLUMN acked_epoch;
ALTER TABLE sync_load DROP COLUMN acked_seq;
