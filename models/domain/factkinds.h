// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/facts.h"

#include <tuple>

/// The name of each fact in the journal, its series if it is fiscal, and the list of them all.
namespace comptoir
{

template <typename Fact>
inline constexpr const char *factKind = nullptr;

template <>
inline constexpr const char *factKind<BusinessCreated> = "business.created";
template <>
inline constexpr const char *factKind<DeviceKeyAdded> = "device.key";
template <>
inline constexpr const char *factKind<EpochBegan> = "device.epoch";
template <>
inline constexpr const char *factKind<SettingsChanged> = "settings.changed";
template <>
inline constexpr const char *factKind<TaxesChanged> = "taxes.changed";
template <>
inline constexpr const char *factKind<RolesChanged> = "roles.changed";
template <>
inline constexpr const char *factKind<UserSaved> = "user.saved";
template <>
inline constexpr const char *factKind<PinTried> = "pin.tried";
template <>
inline constexpr const char *factKind<CategoriesSaved> = "categories.saved";
template <>
inline constexpr const char *factKind<ProductsSaved> = "products.saved";
template <>
inline constexpr const char *factKind<PriceListSaved> = "price_list.saved";
template <>
inline constexpr const char *factKind<PromotionSaved> = "promotion.saved";
template <>
inline constexpr const char *factKind<CustomerSaved> = "customer.saved";
template <>
inline constexpr const char *factKind<AccountPaid> = "account.paid";
template <>
inline constexpr const char *factKind<StockMoved> = "stock.moved";
template <>
inline constexpr const char *factKind<ShiftOpened> = "shift.opened";
template <>
inline constexpr const char *factKind<ShiftClosed> = "shift.closed";
template <>
inline constexpr const char *factKind<DifferenceApproved> = "difference.approved";
template <>
inline constexpr const char *factKind<CashMoved> = "cash.moved";
template <>
inline constexpr const char *factKind<Sale> = "sale.recorded";
template <>
inline constexpr const char *factKind<BasketHeld> = "basket.held";
template <>
inline constexpr const char *factKind<BasketTaken> = "basket.taken";
template <>
inline constexpr const char *factKind<InvoiceIssued> = "invoice.issued";
template <>
inline constexpr const char *factKind<CopyPrinted> = "copy.printed";
template <>
inline constexpr const char *factKind<PeriodClosed> = "period.closed";
template <>
inline constexpr const char *factKind<EventLogged> = "event.logged";
template <>
inline constexpr const char *factKind<ArchiveExported> = "archive.exported";

using AllFacts =
    std::tuple<BusinessCreated, DeviceKeyAdded, EpochBegan, SettingsChanged, TaxesChanged, RolesChanged, UserSaved,
               PinTried, CategoriesSaved, ProductsSaved, PriceListSaved, PromotionSaved, CustomerSaved, AccountPaid,
               StockMoved, ShiftOpened, ShiftClosed, DifferenceApproved, CashMoved, Sale, BasketHeld, BasketTaken,
               InvoiceIssued, CopyPrinted, PeriodClosed, EventLogged, ArchiveExported>;

/// A fact that is a document of a numbered series.
template <typename Fact>
concept FiscalFact = requires(Fact &fact)
{
    fact.fiscal;
};

[[nodiscard]] inline SeriesKind seriesKindOf(const Sale &sale)
{
    return sale.training ? SeriesKind::Training : SeriesKind::Ticket;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const ShiftClosed &)
{
    return SeriesKind::Shift;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const PeriodClosed &period)
{
    return period.kind;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const InvoiceIssued &)
{
    return SeriesKind::Invoice;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const CopyPrinted &)
{
    return SeriesKind::Copy;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const EventLogged &)
{
    return SeriesKind::Event;
}
[[nodiscard]] inline SeriesKind seriesKindOf(const ArchiveExported &)
{
    return SeriesKind::Archive;
}

/// What a document adds to the perpetual totals of its series, minor units. Training adds nothing.
template <FiscalFact Fact>
[[nodiscard]] qint64 fiscalAmountOf(const Fact &fact)
{
    if constexpr (requires { fact.fiscalAmount(); })
        return seriesKindOf(fact) == SeriesKind::Training ? 0 : fact.fiscalAmount().minor();
    else
        return 0;
}

} // namespace comptoir
