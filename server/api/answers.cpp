// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/answers.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

std::optional<qint64> optionalMoney(FieldReader &body, const char *name, const QString &currency, qint64 min,
                                    qint64 max)
{
    if (body.isNull(name) || !body.has(name)) {
        (void)body.optionalInteger(name, min, max); // asked for, so that it is no unknown field
        return std::nullopt;
    }
    FieldReader amount = body.object(name);
    const qint64 minor = amount.integer("minor", min, max);
    (void)amount.oneOf("currency", {currency});
    return minor;
}

QJsonObject translatedNames(FieldReader &body, const char *name)
{
    FieldReader given = body.object(name);
    QJsonObject names;
    for (const char *language : {"fr", "ar", "en"}) {
        if (const std::optional<QString> text = given.optionalText(language))
            names.insert(QString::fromLatin1(language), *text);
    }
    return names;
}

Unexpected notFound()
{
    return misuse(u"not_found"_s, u"There is no such thing here."_s);
}

Result<Uuid> pathId(const Call &call, const char *name)
{
    const Result<Uuid> id = Uuid::fromText(call.request.pathValues.value(QString::fromLatin1(name)));
    if (!id)
        return notFound();
    return *id;
}

Result<QString> pathText(const Call &call, const char *name, qsizetype max)
{
    const QString text = call.request.pathValues.value(QString::fromLatin1(name));
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.isSurrogate() || c.isNonCharacter();
    });
    if (text.isEmpty() || text.size() > max || !plain)
        return notFound();
    return text;
}

Result<Response> answer(const Call &call, const QJsonObject &object)
{
    if (object.isEmpty())
        return notFound();
    return withEtag(call.request, Response::json(object), object.value(u"version").toInteger());
}

Response created(const QJsonObject &object, const QString &location)
{
    Response response = Response::json(object, 201);
    response.headers.append({QByteArrayLiteral("Location"), QUrl::toPercentEncoding(location, "/")});
    response.headers.append({QByteArrayLiteral("ETag"), etagOf(object.value(u"version").toInteger())});
    return response;
}

} // namespace comptoir::centre
