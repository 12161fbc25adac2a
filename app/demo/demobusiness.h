// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"

namespace comptoir
{

struct DemoSummary {
    qint64 products = 0;
    qint64 people = 0;
    qint64 customers = 0;
};

/// Fills an initialised, empty business with the demo shop: a grocery with a café corner and a small hotel, names in
/// Arabic, French and English. Read from resources/demo and entered through the services, as people would. A demo
/// person whose PIN is already somebody's is left out. Errors: `not_empty`, `demo_country` (its taxes and prices are
/// Algerian), those of the services it goes through.
[[nodiscard]] Result<DemoSummary> loadDemoBusiness(Composition &app);

} // namespace comptoir
