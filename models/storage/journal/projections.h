// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/factkinds.h"
#include "models/storage/journal/journalstore.h"
#include "models/storage/sync/documentedits.h"

/// What each fact does to the business tables. The same functions run when a fact is recorded and when `verify`
/// rebuilds the tables beside the file, so that there is only one meaning of an entry (docs/adr/0005).
namespace comptoir
{

void project(Connection &connection, const JournalEntry &entry, const BusinessCreated &fact);
void project(Connection &connection, const JournalEntry &entry, const DeviceKeyAdded &fact);
void project(Connection &connection, const JournalEntry &entry, const EpochBegan &fact);
void project(Connection &connection, const JournalEntry &entry, const SettingsChanged &fact);
void project(Connection &connection, const JournalEntry &entry, const TaxesChanged &fact);
void project(Connection &connection, const JournalEntry &entry, const RolesChanged &fact);
void project(Connection &connection, const JournalEntry &entry, const UserSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const PinTried &fact);
void project(Connection &connection, const JournalEntry &entry, const CategoriesSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const ProductsSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const PriceListSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const PromotionSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const CustomerSaved &fact);
void project(Connection &connection, const JournalEntry &entry, const AccountPaid &fact);
void project(Connection &connection, const JournalEntry &entry, const StockMoved &fact);
void project(Connection &connection, const JournalEntry &entry, const ShiftOpened &fact);
void project(Connection &connection, const JournalEntry &entry, const ShiftClosed &fact);
void project(Connection &connection, const JournalEntry &entry, const DifferenceApproved &fact);
void project(Connection &connection, const JournalEntry &entry, const CashMoved &fact);
void project(Connection &connection, const JournalEntry &entry, const Sale &fact);
void project(Connection &connection, const JournalEntry &entry, const BasketHeld &fact);
void project(Connection &connection, const JournalEntry &entry, const BasketTaken &fact);
void project(Connection &connection, const JournalEntry &entry, const InvoiceIssued &fact);
void project(Connection &connection, const JournalEntry &entry, const CopyPrinted &fact);
void project(Connection &connection, const JournalEntry &entry, const PeriodClosed &fact);
void project(Connection &connection, const JournalEntry &entry, const EventLogged &fact);
void project(Connection &connection, const JournalEntry &entry, const ArchiveExported &fact);

/// Advances the fact's series, if it has one, and projects it.
template <typename Fact>
void applyFact(Connection &connection, const JournalEntry &entry, const Fact &fact)
{
    if constexpr (requires { fact.fiscal; })
        SeriesStore(connection).advance(fact.fiscal, seriesKindOf(fact), entry.pos, entry.hash);
    if constexpr (writesDocuments<Fact>)
        noteEdits(connection, entry);
    project(connection, entry, fact);
}

/// Decodes an entry and applies it. Kinds this version does not know are left alone: they came from a newer one.
void replay(Connection &connection, const JournalEntry &entry);

} // namespace comptoir
