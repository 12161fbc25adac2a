// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/cataloguecodec.h"

/// How customers, held tickets, invoices, copies and events look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

template <typename Codec>
void describe(Codec &codec, LegalIdentity &identity)
{
    codec("name", identity.name);
    codec("legal_form", identity.legalForm);
    codec("activity", identity.activity);
    codec("address", identity.address);
    codec("phone", identity.phone);
    codec("email", identity.email);
    codec("capital", identity.capital);
    codec("rc", identity.rc);
    codec("nif", identity.nif);
    codec("nis", identity.nis);
    codec("ai", identity.ai);
}

template <typename Codec>
void describe(Codec &codec, Customer &customer)
{
    codec("id", customer.id);
    codec("code", customer.code);
    codec("identity", customer.identity);
    codec("group", customer.group);
    codec("professional", customer.professional);
    codec("credit_limit", customer.creditLimitMinor);
    codec("active", customer.active);
}

template <typename Codec>
void describe(Codec &codec, CustomerSaved &saved)
{
    codec("customer", saved.customer);
}

template <typename Codec>
void describe(Codec &codec, AccountPaid &paid)
{
    codec("customer", paid.customer);
    codec("shift", paid.shift);
    codec("currency", paid.currency);
    codec("tender", paid.tender);
    codec("at", paid.at);
    codec("user", paid.user);
}

template <typename Codec>
void describe(Codec &codec, StockMoved &moved)
{
    codec("moves", moved.moves);
    codec("at", moved.at);
    codec("user", moved.user);
    codec("note", moved.note);
}

template <typename Codec>
void describe(Codec &codec, BasketHeld &held)
{
    codec("id", held.id);
    codec("name", held.name);
    codec("at", held.at);
    codec("user", held.user);
    codec("currency", held.currency);
    codec("basket", held.basket);
}

template <typename Codec>
void describe(Codec &codec, BasketTaken &taken)
{
    codec("id", taken.id);
}

template <typename Codec>
void describe(Codec &codec, InvoiceIssued &invoice)
{
    codec("fiscal", invoice.fiscal);
    codec("sale", invoice.sale);
    codec("ticket", invoice.ticket);
    codec("at", invoice.at);
    codec("user", invoice.user);
    codec("seller", invoice.seller);
    codec("buyer", invoice.buyer);
    codec("professional", invoice.professional);
    codec("currency", invoice.currency);
    codec("total", invoice.total);
    codec("stamp", invoice.stampDuty);
    codec("due", invoice.due);
}

template <typename Codec>
void describe(Codec &codec, CopyPrinted &copy)
{
    codec("fiscal", copy.fiscal);
    codec("original", copy.original);
    codec("copy", copy.copy);
    codec("at", copy.at);
    codec("user", copy.user);
}

template <typename Codec>
void describe(Codec &codec, EventLogged &event)
{
    codec("fiscal", event.fiscal);
    codec("code", event.code);
    codec("at", event.at);
    codec("user", event.user);
    codec("approved_by", event.approvedBy);
    codec("detail", event.detail);
}

template <typename Codec>
void describe(Codec &codec, ArchiveExported &archive)
{
    codec("fiscal", archive.fiscal);
    codec("from_pos", archive.fromPos);
    codec("to_pos", archive.toPos);
    codec("sha256", archive.sha256);
    codec("at", archive.at);
    codec("user", archive.user);
}

} // namespace comptoir
