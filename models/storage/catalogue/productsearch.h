// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/catalogue/cataloguestore.h"

namespace comptoir
{

/// Nobody types more; SQLite refuses patterns of many thousand letters.
inline constexpr qsizetype productTextMax = 200;

/// What people type as a query of the word index: "cho lait" → `"cho"* "lait"*`. Empty without a letter or digit.
[[nodiscard]] QString productWordsQuery(const QString &folded);

/// Finds items as people type: words in any order by their beginnings, else any part of a name. Most sold first.
class ProductSearch
{
public:
    explicit ProductSearch(Connection &connection) : m_connection(connection) {}

    /// At most `limit` hits. A full barcode gives its item alone; empty text gives nothing.
    [[nodiscard]] QList<ProductHit> find(const QString &text, int limit);

private:
    [[nodiscard]] QList<qint64> byWords(const QString &folded, int limit);
    [[nodiscard]] QList<qint64> byPart(const QString &folded, int limit);
    [[nodiscard]] QList<ProductHit> hits(const QList<qint64> &rows, int limit);

    Connection &m_connection;
};

} // namespace comptoir
