// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/reports/searchstore.h"

#include "server/store/jsonrows.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

QJsonArray SearchStore::find(const QString &text, const QStringList &kinds, int limit)
{
    return jsonRows(m_transaction.run("SELECT jsonb_build_object('kind', f.kind, 'id', f.object_id, 'title', f.title, "
                                      "'score_ppm', (f.score * 1000000)::bigint) FROM search_entries($1, $2, $3) AS f "
                                      "ORDER BY f.score DESC, f.title, f.object_id",
                                      {text, kinds, limit}));
}

QJsonArray SearchStore::tickets(const QString &number, int limit)
{
    static const QRegularExpression printed(u"\\A([A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,10})*)-([0-9]{1,12})\\z"_s);
    const QRegularExpressionMatch match = printed.match(number.trimmed());
    if (!match.hasMatch())
        return {};
    return jsonRows(m_transaction.run(
        "SELECT jsonb_build_object('kind', 'sale', 'id', id, 'title', api_number(series, number), "
        "'score_ppm', 2000000) FROM sale WHERE series = $1 AND number = $2 AND NOT training ORDER BY id DESC LIMIT $3",
        {match.captured(1).toUpper(), match.captured(2).toLongLong(), limit}));
}

} // namespace comptoir::centre
