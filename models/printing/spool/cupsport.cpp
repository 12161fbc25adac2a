// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/cupsport.h"

#include "models/services/whendone.h"

#include <QFuture>
#include <QPromise>
#include <QTemporaryFile>
#include <QThreadPool>
#include <QTimer>

#include <cups/cups.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The paper's size as CUPS names it; A4 by its name.
QByteArray mediaOf(const Paper &paper)
{
    if (!paper.isRoll())
        return "A4";
    const auto mm = [&paper](qreal dots) { return dots / paper.dotsPerInch * mmPerInch + 2 * paper.marginMm; };
    return "Custom." + QByteArray::number(mm(paper.size.width()), 'f', 0) + "x" +
           QByteArray::number(mm(paper.size.height()), 'f', 0) + "mm";
}

PrintOutcome notTaken(const QString &why)
{
    return {PrintOutcome::Kind::NotPrinted,
            {u"printer_unreachable"_s, u"The printing system did not take the paper (%1). It waits here."_s.arg(why),
             ErrorClass::Network},
            false};
}

/// Talks to CUPS and waits for it: never on a thread that has anything else to do.
PrintOutcome print(const QByteArray &queue, const QByteArray &title, const QByteArray &media, const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return notTaken(file.errorString());
    cups_option_t *options = nullptr;
    int count = cupsAddOption("media", media.constData(), 0, &options);
    count = cupsAddOption("print-scaling", "none", count, &options);
    const int job = cupsPrintFile2(CUPS_HTTP_DEFAULT, queue.constData(), QFile::encodeName(file.fileName()).constData(),
                                   title.constData(), count, options);
    cupsFreeOptions(count, options);
    return job > 0 ? PrintOutcome{} : notTaken(QString::fromUtf8(cupsLastErrorString()));
}

} // namespace

void CupsPort::prepare()
{
    QTimer::singleShot(0, this, &PrinterPort::ready);
}

void CupsPort::send(const Paper &paper, const QString &name, bool)
{
    auto promise = std::make_shared<QPromise<PrintOutcome>>();
    promise->start();
    whenDone(promise->future(), this, [this](const PrintOutcome &outcome) { Q_EMIT finished(outcome); });
    const QByteArray title = (paper.title.isEmpty() ? name : paper.title).toUtf8();
    QThreadPool::globalInstance()->start(
        [promise, queue = m_queue.toUtf8(), title, media = mediaOf(paper), pdf = toPdf(paper)] {
            promise->addResult(print(queue, title, media, pdf));
            promise->finish();
        });
}

} // namespace comptoir
