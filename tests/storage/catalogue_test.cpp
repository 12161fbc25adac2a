// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/catalogue/productsearch.h"
#include "models/storage/migrator.h"
#include "tests/support/testshop.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int many = 50;

Product named(const QString &name)
{
    Product product;
    product.name = name;
    product.taxClass = u"TVA19"_s;
    return product;
}

} // namespace

class CatalogueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesBackWhatWasPut();
    void givesBackKitsAndVariants();
    void replacesAKnownItem();
    void findsByCodeAndName();
    void aNameIsNeverAPattern();
    void aBarcodeMovesWithItsItem();
    void keepsTheIndexInStep();
    void aNewPriceLeavesTheIndexesAlone();
    void whatChangesBetweenTwoMissingIndexesIsInBoth();
    void aSearchIndexIsMadeInTheOrderOfItsRows();
    void searches_data();
    void searches();
    void putsTheMostSoldFirst();
    void aBarcodeGivesItsItemAlone();
    void hidesRetiredItems();
    void survivesHostileText_data();
    void survivesHostileText();
    void keepsListsAndPromotions();

private:
    Product put(Product product);
    [[nodiscard]] QStringList find(const QString &text);
    void checkIndexes();
    [[nodiscard]] CatalogueStore store() { return CatalogueStore(*m_connection); }

    std::unique_ptr<Connection> m_connection;
    SeededRng m_rng{3};
};

void CatalogueTest::init()
{
    m_connection = std::make_unique<Connection>(u":memory:"_s, Connection::Mode::ReadWrite);
    Migrator().createFresh(*m_connection);
}

Product CatalogueTest::put(Product product)
{
    if (product.id.isNull())
        product.id = ProductId(Uuid::v7(testMorning, m_rng));
    store().put(product);
    return product;
}

QStringList CatalogueTest::find(const QString &text)
{
    QStringList names;
    for (const ProductHit &hit : ProductSearch(*m_connection).find(text, many))
        names.append(hit.name);
    names.sort();
    return names;
}

/// FTS compares its index with the rows it was made from, and throws when they differ.
void CatalogueTest::checkIndexes()
{
    m_connection->execute("INSERT INTO product_words (product_words, rank) VALUES ('integrity-check', 1);"
                          "INSERT INTO product_parts (product_parts, rank) VALUES ('integrity-check', 1);");
}

