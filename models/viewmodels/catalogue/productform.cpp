// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/catalogue/productform.h"

#include "models/domain/common/numbertext.h"
#include "models/services/whendone.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString languageOf(ProductField field)
{
    return field == ProductField::NameFr ? u"fr"_s : field == ProductField::NameAr ? u"ar"_s : u"en"_s;
}

bool isName(ProductField field)
{
    return field == ProductField::NameFr || field == ProductField::NameAr || field == ProductField::NameEn;
}

bool hasArabic(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

} // namespace

ProductForm::ProductForm(ProductService &products, CatalogueService &catalogue, Business &business,
                         Approvals &approvals)
    : m_products(products), m_catalogue(catalogue), m_business(business), m_approvals(approvals)
{
}

void ProductForm::setOutline(const CatalogueOutline &outline)
{
    m_outline = outline;
    if (m_open)
        Q_EMIT opened();
}

void ProductForm::open(const ProductId &id)
{
    const quint64 generation = ++m_generation;
    whenDone(m_products.record(id, historyLength), this, [this, generation](const Result<ProductRecord> &record) {
        if (generation != m_generation)
            return;
        if (record)
            show(*record);
        else
            Q_EMIT failed(record.error());
    });
}

void ProductForm::create(const QString &barcode, const QString &name)
{
    ++m_generation;
    ProductRecord record;
    record.product.taxClass = m_business.settings().defaultTaxClass;
    show(record);
    setText(ProductField::Barcode, barcode);
    setText(languageOf(ProductField::NameFr) == ownLanguage() ? ProductField::NameFr
            : ownLanguage() == u"ar"_s                        ? ProductField::NameAr
                                                              : ProductField::NameEn,
            name);
    if (!barcode.isEmpty())
        leave(ProductField::Barcode);
}

void ProductForm::close()
{
    ++m_generation;
    m_open = false;
    m_saved = m_draft = {};
    m_problems.clear();
    Q_EMIT opened();
}

void ProductForm::show(const ProductRecord &record)
{
    m_record = record;
    m_saved = m_draft = record.product;
    m_open = true;
    m_problems.clear();
    m_holders.clear();
    m_own = ownLanguage();
    readTexts();
    checkMargin();
    Q_EMIT opened();
    Q_EMIT problemsChanged();
}

/// Reads the item again after something about it was written; what is being typed stays.
void ProductForm::refresh()
{
    const quint64 generation = m_generation;
    whenDone(m_products.record(m_saved.id, historyLength), this,
             [this, generation](const Result<ProductRecord> &record) {
                 if (generation != m_generation || !record)
                     return;
                 m_record = *record;
                 Q_EMIT stockAdjusted();
             });
}

/// Items that came from a list have one name and do not say in which language it is.
QString ProductForm::ownLanguage() const
{
    for (const auto &[language, name] : m_saved.names.asKeyValueRange()) {
        if (name == m_saved.name)
            return language;
    }
    if (hasArabic(m_saved.name))
        return u"ar"_s;
    const QString screen = m_business.language();
    return screen == "ar"_L1 && !m_saved.name.isEmpty() ? u"fr"_s : screen;
}

void ProductForm::setName(const QString &language, const QString &name)
{
    m_names.insert(language, name);
    writeNames();
}

/// An item that nobody renamed keeps its names to the letter; one with a name in a single language needs no list.
void ProductForm::writeNames()
{
    m_draft.name = m_saved.name;
    m_draft.names = m_saved.names;
    if (m_names == namesOf(m_saved))
        return;
    QStringList given;
    for (const auto &[language, name] : std::as_const(m_names).asKeyValueRange()) {
        m_draft.names.remove(language);
        if (name.trimmed().isEmpty())
            continue;
        m_draft.names.insert(language, name);
        given.append(language);
    }
    const QString own = given.contains(m_own) || given.isEmpty() ? m_own : given.first();
    m_draft.name = m_names.value(own);
    if (m_saved.names.isEmpty() && given == QStringList{m_own})
        m_draft.names.clear();
}

QMap<QString, QString> ProductForm::namesOf(const Product &product) const
{
    QMap<QString, QString> names;
    for (const QString &language : {u"fr"_s, u"ar"_s, u"en"_s})
        names.insert(language, product.names.value(language, language == m_own ? product.name : QString()));
    return names;
}

