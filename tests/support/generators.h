// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sales/pricing.h"

#include <rapidcheck.h>

namespace comptoir::testing
{

inline const QDate today(2026, 1, 15);

[[nodiscard]] inline Money dinars(qint64 minor)
{
    return {minor, Currency::dzd()};
}

/// 19 %, 9 %, none, and a class that bears two taxes.
[[nodiscard]] inline TaxTable algerianTaxes()
{
    TaxTable table;
    table.put(TaxDefinition{QStringLiteral("TVA"), QStringLiteral("TVA"), {{QDate(2017, 1, 1), 190'000}}});
    table.put(TaxDefinition{QStringLiteral("TVAR"), QStringLiteral("TVA"), {{QDate(2017, 1, 1), 90'000}}});
    table.put(TaxDefinition{QStringLiteral("LOCAL"), QStringLiteral("Local"), {{QDate(2017, 1, 1), 20'000}}});
    table.put(TaxClass{QStringLiteral("TVA19"), {}, {QStringLiteral("TVA")}});
    table.put(TaxClass{QStringLiteral("TVA9"), {}, {QStringLiteral("TVAR")}});
    table.put(TaxClass{QStringLiteral("exempt"), {}, {}});
    table.put(TaxClass{QStringLiteral("both"), {}, {QStringLiteral("TVA"), QStringLiteral("LOCAL")}});
    return table;
}

/// From a few centimes to a few thousand dinars.
[[nodiscard]] inline rc::Gen<qint64> priceMinor()
{
    return rc::gen::weightedOneOf<qint64>({{1, rc::gen::inRange<qint64>(0, 100)},
                                           {4, rc::gen::inRange<qint64>(0, 500'000)},
                                           {1, rc::gen::inRange<qint64>(0, 1'000'000'000)}});
}

/// Whole items mostly, weighed goods sometimes.
[[nodiscard]] inline rc::Gen<qint64> quantityMilli()
{
    return rc::gen::weightedOneOf<qint64>(
        {{3, rc::gen::map(rc::gen::inRange<qint64>(1, 12), [](qint64 whole) { return whole * 1000; })},
         {1, rc::gen::inRange<qint64>(1, 20'000)}});
}

[[nodiscard]] inline rc::Gen<QString> taxClass()
{
    return rc::gen::element(QStringLiteral("TVA19"), QStringLiteral("TVA9"), QStringLiteral("exempt"),
                            QStringLiteral("both"));
}

[[nodiscard]] inline ProductId productNumber(int number)
{
    QByteArray bytes(Uuid::size, '\0');
    bytes.back() = static_cast<char>(number);
    return ProductId(Uuid::fromBytes(bytes));
}

/// A share, or an amount of a few centimes that nearly every line can bear.
[[nodiscard]] inline rc::Gen<std::optional<Discount>> maybeDiscount()
{
    return rc::gen::map(rc::gen::pair(rc::gen::inRange(0, 4), rc::gen::inRange<qint64>(0, 1'000'001)),
                        [](const std::pair<int, qint64> &drawn) -> std::optional<Discount> {
                            if (drawn.first == 0)
                                return Discount{Discount::Kind::Percent, drawn.second, QStringLiteral("share")};
                            if (drawn.first == 1)
                                return Discount{Discount::Kind::Amount, drawn.second % 50, QStringLiteral("amount")};
                            return std::nullopt;
                        });
}

/// A sold line of product 1 to 5.
[[nodiscard]] inline rc::Gen<BasketLine> soldLine()
{
    return rc::gen::apply(
        [](int product, qint64 price, qint64 quantity, const QString &tax, const std::optional<Discount> &discount) {
            BasketLine line;
            line.product = productNumber(product);
            line.name = QStringLiteral("Item %1").arg(product);
            line.category = product % 2 == 0 ? QStringLiteral("even") : QStringLiteral("odd");
            line.taxClass = tax;
            line.quantity = Quantity(quantity);
            line.unitPrice = dinars(price);
            line.discount = discount;
            return line;
        },
        rc::gen::inRange(1, 6), priceMinor(), quantityMilli(), taxClass(), maybeDiscount());
}

/// 1 to 14 sold lines and, sometimes, a discount on the ticket.
[[nodiscard]] inline rc::Gen<Basket> basket()
{
    return rc::gen::apply(
        [](const std::vector<BasketLine> &lines, const std::optional<Discount> &discount) {
            Basket made;
            made.lines = QList<BasketLine>(lines.begin(), lines.end());
            made.discount = discount;
            return made;
        },
        rc::gen::mapcat(
            rc::gen::inRange<std::size_t>(1, 15),
            [](std::size_t count) { return rc::gen::container<std::vector<BasketLine>>(count, soldLine()); }),
        maybeDiscount());
}

/// Promotions of each kind over products 1 to 5.
[[nodiscard]] inline rc::Gen<QList<Promotion>> promotions()
{
    return rc::gen::apply(
        [](qint64 percent, int buy, int pay, qint64 bundlePrice, int rotation) {
            Promotion share;
            share.id = PromotionId(productNumber(101).uuid());
            share.name = QStringLiteral("Share");
            share.percentPpm = percent;
            share.category = QStringLiteral("even");
            Promotion free;
            free.id = PromotionId(productNumber(102).uuid());
            free.name = QStringLiteral("Free");
            free.kind = Promotion::Kind::NForM;
            free.buyCount = buy;
            free.payCount = pay;
            Promotion bundle;
            bundle.id = PromotionId(productNumber(103).uuid());
            bundle.name = QStringLiteral("Bundle");
            bundle.kind = Promotion::Kind::FixedBundle;
            bundle.products = {productNumber(1), productNumber(2)};
            bundle.bundlePriceMinor = bundlePrice;
            QList<Promotion> all{bundle, free, share};
            std::rotate(all.begin(), all.begin() + rotation, all.end());
            for (int i = 0; i < all.size(); ++i)
                all[i].priority = i;
            return all;
        },
        rc::gen::inRange<qint64>(0, 1'000'001), rc::gen::inRange(1, 5), rc::gen::inRange(0, 5),
        rc::gen::inRange<qint64>(0, 400'000), rc::gen::inRange(0, 3));
}

[[nodiscard]] inline rc::Gen<TaxMode> taxMode()
{
    return rc::gen::element(TaxMode::Inclusive, TaxMode::Exclusive);
}

[[nodiscard]] inline rc::Gen<TaxRounding> taxRounding()
{
    return rc::gen::element(TaxRounding::PerDocument, TaxRounding::PerLine);
}

} // namespace comptoir::testing
