// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

namespace comptoir::centre
{

/// Items as the API shows them. Changing them is DocumentWriter's.
class ProductStore
{
public:
    /// `withCost`: whether who asks may see what items cost the shop.
    ProductStore(PgTransaction &transaction, bool withCost) : m_transaction(transaction), m_withCost(withCost) {}

    struct Filter {
        std::optional<QString> category;
        std::optional<QString> sku;
        std::optional<QString> barcode;
        std::optional<QString> kind;
        std::optional<bool> active;
        QStringList after; ///< by name: {name, id}; by id: {id}
        int limit = 50;
    };
    /// One more than `limit` when there are more.
    [[nodiscard]] QJsonArray byName(const Filter &filter);
    [[nodiscard]] QJsonArray byId(const Filter &filter);
    /// Empty when there is none.
    [[nodiscard]] QJsonObject one(const Uuid &id);

    /// Which of the barcodes other items than `except` have.
    [[nodiscard]] QStringList takenBarcodes(const QStringList &codes, const QList<Uuid> &except);
    [[nodiscard]] QSet<QString> knownTaxClasses();
    [[nodiscard]] QSet<QString> knownCategories();
    /// Which of the items do not exist.
    [[nodiscard]] QList<Uuid> missing(const QList<Uuid> &ids);

private:
    PgTransaction &m_transaction;
    bool m_withCost;
};

} // namespace comptoir::centre
