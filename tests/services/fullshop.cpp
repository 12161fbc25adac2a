// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/fullshop.h"

#include "models/domain/codec/synccodec.h"
#include "models/journal/entryjson.h"
#include "models/services/cash/closureservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/services/fiscal/documentservice.h"
#include "models/services/setup/setupservice.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/feedwriter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

Product packedItem(TestShop &till)
{
    Product water = item(u"Water"_s, 4'000);
    water.names = {{u"fr"_s, u"Eau"_s}};
    water.category = u"drink"_s;
    water.costMinor = 2'500;
    water.units.first().barcodes = {u"96385074"_s};
    water.units.append({u"Pack of 6"_s, 6'000, {u"4006381333931"_s}, 21'000});
    return saved(till, water);
}

void fillCatalogue(TestShop &till, const Product &water)
{
    CatalogueService catalogue(till.shop());
    value(catalogue.saveCategories(till.owner(), {{u"drink"_s, u"Drinks"_s, {}, 1, 0}}));
    Product kit = item(u"Tray"_s, 9'000);
    kit.kind = ItemKind::Kit;
    kit.components = {{water.id, 2'000}};
    kit = saved(till, kit);
    Product variant = item(u"Cup M"_s, 1'000);
    variant.variantOf = water.id;
    variant.variantValues = {{u"size"_s, u"M"_s}};
    saved(till, variant);
    PriceRule trade;
    trade.product = water.id;
    trade.list = u"Trade"_s;
    trade.customerGroup = u"trade"_s;
    trade.priceMinor = 3'500;
    value(catalogue.savePriceList(till.owner(), u"Trade"_s, {trade}));
    Promotion week;
    week.id = PromotionId(till.shop().newId());
    week.name = u"Drinks week"_s;
    week.category = u"drink"_s;
    week.percentPpm = 100'000;
    value(catalogue.savePromotion(till.owner(), week));
    value(till.sell(basketOf({lineOf(kit), lineOf(water, 3'000)})));
}

LegalIdentity identity(const QString &name)
{
    LegalIdentity made;
    made.name = name;
    made.address = u"Alger"_s;
    made.rc = u"16/00-1"_s;
    made.nif = u"0001"_s;
    made.nis = u"0002"_s;
    made.ai = u"0003"_s;
    return made;
}

void issueDocuments(TestShop &till, const Sale &sale)
{
    value(SetupService(till.shop())
              .change(till.owner(), {{u"seller.name"_s, u"Shop"_s},
                                     {u"seller.address"_s, u"Alger"_s},
                                     {u"seller.rc"_s, u"1"_s},
                                     {u"seller.nif"_s, u"2"_s},
                                     {u"seller.nis"_s, u"3"_s},
                                     {u"seller.ai"_s, u"4"_s}}));
    DocumentService documents(till.shop());
    value(documents.invoice(till.cashier(), sale.fiscal.text(), identity(u"Client"_s), true));
    value(documents.copy(till.cashier(), sale.fiscal.text()));
    value(documents.copy(till.cashier(), sale.fiscal.text()));
}

} // namespace

void liveADay(TestShop &till)
{
    SaleService sales(till.shop());
    const Product water = packedItem(till);
    fillCatalogue(till, water);
    const Sale first = value(till.sell(till.basket({{u"BREAD"_s, u"3"_s}, {u"MILK"_s, u"40"_s}}))).sale;
    Basket credit = till.basket({{u"CHEESE"_s, u"0.750"_s}});
    const Customer nadia = customer(till, u"Nadia"_s, 500'000, u"trade"_s);
    credit.customer = nadia.id;
    credit.discount = percent(3);
    value(till.sell(credit, {account(50'000), card(20'000), cash(50'000)}));
    value(sales.payAccount(till.cashier(), nadia.id, cash(20'000)));
    value(refundOf(till, first, {{0, Quantity::of(1)}}));
    value(refundOf(till, first, {{1, Quantity::of(40)}}));
    const SellRequest lesson{till.newSaleId(), till.basket({{u"BREAD"_s, u"1"_s}}), {}, true, false, {}};
    value(sales.sell(till.manager(), lesson));
    issueDocuments(till, first);
    value(sales.hold(till.cashier(), u"Table 4"_s, till.basket({{u"MILK"_s, u"1"_s}})));
    value(sales.voidLine(till.cashier(), till.line(u"BREAD"_s)));
    if (StaffService(till.shop()).signIn(u"0000"_s).result())
        qFatal("a wrong PIN was taken");
    ShiftService shifts(till.shop());
    value(shifts.moveCash(till.cashier(), CashMoved::Kind::Out, dzd(10'000), u"bank"_s));
    const Money drawer = value(shifts.x(till.manager())).cash.expected;
    CloseRequest request{drawer + dzd(60'000), {}, {{TenderMethod::Card, 1, dzd(20'000)}}, drawer, u"too much"_s};
    const ShiftClosed waiting = value(shifts.close(till.cashier(), request));
    value(shifts.approveDifference(till.manager(), waiting.fiscal.text()));
    value(ClosureService(till.shop()).closeDays(till.manager()));
}

void hearOfACentre(TestShop &till)
{
    const Uuid other = Uuid::fromBytes("other-device-000");
    const ProductId bread = till.line(u"BREAD"_s).product.value_or(ProductId());
    const auto hex = [](const Uuid &id) { return QString::fromLatin1(id.bytes().toByteArray().toHex()); };
    const auto json = [](const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); };
    StockMoved moved;
    moved.moves = {{bread, -2000, u"loss"_s}};
    moved.user = {UserId(), u"Nabil"_s};
    JournalEntry entry;
    entry.epoch = 1;
    entry.seq = 9;
    entry.opId = till.shop().newId();
    entry.kind = u"stock.moved"_s;
    entry.at = testMorning;
    entry.payload = JsonEncoder::encode(moved);
    const RowOrigin origin{other, entry.epoch, entry.seq};
    value(till.shop().write([&](Recorder &recorder) -> Result<void> {
        SyncEnrolled enrolled;
        enrolled.enrolment.server = u"https://centre.example"_s;
        enrolled.enrolment.streams = QStringList{u"T"_s, u"B:1"_s, u"D:1"_s};
        recorder.record(enrolled, Uuid());
        const Product item = CatalogueStore(recorder.connection()).product(bread).value_or(Product());
        writeFeed(
            recorder,
            {{u"T"_s, 1, u"product"_s, hex(bread.uuid()), till.shop().newId(), {}, JsonEncoder::encode(item)},
             {u"B:1"_s, 1, u"entry"_s, hex(entry.opId), entry.opId, origin, json(entryObject(entry, EntryForm::Sent))},
             {u"B:1"_s,
              2,
              u"balance"_s,
              hex(other),
              till.shop().newId(),
              {},
              json({{u"customer"_s, hex(other)}, {u"amount"_s, 700}})},
             {u"D:1"_s, 1, u"task"_s, hex(other), till.shop().newId(), {}, json({{u"kind"_s, u"conflict"_s}})}},
            {{u"T"_s, 1, 1, 7}, {u"B:1"_s, 1, 2, 7}, {u"D:1"_s, 1, 1, 7}});
        return {};
    }));
    Product edited = value(till.shop().read(
        [bread](Connection &c) -> Result<Product> { return CatalogueStore(c).product(bread).value_or(Product()); }));
    edited.costMinor = 1'900;
    value(CatalogueService(till.shop()).save(till.owner(), edited));
}

} // namespace comptoir::testing
