// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/shop.h"

#include "models/storage/catalogue/cataloguestore.h"

namespace comptoir
{

const SaleRules &Shop::rules(Connection &connection)
{
    if (!m_rules) {
        SettingsStore settings(connection);
        m_rules = std::make_unique<const SaleRules>(
            SaleRules{settings.business(), settings.taxes(), CatalogueStore(connection).activePromotions()});
    }
    return *m_rules;
}

} // namespace comptoir