QString ProductForm::amountText(const std::optional<qint64> &minor) const
{
    return minor ? DisplayFormat(u"en"_s).amount(m_business.money(*minor)) : QString();
}

/// What the fields show of the draft.
void ProductForm::readTexts()
{
    m_names = namesOf(m_draft);
    m_texts.clear();
    m_texts.insert(ProductField::Price, amountText(m_draft.priceMinor));
    m_texts.insert(ProductField::Cost, amountText(m_draft.costMinor));
    QStringList codes = m_draft.units.value(0).barcodes;
    m_texts.insert(ProductField::Barcode, codes.isEmpty() ? QString() : codes.takeFirst());
    m_moreBarcodes = codes;
    m_packs.clear();
    for (qsizetype i = 1; i < m_draft.units.size(); ++i) {
        const ItemUnit &unit = m_draft.units.at(i);
        m_packs.append({unit.name, DisplayFormat(u"en"_s).quantity(Quantity(unit.factorMilli)), unit.barcodes.value(0),
                        amountText(unit.priceMinor)});
    }
}

bool ProductForm::unreadable(ProductField field) const
{
    const QString text = m_texts.value(field).trimmed();
    return !text.isEmpty() && !parsePrice(text, m_business.currency(), CommaMeaning::Decimal);
}

bool ProductForm::isChanged() const
{
    return m_open && (m_draft != m_saved || unreadable(ProductField::Price) || unreadable(ProductField::Cost));
}

QString ProductForm::title() const
{
    const QString name = m_draft.nameIn(m_business.language());
    return name.isEmpty() ? tr("New product") : name;
}

QString ProductForm::text(ProductField field) const
{
    if (isName(field))
        return m_names.value(languageOf(field));
    return field == ProductField::Reference ? m_draft.sku : m_texts.value(field);
}

std::optional<qint64> ProductForm::readAmount(ProductField field)
{
    const QString text = m_texts.value(field).trimmed();
    const Result<qint64> minor = parsePrice(text, m_business.currency(), CommaMeaning::Decimal);
    return text.isEmpty() || !minor ? std::nullopt : std::optional(*minor);
}

void ProductForm::setText(ProductField field, const QString &text)
{
    if (text == this->text(field))
        return;
    if (isName(field))
        setName(languageOf(field), text);
    else if (field == ProductField::Reference)
        m_draft.sku = text.trimmed();
    else
        m_texts.insert(field, text);
    if (field == ProductField::Price)
        m_draft.priceMinor = readAmount(field);
    if (field == ProductField::Cost)
        m_draft.costMinor = readAmount(field);
    if (field == ProductField::Barcode)
        writeBarcodes();
    // What is being mended stops being wrong at once; what is being typed is not judged before it is done.
    if (const auto known = problem(field); known && known->weight == FieldProblem::Weight::Error)
        setProblem(field, std::nullopt);
    if (field == ProductField::Price || field == ProductField::Cost)
        checkMargin();
    Q_EMIT changed();
}

void ProductForm::writeBarcodes()
{
    QStringList codes;
    if (const QString code = normalisedBarcode(m_texts.value(ProductField::Barcode)); !code.isEmpty())
        codes.append(code);
    codes.append(m_moreBarcodes);
    if (m_draft.units.isEmpty())
        m_draft.units.append(ItemUnit{});
    m_draft.units.front().barcodes = codes;
}

void ProductForm::addBarcode()
{
    leave(ProductField::Barcode);
    const QString code = normalisedBarcode(m_texts.value(ProductField::Barcode));
    const auto wrong = problem(ProductField::Barcode);
    if (code.isEmpty() || (wrong && wrong->weight == FieldProblem::Weight::Error))
        return;
    m_moreBarcodes.append(code);
    m_texts.insert(ProductField::Barcode, QString());
    writeBarcodes();
    Q_EMIT barcodesChanged();
    Q_EMIT changed();
}

void ProductForm::removeBarcode(const QString &code)
{
    m_moreBarcodes.removeAll(code);
    writeBarcodes();
    Q_EMIT barcodesChanged();
    Q_EMIT changed();
}

void ProductForm::scan(const QString &code)
{
    const QString clean = normalisedBarcode(code);
    const QString present = normalisedBarcode(m_texts.value(ProductField::Barcode));
    if (!m_open || clean.isEmpty() || clean == present || m_moreBarcodes.contains(clean))
        return;
    if (!present.isEmpty())
        m_moreBarcodes.prepend(present);
    m_texts.insert(ProductField::Barcode, clean);
    writeBarcodes();
    Q_EMIT barcodesChanged();
    Q_EMIT changed();
    leave(ProductField::Barcode);
}

