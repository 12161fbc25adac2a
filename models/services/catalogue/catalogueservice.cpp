// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/catalogue/catalogueservice.h"

#include "models/services/catalogue/productbatch.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/customers/customerstore.h"
#include "models/storage/stock/stockstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Result<ScanResult> found(Connection &connection, FoundItem item, const PriceContext &context)
{
    CatalogueStore catalogue(connection);
    ScanResult result;
    result.quantity = Quantity::of(1, item.product.unit);
    result.priceMinor = resolvePrice(item.product, item.itemUnit(), catalogue.rulesFor(item.product.id), context);
    result.stockMilli = StockStore(connection).level(item.product.id);
    result.item = std::move(item);
    return result;
}

/// The item a row is about, when the catalogue has it already.
std::optional<Product> knownItem(CatalogueStore &catalogue, const Product &draft)
{
    for (const QString &code : draft.units.front().barcodes) {
        if (const std::optional<ProductId> holder = catalogue.holderOf(code))
            return catalogue.product(*holder);
    }
    if (draft.sku.isEmpty())
        return std::nullopt;
    const std::optional<FoundItem> bySku = catalogue.byCode(draft.sku);
    return bySku ? std::optional(bySku->product) : std::nullopt;
}

/// Why the catalogue cannot take a row: one of its barcodes belongs to another item than the row is about, or to a
/// pack of it. Writing it would take the barcode away from there without a word.
std::optional<ImportRowError> clash(CatalogueStore &catalogue, const ProductDraft &draft, const QString &column)
{
    const std::optional<Product> known = knownItem(catalogue, draft.product);
    if (!known)
        return std::nullopt;
    for (const QString &code : draft.product.units.front().barcodes) {
        const std::optional<ProductId> holder = catalogue.holderOf(code);
        if (!holder || (*holder == known->id && known->units.front().barcodes.contains(code)))
            continue;
        const std::optional<Product> other = catalogue.product(*holder);
        return ImportRowError{
            draft.row, column, u"barcode_taken"_s,
            u"The barcode %1 already belongs to %2 of \"%3\"."_s.arg(
                code, *holder == known->id ? u"a pack"_s : u"another item"_s, other ? other->name : QString())};
    }
    return std::nullopt;
}

/// Moves the rows that clash with the catalogue from the drafts to the errors, and counts what is left.
void compareWithCatalogue(CatalogueStore &catalogue, ImportPreview &preview)
{
    if (catalogue.isEmpty()) {
        preview.created = preview.plan.drafts.size();
        return;
    }
    const QString column = preview.plan.columns.value(ImportField::Barcode);
    QList<ProductDraft> good;
    for (const ProductDraft &draft : std::as_const(preview.plan.drafts)) {
        if (const std::optional<ImportRowError> error = clash(catalogue, draft, column)) {
            preview.plan.errors.append(*error);
            ++preview.plan.badRows;
            continue;
        }
        ++(knownItem(catalogue, draft.product) ? preview.updated : preview.created);
        good.append(draft);
    }
    preview.plan.drafts = std::move(good);
    std::stable_sort(preview.plan.errors.begin(), preview.plan.errors.end(),
                     [](const ImportRowError &a, const ImportRowError &b) { return a.row < b.row; });
}

/// What an import row gives replaces; what it leaves out stays.
Product merged(Product known, const Product &draft)
{
    known.name = draft.name;
    for (const auto &[language, name] : draft.names.asKeyValueRange())
        known.names.insert(language, name);
    known.category = draft.category.isEmpty() ? known.category : draft.category;
    known.priceMinor = draft.priceMinor ? draft.priceMinor : known.priceMinor;
    known.costMinor = draft.costMinor ? draft.costMinor : known.costMinor;
    known.taxClass = draft.taxClass;
    known.unit = draft.unit;
    for (const QString &code : draft.units.front().barcodes) {
        if (!known.units.front().barcodes.contains(code))
            known.units.front().barcodes.append(code);
    }
    known.active = true;
    return known;
}

} // namespace

