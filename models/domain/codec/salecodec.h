// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/jsondecoder.h"
#include "models/domain/sales/sale.h"

/// How tickets and what they are made of look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

[[nodiscard]] QString codeOf(Discount::Kind kind);
void fromCode(QStringView code, Discount::Kind &kind);
[[nodiscard]] QString codeOf(AppliedDiscount::Source source);
void fromCode(QStringView code, AppliedDiscount::Source &source);
[[nodiscard]] QString codeOf(TaxMode mode);
void fromCode(QStringView code, TaxMode &mode);
[[nodiscard]] QString codeOf(TenderMethod method);
void fromCode(QStringView code, TenderMethod &method);

template <typename Codec>
void describe(Codec &codec, Actor &actor)
{
    codec("id", actor.id);
    codec("name", actor.name);
}

template <typename Codec>
void describe(Codec &codec, TaxRate &rate)
{
    codec("code", rate.code);
    codec("ppm", rate.ratePpm);
}

template <typename Codec>
void describe(Codec &codec, TaxAmount &amount)
{
    codec("rate", amount.rate);
    codec("base", amount.base);
    codec("tax", amount.tax);
}

template <typename Codec>
void describe(Codec &codec, Discount &discount)
{
    codec("kind", discount.kind);
    codec("value", discount.value);
    codec("label", discount.label);
}

template <typename Codec>
void describe(Codec &codec, ReturnOf &returned)
{
    codec("sale", returned.sale);
    codec("line", returned.line);
}

template <typename Codec>
void describe(Codec &codec, BasketLine &line)
{
    codec("product", line.product);
    codec("code", line.code);
    codec("name", line.name);
    codec("names", line.names);
    codec("category", line.category);
    codec("tax_class", line.taxClass);
    codec("qty", line.quantity);
    codec("unit", line.unitName);
    codec("factor", line.unitFactorMilli);
    codec("price", line.unitPrice);
    codec("overridden", line.priceOverridden);
    codec("discount", line.discount);
    codec("note", line.note);
    codec("return_of", line.returnOf);
}

template <typename Codec>
void describe(Codec &codec, Basket &basket)
{
    codec("lines", basket.lines);
    codec("discount", basket.discount);
    codec("customer", basket.customer);
    codec("coupons", basket.coupons);
    codec("note", basket.note);
}

template <typename Codec>
void describe(Codec &codec, AppliedDiscount &discount)
{
    codec("source", discount.source);
    codec("label", discount.label);
    codec("amount", discount.amount);
}

template <typename Codec>
void describe(Codec &codec, PricedLine &line)
{
    codec("line", line.line);
    codec("gross", line.gross);
    codec("discounts", line.discounts);
    codec("net", line.net);
    codec("tax", line.tax);
    codec("total", line.total);
    codec("taxes", line.taxes);
}

template <typename Codec>
void describe(Codec &codec, PricedBasket &basket)
{
    codec("lines", basket.lines);
    codec("by_rate", basket.byRate);
    codec("discount", basket.discount);
    codec("net", basket.net);
    codec("tax", basket.tax);
    codec("total", basket.total);
}

template <typename Codec>
void describe(Codec &codec, Tender &tender)
{
    codec("method", tender.method);
    codec("amount", tender.amount);
    codec("reference", tender.reference);
}

template <typename Codec>
void describe(Codec &codec, Settlement &settlement)
{
    codec("total", settlement.total);
    codec("stamp", settlement.stampDuty);
    codec("rounding", settlement.rounding);
    codec("due", settlement.due);
    codec("change", settlement.change);
    codec("tenders", settlement.tenders);
}

template <typename Codec>
void describe(Codec &codec, StockMove &move)
{
    codec("product", move.product);
    codec("qty", move.quantityMilli);
    codec("reason", move.reason);
}

template <typename Codec>
void describe(Codec &codec, Sale &sale)
{
    codec("fiscal", sale.fiscal);
    codec("id", sale.id);
    codec("training", sale.training);
    codec("shift", sale.shift);
    codec("business_date", sale.businessDate);
    codec("hour", sale.hour);
    codec("at", sale.at);
    codec("cashier", sale.cashier);
    codec("approved_by", sale.approvedBy);
    codec("branch", sale.branch);
    codec("till", sale.till);
    codec("currency", sale.currency);
    codec("customer", sale.customer);
    codec("customer_name", sale.customerName);
    codec("tax_mode", sale.taxMode);
    codec("priced", sale.priced);
    codec("settlement", sale.settlement);
    codec("stock", sale.stock);
    codec("note", sale.note);
}

} // namespace comptoir
