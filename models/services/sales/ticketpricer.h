// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/saleservice.h"

namespace comptoir
{

/// Prices a ticket, says what it does to the stock and what is given back of the stamp duty, by the rules in force: the
/// one meaning of a ticket, for the quote on the screen and for the sale. Reads only. Lives in one transaction and
/// prices one ticket once.
class TicketPricer
{
public:
    TicketPricer(Connection &connection, const SaleRules &rules, EpochMs now, const SellRequest &request);

    /// Errors: price()'s and priceReturn()'s, `unknown_ticket`, `bad_quantity`.
    [[nodiscard]] Result<PricedBasket> priced();
    /// Of the basket that was priced; ≤ 0.
    [[nodiscard]] Money returnedDuty(const PricedBasket &priced);
    /// Pays by the request's tenders. Errors: settle()'s.
    [[nodiscard]] Result<Settlement> settled(const PricedBasket &priced, QDate day);
    /// Error `out_of_stock`.
    [[nodiscard]] Result<QList<StockMove>> stockMoves(const PricedBasket &priced);
    [[nodiscard]] const QList<StockWarning> &warnings() const { return m_warnings; }
    /// Everything the screen shows. Errors: priced()'s.
    [[nodiscard]] Result<Quote> quote(QDate day);

private:
    [[nodiscard]] Result<PricedBasket> pricedFreeReturn(const PricingRules &rules);
    [[nodiscard]] Result<QList<PricedLine>> pricedReturns();
    [[nodiscard]] Result<PricedLine> pricedReturn(const BasketLine &line);
    [[nodiscard]] Result<void> takeOut(QList<StockMove> &moves, const Product &item, qint64 milli, const QString &why);
    [[nodiscard]] Result<void> checkStock(const Product &item, qint64 milli);
    [[nodiscard]] const Sale *original(const SaleId &id);
    [[nodiscard]] const Product *product(const ProductId &id);
    [[nodiscard]] QList<PriceChange> priceChanges();
    [[nodiscard]] QDate today() const { return m_rules.business.local(m_now).date(); }

    Connection &m_connection;
    const SaleRules &m_rules;
    EpochMs m_now;
    const SellRequest &m_request;
    SaleStore m_sales;
    CatalogueStore m_catalogue;
    QHash<SaleId, Sale> m_originals;
    QHash<std::pair<SaleId, int>, qint64> m_returnedHere; ///< by earlier lines of this very ticket, thousandths
    QHash<ProductId, std::optional<Product>> m_products;
    QHash<ProductId, qint64> m_taken; ///< of the stock, by this ticket so far
    QList<StockWarning> m_warnings;
    std::optional<StockWarning> m_lacking;
};

} // namespace comptoir
