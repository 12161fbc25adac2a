// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printorder.h"
#include "models/services/staff/staffservice.h"
#include "models/storage/fiscal/documentstore.h"
#include "models/storage/sales/salestore.h"

namespace comptoir
{

/// A ticket with what surrounds it: to be shown or printed.
struct TicketView {
    Sale sale;
    QByteArray hash; ///< of its journal entry; eight hex digits are printed
    qint64 seq = 0;
    int copies = 0;
    QString invoice;           ///< number of the invoice made from it, if any
    BusinessSettings business; ///< as it is now: seller identity, time zone
};

/// Looking at tickets, copies of them, and invoices made from them.
class DocumentService
{
public:
    explicit DocumentService(Shop &shop) : m_shop(shop) {}

    /// Number as printed or plain. Error `unknown_ticket`.
    [[nodiscard]] QFuture<Result<TicketView>> ticket(const QString &number);
    /// Journals a copy before it is printed: DUPLICATA n. Errors: `unknown_ticket`, `not_allowed`.
    [[nodiscard]] QFuture<Result<CopyPrinted>> copy(const Authority &by, const QString &number,
                                                    const std::optional<PrintOrder> &print = {});
    /// The same for an invoice, by its number. Errors: `unknown_invoice`, `not_allowed`.
    [[nodiscard]] QFuture<Result<CopyPrinted>> copyInvoice(const Authority &by, const QString &number,
                                                           const std::optional<PrintOrder> &print = {});
    /// A full invoice with the ticket's own totals. A ticket has one invoice: asking again gives it back, and prints
    /// nothing.
    /// Errors: `unknown_ticket`, `not_allowed`, `seller_incomplete` (RC, NIF, NIS or AI missing), `buyer_incomplete`
    /// (name and address; RC, NIF, NIS, AI for a professional), `training_ticket`.
    [[nodiscard]] QFuture<Result<InvoiceIssued>> invoice(const Authority &by, const QString &number,
                                                         const LegalIdentity &buyer, bool professional,
                                                         const std::optional<PrintOrder> &print = {});

private:
    Shop &m_shop;
};

/// Reads a number in the present ticket series, or in the training series when it names it. Errors `unknown_ticket`,
/// `bad_document_number`.
[[nodiscard]] Result<Sale> findTicket(Connection &connection, const QString &number);

/// A ticket with what surrounds it. Errors as findTicket().
[[nodiscard]] Result<TicketView> viewTicket(Connection &connection, const QString &number);

/// Journals the next copy of a document, given by its place in its series.
[[nodiscard]] CopyPrinted recordCopy(Recorder &recorder, const Authority &by, const FiscalRef &original);

/// What a document must carry of both sides (décret 05-468): names of the missing fields, in order.
[[nodiscard]] QStringList missingOf(const LegalIdentity &identity, bool professional);

} // namespace comptoir
