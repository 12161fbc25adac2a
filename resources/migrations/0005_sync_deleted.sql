-- SPDX-FileCopyrightText: The Comptoir authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Whether the latest row of a document was its deletion: what a till compares with the centre once a day leaves those
-- out (docs/sync.md). Rows that came before this column say it in the journal.

ALTER TABLE sync_version ADD COLUMN deleted INTEGER NOT NULL DEFAULT 0;

UPDATE sync_version SET deleted = 1 WHERE (kind, id, seq) IN (
    SELECT json_extract(row.value, '$.kind'), json_extract(row.value, '$.id'), json_extract(row.value, '$.seq')
    FROM journal, json_each(CAST(journal.payload AS TEXT), '$.rows') AS row
    WHERE journal.kind = 'feed.applied' AND json_extract(row.value, '$.stream') = 'T'
        AND coalesce(json_extract(row.value, '$.body'), '') = ''
        AND journal.pos > coalesce((SELECT max(pos) FROM journal WHERE kind = 'feed.reset'
            AND json_extract(CAST(payload AS TEXT), '$.stream') = 'T'), 0));
