// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"
#include "models/services/fiscal/documentservice.h"
#include "models/storage/printing/printjob.h"

#include <variant>

namespace comptoir
{

/// A ticket, or its DUPLICATA `copy`.
struct TicketPaper {
    TicketView ticket;
    int copy = 0;
    QStringList returnsOf; ///< numbers of the tickets its return lines belong to
};

/// An invoice, or its DUPLICATA `copy`: the parties as the invoice froze them, the lines of its ticket.
struct InvoicePaper {
    InvoiceIssued invoice;
    Sale sale;
    QByteArray hash; ///< of the invoice's journal entry
    int copy = 0;
};

/// A Z as the person who ordered it may see it.
struct ZPaper {
    ShiftClosed closed;
    QByteArray hash;
    int copy = 0;
    bool blind = false; ///< without what was expected, and what follows from it
};

/// The figures of an open shift at one moment.
struct XPaper {
    Currency currency;
    QDate businessDate;
    EpochMs openedAt = 0;
    EpochMs at = 0;
    Actor user;
    PeriodTotals totals;
    CashPosition cash;
};

/// Money put into or taken out of the drawer, for whoever gave or got it to sign.
struct CashSlipPaper {
    CashMoved moved;
};

/// What a customer paid on their account, and what is still owed.
struct AccountSlipPaper {
    AccountPaid paid;
    QString customer;
    Money owedAfter;
};

/// An open ticket on paper: no number, no hash, not a receipt.
struct BillPaper {
    Currency currency;
    TaxMode taxMode = TaxMode::Inclusive;
    EpochMs at = 0;
    Actor cashier;
    QString customer;
    PricedBasket priced;
};

/// Shows that a printer prints what it should: edges, sharpness, letters of both scripts.
struct TestPaper {
    QString printer; ///< its address, as set
};

/// Everything a paper shows, read in one snapshot; laid out by models/printing.
struct PaperContent {
    BusinessSettings business;
    QString footer; ///< the shop's own words
    std::variant<TicketPaper, InvoicePaper, ZPaper, XPaper, CashSlipPaper, AccountSlipPaper, BillPaper, TestPaper> body;
    QString software = QStringLiteral("Comptoir " COMPTOIR_VERSION); ///< that makes the paper
};

template <typename Codec>
void describe(Codec &codec, XPaper &paper)
{
    codec("currency", paper.currency);
    codec("business_date", paper.businessDate);
    codec("opened_at", paper.openedAt);
    codec("at", paper.at);
    codec("user", paper.user);
    codec("totals", paper.totals);
    codec("cash", paper.cash);
}

template <typename Codec>
void describe(Codec &codec, BillPaper &paper)
{
    codec("currency", paper.currency);
    codec("tax_mode", paper.taxMode);
    codec("at", paper.at);
    codec("cashier", paper.cashier);
    codec("customer", paper.customer);
    codec("priced", paper.priced);
}

/// `detail` of a Z that is printed for somebody who counted blind.
inline const QString blindDetail = QStringLiteral("blind");

/// Reads what a paper shows. Errors: `unknown_ticket`, `unknown_document` (the journal has no such document).
[[nodiscard]] Result<PaperContent> readPaper(Connection &connection, const PaperRequest &paper);

} // namespace comptoir
