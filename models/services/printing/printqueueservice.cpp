// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printqueueservice.h"

#include "models/storage/customers/customerstore.h"
#include "models/storage/printing/printqueuestore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 keptMs = qint64{30} * 24 * 3600 * 1000;

Unexpected unknownJob(qint64 id)
{
    return refuse(u"unknown_print_job"_s, u"Print job %1 is not waiting any more."_s.arg(id));
}

PrinterSettings settingsOf(Connection &connection)
{
    return PrinterSettings::from(SettingsStore(connection).all());
}

} // namespace

QFuture<Result<qint64>> PrintQueueService::recover()
{
    const EpochMs now = m_shop.now();
    return m_shop.database().write([now](Connection &c) -> Result<qint64> {
        PrintQueueStore queue(c);
        queue.forgetDoneBefore(now - keptMs);
        return queue.doubtWhatWasSent(interruptedPrint);
    });
}

QFuture<Result<QList<PrintJob>>> PrintQueueService::pending()
{
    return m_shop.read([](Connection &c) -> Result<QList<PrintJob>> { return PrintQueueStore(c).pending(); });
}

QFuture<Result<std::optional<PrintJob>>> PrintQueueService::next(PrinterRole printer)
{
    // On the writing lane: what rang the bell is committed when this runs.
    return m_shop.database().write(
        [printer](Connection &c) -> Result<std::optional<PrintJob>> { return PrintQueueStore(c).next(printer); });
}

QFuture<Result<std::optional<PrintJob>>> PrintQueueService::take(PrinterRole printer)
{
    return m_shop.database().write(
        [printer](Connection &c) -> Result<std::optional<PrintJob>> { return PrintQueueStore(c).takeNext(printer); });
}

QFuture<Result<void>> PrintQueueService::finish(qint64 id, PrintState state, const QString &error)
{
    const EpochMs now = m_shop.now();
    return m_shop.database().write([id, state, error, now](Connection &c) -> Result<void> {
        if (!PrintQueueStore(c).move(id, PrintState::Sending, state, error, now))
            return unknownJob(id);
        return {};
    });
}

QFuture<Result<void>> PrintQueueService::answerDoubt(qint64 id, bool printed)
{
    const EpochMs now = m_shop.now();
    Shop &shop = m_shop;
    return m_shop.database().write([&shop, id, printed, now](Connection &c) -> Result<void> {
        const PrintState to = printed ? PrintState::Printed : PrintState::Waiting;
        if (!PrintQueueStore(c).move(id, PrintState::Doubtful, to, printed ? QString() : interruptedPrint, now))
            return unknownJob(id);
        shop.printBell().ring();
        return {};
    });
}

QFuture<Result<void>> PrintQueueService::cancel(qint64 id)
{
    const EpochMs now = m_shop.now();
    return m_shop.database().write([id, now](Connection &c) -> Result<void> {
        if (!PrintQueueStore(c).move(id, PrintState::Waiting, PrintState::Cancelled, {}, now))
            return unknownJob(id);
        return {};
    });
}

QFuture<Result<void>> PrintQueueService::cancelWaiting()
{
    const EpochMs now = m_shop.now();
    return m_shop.database().write([now](Connection &c) -> Result<void> {
        PrintQueueStore queue(c);
        for (const PrintJob &job : queue.pending()) {
            if (job.state == PrintState::Waiting)
                queue.move(job.id, PrintState::Waiting, PrintState::Cancelled, {}, now);
        }
        return {};
    });
}

QFuture<Result<void>> PrintQueueService::printBill(const Authority &by, const Basket &basket, const PrintOrder &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, basket, print](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Sell, u"provisional bill"_s));
        COMPTOIR_TRY(needPrinter(recorder, print, PaperKind::Bill));
        const SaleRules &rules = shop.rules(recorder.connection());
        const BusinessSettings &business = rules.business;
        const PricingRules pricing{business.currency,    business.taxMode,
                                   business.taxRounding, business.local(recorder.now()).date(),
                                   &rules.taxes,         &rules.promotions};
        const Result<PricedBasket> priced = price(basket, pricing);
        COMPTOIR_TRY(priced);
        const std::optional<Customer> customer =
            basket.customer ? CustomerStore(recorder.connection()).customer(*basket.customer) : std::nullopt;
        const BillPaper bill{business.currency,
                             business.taxMode,
                             recorder.now(),
                             by.actor(),
                             customer ? customer->identity.name : QString(),
                             *priced};
        logEvent(recorder, u"bill.printed"_s, by.actor(), priced->total.toDecimal());
        queuePaper(shop, recorder, print, {PaperKind::Bill, {}, 0, QString::fromUtf8(JsonEncoder::encode(bill))});
        return {};
    });
}

QFuture<Result<PaperContent>> PrintQueueService::content(const PaperRequest &paper)
{
    return m_shop.read([paper](Connection &c) -> Result<PaperContent> { return readPaper(c, paper); });
}

QFuture<Result<PaperContent>> PrintQueueService::testContent(const QString &printer)
{
    return m_shop.read([printer](Connection &c) -> Result<PaperContent> {
        return PaperContent{SettingsStore(c).business(), {}, TestPaper{printer}};
    });
}

QFuture<Result<PrinterSettings>> PrintQueueService::printers()
{
    return m_shop.read([](Connection &c) -> Result<PrinterSettings> { return settingsOf(c); });
}

} // namespace comptoir
