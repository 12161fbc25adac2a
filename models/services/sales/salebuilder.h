// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sales/ticketpricer.h"
#include "models/services/sales/ticketrights.h"
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
    [[nodiscard]] DiscountAsk approvedDiscount();
    /// The authority with the approver of an earlier PIN, where that PIN covers what is asked.
    [[nodiscard]] Authority authorityFor(bool covered);
    [[nodiscard]] Result<void> authoriseCovered(Right right, bool covered, const QString &what);
    [[nodiscard]] Result<void> checkAccount(const Settlement &settlement);
    [[nodiscard]] Result<Sale> build(const ShiftRow &shift);

    Shop &m_shop;
    Recorder &m_recorder;
    const Authority &m_by;
    const SellRequest &m_request;
    const SaleRules &m_rules;
    SaleStore m_sales;
    TicketPricer m_pricer;
    std::optional<Actor> m_approvedBy; ///< by an earlier PIN
};

} // namespace comptoir