Result<ScanResult> resolveScan(Connection &connection, const BusinessSettings &business, const QString &code,
                               const PriceContext &context)
{
    const QString wanted = normalisedBarcode(code);
    CatalogueStore catalogue(connection);
    if (std::optional<FoundItem> item = catalogue.byCode(wanted))
        return found(connection, std::move(*item), context);
    const Result<std::optional<ScaleCode>> scale = readScaleCode(wanted, business.scaleRules);
    COMPTOIR_TRY(scale);
    std::optional<FoundItem> item = *scale ? catalogue.byCode((*scale)->itemCode) : std::nullopt;
    if (!item)
        return refuse(u"unknown_code"_s, u"No item has the code %1."_s.arg(wanted));
    Result<ScanResult> result = found(connection, std::move(*item), context);
    COMPTOIR_TRY(result);
    result->measured = true;
    if ((*scale)->weight)
        result->quantity = *(*scale)->weight;
    if ((*scale)->priceMinor && result->priceMinor && *result->priceMinor > 0)
        result->quantity = Quantity(
            multiplyDivide(*(*scale)->priceMinor, Quantity::milliPerUnit, *result->priceMinor, Rounding::HalfUp),
            result->item.product.unit);
    else if ((*scale)->priceMinor)
        result->priceMinor = (*scale)->priceMinor;
    return result;
}

Result<ScanResult> resolveItem(Connection &connection, const ProductId &product, const PriceContext &context)
{
    std::optional<Product> item = CatalogueStore(connection).product(product);
    if (!item || !item->active || item->kind == ItemKind::Variants)
        return refuse(u"unknown_item"_s, u"This item is no longer sold."_s);
    return found(connection, FoundItem{std::move(*item), 0}, context);
}

BasketLine lineFrom(const ScanResult &scanned, const QString &code, Currency currency)
{
    const Product &product = scanned.item.product;
    BasketLine line;
    line.product = product.id;
    line.code = code;
    line.name = product.name;
    line.names = product.names;
    line.category = product.category;
    line.taxClass = product.taxClass;
    line.quantity = scanned.quantity;
    line.unitName = scanned.item.itemUnit().name;
    line.unitFactorMilli = scanned.item.itemUnit().factorMilli;
    line.unitPrice = Money(scanned.priceMinor.value_or(0), currency);
    return line;
}

namespace
{

/// An item nobody entered in the catalogue, sold by name and price.
BasketLine openLine(const BusinessSettings &business, const WantedLine &wanted)
{
    BasketLine line;
    line.name = wanted.name;
    line.taxClass = business.defaultTaxClass;
    line.unitPrice = Money(*wanted.priceMinor, business.currency);
    return line;
}

Result<ScanResult> itemFor(Connection &connection, const BusinessSettings &business, const WantedLine &wanted,
                           const PriceContext &context)
{
    if (!wanted.code.isEmpty())
        return resolveScan(connection, business, wanted.code, context);
    std::optional<FoundItem> item = CatalogueStore(connection).byName(wanted.name);
    if (!item)
        return refuse(u"unknown_item"_s,
                      u"No item is called \"%1\"; give a price to sell it as an open item."_s.arg(wanted.name));
    return found(connection, std::move(*item), context);
}

Result<BasketLine> lineFor(Connection &connection, const BusinessSettings &business, const WantedLine &wanted,
                           PriceContext context)
{
    const Result<qint64> quantity = parseDecimal(wanted.quantity, Quantity::decimals);
    COMPTOIR_TRY(quantity);
    context.quantityMilli = *quantity;
    const Result<ScanResult> item = itemFor(connection, business, wanted, context);
    BasketLine line;
    if (item) {
        line = lineFrom(*item, wanted.code, business.currency);
        if (!wanted.priceMinor && !item->priceMinor)
            return refuse(u"price_missing"_s, u"%1 has no price: give one."_s.arg(line.name));
        if (wanted.priceMinor) {
            line.unitPrice = Money(*wanted.priceMinor, business.currency);
            line.priceOverridden = item->priceMinor && *item->priceMinor != *wanted.priceMinor;
        }
        // A scale label says how much one label holds; the quantity says how many labels.
        line.quantity =
            Quantity(multiplyDivide(line.quantity.milli(), *quantity, Quantity::milliPerUnit, Rounding::HalfUp),
                     line.quantity.unit());
    } else if (wanted.code.isEmpty() && wanted.priceMinor) {
        line = openLine(business, wanted);
        line.quantity = Quantity(*quantity);
    } else {
        return tl::unexpected(item.error());
    }
    line.discount = wanted.discount;
    line.note = wanted.note;
    return line;
}

/// Selling a pack that holds nothing, or less than nothing, would put goods on the shelf.
Result<void> checkFigures(const Product &product)
{
    const auto isPrice = [](const std::optional<qint64> &price) {
        return !price || (*price >= 0 && *price <= limits::priceMinorMax);
    };
    const bool unitPrices = std::all_of(product.units.begin(), product.units.end(),
                                        [&](const ItemUnit &unit) { return isPrice(unit.priceMinor); });
    if (!unitPrices || !isPrice(product.priceMinor) || !isPrice(product.costMinor))
        return refuse(u"bad_price"_s, u"A price is between 0 and 10 000 000 000."_s);
    const bool factors = std::all_of(product.units.begin(), product.units.end(), [](const ItemUnit &unit) {
        return unit.factorMilli > 0 && unit.factorMilli <= limits::quantityMilliMax;
    });
    if (!factors || product.units.isEmpty())
        return refuse(u"bad_quantity"_s, u"An item is sold in units that hold more than nothing."_s);
    return {};
}

/// Parts of a kit are items with a stock of their own: the stock of a kit inside a kit would never move.
Result<void> checkComponents(CatalogueStore &catalogue, const Product &kit)
{
    for (const KitComponent &part : kit.components) {
        const std::optional<Product> component = catalogue.product(part.product);
        const bool sound = component && component->kind != ItemKind::Kit && component->kind != ItemKind::Variants &&
                           part.product != kit.id;
        if (!sound || part.quantityMilli <= 0 || part.quantityMilli > limits::quantityMilliMax)
            return refuse(u"bad_component"_s, u"A kit is made of some of other items, none of them a kit itself."_s);
    }
    return {};
}

} // namespace

