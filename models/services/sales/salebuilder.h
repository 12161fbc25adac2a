// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/saleservice.h"
#include "models/storage/cash/shiftstore.h"

namespace comptoir
{

/// The steps of finishing a ticket, in order, inside one transaction. Lives for one sale on the writing lane.
class SaleBuilder
{
public:
    SaleBuilder(Shop &shop, Recorder &recorder, const Authority &by, const SellRequest &request);

    [[nodiscard]] Result<SellResult> finish();

private:
    [[nodiscard]] Result<void> checkRights();
    [[nodiscard]] Result<void> checkDiscounts(const PricedBasket &priced);
    [[nodiscard]] Result<PricedBasket> priced();
    [[nodiscard]] Result<PricedBasket> pricedFreeReturn(const PricingRules &rules);
    [[nodiscard]] Result<QList<PricedLine>> pricedReturns();
    [[nodiscard]] Result<PricedLine> pricedReturn(const BasketLine &line);
    [[nodiscard]] Money returnedDuty(const PricedBasket &priced);
    [[nodiscard]] Result<void> checkAccount(const Settlement &settlement);
    [[nodiscard]] Result<QList<StockMove>> stockMoves(const PricedBasket &priced);
    [[nodiscard]] Result<void> takeOut(QList<StockMove> &moves, const Product &product, qint64 milli,
                                       const QString &why);
    [[nodiscard]] Result<Sale> build(const ShiftRow &shift);
    [[nodiscard]] const Sale *original(const SaleId &id);

    Shop &m_shop;
    Recorder &m_recorder;
    const Authority &m_by;
    const SellRequest &m_request;
    const SaleRules &m_rules;
    SaleStore m_sales;
    CatalogueStore m_catalogue;
    QHash<SaleId, Sale> m_originals;
    QHash<std::pair<SaleId, int>, qint64> m_returnedHere; ///< by earlier lines of this very ticket, thousandths
    QStringList m_warnings;
};

} // namespace comptoir
