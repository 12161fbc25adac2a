// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "models/storage/tabular/tablereader.h"

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

QJsonValue priceValue(const std::optional<qint64> &minor)
{
    return minor ? QJsonValue(*minor) : QJsonValue();
}

QString priceText(const std::optional<qint64> &minor, Currency currency)
{
    return minor ? Money(*minor, currency).toDecimal() : u"no price"_s;
}

QJsonObject rowError(const ImportRowError &error)
{
    return {{u"row"_s, error.row}, {u"column"_s, error.column}, {u"code"_s, error.code}, {u"message"_s, error.message}};
}

Result<void> importProducts(Session &session)
{
    if (session.arguments.words().size() != 1)
        return misuse(u"usage"_s, u"Give one CSV or XLSX file."_s);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    const Result<Table> table = readTableFile(session.arguments.words().first());
    COMPTOIR_TRY(table);
    ColumnMapping mapping;
    if (session.arguments.has(u"map"_s)) {
        const Result<ColumnMapping> given = parseColumnMapping(session.arguments.value(u"map"_s));
        COMPTOIR_TRY(given);
        mapping = *given;
    }
    const auto preview = session.app->catalogue.previewImport(table->header, table->rows, mapping).result();
    COMPTOIR_TRY(preview);
    for (const ImportRowError &error : preview->plan.errors)
        session.out.answer(rowError(error), u"row %1, %2: %3"_s.arg(error.row).arg(error.column, error.message));
    const bool dryRun = session.arguments.has(u"dry-run"_s);
    if (!dryRun)
        COMPTOIR_TRY(session.app->catalogue.import(*by, *preview).result());
    session.out.answer({{u"rows"_s, table->rows.size()},
                        {u"created"_s, preview->created},
                        {u"updated"_s, preview->updated},
                        {u"bad_rows"_s, preview->plan.badRows},
                        {u"imported"_s, dryRun ? 0 : preview->plan.drafts.size()},
                        {u"dry_run"_s, dryRun},
                        {u"source"_s, table->source}},
                       (dryRun ? u"Nothing was written. %1 rows would be created, %2 updated; %3 rows are bad."_s
                               : u"%1 items were created, %2 updated; %3 bad rows were left out."_s)
                           .arg(preview->created)
                           .arg(preview->updated)
                           .arg(preview->plan.badRows));
    return {};
}

Result<void> find(Session &session)
{
    const QString text = session.arguments.words().join(u' ');
    const Result<QList<ProductHit>> hits = session.app->catalogue.find(text, 20).result();
    COMPTOIR_TRY(hits);
    for (const ProductHit &hit : *hits)
        session.out.answer(
            {{u"id"_s, hit.id.toText()},
             {u"name"_s, hit.name},
             {u"barcode"_s, hit.barcode},
             {u"category"_s, hit.category},
             {u"price_minor"_s, priceValue(hit.priceMinor)},
             {u"stock"_s, Quantity(hit.stockMilli).toShortDecimal()}},
            u"%1  %2  %3"_s.arg(hit.barcode, hit.name, priceText(hit.priceMinor, session.business.currency)));
    return {};
}

Result<ScanResult> scanned(Session &session)
{
    if (session.arguments.words().size() != 1)
        return misuse(u"usage"_s, u"Give one code."_s);
    return session.app->catalogue.scan(session.arguments.words().first()).result();
}

Result<void> scan(Session &session)
{
    const Result<ScanResult> result = scanned(session);
    COMPTOIR_TRY(result);
    const Product &product = result->item.product;
    session.out.answer({{u"id"_s, product.id.toText()},
                        {u"name"_s, product.name},
                        {u"unit"_s, result->item.itemUnit().name},
                        {u"qty"_s, result->quantity.toShortDecimal()},
                        {u"price_minor"_s, priceValue(result->priceMinor)},
                        {u"tax"_s, product.taxClass},
                        {u"stock"_s, Quantity(result->stockMilli).toShortDecimal()}},
                       u"%1 × %2  %3"_s.arg(result->quantity.toShortDecimal(), product.name,
                                            priceText(result->priceMinor, session.business.currency)));
    return {};
}

Result<void> stock(Session &session)
{
    const Result<ScanResult> result = scanned(session);
    COMPTOIR_TRY(result);
    const QString quantity = Quantity(result->stockMilli).toShortDecimal();
    session.out.answer({{u"name"_s, result->item.product.name},
                        {u"stock"_s, quantity},
                        {u"stock_milli"_s, result->stockMilli},
                        {u"unit"_s, unitCode(result->item.product.unit)}},
                       u"%1: %2 %3"_s.arg(result->item.product.name, quantity, unitCode(result->item.product.unit)));
    return {};
}

