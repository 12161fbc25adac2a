// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/tillhelpers.h"

namespace comptoir::testing
{

/// Fills a shop so that every table has rows: items, packs, kits, lists, promotions, customers, sales of all kinds,
/// returns, training, an invoice, copies, a parked ticket, wrong PINs, cash moves, a Z and a closed day.
void liveADay(TestShop &till);

/// The shop belongs to a centre: something of every kind came from there, and an edit waits for its answer.
void hearOfACentre(TestShop &till);

} // namespace comptoir::testing
