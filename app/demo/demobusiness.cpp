// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demobusiness.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The files are part of the program: one that cannot be read is a fault of the build.
QJsonObject resource(const QString &name)
{
    QFile file(u":/demo/"_s + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonDocument document = QJsonDocument::fromJson(opened ? file.readAll() : QByteArray());
    Q_ASSERT(document.isObject());
    return document.object();
}

QList<QJsonObject> objectsIn(const QJsonObject &object, QLatin1StringView key)
{
    QList<QJsonObject> objects;
    const QJsonArray array = object.value(key).toArray();
    for (const QJsonValue &value : array)
        objects.append(value.toObject());
    return objects;
}

QString text(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QMap<QString, QString> textMap(const QJsonObject &object)
{
    QMap<QString, QString> map;
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

QMap<QString, QString> namesIn(const QJsonObject &object)
{
    return {{u"fr"_s, text(object, "fr"_L1)}, {u"ar"_s, text(object, "ar"_L1)}, {u"en"_s, text(object, "en"_L1)}};
}

std::optional<qint64> priceIn(const QJsonObject &object, QLatin1StringView key)
{
    if (!object.contains(key))
        return std::nullopt;
    const Result<Money> price = Money::fromDecimal(text(object, key), Currency::dzd());
    Q_ASSERT(price);
    return price->minor();
}

qint64 milliIn(const QJsonObject &object, QLatin1StringView key)
{
    const Result<Quantity> quantity = Quantity::fromDecimal(text(object, key));
    Q_ASSERT(quantity);
    return quantity->milli();
}

Authority demoAuthority()
{
    User user;
    user.name = u"demo"_s;
    user.role = u"demo"_s;
    return {Seat{user, Role{user.role, user.name, allRights(), 1'000'000}}, std::nullopt};
}

/// Enters the demo business, one service call for each thing, and remembers which item has which reference.
class DemoLoader
{
public:
    explicit DemoLoader(Composition &app) : m_app(app) {}

    [[nodiscard]] Result<DemoSummary> load();

private:
    [[nodiscard]] Result<void> checkTarget();
    [[nodiscard]] Result<void> addPeople(const QList<QJsonObject> &people);
    [[nodiscard]] Result<void> addCustomers(const QList<QJsonObject> &customers);
    [[nodiscard]] Result<void> addCategories(const QList<QJsonObject> &categories);
    [[nodiscard]] Result<void> addProducts(const QList<QJsonObject> &products);
    [[nodiscard]] Result<void> addPriceLists(const QList<QJsonObject> &lists);
    [[nodiscard]] Result<void> addPromotions(const QList<QJsonObject> &promotions);
    [[nodiscard]] Product productFrom(const QJsonObject &object) const;
    [[nodiscard]] ProductId productOf(const QString &sku) const;

    Composition &m_app;
    Authority m_by = demoAuthority();
    QHash<QString, ProductId> m_products;
    DemoSummary m_summary;
};

Result<DemoSummary> DemoLoader::load()
{
    COMPTOIR_TRY(checkTarget());
    const QJsonObject business = resource(u"business.json"_s);
    const QJsonObject catalogue = resource(u"products.json"_s);
    const QJsonObject offers = resource(u"offers.json"_s);
    COMPTOIR_TRY(m_app.setup.change(m_by, textMap(business.value("settings"_L1).toObject())).result());
    COMPTOIR_TRY(addPeople(objectsIn(business, "people"_L1)));
    COMPTOIR_TRY(addCategories(objectsIn(catalogue, "categories"_L1)));
    COMPTOIR_TRY(addProducts(objectsIn(catalogue, "products"_L1)));
    COMPTOIR_TRY(addPriceLists(objectsIn(offers, "price_lists"_L1)));
    COMPTOIR_TRY(addPromotions(objectsIn(offers, "promotions"_L1)));
    COMPTOIR_TRY(addCustomers(objectsIn(business, "customers"_L1)));
    return m_summary;
}

Result<void> DemoLoader::checkTarget()
{
    struct Target {
        bool empty = true;
        BusinessSettings business;
    };
    const auto target = m_app.shop
                            .read([](Connection &c) -> Result<Target> {
                                return Target{CatalogueStore(c).isEmpty(), SettingsStore(c).business()};
                            })
                            .result();
    COMPTOIR_TRY(target);
    if (!target->empty)
        return refuse(u"not_empty"_s, u"There are items already: the demo business is only loaded into a new one."_s);
    if (target->business.country != "DZ"_L1 || target->business.currency != Currency::dzd())
        return refuse(u"demo_country"_s,
                      u"The demo business is Algerian: make the data with --country DZ --currency DZD."_s);
    return {};
}

Result<void> DemoLoader::addPeople(const QList<QJsonObject> &people)
{
    for (const QJsonObject &object : people) {
        User user;
        user.name = text(object, "name"_L1);
        user.role = text(object, "role"_L1);
        const Result<User> saved = m_app.staff.save(m_by, user, text(object, "pin"_L1)).result();
        if (!saved && saved.error().code == "pin_taken"_L1)
            continue;
        COMPTOIR_TRY(saved);
        ++m_summary.people;
    }
    return {};
}

Result<void> DemoLoader::addCustomers(const QList<QJsonObject> &customers)
{
    for (const QJsonObject &object : customers) {
        Customer customer;
        customer.code = text(object, "code"_L1);
        customer.group = text(object, "group"_L1);
        customer.professional = object.value("professional"_L1).toBool();
        customer.creditLimitMinor = priceIn(object, "limit"_L1).value_or(0);
        LegalIdentity &identity = customer.identity;
        identity.name = text(object, "name"_L1);
        identity.legalForm = text(object, "legal_form"_L1);
        identity.activity = text(object, "activity"_L1);
        identity.address = text(object, "address"_L1);
        identity.rc = text(object, "rc"_L1);
        identity.nif = text(object, "nif"_L1);
        identity.nis = text(object, "nis"_L1);
        identity.ai = text(object, "ai"_L1);
        COMPTOIR_TRY(m_app.catalogue.saveCustomer(m_by, customer).result());
        ++m_summary.customers;
    }
    return {};
}

Result<void> DemoLoader::addCategories(const QList<QJsonObject> &categories)
{
    QList<Category> all;
    for (const QJsonObject &object : categories)
        all.append({text(object, "code"_L1), text(object, "fr"_L1), namesIn(object), object.value("hue"_L1).toInt(),
                    static_cast<int>(all.size()) + 1, text(object, "icon"_L1)});
    return m_app.catalogue.saveCategories(m_by, all).result();
}

ProductId DemoLoader::productOf(const QString &sku) const
{
    Q_ASSERT(m_products.contains(sku)); // what an item refers to stands before it in the file
    return m_products.value(sku);
}

Product DemoLoader::productFrom(const QJsonObject &object) const
{
    Product product;
    product.sku = text(object, "sku"_L1);
    product.name = text(object, "fr"_L1);
    product.names = namesIn(object);
    product.category = text(object, "category"_L1);
    product.taxClass = text(object, "tax"_L1);
    product.priceMinor = priceIn(object, "price"_L1);
    product.costMinor = priceIn(object, "cost"_L1);
    product.favourite = object.value("favourite"_L1).toBool();
    product.unit = unitFromCode(object.value("unit"_L1).toString(u"piece"_s)).value_or(Unit::Piece);
    product.kind = itemKindFromCode(object.value("kind"_L1).toString(u"stocked"_s)).value_or(ItemKind::Stocked);
    const QJsonArray barcodes = object.value("barcodes"_L1).toArray();
    for (const QJsonValue &code : barcodes)
        product.units.front().barcodes.append(code.toString());
    for (const QJsonObject &pack : objectsIn(object, "packs"_L1))
        product.units.append(
            {text(pack, "name"_L1), milliIn(pack, "holds"_L1), {text(pack, "barcode"_L1)}, priceIn(pack, "price"_L1)});
    for (const QJsonObject &part : objectsIn(object, "parts"_L1))
        product.components.append({productOf(text(part, "sku"_L1)), milliIn(part, "qty"_L1)});
    if (object.contains("variant_of"_L1))
        product.variantOf = productOf(text(object, "variant_of"_L1));
    product.variantValues = textMap(object.value("variant"_L1).toObject());
    return product;
}

Result<void> DemoLoader::addProducts(const QList<QJsonObject> &products)
{
    for (const QJsonObject &object : products) {
        const Result<Product> saved = m_app.catalogue.save(m_by, productFrom(object)).result();
        COMPTOIR_TRY(saved);
        m_products.insert(saved->sku, saved->id);
        if (object.contains("stock"_L1))
            COMPTOIR_TRY(
                m_app.catalogue.adjustStock(m_by, saved->id, milliIn(object, "stock"_L1), u"opening"_s).result());
        ++m_summary.products;
    }
    return {};
}

Result<void> DemoLoader::addPriceLists(const QList<QJsonObject> &lists)
{
    for (const QJsonObject &object : lists) {
        const QString name = text(object, "name"_L1);
        QList<PriceRule> rules;
        for (const QJsonObject &from : objectsIn(object, "rules"_L1)) {
            PriceRule rule;
            rule.product = productOf(text(from, "sku"_L1));
            rule.unitName = text(from, "unit"_L1);
            rule.list = name;
            rule.customerGroup = text(from, "group"_L1);
            rule.fromQuantityMilli = from.contains("from"_L1) ? milliIn(from, "from"_L1) : 0;
            rule.priceMinor = priceIn(from, "price"_L1).value_or(0);
            rules.append(rule);
        }
        COMPTOIR_TRY(m_app.catalogue.savePriceList(m_by, name, rules).result());
    }
    return {};
}

Promotion::Kind promotionKind(const QString &code)
{
    return code == "n_for_m"_L1        ? Promotion::Kind::NForM
           : code == "fixed_bundle"_L1 ? Promotion::Kind::FixedBundle
                                       : Promotion::Kind::PercentOff;
}

Result<void> DemoLoader::addPromotions(const QList<QJsonObject> &promotions)
{
    for (const QJsonObject &object : promotions) {
        Promotion promotion;
        promotion.id = PromotionId(m_app.shop.newId());
        promotion.name = text(object, "name"_L1);
        promotion.kind = promotionKind(text(object, "kind"_L1));
        promotion.priority = object.value("priority"_L1).toInt();
        promotion.coupon = text(object, "coupon"_L1);
        promotion.category = text(object, "category"_L1);
        const QJsonArray skus = object.value("skus"_L1).toArray();
        for (const QJsonValue &sku : skus)
            promotion.products.append(productOf(sku.toString()));
        promotion.buyCount = object.value("buy"_L1).toInt();
        promotion.payCount = object.value("pay"_L1).toInt();
        if (object.contains("percent"_L1))
            promotion.percentPpm = parseDecimal(text(object, "percent"_L1), percentDecimals).value_or(0);
        promotion.bundlePriceMinor = priceIn(object, "price"_L1).value_or(0);
        COMPTOIR_TRY(m_app.catalogue.savePromotion(m_by, promotion).result());
    }
    return {};
}

} // namespace

Result<DemoSummary> loadDemoBusiness(Composition &app)
{
    return DemoLoader(app).load();
}

} // namespace comptoir
