// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/shop.h"

#include "models/storage/catalogue/cataloguestore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

const SaleRules &Shop::rules(Connection &connection)
{
    if (!m_rules)
        m_rules = std::make_unique<SaleRules>(loadRules(connection));
    return *m_rules;
}

void Shop::beginEpoch(Connection &connection, const QString &reason, qint64 atLeast)
{
    JournalStore journal(connection);
    journal.setEpochDue(reason);
    m_device.epochToBegin = std::max({m_device.epochToBegin, journal.head().epoch + 1, atLeast});
    m_device.epochReason = reason;
}

SaleRules loadRules(Connection &connection)
{
    SettingsStore settings(connection);
    return {settings.business(), settings.taxes(), CatalogueStore(connection).activePromotions()};
}

Result<void> checkCurrency(const BusinessSettings &business, Money amount)
{
    if (amount.currency() == business.currency)
        return {};
    return refuse(u"currency_mismatch"_s, u"This till counts in %1, not in %2. Nothing was changed."_s.arg(
                                              business.currency.code(), amount.currency().code()));
}

} // namespace comptoir
