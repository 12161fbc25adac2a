// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/fiscal/ticketlistservice.h"
#include "models/viewmodels/session/business.h"

#include <QCoreApplication>

namespace comptoir
{

/// What the list of tickets is narrowed to, as people say it. A value.
struct TicketFilter {
    Q_DECLARE_TR_FUNCTIONS(TicketFilter)

public:
    enum class Period { Today, Yesterday, Week, Month, Everything, Custom };
    Period period = Period::Today;
    QDate from; ///< of a custom period, both inclusive
    QDate to;
    QString text;
    std::optional<Actor> cashier;
    std::optional<TenderMethod> method;
    std::optional<CustomerId> customer;
    QString customerName;
    bool returns = true;
    bool training = false;
    TicketSort sort = TicketSort::Newest;

    /// First and last day, inclusive, in the shop's calendar; invalid dates: no bound.
    [[nodiscard]] std::pair<QDate, QDate> days(QDate today) const;
    [[nodiscard]] bool isOneDay() const;
    [[nodiscard]] TicketQuery query(const Business &business) const;
    /// Something besides the period and the order leaves tickets out.
    [[nodiscard]] bool isNarrowed() const;
    /// "Today", "12/01/2026 – 15/01/2026".
    [[nodiscard]] QString periodText(const DisplayFormat &format) const;
    [[nodiscard]] static QString periodName(Period period);
};

} // namespace comptoir