QFuture<Result<QList<ProductHit>>> CatalogueService::find(const QString &text, int limit)
{
    return m_shop.read(
        [text, limit](Connection &c) -> Result<QList<ProductHit>> { return ProductSearch(c).find(text, limit); });
}

QFuture<Result<ScanResult>> CatalogueService::scan(const QString &code)
{
    Shop &shop = m_shop;
    const EpochMs now = shop.now();
    return shop.read([code, now](Connection &c) -> Result<ScanResult> {
        const BusinessSettings business = SettingsStore(c).business();
        return resolveScan(c, business, code, {{}, business.branch, 1000, business.local(now).date()});
    });
}

QFuture<Result<QList<BasketLine>>> CatalogueService::lines(const QList<WantedLine> &wanted,
                                                           const std::optional<CustomerId> &customer)
{
    Shop &shop = m_shop;
    const EpochMs now = shop.now();
    return shop.write([&shop, wanted, customer, now](Recorder &recorder) -> Result<QList<BasketLine>> {
        Connection &c = recorder.connection();
        const BusinessSettings &business = shop.rules(c).business;
        const std::optional<Customer> known = customer ? CustomerStore(c).customer(*customer) : std::nullopt;
        const PriceContext context{known ? known->group : QString(), business.branch, 1000, business.local(now).date()};
        QList<BasketLine> lines;
        for (const WantedLine &line : wanted) {
            const Result<BasketLine> resolved = lineFor(c, business, line, context);
            COMPTOIR_TRY(resolved);
            lines.append(*resolved);
        }
        return lines;
    });
}

QFuture<Result<Product>> CatalogueService::save(const Authority &by, Product product)
{
    Shop &shop = m_shop;
    return shop.write([&shop, by, product](Recorder &recorder) mutable -> Result<Product> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, product.name));
        if (product.name.trimmed().isEmpty())
            return refuse(u"empty_name"_s, u"An item needs a name."_s);
        if (!shop.rules(recorder.connection()).taxes.hasClass(product.taxClass))
            return refuse(u"unknown_tax_class"_s, u"There is no tax class \"%1\"."_s.arg(product.taxClass));
        COMPTOIR_TRY(checkFigures(product));
        if (product.id.isNull())
            product.id = ProductId(recorder.newId());
        CatalogueStore catalogue(recorder.connection());
        COMPTOIR_TRY(checkComponents(catalogue, product));
        for (const ItemUnit &unit : std::as_const(product.units)) {
            for (const QString &code : unit.barcodes) {
                const std::optional<ProductId> holder = catalogue.holderOf(code);
                if (holder && *holder != product.id)
                    return refuse(u"barcode_taken"_s, u"Another item already has the barcode %1."_s.arg(code));
            }
        }
        recorder.record(ProductsSaved{{product}, {}, recorder.now()}, by.actor().id.uuid());
        return product;
    });
}

