// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entryjson.h"

#include "models/journal/sha256.h"
#include "models/journal/signingkey.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype kindMax = 64;

QString hex(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

QByteArray bytesIn(const QJsonObject &object, QLatin1StringView key)
{
    return QByteArray::fromHex(object.value(key).toString().toLatin1());
}

Uuid uuidIn(const QJsonObject &object, QLatin1StringView key)
{
    const QByteArray bytes = bytesIn(object, key);
    return bytes.size() == Uuid::size ? Uuid::fromBytes(bytes) : Uuid();
}

QJsonObject frameOf(const JournalEntry &entry)
{
    return {{u"epoch"_s, entry.epoch},
            {u"seq"_s, entry.seq},
            {u"op"_s, hex(entry.opId.bytes())},
            {u"kind"_s, entry.kind},
            {u"v"_s, entry.schemaVersion},
            {u"hlc"_s, entry.hlc},
            {u"at"_s, entry.at},
            {u"actor"_s, hex(entry.actor.bytes())},
            {u"hash"_s, hex(entry.hash)},
            {u"signature"_s, hex(entry.signature)}};
}

bool isBytes(const QJsonObject &object, QLatin1StringView key, qsizetype size)
{
    const QString text = object.value(key).toString();
    return text.size() == 2 * size && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

/// A whole number of at least `least`. A fraction, or one too large for 64 bits, gives another one with another
/// default.
bool isNumber(const QJsonObject &object, QLatin1StringView key, qint64 least)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() && value.toInteger(-1) == value.toInteger(-2) && value.toInteger() >= least;
}

Unexpected bad(QLatin1StringView field)
{
    return misuse(u"bad_entry"_s, u"An entry's field \"%1\" is missing or not as it must be."_s.arg(field));
}

Result<void> checkFrame(const QJsonObject &object)
{
    constexpr qint64 any = std::numeric_limits<qint64>::min();
    constexpr std::array numbers{std::pair{"epoch"_L1, qint64(1)}, std::pair{"seq"_L1, qint64(1)},
                                 std::pair{"v"_L1, qint64(1)}, std::pair{"hlc"_L1, qint64(0)}, std::pair{"at"_L1, any}};
    for (const auto &[field, least] : numbers) {
        if (!isNumber(object, field, least))
            return bad(field);
    }
    const std::array bytes{std::pair{"op"_L1, Uuid::size}, std::pair{"actor"_L1, Uuid::size},
                           std::pair{"hash"_L1, sha256Size}, std::pair{"signature"_L1, SigningKey::signatureSize}};
    for (const auto &[field, size] : bytes) {
        if (!isBytes(object, field, size))
            return bad(field);
    }
    const QJsonValue kind = object.value("kind"_L1);
    if (!kind.isString() || kind.toString().isEmpty() || kind.toString().size() > kindMax)
        return bad("kind"_L1);
    return {};
}

} // namespace

QByteArray SentEntry::contentDigest() const
{
    return hasPayload() ? sha256({entry.payload}) : payloadSha256;
}

QJsonObject entryObject(const JournalEntry &entry, EntryForm form)
{
    QJsonObject object = frameOf(entry);
    object.insert(u"payload"_s, QString::fromUtf8(entry.payload));
    if (form == EntryForm::Archive)
        object.insert(u"pos"_s, entry.pos);
    return object;
}

QJsonObject entryObject(const SentEntry &sent)
{
    if (sent.hasPayload())
        return entryObject(sent.entry, EntryForm::Sent);
    QJsonObject object = frameOf(sent.entry);
    object.insert(u"payload_sha256"_s, hex(sent.payloadSha256));
    if (sent.withheld)
        object.insert(u"withheld"_s, true);
    return object;
}

JournalEntry entryFromObject(const QJsonObject &object)
{
    JournalEntry entry;
    entry.pos = object.value("pos"_L1).toInteger();
    entry.epoch = object.value("epoch"_L1).toInteger();
    entry.seq = object.value("seq"_L1).toInteger();
    entry.opId = uuidIn(object, "op"_L1);
    entry.kind = object.value("kind"_L1).toString();
    entry.schemaVersion = object.value("v"_L1).toInteger();
    entry.hlc = object.value("hlc"_L1).toInteger();
    entry.at = object.value("at"_L1).toInteger();
    entry.actor = uuidIn(object, "actor"_L1);
    entry.payload = object.value("payload"_L1).toString().toUtf8();
    entry.hash = bytesIn(object, "hash"_L1);
    entry.signature = bytesIn(object, "signature"_L1);
    return entry;
}

Result<SentEntry> sentEntry(const QJsonObject &object)
{
    COMPTOIR_TRY(checkFrame(object));
    const bool whole = object.value("payload"_L1).isString();
    if (whole == isBytes(object, "payload_sha256"_L1, sha256Size))
        return bad("payload"_L1);
    SentEntry sent{entryFromObject(object), {}, object.value("withheld"_L1).toBool()};
    if (!whole)
        sent.payloadSha256 = bytesIn(object, "payload_sha256"_L1);
    return sent;
}

bool staysAtHome(const QString &kind)
{
    return kind.startsWith("feed."_L1) || kind.startsWith("sync."_L1) || kind.startsWith("draft."_L1);
}

} // namespace comptoir
