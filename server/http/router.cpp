// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/router.h"

namespace comptoir::centre
{

namespace
{

QStringList segmentsOf(const QString &path)
{
    return path.sliced(1).split(u'/');
}

bool isValue(const QString &segment)
{
    return segment.startsWith(u'{');
}

bool fits(const QStringList &pattern, const QStringList &segments)
{
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isValue(pattern.at(i)) ? segments.at(i).isEmpty() : pattern.at(i) != segments.at(i))
            return false;
    }
    return true;
}

} // namespace

Router::Router(Routes routes) : m_routes(std::move(routes))
{
    for (const Route &route : m_routes) {
        const QStringList segments = segmentsOf(QString::fromLatin1(route.path));
        m_bySize[segments.size()].append({segments, &route});
    }
    for (QList<Pattern> &patterns : m_bySize) {
        std::stable_sort(patterns.begin(), patterns.end(), [](const Pattern &a, const Pattern &b) {
            return std::count_if(a.segments.begin(), a.segments.end(), isValue) <
                   std::count_if(b.segments.begin(), b.segments.end(), isValue);
        });
    }
}

Router::Match Router::match(std::optional<Method> method, const QString &path) const
{
    const QStringList segments = segmentsOf(path);
    const auto patterns = m_bySize.constFind(segments.size());
    if (patterns == m_bySize.constEnd())
        return {};
    Match match;
    QStringList fitting;
    QByteArrayList allowed;
    for (const Pattern &pattern : *patterns) {
        // The first pattern that fits decides which path it is; others of the same words differ in the method.
        if (!fits(pattern.segments, segments) || (!fitting.isEmpty() && fitting != pattern.segments))
            continue;
        fitting = pattern.segments;
        if (method != pattern.route->method) {
            allowed.append(methodName(pattern.route->method));
            continue;
        }
        match.route = pattern.route;
        for (qsizetype i = 0; i < segments.size(); ++i) {
            if (isValue(fitting.at(i)))
                match.values.insert(fitting.at(i).sliced(1).chopped(1), segments.at(i));
        }
        return match;
    }
    match.allow = allowed.join(", ");
    return match;
}

const char *methodName(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

} // namespace comptoir::centre
