// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/feeddigest.h"

namespace comptoir
{

ReceivedToday receivedSince(Connection &connection, EpochMs from)
{
    // The last entries only: a first load of a whole catalogue is no news of the day.
    Statement query = connection.statement(
        "WITH fed AS (SELECT payload FROM journal WHERE kind = 'feed.applied' AND at >= ?1 AND "
        "pos > (SELECT max(pos) - 5000 FROM journal) AND length(payload) < 65536 ORDER BY pos DESC LIMIT 200) "
        "SELECT count(DISTINCT CASE json_extract(row.value, '$.kind') WHEN 'product' THEN json_extract(row.value, "
        "'$.id') "
        "END), count(DISTINCT CASE json_extract(row.value, '$.kind') WHEN 'customer' THEN json_extract(row.value, "
        "'$.id') "
        "END) FROM fed, json_each(CAST(fed.payload AS TEXT), '$.rows') AS row WHERE "
        "coalesce(json_extract(row.value, '$.origin.device'), '') <> (SELECT lower(hex(id)) FROM device)");
    query.bind(from);
    return query.next() ? ReceivedToday{query.integer(0), query.integer(1)} : ReceivedToday{};
}

} // namespace comptoir