Result<void> adjustStock(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"qty"_s, u"reason"_s}));
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    const Result<ScanResult> result = scanned(session);
    COMPTOIR_TRY(result);
    const Result<qint64> milli = parseDecimal(session.arguments.value(u"qty"_s), Quantity::decimals);
    COMPTOIR_TRY(milli);
    COMPTOIR_TRY(
        session.app->catalogue.adjustStock(*by, result->item.product.id, *milli, session.arguments.value(u"reason"_s))
            .result());
    return stock(session);
}

/// Units, price and tax of one item, by options: enough to run a shop without a window.
Result<void> productSave(Session &session)
{
    const Arguments &arguments = session.arguments;
    COMPTOIR_TRY(arguments.require({u"name"_s}));
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    Product product;
    const Result<ScanResult> known = arguments.has(u"barcode"_s)
                                         ? session.app->catalogue.scan(arguments.value(u"barcode"_s)).result()
                                         : Result<ScanResult>(refuse(u"unknown_code"_s, {}));
    if (known)
        product = known->item.product;
    else if (arguments.has(u"barcode"_s))
        product.units.front().barcodes = {normalisedBarcode(arguments.value(u"barcode"_s))};
    product.name = arguments.value(u"name"_s);
    product.category = arguments.value(u"category"_s, product.category);
    product.taxClass =
        arguments.value(u"tax"_s, product.taxClass.isEmpty() ? session.business.defaultTaxClass : product.taxClass);
    if (arguments.has(u"price"_s)) {
        const Result<Money> price = session.money(arguments.value(u"price"_s));
        COMPTOIR_TRY(price);
        product.priceMinor = price->minor();
    }
    const Result<NegativeStock> policy =
        negativeStockFromCode(arguments.value(u"negative-stock"_s, negativeStockCode(product.negativeStock)));
    COMPTOIR_TRY(policy);
    product.negativeStock = *policy;
    const Result<Product> saved = session.app->catalogue.save(*by, product).result();
    COMPTOIR_TRY(saved);
    session.out.answer(
        {{u"id"_s, saved->id.toText()}, {u"name"_s, saved->name}, {u"price_minor"_s, priceValue(saved->priceMinor)}},
        u"%1 is saved."_s.arg(saved->name));
    return {};
}

Result<void> customerAdd(Session &session)
{
    const Arguments &arguments = session.arguments;
    COMPTOIR_TRY(arguments.require({u"name"_s}));
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    Customer customer;
    customer.identity.name = arguments.value(u"name"_s);
    customer.code = arguments.value(u"code"_s);
    customer.group = arguments.value(u"group"_s);
    const Result<Money> limit = session.money(arguments.value(u"credit-limit"_s, u"0"_s));
    COMPTOIR_TRY(limit);
    customer.creditLimitMinor = limit->minor();
    const Result<Customer> saved = session.app->catalogue.saveCustomer(*by, customer).result();
    COMPTOIR_TRY(saved);
    session.out.answer({{u"id"_s, saved->id.toText()}, {u"name"_s, saved->identity.name}},
                       u"%1 is saved."_s.arg(saved->identity.name));
    return {};
}

} // namespace

QList<Command> catalogueCommands()
{
    const QStringList people{u"pin"_s, u"manager-pin"_s};
    return {
        {u"import products"_s,
         u"import products FILE.{csv,xlsx} [--dry-run] [--map field=column,…] [--pin P]"_s,
         people + QStringList{u"map"_s},
         {u"dry-run"_s},
         Needs::Data,
         importProducts},
        {u"find"_s, u"find TEXT"_s, {}, {}, Needs::Data, find},
        {u"scan"_s, u"scan CODE"_s, {}, {}, Needs::Data, scan},
        {u"stock"_s, u"stock CODE"_s, {}, {}, Needs::Data, stock},
        {u"stock adjust"_s,
         u"stock adjust CODE --qty Q --reason R [--pin P]"_s,
         people + QStringList{u"qty"_s, u"reason"_s},
         {},
         Needs::Data,
         adjustStock},
        {u"product save"_s,
         u"product save --name N [--barcode C] [--price A] [--tax T] [--category C] [--negative-stock allow|warn|block]"_s,
         people + QStringList{u"name"_s, u"barcode"_s, u"price"_s, u"tax"_s, u"category"_s, u"negative-stock"_s},
         {},
         Needs::Data,
         productSave},
        {u"customer add"_s,
         u"customer add --name N [--code C] [--group G] [--credit-limit A]"_s,
         people + QStringList{u"name"_s, u"code"_s, u"group"_s, u"credit-limit"_s},
         {},
         Needs::Data,
         customerAdd},
    };
}

} // namespace comptoir::ctl
