// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

/// Lists that are sets, as merge() joins them.
namespace comptoir::centre
{

/// What is in either, `here` first, each value once.
[[nodiscard]] QJsonArray unionOf(const QJsonArray &here, const QJsonArray &offered);

/// The units of an item in either list, matched by name; of a unit in both, the barcodes of both and the rest as it is
/// here.
[[nodiscard]] QJsonArray unitsOf(const QJsonArray &here, const QJsonArray &offered);

/// Whether units that are in both lists have the same price and factor.
[[nodiscard]] bool sameUnitPrices(const QJsonArray &here, const QJsonArray &offered);

} // namespace comptoir::centre
