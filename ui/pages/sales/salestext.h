// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cash/tender.h"
#include "models/viewmodels/session/business.h"

#include <QCoreApplication>

namespace comptoir::ui
{

/// "per kg", "per l" … for the code of a unit that is measured; empty for anything else.
[[nodiscard]] QString perUnit(const QString &unitCode);
/// "kg", "l", "m", "h" as written after a figure; empty for pieces.
[[nodiscard]] QString unitWord(const QString &unitCode);
/// "Cash", "Card", "Account", "Voucher".
[[nodiscard]] QString methodName(TenderMethod method);
[[nodiscard]] QString methodIcon(TenderMethod method);
/// The letters of a name for its round picture: "Mme Benali" is MB, an Arabic name its first letter.
[[nodiscard]] QString initialsOf(const QString &name);
/// 1 to 8, always the same for a name.
[[nodiscard]] int hueOfName(const QString &name);

/// A price above zero as people type it; none when it is no such thing.
[[nodiscard]] std::optional<Money> typedPrice(const QString &text, Currency currency);

} // namespace comptoir::ui
