// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/jsondecoder.h"

#include <QJsonDocument>
#include <QStringList>

namespace comptoir::centre
{

/// Fields of a document that a call gave, in the form and under the names of the journal's codecs.
struct GivenFields {
    QJsonObject values;
    QStringList names; ///< the given ones, also where they were emptied

    void set(const QString &name, const QJsonValue &value)
    {
        values.insert(name, value);
        names.append(name);
    }
};

/// An id as payloads write it.
[[nodiscard]] inline QString payloadId(const Uuid &id)
{
    return QString::fromLatin1(id.bytes().toByteArray().toHex());
}

/// The document with the given fields in it, each in the exact form a till writes; what this program does not know of
/// it stays as it was.
template <typename T>
[[nodiscard]] QJsonObject withFields(const QJsonObject &body, const GivenFields &given)
{
    const T document = JsonDecoder::decode<T>([&] {
        QJsonObject raw = body;
        for (const QString &name : given.names)
            raw.insert(name,
                       given.values.contains(name) ? given.values.value(name) : QJsonValue(QJsonValue::Undefined));
        return raw;
    }());
    const QJsonObject written = QJsonDocument::fromJson(JsonEncoder::encode(document)).object();
    QJsonObject result = body;
    for (const QString &name : given.names) {
        if (written.contains(name))
            result.insert(name, written.value(name));
        else
            result.remove(name);
    }
    return result;
}

} // namespace comptoir::centre
