// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/salecodec.h"

/// How shifts, closures and cash movements look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

template <typename Codec>
void describe(Codec &codec, CountedDenomination &counted)
{
    codec("value", counted.valueMinor);
    codec("count", counted.count);
    codec("coin", counted.coin);
}

template <typename Codec>
void describe(Codec &codec, ShiftOpened &shift)
{
    codec("id", shift.id);
    codec("business_date", shift.businessDate);
    codec("at", shift.at);
    codec("user", shift.user);
    codec("currency", shift.currency);
    codec("float", shift.openingFloat);
    codec("count", shift.count);
}

template <typename Codec>
void describe(Codec &codec, CashMoved &move)
{
    codec("shift", move.shift);
    codec("kind", move.kind);
    codec("currency", move.currency);
    codec("amount", move.amount);
    codec("reason", move.reason);
    codec("at", move.at);
    codec("user", move.user);
}

template <typename Codec>
void describe(Codec &codec, MethodTotal &total)
{
    codec("method", total.method);
    codec("count", total.count);
    codec("amount", total.amount);
}

template <typename Codec>
void describe(Codec &codec, PeriodTotals &totals)
{
    codec("currency", totals.currency);
    codec("tickets", totals.tickets);
    codec("returns", totals.returns);
    codec("first_number", totals.firstNumber);
    codec("last_number", totals.lastNumber);
    codec("sold", totals.sold);
    codec("returned", totals.returned);
    codec("discount", totals.discount);
    codec("net", totals.net);
    codec("tax", totals.tax);
    codec("total", totals.total);
    codec("stamp", totals.stampDuty);
    codec("rounding", totals.rounding);
    codec("due", totals.due);
    codec("by_rate", totals.byRate);
    codec("by_method", totals.byMethod);
    codec("training_tickets", totals.trainingTickets);
    codec("voids", totals.voids);
    codec("drawer_openings", totals.drawerOpenings);
    codec("copies", totals.copies);
}

template <typename Codec>
void describe(Codec &codec, CashPosition &cash)
{
    codec("float", cash.openingFloat);
    codec("sales", cash.sales);
    codec("moved_in", cash.movedIn);
    codec("moved_out", cash.movedOut);
    codec("expected", cash.expected);
}

template <typename Codec>
void describe(Codec &codec, ShiftClosed &shift)
{
    Currency currency = shift.totals.currency;
    codec("fiscal", shift.fiscal);
    codec("currency", currency);
    codec("shift", shift.shift);
    codec("business_date", shift.businessDate);
    codec("opened_at", shift.openedAt);
    codec("at", shift.at);
    codec("opened_by", shift.openedBy);
    codec("user", shift.user);
    codec("approved_by", shift.approvedBy);
    codec("approved", shift.approved);
    codec("totals", shift.totals);
    codec("cash", shift.cash);
    codec("counted", shift.counted);
    codec("difference", shift.difference);
    codec("count", shift.count);
    codec("declared", shift.declared);
    codec("float_kept", shift.floatKept);
    codec("note", shift.note);
    codec("ticket_perpetual_net", shift.ticketPerpetualNet);
    codec("ticket_perpetual_abs", shift.ticketPerpetualAbs);
}

template <typename Codec>
void describe(Codec &codec, DifferenceApproved &approval)
{
    codec("shift", approval.shift);
    codec("z", approval.z);
    codec("currency", approval.currency);
    codec("difference", approval.difference);
    codec("at", approval.at);
    codec("user", approval.user);
    codec("approved_by", approval.approvedBy);
}

template <typename Codec>
void describe(Codec &codec, CountDraft &draft)
{
    codec("shift", draft.shift);
    codec("currency", draft.currency);
    codec("at", draft.at);
    codec("typed", draft.typed);
    codec("count", draft.count);
    codec("declared", draft.declared);
    codec("float_kept", draft.floatKept);
    codec("note", draft.note);
}

template <typename Codec>
void describe(Codec &codec, PeriodClosed &period)
{
    codec("fiscal", period.fiscal);
    codec("kind", period.kind);
    codec("period", period.period);
    codec("at", period.at);
    codec("user", period.user);
    codec("totals", period.totals);
    codec("ticket_perpetual_net", period.ticketPerpetualNet);
    codec("ticket_perpetual_abs", period.ticketPerpetualAbs);
}

} // namespace comptoir
