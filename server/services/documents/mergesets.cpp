// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/mergesets.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

qsizetype indexOf(const QJsonArray &units, const QString &name)
{
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units.at(i).toObject().value("name"_L1).toString() == name)
            return i;
    }
    return -1;
}

} // namespace

QJsonArray unionOf(const QJsonArray &here, const QJsonArray &offered)
{
    QJsonArray joined;
    for (const QJsonArray &list : {here, offered}) {
        for (const QJsonValue &value : list) {
            if (!joined.contains(value))
                joined.append(value);
        }
    }
    return joined;
}

QJsonArray unitsOf(const QJsonArray &here, const QJsonArray &offered)
{
    QJsonArray joined = here;
    for (const QJsonValue &value : offered) {
        const QJsonObject unit = value.toObject();
        const qsizetype at = indexOf(joined, unit.value("name"_L1).toString());
        if (at < 0) {
            joined.append(unit);
            continue;
        }
        QJsonObject both = joined.at(at).toObject();
        const QJsonArray codes = unionOf(both.value("barcodes"_L1).toArray(), unit.value("barcodes"_L1).toArray());
        if (!codes.isEmpty())
            both.insert("barcodes"_L1, codes);
        joined.replace(at, both);
    }
    return joined;
}

bool sameUnitPrices(const QJsonArray &here, const QJsonArray &offered)
{
    for (const QJsonValue &value : offered) {
        const QJsonObject unit = value.toObject();
        const qsizetype at = indexOf(here, unit.value("name"_L1).toString());
        if (at < 0)
            continue;
        const QJsonObject mine = here.at(at).toObject();
        if (mine.value("price"_L1) != unit.value("price"_L1) || mine.value("factor"_L1) != unit.value("factor"_L1))
            return false;
    }
    return true;
}

} // namespace comptoir::centre
