// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/basketfile.h"

#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

Unexpected badBasket(const QString &why)
{
    return misuse(u"bad_basket"_s, u"This basket cannot be read: %1"_s.arg(why));
}

/// A decimal given as text, or as a JSON number, whose shortest form is what was typed.
Result<QString> decimalText(const QJsonValue &value, const QString &key)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
    return badBasket(u"%1 is neither a number nor a text."_s.arg(key));
}

Result<qint64> minorOf(const QJsonValue &value, const QString &key, Currency currency)
{
    const Result<QString> text = decimalText(value, key);
    COMPTOIR_TRY(text);
    return parseDecimal(*text, currency.decimals());
}

Result<WantedLine> readLine(const QJsonObject &object, Currency currency)
{
    WantedLine line;
    line.code = object.value("code"_L1).toString();
    line.name = object.value("name"_L1).toString();
    line.note = object.value("note"_L1).toString();
    if (line.code.isEmpty() && line.name.isEmpty())
        return badBasket(u"a line needs a code or a name."_s);
    if (object.contains("qty"_L1)) {
        const Result<QString> quantity = decimalText(object.value("qty"_L1), u"qty"_s);
        COMPTOIR_TRY(quantity);
        line.quantity = *quantity;
    }
    if (object.contains("price"_L1)) {
        const Result<qint64> price = minorOf(object.value("price"_L1), u"price"_s, currency);
        COMPTOIR_TRY(price);
        line.priceMinor = *price;
    }
    if (object.contains("discount"_L1)) {
        const Result<QString> text = decimalText(object.value("discount"_L1), u"discount"_s);
        COMPTOIR_TRY(text);
        const Result<Discount> discount = Discount::fromText(*text, currency);
        COMPTOIR_TRY(discount);
        line.discount = *discount;
    }
    return line;
}

Result<WantedReturn> readReturn(const QJsonObject &object)
{
    WantedReturn wanted{object.value("ticket"_L1).toString(), object.value("line"_L1).toInt(1), Quantity::of(1)};
    if (object.contains("qty"_L1)) {
        const Result<QString> text = decimalText(object.value("qty"_L1), u"qty"_s);
        COMPTOIR_TRY(text);
        const Result<Quantity> quantity = Quantity::fromDecimal(*text);
        COMPTOIR_TRY(quantity);
        wanted.quantity = *quantity;
    }
    return wanted;
}

Result<Tender> readTender(const QJsonObject &object, Currency currency)
{
    const Result<TenderMethod> method = tenderMethodFromCode(object.value("method"_L1).toString());
    COMPTOIR_TRY(method);
    const Result<qint64> amount = minorOf(object.value("amount"_L1), u"amount"_s, currency);
    COMPTOIR_TRY(amount);
    return Tender{*method, Money(*amount, currency), object.value("reference"_L1).toString()};
}

/// Reads each object of an array with `read`.
template <typename T, typename Read>
Result<QList<T>> readAll(const QJsonValue &value, const QString &key, Read read)
{
    QList<T> items;
    if (!value.isUndefined() && !value.isArray())
        return badBasket(u"%1 is not a list."_s.arg(key));
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        const Result<T> one = read(item.toObject());
        COMPTOIR_TRY(one);
        items.append(*one);
    }
    return items;
}

} // namespace

Result<BasketFileLine> readBasketLine(const QByteArray &json, Currency currency)
{
    QJsonParseError parse;
    const QJsonObject object = QJsonDocument::fromJson(json, &parse).object();
    if (parse.error != QJsonParseError::NoError)
        return badBasket(parse.errorString());
    BasketFileLine basket;
    if (object.contains("id"_L1)) {
        const Result<SaleId> id = SaleId::fromText(object.value("id"_L1).toString());
        COMPTOIR_TRY(id);
        basket.id = *id;
    }
    basket.at = object.value("at"_L1).toString();
    basket.customer = object.value("customer"_L1).toString();
    basket.note = object.value("note"_L1).toString();
    const QJsonArray coupons = object.value("coupons"_L1).toArray();
    for (const QJsonValue &coupon : coupons)
        basket.coupons.append(coupon.toString());
    if (object.contains("discount"_L1)) {
        const Result<QString> text = decimalText(object.value("discount"_L1), u"discount"_s);
        COMPTOIR_TRY(text);
        basket.discount = *text;
    }
    Result<QList<WantedLine>> lines = readAll<WantedLine>(
        object.value("lines"_L1), u"lines"_s, [currency](const QJsonObject &line) { return readLine(line, currency); });
    COMPTOIR_TRY(lines);
    basket.lines = std::move(*lines);
    Result<QList<WantedReturn>> returns = readAll<WantedReturn>(object.value("returns"_L1), u"returns"_s, readReturn);
    COMPTOIR_TRY(returns);
    basket.returns = std::move(*returns);
    if (basket.lines.isEmpty() && basket.returns.isEmpty())
        return badBasket(u"it has no lines."_s);
    Result<QList<Tender>> tenders =
        readAll<Tender>(object.value("payments"_L1), u"payments"_s,
                        [currency](const QJsonObject &tender) { return readTender(tender, currency); });
    COMPTOIR_TRY(tenders);
    basket.tenders = std::move(*tenders);
    return basket;
}

} // namespace comptoir::ctl
