// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QList>

namespace comptoir
{

/// True for 8, 12, 13 or 14 digits whose last one is the GS1 check digit (mod 10, weights 3 and 1 from the right).
[[nodiscard]] bool hasValidCheckDigit(QStringView code);
/// True when the length is one GS1 uses (8, 12, 13, 14, digits only), so that the check digit must hold.
[[nodiscard]] bool looksLikeGtin(QStringView code);
/// Trims, drops spaces and control characters, turns Arabic-Indic digits into Latin ones.
[[nodiscard]] QString normalisedBarcode(QStringView code);

/// How the shop's scales print EAN-13: a two-digit prefix, five digits of item, then five of value and the check digit.
struct ScaleRule {
    enum class Value { WeightGrams, PriceMinor };
    QString prefix; ///< "21"
    Value value = Value::WeightGrams;
    qint64 minorPerUnit =
        1; ///< PriceMinor: minor units for each unit of the printed value (DZD printed in dinars: 100)

    bool operator==(const ScaleRule &) const = default;
};

/// A scale label read: which item, and what it weighs or costs.
struct ScaleCode {
    QString itemCode;               ///< five digits, to be found among the item's barcodes
    std::optional<Quantity> weight; ///< kilograms
    std::optional<qint64> priceMinor;
};

/// None when no rule has the prefix. Error `bad_check_digit` when one has and the check digit is wrong.
[[nodiscard]] Result<std::optional<ScaleCode>> readScaleCode(QStringView code, const QList<ScaleRule> &rules);

} // namespace comptoir
