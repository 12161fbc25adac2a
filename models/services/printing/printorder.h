// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal/recorder.h"
#include "models/storage/printing/printjob.h"

namespace comptoir
{

class Shop;

/// Asks that a document be put on paper. It goes with the request that makes the document, and the job is written in
/// that document's own transaction: nothing is printed that was not committed, and nothing twice.
struct PrintOrder {
    QString language; ///< of the screen: "fr", "ar", "en"; the setting `printer.language` goes before it

    bool operator==(const PrintOrder &) const = default;
};

/// Refuses (`no_printer`) a paper that was asked for and that no printer would put out.
[[nodiscard]] Result<void> needPrinter(Recorder &recorder, const std::optional<PrintOrder> &order, PaperKind kind);

/// Writes the job, unless there is no order or no printer for such papers is set. Only inside Shop::write().
void queuePaper(Shop &shop, Recorder &recorder, const std::optional<PrintOrder> &order, const PaperRequest &paper);

} // namespace comptoir
