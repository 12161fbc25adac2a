// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/barcode.h"
#include "models/domain/catalogue/productimport_parts.h"
#include "models/domain/common/textfolding.h"
#include "models/domain/sales/pricing.h"

using namespace Qt::StringLiterals;

namespace comptoir::importing
{

namespace
{

constexpr qsizetype nameLengthMax = 200;
constexpr qsizetype codeLengthMax = 64;
constexpr qsizetype messageLengthMax = 400; ///< complaints quote cells, and a cell may hold a book

/// Spellings of units in files beyond those of unitFromCode(), folded.
std::optional<Unit> unitFromLocalName(const QString &folded)
{
    static const QHash<QString, Unit> names = [] {
        const std::array<std::pair<QStringView, Unit>, 24> spellings{{
            {u"pièce", Unit::Piece},       {u"pièces", Unit::Piece},   {u"pieces", Unit::Piece},
            {u"unité", Unit::Piece},       {u"unités", Unit::Piece},   {u"units", Unit::Piece},
            {u"قطعة", Unit::Piece},        {u"وحدة", Unit::Piece},     {u"حبة", Unit::Piece},
            {u"kgs", Unit::Kilogram},      {u"kilos", Unit::Kilogram}, {u"kilogramme", Unit::Kilogram},
            {u"كغ", Unit::Kilogram},       {u"كلغ", Unit::Kilogram},   {u"كيلو", Unit::Kilogram},
            {u"كيلوغرام", Unit::Kilogram}, {u"lt", Unit::Litre},       {u"litres", Unit::Litre},
            {u"لتر", Unit::Litre},         {u"mètre", Unit::Metre},    {u"mètres", Unit::Metre},
            {u"متر", Unit::Metre},         {u"heures", Unit::Hour},    {u"ساعة", Unit::Hour},
        }};
        QHash<QString, Unit> all;
        for (const auto &[name, unit] : spellings)
            all.insert(foldedText(name), unit);
        return all;
    }();
    const auto found = names.constFind(folded);
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

bool isBarcodeLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

} // namespace

RowReader::RowReader(const QList<QString> &header, const QMap<ImportField, qsizetype> &columns,
                     const ProductImportOptions &options, CommaMeaning comma)
    : m_header(header), m_columns(columns), m_options(options), m_comma(comma), m_taxes(*options.taxes, options.day)
{
}

void RowReader::read(const TableRow &row, ProductImportPlan &plan)
{
    m_row = &row;
    m_errors.clear();
    ProductDraft draft;
    draft.row = row.number;
    readBarcodes(draft.product);
    draft.product.sku = boundedText(ImportField::Sku, codeLengthMax, u"sku_too_long"_s);
    readNames(draft.product);
    draft.product.priceMinor = readPrice(ImportField::Price);
    draft.product.costMinor = readPrice(ImportField::Cost);
    draft.product.taxClass = readTaxClass();
    draft.product.category = boundedText(ImportField::Category, codeLengthMax, u"category_too_long"_s);
    draft.product.unit = readUnit();
    draft.openingStock = readStock(draft.product.unit);
    if (m_errors.isEmpty()) {
        plan.drafts << std::move(draft);
    } else {
        plan.errors << m_errors;
        ++plan.badRows;
    }
}

QString RowReader::cell(ImportField field) const
{
    const qsizetype column = m_columns.value(field, -1);
    return column < 0 ? QString() : m_row->cells.value(column).simplified();
}

void RowReader::complain(ImportField field, const QString &code, const QString &message)
{
    const QString shown = message.size() > messageLengthMax ? QString(message.first(messageLengthMax) + u'…') : message;
    m_errors << ImportRowError{m_row->number, m_header.value(m_columns.value(field)), code, shown};
}

QString RowReader::boundedText(ImportField field, qsizetype limit, const QString &code)
{
    QString text = cell(field);
    if (text.size() > limit)
        complain(field, code, u"The text has %1 characters; %2 are allowed."_s.arg(text.size()).arg(limit));
    return text;
}

void RowReader::readNames(Product &product)
{
    const QString tooLong = u"name_too_long"_s;
    product.name = boundedText(ImportField::Name, nameLengthMax, tooLong);
    if (product.name.isEmpty())
        complain(ImportField::Name, u"empty_name"_s, u"The item has no name."_s);
    const std::array<std::pair<ImportField, QString>, 3> languages{
        {{ImportField::NameFr, u"fr"_s}, {ImportField::NameAr, u"ar"_s}, {ImportField::NameEn, u"en"_s}}};
    for (const auto &[field, language] : languages) {
        if (const QString name = boundedText(field, nameLengthMax, tooLong); !name.isEmpty())
            product.names.insert(language, name);
    }
}

void RowReader::readBarcodes(Product &product)
{
    const QString text = cell(ImportField::Barcode);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != u'|' && text[i] != u';')
            continue;
        if (const QString code = normalisedBarcode(QStringView(text).sliced(begin, i - begin)); !code.isEmpty())
            readBarcode(code, product.units.front().barcodes);
        begin = i + 1;
    }
}

