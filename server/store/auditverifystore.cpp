// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/auditverifystore.h"

namespace comptoir::centre
{

AuditVerifyStore::Finding AuditVerifyStore::verify()
{
    const PgRows rows = m_transaction.run(
        "WITH line AS ("
        "  SELECT a.seq, row_number() OVER (ORDER BY a.seq) AS place, a.hash, a.hash = audit_hash(a) AS intact,"
        "         a.previous_hash = coalesce(lag(a.hash) OVER (ORDER BY a.seq), decode(repeat('00', 32), 'hex')) AS "
        "linked"
        "  FROM audit_log a WHERE a.tenant_id = $1) "
        "SELECT count(*), min(least(seq, place)) FILTER (WHERE NOT intact OR NOT linked OR seq <> place),"
        "       (SELECT hash FROM line ORDER BY seq DESC LIMIT 1) FROM line",
        {m_transaction.scope().tenant});
    Finding finding;
    finding.lines = rows.integer(0, 0);
    if (!rows.isNull(0, 1))
        finding.firstBroken = rows.integer(0, 1);
    finding.head = rows.bytes(0, 2);
    return finding;
}

} // namespace comptoir::centre
