// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields that hold several things, and those that may be left out.
#include "server/api/fields.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

QStringList FieldReader::texts(const char *name, qsizetype maxCount, const TextRule &rule)
{
    const QJsonArray items = take(name, QJsonValue::Array).toArray();
    if (items.size() > maxCount) {
        refuse(name, "too_many", u"At most %1."_s.arg(maxCount));
        return {};
    }
    QStringList values;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString pointer = pointerTo(name) + u'/' + QString::number(i);
        if (!items.at(i).isString())
            refuse(qPrintable(QLatin1StringView(name) + u'/' + QString::number(i)), "wrong_type",
                   u"This field is a text."_s);
        else if (const std::optional<QString> value = checkedText(pointer, items.at(i), rule))
            values.append(*value);
    }
    return values;
}

QList<Uuid> FieldReader::uuids(const char *name, qsizetype maxCount)
{
    QList<Uuid> ids;
    QSet<Uuid> seen;
    for (const QString &text : texts(name, maxCount)) {
        const Result<Uuid> id = Uuid::fromText(text);
        if (!id || seen.contains(*id)) {
            refuse(name, "bad_format", u"UUIDs, none of them twice."_s);
            return {};
        }
        seen.insert(*id);
        ids.append(*id);
    }
    return ids;
}

FieldReader FieldReader::object(const char *name)
{
    return child(take(name, QJsonValue::Object).toObject(), pointerTo(name));
}

std::vector<FieldReader> FieldReader::objects(const char *name, qsizetype maxCount, qsizetype minCount)
{
    const QJsonArray items = take(name, QJsonValue::Array).toArray();
    std::vector<FieldReader> readers;
    if (items.size() > maxCount || items.size() < minCount) {
        refuse(name, "out_of_range", u"Between %1 and %2 of them."_s.arg(minCount).arg(maxCount));
        return readers;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString at = QLatin1StringView(name) + u'/' + QString::number(i);
        if (items.at(i).isObject())
            readers.push_back(child(items.at(i).toObject(), pointerTo(qPrintable(at))));
        else
            refuse(qPrintable(at), "wrong_type", u"This field is an object."_s);
    }
    return readers;
}

QJsonObject FieldReader::anyObject(const char *name)
{
    return take(name, QJsonValue::Object).toObject();
}

std::optional<QString> FieldReader::optionalText(const char *name, const TextRule &rule)
{
    return isAbsent(name) ? std::nullopt : std::optional(text(name, rule));
}

std::optional<QString> FieldReader::optionalOneOf(const char *name, const QStringList &values)
{
    return isAbsent(name) ? std::nullopt : std::optional(oneOf(name, values));
}

std::optional<qint64> FieldReader::optionalInteger(const char *name, qint64 min, qint64 max)
{
    return isAbsent(name) ? std::nullopt : std::optional(integer(name, min, max));
}

std::optional<bool> FieldReader::optionalBoolean(const char *name)
{
    return isAbsent(name) ? std::nullopt : std::optional(boolean(name));
}

std::optional<Uuid> FieldReader::optionalUuid(const char *name)
{
    return isAbsent(name) ? std::nullopt : std::optional(uuid(name));
}

std::optional<QDate> FieldReader::optionalDate(const char *name)
{
    return isAbsent(name) ? std::nullopt : std::optional(date(name));
}

std::optional<EpochMs> FieldReader::optionalInstant(const char *name)
{
    return isAbsent(name) ? std::nullopt : std::optional(instant(name));
}

std::optional<QString> normalisedEmail(const QString &address)
{
    // One @, no space, a domain with a dot; whether it can be reached, only a message to it can tell.
    static const QRegularExpression form(
        u"\\A[^\\s@\"<>(),:;\\\\\\[\\]]{1,64}@(?:[^\\s@.]{1,63}\\.)+[^\\s@.]{2,63}\\z"_s);
    const QString plain = address.trimmed().toLower();
    if (plain.size() > 254 || !form.match(plain).hasMatch())
        return std::nullopt;
    return plain;
}

QString instantText(EpochMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace comptoir::centre
