// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"

#include <QList>

namespace comptoir
{

/// Splits `total` over `weights` in proportion, to the last minor unit: the parts always add up to `total`. Largest
/// remainder method, ties to the earlier part. Weights may be negative or zero; when all are zero (or they sum to zero)
/// everything goes to the first part. An empty list of weights requires a zero total. Throws ArithmeticError.
[[nodiscard]] QList<Money> allocate(Money total, const QList<qint64> &weights);

} // namespace comptoir