QFuture<Result<void>> CatalogueService::saveCategories(const Authority &by, const QList<Category> &categories)
{
    return m_shop.write([by, categories](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, u"categories"_s));
        recorder.record(CategoriesSaved{categories}, by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<void>> CatalogueService::savePriceList(const Authority &by, const QString &list,
                                                      const QList<PriceRule> &rules)
{
    return m_shop.write([by, list, rules](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, list));
        recorder.record(PriceListSaved{list, rules}, by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<void>> CatalogueService::savePromotion(const Authority &by, const Promotion &promotion)
{
    return m_shop.write([by, promotion](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, promotion.name));
        recorder.record(PromotionSaved{promotion}, by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<Customer>> CatalogueService::saveCustomer(const Authority &by, Customer customer)
{
    return m_shop.write([by, customer](Recorder &recorder) mutable -> Result<Customer> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCustomers, customer.identity.name));
        if (customer.identity.name.trimmed().isEmpty())
            return refuse(u"empty_name"_s, u"A customer needs a name."_s);
        if (customer.id.isNull())
            customer.id = CustomerId(recorder.newId());
        recorder.record(CustomerSaved{customer}, by.actor().id.uuid());
        return customer;
    });
}

QFuture<Result<void>> CatalogueService::adjustStock(const Authority &by, const ProductId &product, qint64 quantityMilli,
                                                    const QString &reason)
{
    return m_shop.write([by, product, quantityMilli, reason](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::AdjustStock, reason));
        if (reason.trimmed().isEmpty() || quantityMilli == 0)
            return refuse(u"reason_needed"_s, u"A stock correction needs a quantity and a reason."_s);
        if (!CatalogueStore(recorder.connection()).product(product))
            return refuse(u"unknown_item"_s, u"This item is not in these data."_s);
        recorder.record(StockMoved{{{product, quantityMilli, reason}}, recorder.now(), by.actor(), {}},
                        by.actor().id.uuid());
        return {};
    });
}

QFuture<Result<ImportPreview>>
CatalogueService::previewImport(const QList<QString> &header, const QList<TableRow> &rows, const ColumnMapping &mapping)
{
    Shop &shop = m_shop;
    const EpochMs now = shop.now();
    return shop.read([header, rows, mapping, now](Connection &c) -> Result<ImportPreview> {
        SettingsStore settings(c);
        const BusinessSettings business = settings.business();
        const TaxTable taxes = settings.taxes();
        ProductImportOptions options;
        options.currency = business.currency;
        options.taxes = &taxes;
        options.defaultTaxClass = business.defaultTaxClass;
        options.day = business.local(now).date();
        options.mapping = mapping;
        Result<ProductImportPlan> plan = planProductImport(header, rows, options);
        COMPTOIR_TRY(plan);
        ImportPreview preview{std::move(*plan), 0, 0};
        CatalogueStore catalogue(c);
        compareWithCatalogue(catalogue, preview);
        return preview;
    });
}

QFuture<Result<void>> CatalogueService::import(const Authority &by, const ImportPreview &preview,
                                               const ImportProgress &progress)
{
    return m_shop.write([by, preview, progress](Recorder &recorder) -> Result<void> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::EditCatalogue, u"import"_s));
        CatalogueStore catalogue(recorder.connection());
        const bool empty = catalogue.isEmpty();
        DeferredIndexes indexes(recorder.connection());
        // What a first load has put off is left to it.
        const bool defers = empty && preview.plan.drafts.size() >= DeferredIndexes::worthIt && !indexes.isDeferred();
        if (defers)
            indexes.defer();
        const Actor actor = by.actor();
        ProductBatch batch(recorder, actor);
        qint64 done = 0;
        for (const ProductDraft &draft : preview.plan.drafts) {
            const std::optional<Product> known = empty ? std::nullopt : knownItem(catalogue, draft.product);
            Product product = known ? merged(*known, draft.product) : draft.product;
            if (!known)
                product.id = ProductId(recorder.newId());
            batch.add(std::move(product), known ? std::nullopt : draft.openingStock);
            if (++done % 1000 == 0 && progress && !progress(done, preview.plan.drafts.size()))
                return refuse(u"cancelled"_s, u"The import was cancelled. Nothing was written."_s);
        }
        batch.flush();
        while (defers && indexes.makeNext()) {
        }
        return {};
    });
}

} // namespace comptoir
