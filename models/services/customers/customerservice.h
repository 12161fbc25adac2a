// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"
#include "models/storage/customers/customersearch.h"

namespace comptoir
{

/// Finding customers and making new ones at the till.
class CustomerService
{
public:
    explicit CustomerService(Shop &shop) : m_shop(shop) {}

    /// By name, code or phone. Retired customers are not found.
    [[nodiscard]] QFuture<Result<QList<CustomerStanding>>> find(const QString &text, int limit);
    /// Error `unknown_customer`.
    [[nodiscard]] QFuture<Result<CustomerStanding>> load(const CustomerId &id);
    /// A customer with a name and, if given, a phone number; no credit. Errors: `not_allowed`, `empty_name`.
    [[nodiscard]] QFuture<Result<CustomerStanding>> create(const Authority &by, const QString &name,
                                                           const QString &phone);

private:
    Shop &m_shop;
};

} // namespace comptoir
