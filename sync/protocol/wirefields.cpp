// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/wirefields.h"

#include "models/journal/sha256.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

bool isHex(const QString &text, qsizetype digits)
{
    return text.size() == digits && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

Unexpected badMessage(const QString &what)
{
    return misuse(u"bad_message"_s, u"What the other side sent cannot be read (%1)."_s.arg(what));
}

} // namespace

qint64 WireFields::number(QLatin1StringView name, qint64 least)
{
    const QJsonValue value = m_object.value(name);
    // A fraction, or a number too large for 64 bits, gives another number with another default.
    if (value.isDouble() && value.toInteger(-1) == value.toInteger(-2) && value.toInteger() >= least)
        return value.toInteger();
    fail(name);
    return least;
}

QString WireFields::text(QLatin1StringView name, qsizetype max)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isString() || value.toString().size() > max)
        fail(name);
    return value.toString();
}

QByteArray WireFields::bytes(QLatin1StringView name, qsizetype size)
{
    const QString text = m_object.value(name).toString();
    if (isHex(text, 2 * size))
        return QByteArray::fromHex(text.toLatin1());
    fail(name);
    return QByteArray(size, '\0');
}

Uuid WireFields::uuid(QLatin1StringView name)
{
    return Uuid::fromBytes(bytes(name, Uuid::size));
}

quint64 WireFields::sum(QLatin1StringView name)
{
    constexpr int digits = 16;
    const QString text = m_object.value(name).toString();
    if (!isHex(text, digits))
        fail(name);
    return text.toULongLong(nullptr, digits);
}

QJsonArray WireFields::array(QLatin1StringView name, qsizetype max)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isArray() || value.toArray().size() > max) {
        fail(name);
        return {};
    }
    return value.toArray();
}

WireFields WireFields::object(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (!value.isObject())
        fail(name);
    return WireFields(value.toObject());
}

void WireFields::fail(QLatin1StringView name)
{
    if (m_fault.isEmpty())
        m_fault = name;
}

void WireFields::take(const WireFields &inner)
{
    if (m_fault.isEmpty())
        m_fault = inner.m_fault;
}

Result<void> WireFields::done() const
{
    if (!isGood())
        return badMessage(m_fault);
    return {};
}

Result<QJsonObject> wireObject(const QByteArray &bytes, qsizetype max)
{
    if (bytes.size() > max)
        return badMessage(u"too long"_s);
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return badMessage(error.errorString());
    if (!document.isObject())
        return badMessage(u"no object"_s);
    return document.object();
}

QByteArray wireBytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString hexText(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QString sumText(quint64 sum)
{
    return hexText(bigEndian({static_cast<qint64>(sum)}));
}

QJsonObject cursorObject(const StreamCursor &cursor)
{
    return {{u"stream"_s, cursor.stream},
            {u"epoch"_s, cursor.epoch},
            {u"seq"_s, cursor.seq},
            {u"sum"_s, sumText(cursor.sum)}};
}

StreamCursor cursorFrom(WireFields &fields)
{
    return {fields.text("stream"_L1, 64), fields.number("epoch"_L1), fields.number("seq"_L1), fields.sum("sum"_L1)};
}

QJsonArray cursorArray(const QList<StreamCursor> &cursors)
{
    QJsonArray array;
    for (const StreamCursor &cursor : cursors)
        array.append(cursorObject(cursor));
    return array;
}

QList<StreamCursor> cursorsFrom(WireFields &fields, QLatin1StringView name)
{
    QList<StreamCursor> cursors;
    for (const QJsonValue &value : fields.array(name, streamsMax)) {
        WireFields inner(value.toObject());
        cursors.append(cursorFrom(inner));
        fields.take(inner);
    }
    return cursors;
}

QJsonObject placeObject(const JournalPlace &place)
{
    QJsonObject object{{u"epoch"_s, place.epoch}, {u"seq"_s, place.seq}};
    if (!place.hash.isEmpty())
        object.insert(u"hash"_s, hexText(place.hash));
    return object;
}

JournalPlace placeFrom(WireFields fields, WireFields &parent)
{
    JournalPlace place{fields.number("epoch"_L1), fields.number("seq"_L1), {}};
    if (fields.has("hash"_L1))
        place.hash = fields.bytes("hash"_L1, sha256Size);
    parent.take(fields);
    return place;
}

} // namespace comptoir::sync
