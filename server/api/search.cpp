// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/search.h"

#include "server/api/answers.h"
#include "server/store/reports/searchstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr int defaultLimit = 20;
constexpr int largestLimit = 100;

struct Kind {
    const char *name;
    const char *permission;
};
constexpr Kind kinds[] = {
    {"product", "products.read"}, {"category", "products.read"}, {"customer", "customers.read"},
    {"sale", "sales.read"},       {"invoice", "sales.read"},     {"branch", "branches.read"},
    {"device", "devices.read"},   {"staff", "users.read"},
};

/// Of the kinds that were asked for, those the caller may see; all of those when none was named.
Result<QStringList> readable(const Call &call, const QStringList &asked)
{
    QStringList names;
    for (const Kind &kind : kinds) {
        const QString name = QString::fromLatin1(kind.name);
        const bool may = call.principal.may(QString::fromLatin1(kind.permission));
        if (asked.contains(name) && !may)
            return refuse(u"forbidden"_s, u"This needs the right %1."_s.arg(QString::fromLatin1(kind.permission)));
        if (may && (asked.isEmpty() || asked.contains(name)))
            names.append(name);
    }
    return names;
}

QStringList allKinds()
{
    QStringList names;
    for (const Kind &kind : kinds)
        names.append(QString::fromLatin1(kind.name));
    return names;
}

Result<Response> search(Call &call)
{
    Result<FieldReader> body = FieldReader::ofBody(call);
    COMPTOIR_TRY(body);
    const QString text = body->text("q");
    const int limit = static_cast<int>(body->optionalInteger("limit", 1, largestLimit).value_or(defaultLimit));
    const QStringList asked = body->has("kinds") ? body->texts("kinds", std::size(kinds)) : QStringList();
    for (const QString &kind : asked) {
        if (!allKinds().contains(kind))
            body->refuse("kinds", "not_allowed", u"One of: %1."_s.arg(allKinds().join(u", "_s)));
    }
    COMPTOIR_TRY(body->done(call));
    const Result<QStringList> names = readable(call, asked);
    COMPTOIR_TRY(names);
    SearchStore store(call.db());
    QJsonArray items = names->contains(u"sale"_s) ? store.tickets(text, limit) : QJsonArray();
    if (!names->isEmpty()) {
        for (const QJsonValue &found : store.find(text, *names, limit))
            items.append(found);
    }
    while (items.size() > limit)
        items.removeLast();
    return Response::json({{u"items"_s, items}});
}

} // namespace

Routes searchRoutes()
{
    return {
        {Method::Post, "/v1/search", Route::Access::Tenant, "", RateClass::Search, search, 4 * 1024, true,
         Idempotency::Never},
    };
}

} // namespace comptoir::centre
