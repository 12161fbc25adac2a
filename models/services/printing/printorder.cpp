// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printorder.h"

#include "models/services/shop.h"
#include "models/storage/printing/printqueuestore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

void queuePaper(Shop &shop, Recorder &recorder, const std::optional<PrintOrder> &order, const PaperRequest &paper)
{
    if (!order)
        return;
    const PrinterRole printer = printerFor(paper.kind);
    SettingsStore settings(recorder.connection());
    if (settings.value(u"printer."_s + codeOf(printer)).trimmed().isEmpty())
        return;
    PrintJob job;
    job.at = recorder.now();
    job.paper = paper;
    const QString language = settings.value(u"printer.language"_s);
    job.language = language.isEmpty() ? order->language : language;
    job.printer = printer;
    PrintQueueStore(recorder.connection()).add(job);
    shop.printBell().ring();
}

} // namespace comptoir
