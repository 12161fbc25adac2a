// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fiscal/documentservice.h"

#include "models/domain/codec/factcodec.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Result<void> checkParties(const LegalIdentity &seller, const LegalIdentity &buyer, bool professional)
{
    const QStringList ours = missingOf(seller, true);
    if (!ours.isEmpty())
        return refuse(u"seller_incomplete"_s,
                      u"An invoice needs the shop's %1. Fill in the settings seller.*."_s.arg(ours.join(u", "_s)));
    const QStringList theirs = missingOf(buyer, professional);
    if (!theirs.isEmpty())
        return refuse(u"buyer_incomplete"_s, u"An invoice needs the customer's %1."_s.arg(theirs.join(u", "_s)));
    return {};
}

InvoiceIssued decodedInvoice(const QByteArray &payload)
{
    return JsonDecoder::decode<InvoiceIssued>(QJsonDocument::fromJson(payload).object());
}

} // namespace

CopyPrinted recordCopy(Recorder &recorder, const Authority &by, const FiscalRef &original)
{
    CopyPrinted copy;
    copy.original = original.text();
    copy.copy = DocumentStore(recorder.connection()).copiesOf({original.series, original.number}) + 1;
    copy.at = recorder.now();
    copy.user = by.actor();
    recorder.record(copy, by.actor().id.uuid());
    return copy;
}

QStringList missingOf(const LegalIdentity &identity, bool professional)
{
    QStringList missing;
    auto need = [&missing](const QString &value, const QString &name) {
        if (value.trimmed().isEmpty())
            missing.append(name);
    };
    need(identity.name, u"name"_s);
    need(identity.address, u"address"_s);
    if (!professional)
        return missing;
    need(identity.rc, u"RC"_s);
    need(identity.nif, u"NIF"_s);
    need(identity.nis, u"NIS"_s);
    need(identity.ai, u"AI"_s);
    return missing;
}

Result<Sale> findTicket(Connection &connection, const QString &number)
{
    const QString series = seriesCode(SeriesKind::Ticket, SettingsStore(connection).value(u"till"_s),
                                      JournalStore(connection).head().epoch);
    const Result<DocumentNumber> wanted = DocumentNumber::fromText(number, series);
    COMPTOIR_TRY(wanted);
    std::optional<Sale> sale = SaleStore(connection).byNumber(*wanted);
    if (!sale)
        return refuse(u"unknown_ticket"_s, u"There is no ticket %1."_s.arg(number));
    return *sale;
}

Result<TicketView> viewTicket(Connection &c, const QString &number)
{
    const Result<Sale> sale = findTicket(c, number);
    COMPTOIR_TRY(sale);
    DocumentStore documents(c);
    TicketView view;
    view.sale = *sale;
    const JournalEntry entry = SaleStore(c).entryOf(sale->id).value_or(JournalEntry{});
    view.hash = entry.hash;
    view.seq = entry.seq;
    view.copies = documents.copiesOf({sale->fiscal.series, sale->fiscal.number});
    view.business = SettingsStore(c).business();
    if (const std::optional<qint64> pos = documents.invoiceOf(sale->id)) {
        const JournalEntry invoice = JournalStore(c).at(*pos).value_or(JournalEntry{});
        view.invoice = decodedInvoice(invoice.payload).fiscal.text();
    }
    return view;
}

QFuture<Result<TicketView>> DocumentService::ticket(const QString &number)
{
    return m_shop.read([number](Connection &c) -> Result<TicketView> { return viewTicket(c, number); });
}

QFuture<Result<CopyPrinted>> DocumentService::copy(const Authority &by, const QString &number,
                                                   const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, number, print](Recorder &recorder) -> Result<CopyPrinted> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Reprint, number));
        const Result<Sale> sale = findTicket(recorder.connection(), number);
        COMPTOIR_TRY(sale);
        const CopyPrinted copy = recordCopy(recorder, by, sale->fiscal);
        queuePaper(shop, recorder, print, {PaperKind::Ticket, copy.original, copy.copy, {}});
        return copy;
    });
}

QFuture<Result<CopyPrinted>> DocumentService::copyInvoice(const Authority &by, const QString &number,
                                                          const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, number, print](Recorder &recorder) -> Result<CopyPrinted> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Reprint, number));
        const Result<DocumentNumber> wanted = DocumentNumber::fromText(number, {});
        COMPTOIR_TRY(wanted);
        const auto entry = DocumentStore(recorder.connection()).entryOf(*wanted, SeriesKind::Invoice);
        if (!entry)
            return refuse(u"unknown_invoice"_s, u"There is no invoice %1."_s.arg(number));
        const CopyPrinted copy = recordCopy(recorder, by, decodedInvoice(entry->payload).fiscal);
        queuePaper(shop, recorder, print, {PaperKind::Invoice, copy.original, copy.copy, {}});
        return copy;
    });
}

QFuture<Result<InvoiceIssued>> DocumentService::invoice(const Authority &by, const QString &number,
                                                        const LegalIdentity &buyer, bool professional,
                                                        const std::optional<PrintOrder> &print)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, number, buyer, professional, print](Recorder &recorder) -> Result<InvoiceIssued> {
        Connection &connection = recorder.connection();
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::Invoice, number));
        const Result<Sale> sale = findTicket(connection, number);
        COMPTOIR_TRY(sale);
        if (sale->training)
            return refuse(u"training_ticket"_s, u"A training ticket cannot become an invoice."_s);
        if (const std::optional<qint64> pos = DocumentStore(connection).invoiceOf(sale->id)) {
            const JournalEntry entry = JournalStore(connection).at(*pos).value_or(JournalEntry{});
            return decodedInvoice(entry.payload);
        }
        const LegalIdentity &seller = shop.rules(connection).business.seller;
        COMPTOIR_TRY(checkParties(seller, buyer, professional));
        InvoiceIssued invoice;
        invoice.sale = sale->id;
        invoice.ticket = sale->fiscal.text();
        invoice.at = recorder.now();
        invoice.user = by.actor();
        invoice.seller = seller;
        invoice.buyer = buyer;
        invoice.professional = professional;
        invoice.currency = sale->currency;
        invoice.total = sale->priced.total;
        invoice.stampDuty = sale->settlement.stampDuty;
        invoice.due = sale->settlement.due;
        recorder.record(invoice, by.actor().id.uuid());
        queuePaper(shop, recorder, print, {PaperKind::Invoice, invoice.fiscal.text(), 0, {}});
        return invoice;
    });
}

} // namespace comptoir
