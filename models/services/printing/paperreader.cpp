// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/factcodec.h"
#include "models/services/cash/shiftservice.h"
#include "models/services/printing/papercontent.h"
#include "models/services/printing/printersettings.h"
#include "models/storage/customers/customerstore.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected unknownDocument(const QString &name)
{
    return broken(u"unknown_document"_s, u"The journal holds no document %1 to print."_s.arg(name));
}

template <typename T>
T decoded(const QByteArray &json)
{
    return JsonDecoder::decode<T>(QJsonDocument::fromJson(json).object());
}

Result<JournalEntry> entryOf(Connection &connection, const QString &number, SeriesKind kind)
{
    const Result<DocumentNumber> wanted = DocumentNumber::fromText(number, {});
    COMPTOIR_TRY(wanted);
    const std::optional<JournalEntry> entry = DocumentStore(connection).entryOf(*wanted, kind);
    if (!entry)
        return unknownDocument(number);
    return *entry;
}

/// Papers without a number of their own name their journal entry by its position.
Result<JournalEntry> entryAt(Connection &connection, const QString &position)
{
    const std::optional<JournalEntry> entry = JournalStore(connection).at(position.toLongLong());
    if (!entry)
        return unknownDocument(position);
    return *entry;
}

QStringList originalsOf(Connection &connection, const Sale &sale)
{
    SaleStore sales(connection);
    QStringList numbers;
    for (const PricedLine &line : sale.priced.lines) {
        const std::optional<Sale> original = line.line.returnOf ? sales.byId(line.line.returnOf->sale) : std::nullopt;
        if (original && !numbers.contains(original->fiscal.text()))
            numbers.append(original->fiscal.text());
    }
    return numbers;
}

Result<void> readTicket(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    const Result<TicketView> ticket = viewTicket(connection, paper.document);
    COMPTOIR_TRY(ticket);
    content.body = TicketPaper{*ticket, paper.copy, originalsOf(connection, ticket->sale)};
    return {};
}

Result<void> readInvoice(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    const Result<JournalEntry> entry = entryOf(connection, paper.document, SeriesKind::Invoice);
    COMPTOIR_TRY(entry);
    const auto invoice = decoded<InvoiceIssued>(entry->payload);
    const std::optional<Sale> sale = SaleStore(connection).byId(invoice.sale);
    if (!sale)
        return unknownDocument(invoice.ticket);
    content.body = InvoicePaper{invoice, *sale, entry->hash, paper.copy};
    return {};
}

Result<void> readZ(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    const Result<JournalEntry> entry = entryOf(connection, paper.document, SeriesKind::Shift);
    COMPTOIR_TRY(entry);
    const auto closed = decoded<ShiftClosed>(entry->payload);
    const bool blind = paper.detail == blindDetail;
    content.body = ZPaper{blind ? seenBy(Authority{}, closed) : closed, entry->hash, paper.copy, blind};
    return {};
}

Result<void> readCashSlip(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    const Result<JournalEntry> entry = entryAt(connection, paper.detail);
    COMPTOIR_TRY(entry);
    content.body = CashSlipPaper{decoded<CashMoved>(entry->payload)};
    return {};
}

Result<void> readAccountSlip(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    // "position owed": what is owed at that moment is on the paper, whenever it is printed.
    const Result<JournalEntry> entry = entryAt(connection, paper.detail.section(u' ', 0, 0));
    COMPTOIR_TRY(entry);
    const auto paid = decoded<AccountPaid>(entry->payload);
    const std::optional<Customer> customer = CustomerStore(connection).customer(paid.customer);
    content.body = AccountSlipPaper{paid, customer ? customer->identity.name : QString(),
                                    Money(paper.detail.section(u' ', 1).toLongLong(), paid.currency)};
    return {};
}

Result<void> readBody(Connection &connection, const PaperRequest &paper, PaperContent &content)
{
    switch (paper.kind) {
    case PaperKind::Ticket:
        return readTicket(connection, paper, content);
    case PaperKind::Invoice:
        return readInvoice(connection, paper, content);
    case PaperKind::Z:
        return readZ(connection, paper, content);
    case PaperKind::X:
        content.body = decoded<XPaper>(paper.detail.toUtf8());
        return {};
    case PaperKind::CashSlip:
        return readCashSlip(connection, paper, content);
    case PaperKind::AccountSlip:
        return readAccountSlip(connection, paper, content);
    case PaperKind::Bill:
        content.body = decoded<BillPaper>(paper.detail.toUtf8());
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PaperContent> readPaper(Connection &connection, const PaperRequest &paper)
{
    PaperContent content;
    SettingsStore settings(connection);
    content.business = settings.business();
    content.footer = PrinterSettings::from(settings.all()).footer;
    COMPTOIR_TRY(readBody(connection, paper, content));
    return content;
}

} // namespace comptoir
