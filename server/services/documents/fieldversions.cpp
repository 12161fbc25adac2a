// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/documents/merge.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

/// The whole document as it was made; no field is named so.
constexpr QLatin1StringView wholeDocument("*");

QJsonArray written(const FieldStamp &stamp)
{
    return {stamp.ver, stamp.hlc, stamp.device.toText()};
}

FieldStamp read(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    return {parts.at(0).toInteger(), parts.at(1).toInteger(), Uuid::fromText(parts.at(2).toString()).value_or(Uuid())};
}

} // namespace

FieldVersions FieldVersions::fromJson(const QJsonObject &json)
{
    FieldVersions versions(read(json.value(wholeDocument)));
    for (auto at = json.begin(); at != json.end(); ++at) {
        if (at.key() != wholeDocument)
            versions.set(at.key(), read(at.value()));
    }
    return versions;
}

QJsonObject FieldVersions::toJson() const
{
    QJsonObject json{{wholeDocument, written(m_made)}};
    for (auto at = m_fields.begin(); at != m_fields.end(); ++at)
        json.insert(at.key(), written(*at));
    return json;
}

} // namespace comptoir::centre
