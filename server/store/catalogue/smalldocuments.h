// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>

#include <optional>

namespace comptoir::centre
{

/// Categories, taxes, price lists and settings as the API shows them; a shop has few of each. Lists begin after `after`
/// and hold one more than `limit` when there are more; one that is not there is an empty object.
class SmallDocuments
{
public:
    explicit SmallDocuments(PgTransaction &transaction) : m_transaction(transaction) {}

    [[nodiscard]] QJsonArray categories(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject category(const QString &code);
    [[nodiscard]] QJsonArray taxes(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject tax(const QString &code);
    [[nodiscard]] QJsonArray taxClasses(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject taxClass(const QString &code);
    [[nodiscard]] QJsonArray priceLists(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject priceList(const QString &name);
    [[nodiscard]] QJsonArray settings(const std::optional<QString> &after, int limit);
    [[nodiscard]] QJsonObject setting(const QString &key);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
