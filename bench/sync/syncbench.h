// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench.h"

namespace comptoir::bench
{

struct SyncOptions {
    qsizetype products = 100'000; ///< of the first load, made up when no file is given, and of the centre of `price`
    QString productFile;          ///< CSV or XLSX as `import products` reads it
    int queued = 10'500;          ///< sales one till made while it was cut off
    int batches = 25;             ///< of 100 sales, of each of the four tills that push at once
    int tills = 1'000;            ///< that hear of a price
    QString directory;
};

/// Four tills at once, beside the rows that it becomes.
[[nodiscard]] QList<Figure> pushFigures(const SyncOptions &options);
/// One till delivers what it kept, and another fetches it: over HTTP.
[[nodiscard]] QList<Figure> queueFigures(const SyncOptions &options);
/// The items of a business, made into a first load and taken in by a new till.
[[nodiscard]] QList<Figure> loadFigures(const SyncOptions &options);
/// From a price that is sent to the last till that has it.
[[nodiscard]] QList<Figure> priceFigures(const SyncOptions &options);

} // namespace comptoir::bench
