// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/customers/customerservice.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

QFuture<Result<QList<CustomerStanding>>> CustomerService::find(const QString &text, int limit)
{
    return m_shop.read([text, limit](Connection &c) -> Result<QList<CustomerStanding>> {
        return CustomerSearch(c).find(text, limit);
    });
}

QFuture<Result<CustomerStanding>> CustomerService::load(const CustomerId &id)
{
    return m_shop.read([id](Connection &c) -> Result<CustomerStanding> {
        const std::optional<CustomerStanding> standing = CustomerSearch(c).standing(id);
        if (!standing)
            return refuse(u"unknown_customer"_s, u"This customer is not in these data."_s);
        return *standing;
    });
}

QFuture<Result<CustomerStanding>> CustomerService::create(const Authority &by, const QString &name,
                                                          const QString &phone)
{
    return m_shop.write(
        [by, name = name.trimmed(), phone = phone.trimmed()](Recorder &recorder) -> Result<CustomerStanding> {
            COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCustomers, name));
            if (name.isEmpty())
                return refuse(u"empty_name"_s, u"A customer needs a name."_s);
            Customer customer;
            customer.id = CustomerId(recorder.newId());
            customer.identity.name = name;
            customer.identity.phone = phone;
            recorder.record(CustomerSaved{customer}, by.actor().id.uuid());
            return CustomerStanding{customer, 0};
        });
}

} // namespace comptoir
