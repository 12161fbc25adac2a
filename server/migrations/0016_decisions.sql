-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What people decided, and what stands on an entry that is set aside.

SET LOCAL ROLE comptoir_owner;

ALTER TABLE task
    ADD COLUMN choice text NOT NULL DEFAULT '' CHECK (choice IN ('', 'device', 'centre', 'value', 'done')),
    ADD COLUMN value jsonb;                     -- what was written to the document; none: nothing was
CREATE INDEX task_by_id ON task (tenant_id, status, id);

-- The thing an entry makes (a ticket, the Z of a shift), so that what refers to it finds it here while it waits.
ALTER TABLE quarantine ADD COLUMN makes uuid;
CREATE INDEX quarantine_makes ON quarantine (tenant_id, makes) WHERE status = 'waiting';
CREATE INDEX quarantine_by_device ON quarantine (tenant_id, device_id, id);
CREATE INDEX quarantine_children ON quarantine (tenant_id, parent_op) WHERE status = 'waiting';
