// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/route.h"

#include <optional>

namespace comptoir::centre
{

/// Finds the route of a request. Built once, then only read, by all threads. Where a word and a {name} both fit, the
/// word wins.
class Router
{
public:
    explicit Router(Routes routes);

    struct Match {
        const Route *route = nullptr;  ///< null: no such path, or not with this method
        QMap<QString, QString> values; ///< of the {names}
        QByteArray allow;              ///< the methods the path has, when it exists but not with this one
    };
    /// `method` is empty for one no route can have (HEAD, OPTIONS …).
    [[nodiscard]] Match match(std::optional<Method> method, const QString &path) const;
    [[nodiscard]] const Routes &routes() const { return m_routes; }

private:
    struct Pattern {
        QStringList segments; ///< "{id}" for a value
        const Route *route;
    };
    Routes m_routes;
    QHash<qsizetype, QList<Pattern>> m_bySize;
};

[[nodiscard]] const char *methodName(Method method);

} // namespace comptoir::centre
