// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sales/sale.h"

namespace comptoir
{

qint64 baseQuantityMilli(const BasketLine &line)
{
    return multiplyDivide(line.quantity.milli(), line.unitFactorMilli, Quantity::milliPerUnit, Rounding::HalfUp);
}

} // namespace comptoir