void RowReader::readBarcode(const QString &code, QList<QString> &barcodes)
{
    constexpr ImportField field = ImportField::Barcode;
    if (barcodes.contains(code))
        return;
    if (code.size() > codeLengthMax)
        return complain(field, u"bad_barcode"_s,
                        u"The barcode has %1 characters; %2 are allowed."_s.arg(code.size()).arg(codeLengthMax));
    if (code.contains(u"E+"_s, Qt::CaseInsensitive))
        return complain(field, u"bad_barcode"_s,
                        u"The spreadsheet has shortened the barcode to \"%1\". Format its column as text and type it "
                        "again."_s.arg(code));
    if (!std::all_of(code.begin(), code.end(), isBarcodeLetter))
        return complain(field, u"bad_barcode"_s, u"\"%1\" holds something else than digits and letters."_s.arg(code));
    if (looksLikeGtin(code) && !hasValidCheckDigit(code))
        return complain(field, u"bad_check_digit"_s,
                        u"The last digit of \"%1\" is not its check digit: a digit is mistyped."_s.arg(code));
    if (const auto first = m_rowOfBarcode.constFind(code); first != m_rowOfBarcode.constEnd())
        return complain(field, u"duplicate_barcode"_s, u"Row %1 already has the barcode %2."_s.arg(*first).arg(code));
    m_rowOfBarcode.insert(code, m_row->number);
    barcodes << code;
}

std::optional<qint64> RowReader::readPrice(ImportField field)
{
    const QString text = cell(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto price = parsePrice(text, m_options.currency, m_comma);
    if (!price)
        complain(field, price.error().code, price.error().message);
    else if (*price < 0)
        complain(field, u"negative_price"_s, u"The price %1 is below zero."_s.arg(text));
    else if (*price > limits::priceMinorMax)
        complain(field, u"price_too_large"_s, u"The price %1 is above what is allowed."_s.arg(text));
    else
        return *price;
    return std::nullopt;
}

QString RowReader::readTaxClass()
{
    const QString text = cell(ImportField::Tax);
    if (text.isEmpty())
        return m_options.defaultTaxClass;
    const auto found = m_taxes.find(text);
    if (!found)
        complain(ImportField::Tax, found.error().code, found.error().message);
    return found.value_or(QString());
}

Unit RowReader::readUnit()
{
    const QString text = cell(ImportField::Unit);
    if (text.isEmpty())
        return Unit::Piece;
    if (const auto unit = unitFromLocalName(foldedText(text)))
        return *unit;
    const auto unit = unitFromCode(text);
    if (!unit)
        complain(ImportField::Unit, unit.error().code, unit.error().message);
    return unit.value_or(Unit::Piece);
}

std::optional<Quantity> RowReader::readStock(Unit unit)
{
    constexpr ImportField field = ImportField::Stock;
    const QString text = cell(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto milli = parseNumberText(text, Quantity::decimals, m_comma);
    if (!milli)
        complain(field, milli.error().code, milli.error().message);
    else if (*milli < 0)
        complain(field, u"negative_stock"_s, u"The stock %1 is below zero."_s.arg(text));
    else if (*milli > limits::quantityMilliMax)
        complain(field, u"stock_too_large"_s, u"The stock %1 is above what is allowed."_s.arg(text));
    else if (unit == Unit::Piece && *milli % Quantity::milliPerUnit != 0)
        complain(field, u"fractional_pieces"_s, u"%1 is not a whole number of pieces."_s.arg(text));
    else
        return Quantity(*milli, unit);
    return std::nullopt;
}

} // namespace comptoir::importing