void CatalogueTest::givesBackWhatWasPut()
{
    Product product = named(u"Lait \"demi-écrémé\" 1 l"_s);
    product.sku = u"LAIT-1"_s;
    product.names = {{u"ar"_s, u"حليب"_s}, {u"en"_s, u"Milk, \\ semi"_s}};
    product.category = u"cremerie"_s;
    product.unit = Unit::Litre;
    product.kind = ItemKind::Service;
    product.priceMinor = 0;
    product.costMinor = 7'000;
    product.negativeStock = NegativeStock::Block;
    product.units = {{u"brique"_s, 1000, {u"111"_s, u"222"_s}, 9'000},
                     {u"pack"_s, 6000, {u"333"_s}, std::nullopt},
                     {u"carton"_s, 24'000, {}, 200'000}};
    product.variantValues = {{u"taille"_s, u"1 l"_s}};
    product.active = false;
    product = put(product);
    QCOMPARE(store().product(product.id), std::optional(product));
    const Product plain = put(named(u"Open price"_s));
    QCOMPARE(store().product(plain.id), std::optional(plain));
    QCOMPARE(store().product(ProductId(Uuid::v7(1, m_rng))), std::optional<Product>());
}

void CatalogueTest::givesBackKitsAndVariants()
{
    const Product cup = put(named(u"Tasse"_s));
    const Product saucer = put(named(u"Soucoupe"_s));
    Product kit = named(u"Service à café"_s);
    kit.kind = ItemKind::Kit;
    kit.components = {{saucer.id, 6000}, {cup.id, 6500}};
    kit = put(kit);
    QCOMPARE(store().product(kit.id), std::optional(kit));
    Product family = named(u"Chemise"_s);
    family.kind = ItemKind::Variants;
    family = put(family);
    Product variant = named(u"Chemise M"_s);
    variant.variantOf = family.id;
    variant.variantValues = {{u"taille"_s, u"M"_s}, {u"couleur"_s, u"bleu"_s}};
    variant = put(variant);
    QCOMPARE(store().product(variant.id), std::optional(variant));
}

void CatalogueTest::replacesAKnownItem()
{
    Product product = named(u"Café"_s);
    product.units = {{{}, 1000, {u"1"_s, u"2"_s}, {}}, {u"pack"_s, 5000, {u"3"_s}, {}}};
    product = put(product);
    product.name = u"Thé"_s;
    product.units = {{{}, 1000, {u"2"_s}, {}}};
    put(product);
    QCOMPARE(store().product(product.id), std::optional(product));
    QVERIFY(!store().holderOf(u"1"_s));
    QVERIFY(!store().holderOf(u"3"_s));
    QCOMPARE(store().count(), 1);
    QCOMPARE(m_connection->scalar("SELECT count(*) FROM product_unit"), 0);
    checkIndexes();
}

void CatalogueTest::findsByCodeAndName()
{
    Product product = named(u"Eau gazeuse"_s);
    product.sku = u"EAU"_s;
    product.names = {{u"ar"_s, u"ماء غازي"_s}};
    product.units = {{{}, 1000, {u"613"_s}, {}}, {u"pack"_s, 6000, {u"614"_s}, {}}};
    product = put(product);
    QCOMPARE(store().byCode(u"613"_s)->unit, 0);
    QCOMPARE(store().byCode(u"614"_s)->itemUnit().name, u"pack"_s);
    QCOMPARE(store().byCode(u"EAU"_s)->product.id, product.id);
    QVERIFY(!store().byCode(u"615"_s));
    QVERIFY(!store().byCode({}));
    QCOMPARE(store().byName(u"Eau gazeuse"_s)->product.id, product.id);
    QCOMPARE(store().byName(u"EAU  GAZEUSE "_s)->product.id, product.id);
    QCOMPARE(store().byName(u"مـاء غازى"_s)->product.id, product.id);
    QVERIFY(!store().byName(u"Eau"_s + u" gaz"_s));
    product.active = false;
    put(product);
    QVERIFY(!store().byCode(u"613"_s));
    QVERIFY(!store().byCode(u"EAU"_s));
    QVERIFY(!store().byName(u"Eau gazeuse"_s));
    QVERIFY(store().holderOf(u"613"_s));
}

void CatalogueTest::aNameIsNeverAPattern()
{
    put(named(u"Eau gazeuse"_s));
    put(named(u"Remise 10"_s));
    for (const QString &name :
         {u"%"_s, u"_"_s, u"Eau%"_s, u"eau_gazeuse"_s, u"%\n%"_s, u"ـ"_s, QString(), QString(60'000, u'e')})
        QVERIFY2(!store().byName(name), qPrintable(name.left(20)));
    const Product odd = put(named(u"Remise 10%_\"x'"_s));
    QCOMPARE(store().byName(u"remise 10%_\"X'"_s)->product.id, odd.id);
}

void CatalogueTest::aBarcodeMovesWithItsItem()
{
    Product first = named(u"Ancien"_s);
    first.units = {{{}, 1000, {u"613"_s}, {}}};
    first = put(first);
    Product second = named(u"Nouveau"_s);
    second.units = {{{}, 1000, {u"613"_s}, {}}};
    second = put(second);
    QCOMPARE(store().byCode(u"613"_s)->product.id, second.id);
    QVERIFY(store().product(first.id)->units.front().barcodes.isEmpty());
}

void CatalogueTest::keepsTheIndexInStep()
{
    Product product = put(named(u"Fromage râpé"_s));
    product.name = u"Emmental râpé"_s;
    product.names = {{u"ar"_s, u"جبن"_s}};
    put(product);
    QCOMPARE(find(u"fromage"_s), QStringList());
    QCOMPARE(find(u"romag"_s), QStringList());
    QCOMPARE(find(u"emment rap"_s), QStringList(product.name));
    QCOMPARE(find(u"mental"_s), QStringList(product.name));
    QCOMPARE(find(u"جبن"_s), QStringList(product.name));
    product.names.clear();
    put(product);
    QCOMPARE(find(u"جبن"_s), QStringList());
    checkIndexes();
}

void CatalogueTest::aNewPriceLeavesTheIndexesAlone()
{
    const auto state = [this] {
        return m_connection->scalar("SELECT sum(id) + sum(length(block)) FROM (SELECT * FROM product_words_data UNION "
                                    "ALL SELECT * FROM product_parts_data)");
    };
    Product product = put(named(u"Fromage râpé"_s));
    put(named(u"Emmental"_s));
    const qint64 before = state();
    product.priceMinor = 320'00;
    put(product);
    QCOMPARE(state(), before);
    QCOMPARE(find(u"fromage"_s), QStringList(product.name));
    checkIndexes();
}

void CatalogueTest::whatChangesBetweenTwoMissingIndexesIsInBoth()
{
    DeferredIndexes deferred(*m_connection);
    deferred.defer();
    Product renamed = put(named(u"Thé vert"_s));
    put(named(u"Semoule fine"_s));
    QVERIFY(deferred.makeNext()); // the lists'
    QVERIFY(deferred.makeNext()); // one of the search
    QVERIFY(deferred.isDeferred());
    renamed.name = u"Infusion"_s;
    put(renamed);
    put(named(u"Couscous"_s));
    while (deferred.makeNext()) {
    }
    checkIndexes();
    QCOMPARE(find(u"infusion"_s), QStringList{u"Infusion"_s});
    QCOMPARE(find(u"fusio"_s), QStringList{u"Infusion"_s});
    QCOMPARE(find(u"ouscou"_s), QStringList{u"Couscous"_s});
    QCOMPARE(find(u"vert"_s), QStringList());
}

/// FTS5 writes a segment for each row that is not after the one before: twenty items would be twenty segments.
void CatalogueTest::aSearchIndexIsMadeInTheOrderOfItsRows()
{
    constexpr int items = 20;
    DeferredIndexes deferred(*m_connection);
    deferred.defer();
    for (int i = 0; i < items; ++i)
        put(named(u"Article %1"_s.arg(10 + items - i)));
    while (deferred.makeNext()) {
    }
    checkIndexes();
    for (const char *segments :
         {"SELECT count(DISTINCT segid) FROM product_words_idx", "SELECT count(DISTINCT segid) FROM product_parts_idx"})
        QCOMPARE(m_connection->scalar(segments), 1);
}

void CatalogueTest::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QString chocolate = u"Chocolat au lait NESTLÉ 100g"_s;
    const QString milk = u"Lait entier Candia"_s;
    const QString olive = u"Huile d'olive"_s;
    const QString oil = u"زيت الزيتون إفري"_s;
    const QString school = u"حقيبة مدرسة"_s;
    QTest::newRow("one word") << u"chocolat"_s << QStringList{chocolate};
    QTest::newRow("beginnings, any order") << u"nest cho"_s << QStringList{chocolate};
    QTest::newRow("one letter") << u"n"_s << QStringList{chocolate};
    QTest::newRow("in both") << u"LAIT"_s << QStringList{chocolate, milk};
    QTest::newRow("accent typed") << u"nestlé"_s << QStringList{chocolate};
    QTest::newRow("accent not typed") << u"nestle"_s << QStringList{chocolate};
    QTest::newRow("accent elsewhere") << u"láìt èntïer"_s << QStringList{milk};
    QTest::newRow("accent as a mark of its own") << u"nestle\u0301"_s << QStringList{chocolate};
    QTest::newRow("apostrophe") << u"d'oli"_s << QStringList{olive};
    QTest::newRow("other apostrophe") << u"d’olive"_s << QStringList{olive};
    QTest::newRow("inside a word") << u"ocola"_s << QStringList{chocolate};
    QTest::newRow("inside, accent") << u"ESTLÉ"_s << QStringList{chocolate};
    QTest::newRow("two letters inside find nothing") << u"oc"_s << QStringList{};
    QTest::newRow("one word is missing") << u"lait amande"_s << QStringList{};
    QTest::newRow("hamza on alef left out") << u"افري"_s << QStringList{oil};
    QTest::newRow("hamza above") << u"أفري"_s << QStringList{oil};
    QTest::newRow("tatweel") << u"زيـــت"_s << QStringList{oil};
    QTest::newRow("ha for ta marbuta") << u"مدرسه"_s << QStringList{school};
    QTest::newRow("ta marbuta inside") << u"حقيبة"_s << QStringList{school};
    QTest::newRow("vowel marks") << u"زَيْتُ"_s << QStringList{oil};
    QTest::newRow("part of an arabic word") << u"يتون"_s << QStringList{oil};
    QTest::newRow("digits") << u"100"_s << QStringList{chocolate};
    QTest::newRow("arabic digits") << u"١٠٠"_s << QStringList{chocolate};
    QTest::newRow("nothing typed") << u"   "_s << QStringList{};
}

void CatalogueTest::searches()
{
    for (const QString &name : {u"Chocolat au lait NESTLÉ 100g"_s, u"Lait entier Candia"_s, u"Huile d'olive"_s,
                                u"زيت الزيتون إفري"_s, u"حقيبة مدرسة"_s})
        put(named(name));
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(find(text), expected);
}

void CatalogueTest::putsTheMostSoldFirst()
{
    QList<Product> products;
    for (const QString &name : {u"Pain rond"_s, u"Pain"_s, u"Pain complet"_s})
        products.append(put(named(name)));
    Statement sold =
        m_connection->statement("UPDATE stock_level SET quantity_milli = -500, sold_milli = 500 WHERE product = ?");
    sold.run(products.at(2).id);
    const QList<ProductHit> hits = ProductSearch(*m_connection).find(u"pain"_s, 2);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits.at(0).name, u"Pain complet"_s);
    QCOMPARE(hits.at(0).stockMilli, -500);
    QCOMPARE(hits.at(1).name, u"Pain"_s);
}

void CatalogueTest::aBarcodeGivesItsItemAlone()
{
    Product product = named(u"Eau"_s);
    product.units = {{{}, 1000, {u"6130000000017"_s, u"AB-12/x"_s}, {}}};
    put(product);
    put(named(u"Notice 6130000000017 AB-12/x"_s));
    QCOMPARE(find(u"6130000000017"_s), QStringList(u"Eau"_s));
    QCOMPARE(find(u" AB-12/x "_s), QStringList(u"Eau"_s));
    QCOMPARE(find(u"٦١٣٠٠٠٠٠٠٠٠١٧"_s), QStringList(u"Eau"_s));
    QCOMPARE(find(u"613000000001"_s), QStringList(u"Notice 6130000000017 AB-12/x"_s));
}

void CatalogueTest::hidesRetiredItems()
{
    Product product = put(named(u"Ancien produit"_s));
    QCOMPARE(find(u"ancien"_s).size(), 1);
    product.active = false;
    put(product);
    QCOMPARE(find(u"ancien"_s), QStringList());
    QCOMPARE(store().count(), 0);
}

void CatalogueTest::survivesHostileText_data()
{
    QTest::addColumn<QString>("text");
    for (const QString &text : {u"\""_s,          u"\"\"\""_s,       u"'"_s,        u"''; DROP TABLE product; --"_s,
                                u"%"_s,           u"%%%"_s,          u"___"_s,      u"*"_s,
                                u"ab*"_s,         u"^lait"_s,        u"NEAR"_s,     u"NEAR(a b, 2)"_s,
                                u"AND"_s,         u"a AND"_s,        u"OR OR OR"_s, u"NOT lait"_s,
                                u"search:lait"_s, u"-lait"_s,        u"(((("_s,     u"{a b}: c"_s,
                                u"a\0b"_s,        u"\ufffe\uffff"_s, u"🥖"_s,     u"\\"_s,
                                u"[a-z]"_s})
        QTest::addRow("%s", qPrintable(text)) << text;
    QTest::newRow("lone surrogate") << u"lait"_s + QChar(0xd83e) + u"lait"_s;
    QTest::newRow("a very long word") << QString(1'000'000, u'x');
    QTest::newRow("very many words") << u"lait "_s.repeated(100'000);
    QTest::newRow("very many wildcards") << u"%_"_s.repeated(40'000);
}

void CatalogueTest::survivesHostileText()
{
    put(named(u"Lait"_s));
    put(named(u"100 % pur \"jus\" d'orange (1*2)_x"_s));
    QFETCH(QString, text);
    static_cast<void>(find(text)); // a StorageError would end the test
    static_cast<void>(store().byName(text));
    static_cast<void>(store().byCode(text));
    QCOMPARE(find(u"lait"_s), QStringList(u"Lait"_s));
    Product odd = named(text.left(1000));
    odd = put(odd);
    QCOMPARE(store().product(odd.id)->name.isEmpty(), odd.name.isEmpty());
    checkIndexes();
}

void CatalogueTest::keepsListsAndPromotions()
{
    const Product product = put(named(u"Lait"_s));
    const QList<PriceRule> rules{{product.id, u"pack"_s, u"gros"_s, u"pro"_s, u"Alger"_s, 6000,
                                  DateRange::make(QDate(2026, 1, 1), QDate(2027, 1, 1)).value(), 8'500},
                                 {product.id, {}, u"gros"_s, {}, {}, 0, {}, 8'900}};
    store().replaceList(u"gros"_s, rules);
    QCOMPARE(store().rulesFor(product.id), rules);
    store().replaceList(u"gros"_s, {rules.at(1)});
    QCOMPARE(store().rulesFor(product.id), QList<PriceRule>{rules.at(1)});
    Promotion promotion;
    promotion.id = PromotionId(Uuid::v7(testMorning, m_rng));
    promotion.name = u"3 pour 2"_s;
    promotion.kind = Promotion::Kind::NForM;
    promotion.products = {product.id};
    promotion.buyCount = 3;
    promotion.payCount = 2;
    store().put(promotion);
    QCOMPARE(store().activePromotions(), QList<Promotion>{promotion});
    promotion.active = false;
    store().put(promotion);
    QCOMPARE(store().activePromotions(), QList<Promotion>());
    const Category category{u"cremerie"_s, u"Crèmerie"_s, {{u"ar"_s, u"ألبان"_s}}, 3, 0};
    store().put(category);
    QCOMPARE(store().categories(), QList<Category>{category});
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
