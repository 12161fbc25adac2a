// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/layout.h"

namespace comptoir::testing
{

/// A grocery in Hydra; its numbers are blanks.
[[nodiscard]] BusinessSettings sampleBusiness();
/// A sold line at a price that holds its tax.
[[nodiscard]] PricedLine sampleLine(const QString &french, const QString &arabic, const QString &quantity,
                                    qint64 priceMinor, const QString &taxCode, qint64 ratePpm, Unit unit = Unit::Piece);
/// Eight lines, a discount, a promotion, three kinds of tax, card and cash, stamp duty, rounding, change.
[[nodiscard]] Sale sampleSale();
[[nodiscard]] PaperContent sampleTicket(int copy = 0);
[[nodiscard]] PaperContent sampleInvoice(int copy = 0);
[[nodiscard]] PaperContent sampleZ(bool blind);
[[nodiscard]] PaperContent sampleX();
[[nodiscard]] PaperContent sampleCashSlip();
[[nodiscard]] PaperContent sampleAccountSlip();
[[nodiscard]] PaperContent sampleBill();
[[nodiscard]] PaperContent sampleTestPage();
/// A refund in the training mode, for its marks.
[[nodiscard]] PaperContent sampleTraining();
/// The sums of a ticket from its lines, as the till would make them.
void sumUp(Sale &sale);

} // namespace comptoir::testing
