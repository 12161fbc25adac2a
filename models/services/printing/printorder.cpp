// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printorder.h"

#include "models/services/shop.h"
#include "models/storage/printing/printqueuestore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Whether the shop has a printer for papers of a kind.
bool hasPrinterFor(Recorder &recorder, PaperKind kind)
{
    SettingsStore settings(recorder.connection());
    return !settings.value(u"printer."_s + codeOf(printerFor(kind))).trimmed().isEmpty();
}

} // namespace

Result<void> needPrinter(Recorder &recorder, const std::optional<PrintOrder> &order, PaperKind kind)
{
    if (order && !hasPrinterFor(recorder, kind))
        return refuse(u"no_printer"_s, u"No printer is set up for this paper."_s);
    return {};
}

void queuePaper(Shop &shop, Recorder &recorder, const std::optional<PrintOrder> &order, const PaperRequest &paper)
{
    if (!order || !hasPrinterFor(recorder, paper.kind))
        return;
    PrintJob job;
    job.at = recorder.now();
    job.paper = paper;
    const QString language = SettingsStore(recorder.connection()).value(u"printer.language"_s);
    job.language = language.isEmpty() ? order->language : language;
    job.printer = printerFor(paper.kind);
    PrintQueueStore(recorder.connection()).add(job);
    shop.printBell().ring();
}

} // namespace comptoir