void ProductForm::setCategory(const QString &code)
{
    m_draft.category = code;
    Q_EMIT changed();
}

void ProductForm::setTaxClass(const QString &code)
{
    m_draft.taxClass = code;
    checkMargin();
    Q_EMIT changed();
}

void ProductForm::setUnit(Unit unit)
{
    m_draft.unit = unit;
    Q_EMIT changed();
}

void ProductForm::setNegativeStock(NegativeStock policy)
{
    m_draft.negativeStock = policy;
    Q_EMIT changed();
}

void ProductForm::setActive(bool active)
{
    m_draft.active = active;
    Q_EMIT changed();
}

void ProductForm::setFavourite(bool favourite)
{
    m_draft.favourite = favourite;
    Q_EMIT changed();
}

void ProductForm::addPack()
{
    m_packs.append(PackText{});
    readPacks();
    Q_EMIT packsChanged();
    Q_EMIT changed();
}

void ProductForm::removePack(int index)
{
    m_packs.remove(index);
    readPacks();
    setProblem(ProductField::Pack, std::nullopt);
    Q_EMIT packsChanged();
    Q_EMIT changed();
}

void ProductForm::setPack(int index, const PackText &pack)
{
    if (index < 0 || index >= m_packs.size() || m_packs.at(index) == pack)
        return;
    m_packs[index] = pack;
    readPacks();
    setProblem(ProductField::Pack, std::nullopt);
    Q_EMIT changed();
}

void ProductForm::readPacks()
{
    m_draft.units.resize(1);
    for (const PackText &pack : std::as_const(m_packs)) {
        ItemUnit unit;
        unit.name = pack.name.trimmed();
        unit.factorMilli = parseNumberText(pack.holds, Quantity::decimals, CommaMeaning::Decimal).value_or(0);
        if (const QString code = normalisedBarcode(pack.barcode); !code.isEmpty())
            unit.barcodes.append(code);
        if (const auto price = parsePrice(pack.price, m_business.currency(), CommaMeaning::Decimal))
            unit.priceMinor = *price;
        m_draft.units.append(unit);
    }
}

void ProductForm::undoChanges()
{
    show(m_record);
    Q_EMIT changed();
}

void ProductForm::save()
{
    if (!m_open || m_saving)
        return;
    checkAll();
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        if (it->weight == FieldProblem::Weight::Error) {
            Q_EMIT firstError(it.key());
            return;
        }
    }
    send();
}

void ProductForm::send()
{
    m_saving = true;
    const Product draft = m_draft;
    const Approvals::Action<Product> action = [this, draft](const Authority &by) {
        return m_catalogue.save(by, draft);
    };
    whenDone(m_approvals.run<Product>(action, tr("Save %1").arg(title())), this,
             [this](const Result<Product> &product) {
                 m_saving = false;
                 if (product) {
                     m_saved = m_draft = *product;
                     open(product->id); // first: whoever hears of it may open another one
                     Q_EMIT saved(*product);
                     return;
                 }
                 if (product.error().code == "barcode_taken"_L1) {
                     setProblem(ProductField::Barcode,
                                FieldProblem{FieldProblem::Weight::Error, tr("Another product has this barcode."), {}});
                     Q_EMIT firstError(ProductField::Barcode);
                     return;
                 }
                 Q_EMIT failed(product.error());
             });
}

void ProductForm::adjustStock(const QString &quantity, const QString &reason)
{
    const Result<qint64> milli =
        parseNumberText(QString(quantity).replace(QChar(0x2212), u'-'), Quantity::decimals, CommaMeaning::Decimal);
    if (!milli) {
        Q_EMIT failed(milli.error());
        return;
    }
    const ProductId product = m_saved.id;
    const Approvals::Action<void> action = [this, product, milli = *milli, reason](const Authority &by) {
        return m_catalogue.adjustStock(by, product, milli, reason);
    };
    whenDone(m_approvals.run<void>(action, tr("Correct the stock of %1").arg(title())), this,
             [this](const Result<void> &done) {
                 if (done)
                     refresh();
                 else
                     Q_EMIT failed(done.error());
             });
}

} // namespace comptoir
