// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/fields.h"

#include "models/domain/codec/strictjson.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

struct FieldReader::Part {
    QJsonObject object;
    QString pointer;
    QSet<QString> asked;
    std::vector<std::shared_ptr<Part>> parts;
};

struct FieldReader::Faults {
    QJsonArray errors;

    void add(const QString &pointer, const char *code, const QString &detail)
    {
        errors.append(
            QJsonObject{{u"pointer"_s, pointer}, {u"code"_s, QString::fromLatin1(code)}, {u"detail"_s, detail}});
    }
    void addUnknown(const Part &part)
    {
        for (auto field = part.object.begin(); field != part.object.end(); ++field) {
            if (!part.asked.contains(field.key()))
                add(part.pointer + u'/' + escaped(field.key()), "unknown", u"There is no such field to write."_s);
        }
        for (const auto &inner : part.parts)
            addUnknown(*inner);
    }
    /// RFC 6901; cut, for it is a stranger's text that goes back out.
    static QString escaped(QString key)
    {
        key.truncate(60);
        return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    }
};

namespace
{

QString kindName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return u"true or false"_s;
    case QJsonValue::Double:
        return u"an integer"_s;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return u"null"_s;
}

bool isHostile(char32_t character, bool lines)
{
    if (lines && (character == '\n' || character == '\t'))
        return false;
    constexpr char32_t leftToRightOverride = 0x202D;
    constexpr char32_t rightToLeftOverride = 0x202E;
    constexpr char32_t lineSeparator = 0x2028;
    constexpr char32_t paragraphSeparator = 0x2029;
    return QChar::category(character) == QChar::Other_Control || QChar::isNonCharacter(character) ||
           character == leftToRightOverride || character == rightToLeftOverride || character == lineSeparator ||
           character == paragraphSeparator;
}

} // namespace

FieldReader::FieldReader(const QJsonObject &object)
    : m_part(std::make_shared<Part>(Part{object, {}, {}, {}})), m_faults(std::make_shared<Faults>())
{
}

FieldReader::FieldReader(std::shared_ptr<Part> part, std::shared_ptr<Faults> faults)
    : m_part(std::move(part)), m_faults(std::move(faults))
{
}

Result<FieldReader> FieldReader::ofBody(const Call &call)
{
    const QByteArray type = call.request.header("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json")
        return misuse(u"unsupported_type"_s, u"The body must be application/json."_s);
    return parseStrictJson(call.request.body).map([](const QJsonObject &object) { return FieldReader(object); });
}

QString FieldReader::pointerTo(const char *name) const
{
    return m_part->pointer + u'/' + QLatin1StringView(name);
}

bool FieldReader::has(const char *name) const
{
    return m_part->object.contains(QLatin1StringView(name));
}

bool FieldReader::isNull(const char *name) const
{
    return m_part->object.value(QLatin1StringView(name)).isNull();
}

void FieldReader::refuse(const char *name, const char *code, const QString &detail)
{
    m_faults->add(pointerTo(name), code, detail);
}

QJsonValue FieldReader::take(const char *name, QJsonValue::Type type)
{
    m_part->asked.insert(QString::fromLatin1(name));
    const QJsonValue value = m_part->object.value(QLatin1StringView(name));
    if (value.isUndefined()) {
        refuse(name, "required", u"This field is needed."_s);
        return {};
    }
    if (value.type() != type) {
        refuse(name, "wrong_type", u"This field is %1."_s.arg(kindName(type)));
        return {};
    }
    return value;
}

bool FieldReader::isAbsent(const char *name)
{
    m_part->asked.insert(QString::fromLatin1(name));
    return !has(name) || isNull(name);
}

std::optional<QString> FieldReader::checkedText(const QString &pointer, const QJsonValue &value, const TextRule &rule)
{
    const QString text = value.toString().normalized(QString::NormalizationForm_C).trimmed();
    const QList<uint> characters = text.toUcs4();
    for (const uint character : characters) {
        if (isHostile(character, rule.lines)) {
            m_faults->add(pointer, "bad_character", u"This text holds a character that is not allowed."_s);
            return std::nullopt;
        }
    }
    if (characters.size() < rule.min) {
        m_faults->add(pointer, "too_short", u"At least %1 characters."_s.arg(rule.min));
        return std::nullopt;
    }
    if (characters.size() > rule.max) {
        m_faults->add(pointer, "too_long", u"At most %1 characters."_s.arg(rule.max));
        return std::nullopt;
    }
    return text;
}

