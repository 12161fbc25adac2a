// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/chainchecker.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/sales/saleservice.h"
#include "models/storage/sales/ticketsearch.h"

#include <functional>

namespace comptoir
{

/// Something that happened to a ticket.
struct TicketEvent {
    enum class Kind { Sold, Refunded, TookBack, Copied, Invoiced };
    Kind kind = Kind::Sold;
    EpochMs at = 0;
    QString who;
    QString document; ///< number of the other ticket, of the invoice or of the copy's own entry
    Money amount;     ///< Refunded: what was given back, ≤ 0; TookBack: what the other ticket came to
    int copy = 0;     ///< Copied: DUPLICATA n
};

/// A ticket with everything that hangs on it.
struct TicketDetail {
    TicketView view;
    QList<Quantity> left; ///< per line: what can still be taken back, ≥ 0
    std::optional<Customer> customer;
    QList<TicketEvent> history;  ///< in the order of the journal
    QList<Finding> findings;     ///< what is wrong with this ticket's own entry; empty when hash and signature hold
    QList<TicketEvent> linked;   ///< the tickets of Refunded and TookBack alone
    bool everythingBack = false; ///< nothing is left to take back
};

/// What a list of tickets is written as.
struct TicketExport {
    enum class Form { Csv, Xlsx };
    Form form = Form::Csv;
    QString path;
    QString sheet;       ///< name of the sheet
    QStringList headers; ///< translated, in the order of ticketExportColumns
    std::function<QString(TenderMethod)> methodName;
};
inline constexpr qsizetype ticketExportColumns = 14;

/// Called from the lane with how many of how many tickets are written; false cancels, and no file is made.
using TicketProgress = std::function<bool(qint64 done, qint64 total)>;

/// Finding tickets, everything about one of them, and lists of them as files. Reads only.
class TicketListService
{
public:
    explicit TicketListService(Shop &shop) : m_shop(shop) {}

    /// Count and sum of what a query finds.
    [[nodiscard]] QFuture<Result<TicketSelection>> select(const TicketQuery &query);
    [[nodiscard]] QFuture<Result<QList<TicketRow>>> page(const TicketQuery &query, const TicketSlice &slice);
    /// Number as printed or plain. Errors: `unknown_ticket`, `bad_document_number`.
    [[nodiscard]] QFuture<Result<TicketDetail>> detail(const QString &number);
    /// How a refund would be settled, were it made now: `wholeBackBy` or cash. Errors: those of SaleService::refund()
    /// that do not hang on the person.
    [[nodiscard]] QFuture<Result<Settlement>> refundQuote(const RefundRequest &request);
    /// For a refund that is about to be made.
    [[nodiscard]] SaleId newId() { return SaleId(m_shop.newId()); }
    /// Writes the whole selection, whole or not at all; gives the number of tickets. Errors: `read_only`, `cancelled`,
    /// TableWriter's.
    [[nodiscard]] QFuture<Result<qint64>> exportTo(const TicketQuery &query, const TicketExport &file,
                                                   const TicketProgress &progress);
    /// Everyone who may have sold something, by name, those who left included.
    [[nodiscard]] QFuture<Result<QList<Actor>>> cashiers();

private:
    Shop &m_shop;
};

} // namespace comptoir
