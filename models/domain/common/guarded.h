// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/arithmetic.h"
#include "models/domain/common/result.h"

#include <type_traits>

namespace comptoir
{

/// Runs a function that returns a Result and counts money on the way; an ArithmeticError becomes the error
/// `out_of_range`. Every domain function that promises a Result and does arithmetic has its body in one of these
/// (price(), priceReturn(), settle(), countedTotal()…), so that callers never see an exception.
template <typename Function>
[[nodiscard]] std::invoke_result_t<Function> guarded(Function &&function)
{
    try {
        return std::forward<Function>(function)();
    } catch (const ArithmeticError &error) {
        return refuse(
            QStringLiteral("out_of_range"),
            QStringLiteral("The figures cannot be counted (%1). Nothing was changed; check prices and quantities.")
                .arg(QString::fromLatin1(error.what())));
    }
}

} // namespace comptoir
