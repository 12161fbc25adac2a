// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/catalogue/productlist.h"

/// The pieces that the statements of the product list are put together from.
namespace comptoir::listing
{

/// The name in a language (one parameter: its JSON path), or the shop's own.
inline constexpr const char *displayName =
    "CASE p.names WHEN '' THEN p.name ELSE coalesce(json_extract(p.names, ?), p.name) END";

/// What a filter asks of a row of `product p`, beginning with AND, and the values to bind for it.
class Filtering
{
public:
    /// `words`: a query of the word index, for a text that many items match; "" when the text was applied before.
    Filtering(const ProductFilter &filter, const QString &words);
    [[nodiscard]] const QByteArray &sql() const { return m_sql; }
    void bindTo(Statement &statement) const;

private:
    QByteArray m_sql;
    QStringList m_texts;
};

/// The cached statement of a text that was put together: the connection wants texts that stay where they are.
[[nodiscard]] const char *kept(const QByteArray &sql);

/// Cost in ppm of the price with its tax, as product_list_by_margin holds it; the largest number when unknown.
[[nodiscard]] qint64 costRatio(const std::optional<qint64> &priceMinor, const std::optional<qint64> &costMinor);
/// Cost in ppm of the net price; grows as the margin falls. The largest number stays what it is.
[[nodiscard]] qint64 costShare(qint64 ratio, qint64 ratePpm);
/// The largest ratio whose share is not above this one.
[[nodiscard]] qint64 ratioWithin(qint64 share, qint64 ratePpm);

} // namespace comptoir::listing
