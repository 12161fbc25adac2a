// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/query.h"

#include "server/api/cursor.h"
#include "server/services/centre.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int firstYear = 1900;
constexpr int lastYear = 9999;

bool isPlain(const QString &text)
{
    for (const char32_t character : text.toUcs4()) {
        if (QChar::category(character) == QChar::Other_Control ||
            QChar::category(character) == QChar::Other_Surrogate || QChar::isNonCharacter(character))
            return false;
    }
    return true;
}

} // namespace

std::optional<EpochMs> instantFrom(const QString &text)
{
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    const bool hasOffset = at.timeSpec() == Qt::UTC || at.timeSpec() == Qt::OffsetFromUTC;
    if (!at.isValid() || !hasOffset || at.date().year() < firstYear || at.date().year() > lastYear)
        return std::nullopt;
    return at.toMSecsSinceEpoch();
}

std::optional<QString> QueryReader::take(const char *name)
{
    const QString key = QString::fromLatin1(name);
    m_asked.insert(key);
    const auto at = m_call.request.query.constFind(key);
    return at == m_call.request.query.constEnd() ? std::nullopt : std::optional(*at);
}

void QueryReader::refuse(const char *name, const QString &detail)
{
    m_call.fieldErrors.append(QJsonObject{
        {u"parameter"_s, QString::fromLatin1(name)}, {u"code"_s, u"bad_parameter"_s}, {u"detail"_s, detail}});
}

std::optional<QString> QueryReader::text(const char *name, qsizetype max)
{
    const std::optional<QString> given = take(name);
    if (!given)
        return std::nullopt;
    if (given->isEmpty() || given->size() > max || !isPlain(*given)) {
        refuse(name, u"1 to %1 characters, none of them a control character."_s.arg(max));
        return std::nullopt;
    }
    return given->normalized(QString::NormalizationForm_C);
}

std::optional<QString> QueryReader::oneOf(const char *name, const QStringList &values)
{
    std::optional<QString> given = take(name);
    if (given && !values.contains(*given)) {
        refuse(name, u"One of: %1."_s.arg(values.join(u", "_s)));
        return std::nullopt;
    }
    return given;
}

std::optional<Uuid> QueryReader::uuid(const char *name)
{
    const std::optional<QString> given = take(name);
    if (!given)
        return std::nullopt;
    const Result<Uuid> id = Uuid::fromText(*given);
    if (!id) {
        refuse(name, u"A UUID."_s);
        return std::nullopt;
    }
    return *id;
}

std::optional<QDate> QueryReader::date(const char *name)
{
    const std::optional<QString> given = take(name);
    if (!given)
        return std::nullopt;
    const QDate day = QDate::fromString(*given, u"yyyy-MM-dd"_s);
    if (!day.isValid() || day.year() < firstYear) {
        refuse(name, u"A date such as 2026-11-28."_s);
        return std::nullopt;
    }
    return day;
}

std::optional<EpochMs> QueryReader::instant(const char *name)
{
    const std::optional<QString> given = take(name);
    if (!given)
        return std::nullopt;
    const std::optional<EpochMs> at = instantFrom(*given);
    if (!at)
        refuse(name, u"An instant such as 2026-11-28T08:30:00Z."_s);
    return at;
}

std::optional<bool> QueryReader::boolean(const char *name)
{
    const std::optional<QString> given = oneOf(name, {u"true"_s, u"false"_s});
    return given ? std::optional(*given == u"true") : std::nullopt;
}

std::optional<qint64> QueryReader::integer(const char *name, qint64 min, qint64 max)
{
    const std::optional<QString> given = take(name);
    if (!given)
        return std::nullopt;
    bool ok = false;
    const qint64 value = given->toLongLong(&ok);
    if (!ok || value < min || value > max || QString::number(value) != *given) {
        refuse(name, u"A whole number from %1 to %2."_s.arg(min).arg(max));
        return std::nullopt;
    }
    return value;
}

int QueryReader::limit()
{
    m_limit = static_cast<int>(integer("limit", 1, largestLimit).value_or(defaultLimit));
    return m_limit;
}

QStringList QueryReader::cursor(qsizetype count)
{
    const std::optional<QString> given = take("cursor");
    if (!given)
        return {};
    const Result<QStringList> values = openedCursor(m_call.centre.config.cursorKey, listName(), *given, count);
    m_badCursor = !values;
    return values.value_or(QStringList());
}

Result<void> QueryReader::done()
{
    for (auto entry = m_call.request.query.cbegin(); entry != m_call.request.query.cend(); ++entry) {
        if (!m_asked.contains(entry.key()))
            m_call.fieldErrors.append(QJsonObject{{u"parameter"_s, entry.key().left(60)},
                                                  {u"code"_s, u"unknown"_s},
                                                  {u"detail"_s, u"There is no such parameter."_s}});
    }
    if (!m_call.fieldErrors.isEmpty())
        return misuse(u"invalid"_s, u"Parameters are wrong; see errors."_s);
    if (m_badCursor)
        return misuse(u"bad_cursor"_s, u"This cursor was not given out for this list."_s);
    return {};
}

QJsonObject QueryReader::timedPage(const QJsonArray &items, const QStringList &ids)
{
    const QString hidden = u"cursor_at"_s;
    QJsonObject answer = page(items, [&](const QJsonObject &item) {
        QStringList values{item.value(hidden).toString()};
        for (const QString &id : ids)
            values.append(item.value(id).toVariant().toString());
        return values;
    });
    QJsonArray shown;
    for (const QJsonValue &value : answer.value(u"items").toArray()) {
        QJsonObject item = value.toObject();
        item.remove(hidden);
        shown.append(item);
    }
    answer.insert(u"items"_s, shown);
    return answer;
}

QString QueryReader::sealed(const QStringList &values) const
{
    return sealedCursor(m_call.centre.config.cursorKey, listName(), values);
}

QByteArray QueryReader::listName() const
{
    QByteArray name = QByteArray(m_list) + char(0) + m_call.principal.tenant.toText().toLatin1();
    for (auto entry = m_call.request.query.cbegin(); entry != m_call.request.query.cend(); ++entry) {
        if (entry.key() != u"cursor" && entry.key() != u"limit")
            name += char(0) + entry.key().toUtf8() + '=' + entry.value().toUtf8();
    }
    return name;
}

} // namespace comptoir::centre