QString FieldReader::text(const char *name, const TextRule &rule)
{
    const QJsonValue value = take(name, QJsonValue::String);
    return value.isString() ? checkedText(pointerTo(name), value, rule).value_or(QString()) : QString();
}

QString FieldReader::secret(const char *name, qsizetype max)
{
    const QString value = take(name, QJsonValue::String).toString();
    if (value.size() <= max)
        return value;
    refuse(name, "too_long", u"At most %1 characters."_s.arg(max));
    return {};
}

QString FieldReader::oneOf(const char *name, const QStringList &values)
{
    const QJsonValue value = take(name, QJsonValue::String);
    if (!value.isString() || values.contains(value.toString()))
        return value.toString();
    refuse(name, "not_one_of", u"One of: %1."_s.arg(values.join(u", "_s)));
    return {};
}

QString FieldReader::email(const char *name)
{
    const QString given = text(name, {3, 254, false});
    if (given.isEmpty())
        return {};
    const std::optional<QString> address = normalisedEmail(given);
    if (!address)
        refuse(name, "bad_format", u"This is not an e-mail address."_s);
    return address.value_or(QString());
}

qint64 FieldReader::integer(const char *name, qint64 min, qint64 max)
{
    const QJsonValue value = take(name, QJsonValue::Double);
    if (!value.isDouble())
        return min;
    if (const qint64 number = value.toInteger(); number >= min && number <= max)
        return number;
    refuse(name, "out_of_range", u"Between %1 and %2."_s.arg(min).arg(max));
    return min;
}

bool FieldReader::boolean(const char *name)
{
    return take(name, QJsonValue::Bool).toBool();
}

Uuid FieldReader::uuid(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::String);
    if (!value.isString())
        return {};
    const Result<Uuid> id = Uuid::fromText(value.toString());
    if (!id)
        refuse(name, "bad_format", u"This is not a UUID."_s);
    return id.value_or(Uuid());
}

QByteArray FieldReader::hex(const char *name, qsizetype bytes)
{
    const QJsonValue value = take(name, QJsonValue::String);
    if (!value.isString())
        return {};
    static const QRegularExpression form(u"\\A(?:[0-9a-f]{2})*\\z"_s);
    if (value.toString().size() == 2 * bytes && form.match(value.toString()).hasMatch())
        return QByteArray::fromHex(value.toString().toLatin1());
    refuse(name, "bad_format", u"%1 bytes in lower-case hexadecimal digits."_s.arg(bytes));
    return {};
}

QDate FieldReader::date(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::String);
    if (!value.isString())
        return {};
    const QDate day = QDate::fromString(value.toString(), u"yyyy-MM-dd"_s);
    if (!day.isValid())
        refuse(name, "bad_format", u"A day such as 2026-11-28."_s);
    return day;
}

EpochMs FieldReader::instant(const char *name)
{
    const QJsonValue value = take(name, QJsonValue::String);
    if (!value.isString())
        return 0;
    static const QRegularExpression form(
        u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,3})?(?:Z|[+-]\\d\\d:\\d\\d)\\z"_s);
    const QDateTime at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (form.match(value.toString()).hasMatch() && at.isValid())
        return at.toMSecsSinceEpoch();
    refuse(name, "bad_format", u"An instant such as 2026-11-28T08:30:00Z."_s);
    return 0;
}

Result<void> FieldReader::done(QJsonArray &errors)
{
    m_faults->addUnknown(*m_part);
    errors = m_faults->errors;
    if (errors.isEmpty())
        return {};
    return misuse(u"invalid"_s, u"Some fields cannot be taken; `errors` says which and why. Nothing was changed."_s);
}

FieldReader FieldReader::child(const QJsonObject &object, const QString &pointer)
{
    auto part = std::make_shared<Part>(Part{object, pointer, {}, {}});
    m_part->parts.push_back(part);
    return {part, m_faults};
}

} // namespace comptoir::centre
