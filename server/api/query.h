// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"
#include "server/api/call.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace comptoir::centre
{

/// Reads the parameters of a list: filters by an allow-list, the size of a page, where the last one ended. As
/// FieldReader: faults are gathered, done() refuses what nobody asked for, values are looked at afterwards.
class QueryReader
{
public:
    static constexpr int defaultLimit = 50;
    static constexpr int largestLimit = 200;

    /// `list` names the list in its cursors.
    QueryReader(Call &call, const char *list) : m_call(call), m_list(list) {}

    std::optional<QString> text(const char *name, qsizetype max = 200);
    std::optional<QString> oneOf(const char *name, const QStringList &values);
    std::optional<Uuid> uuid(const char *name);
    std::optional<QDate> date(const char *name);
    std::optional<EpochMs> instant(const char *name);
    std::optional<bool> boolean(const char *name);
    std::optional<qint64> integer(const char *name, qint64 min, qint64 max);
    int limit();
    /// What the list was last at, `count` values; empty at its beginning. Ask after all filters: it belongs to them.
    QStringList cursor(qsizetype count);

    /// Errors `invalid` (with call.fieldErrors), `bad_cursor`.
    [[nodiscard]] Result<void> done();

    /// An answer of a list: at most `limit` of the items, and a cursor when there are more. `at` gives the values of
    /// the cursor of an item.
    template <typename At>
    [[nodiscard]] QJsonObject page(const QJsonArray &items, At at)
    {
        if (items.size() <= m_limit)
            return {{QStringLiteral("items"), items}};
        QJsonArray shown = items;
        while (shown.size() > m_limit)
            shown.removeLast();
        return {{QStringLiteral("items"), shown}, {QStringLiteral("next"), sealed(at(shown.last().toObject()))}};
    }

    /// A page of a list by time: its items carry "cursor_at", which is not shown; `ids` names what tells two of the
    /// same instant apart. The cursor is {cursor_at, ids…}.
    [[nodiscard]] QJsonObject timedPage(const QJsonArray &items, const QStringList &ids);

private:
    [[nodiscard]] std::optional<QString> take(const char *name);
    void refuse(const char *name, const QString &detail);
    [[nodiscard]] QString sealed(const QStringList &values) const;
    [[nodiscard]] QByteArray listName() const;

    Call &m_call;
    const char *m_list;
    QSet<QString> m_asked;
    int m_limit = defaultLimit;
    bool m_badCursor = false;
};

/// An instant of RFC 3339 with its offset.
[[nodiscard]] std::optional<EpochMs> instantFrom(const QString &text);

} // namespace comptoir::centre
