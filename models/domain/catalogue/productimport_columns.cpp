// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/productimport_parts.h"
#include "models/domain/common/textfolding.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct FieldWords {
    ImportField field;
    QStringView code;
    QStringView synonyms; ///< separated by '|'; compared as columnKey() writes them
};

constexpr std::array fieldWords{
    FieldWords{ImportField::Barcode, u"barcode",
               u"barcode|bar code|barcodes|ean|ean13|ean 13|gtin|upc|code barre|code barres|codes barres|codebarre|"
               u"codebarres|gencod|cb|الباركود|باركود|الرمز الشريطي|رمز شريطي"},
    FieldWords{ImportField::Sku, u"sku",
               u"sku|ref|reference|reference article|reference produit|code article|code produit|item code|"
               u"product code|المرجع|مرجع|رمز المنتج|رمز السلعة"},
    FieldWords{ImportField::Name, u"name",
               u"name|product|product name|item|item name|description|designation|libelle|nom|nom du produit|"
               u"nom produit|article|produit|intitule|الاسم|اسم|اسم المنتج|اسم السلعة|المنتج|السلعة|التسمية|البيان"},
    FieldWords{ImportField::NameFr, u"name_fr",
               u"name fr|name french|french name|nom fr|nom francais|designation fr|designation francaise|libelle fr|"
               u"الاسم بالفرنسية|الاسم الفرنسي"},
    FieldWords{ImportField::NameAr, u"name_ar",
               u"name ar|name arabic|arabic name|nom ar|nom arabe|designation ar|designation arabe|libelle ar|"
               u"الاسم بالعربية|الاسم العربي"},
    FieldWords{ImportField::NameEn, u"name_en",
               u"name en|name english|english name|nom en|nom anglais|designation en|designation anglaise|libelle en|"
               u"الاسم بالانجليزية|الاسم الانجليزي"},
    FieldWords{ImportField::Price, u"price",
               u"price|sale price|selling price|retail price|unit price|prix|prix de vente|prix vente|prix unitaire|"
               u"prix ttc|prix de vente ttc|pu|pv|pvp|pv ttc|pvttc|tarif|السعر|سعر|سعر البيع|ثمن البيع|الثمن|ثمن"},
    FieldWords{ImportField::Cost, u"cost",
               u"cost|cost price|purchase price|buying price|prix d achat|prix achat|cout|prix de revient|pa|"
               u"سعر الشراء|ثمن الشراء|التكلفة|تكلفة|سعر التكلفة"},
    FieldWords{ImportField::Tax, u"tax",
               u"tax|vat|tax class|tax rate|vat rate|tva|taux tva|taux de tva|taxe|taxes|classe de taxe|"
               u"الضريبة|ضريبة|الرسم|نسبة الضريبة|الرسم على القيمة المضافة"},
    FieldWords{ImportField::Category, u"category",
               u"category|categorie|famille|rayon|department|group|groupe|الصنف|صنف|الفئة|فئة|القسم|العائلة"},
    FieldWords{ImportField::Unit, u"unit", u"unit|uom|unite|unite de vente|unite de mesure|um|الوحدة|وحدة|وحدة القياس"},
    FieldWords{ImportField::Stock, u"stock",
               u"stock|quantity|qty|opening stock|on hand|quantite|qte|stock initial|quantite en stock|qte stock|"
               u"en stock|الكمية|كمية|المخزون|مخزون|الرصيد"},
};

/// A header without what people vary: case, accents, punctuation, and remarks in parentheses ("Prix (DA)").
QString columnKey(QStringView header)
{
    QString key;
    int depth = 0;
    for (QChar c : header) {
        if (c == u'(' || c == u'[')
            ++depth;
        else if ((c == u')' || c == u']') && depth > 0)
            --depth;
        else if (depth == 0)
            key += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' ');
    }
    return foldedText(key);
}

QString quotedList(const QList<QString> &names)
{
    return QString(u"\"" + names.join(u"\", \""_s) + u"\"");
}

Unexpected unknownColumn(const QString &wanted, const QList<QString> &header)
{
    return misuse(u"unknown_column"_s,
                  u"The file has no column \"%1\". Its columns are: %2."_s.arg(wanted, quotedList(header)));
}

const QHash<QString, ImportField> &fieldsByKey()
{
    static const QHash<QString, ImportField> fields = [] {
        QHash<QString, ImportField> all;
        for (const FieldWords &words : fieldWords) {
            all.insert(columnKey(words.code), words.field);
            for (QStringView synonym : words.synonyms.tokenize(u'|'))
                all.insert(columnKey(synonym), words.field);
        }
        return all;
    }();
    return fields;
}

Result<QMap<ImportField, qsizetype>> mappedColumns(const QList<QString> &header, const ColumnMapping &mapping)
{
    QMap<ImportField, qsizetype> columns;
    for (auto wanted = mapping.begin(); wanted != mapping.end(); ++wanted) {
        if (wanted->isEmpty())
            continue;
        const QString key = foldedText(*wanted);
        const auto found =
            std::find_if(header.begin(), header.end(), [&key](const QString &name) { return foldedText(name) == key; });
        if (found == header.end())
            return unknownColumn(*wanted, header);
        columns.insert(wanted.key(), found - header.begin());
    }
    return columns;
}

Unexpected missingName(const QList<QString> &header)
{
    const auto name = std::find_if(fieldWords.begin(), fieldWords.end(),
                                   [](const FieldWords &words) { return words.field == ImportField::Name; });
    return misuse(u"missing_column"_s,
                  u"No column holds the name of the items; nothing was imported. Columns found: %1. Looked for: %2. "
                  "Rename the column or map it: name=<column>."_s.arg(
                      quotedList(header), quotedList(name->synonyms.toString().split(u'|'))));
}

} // namespace

QString importFieldCode(ImportField field)
{
    const auto found = std::find_if(fieldWords.begin(), fieldWords.end(),
                                    [field](const FieldWords &words) { return words.field == field; });
    return found->code.toString();
}

Result<ImportField> importFieldFromCode(QStringView code)
{
    QList<QString> known;
    for (const FieldWords &words : fieldWords) {
        if (words.code.compare(code, Qt::CaseInsensitive) == 0)
            return words.field;
        known << words.code.toString();
    }
    return misuse(u"unknown_field"_s, u"\"%1\" is not a field. The fields are: %2."_s.arg(code, known.join(u", "_s)));
}

Result<ColumnMapping> parseColumnMapping(QStringView text)
{
    ColumnMapping mapping;
    for (QStringView pair : text.tokenize(u',', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            return misuse(u"bad_mapping"_s, u"\"%1\" is not of the form field=column."_s.arg(pair.trimmed()));
        const auto field = importFieldFromCode(pair.first(equals).trimmed());
        if (!field)
            return tl::unexpected(field.error());
        mapping.insert(*field, pair.sliced(equals + 1).trimmed().toString());
    }
    return mapping;
}

Result<QMap<ImportField, qsizetype>> importing::findColumns(const QList<QString> &header, const ColumnMapping &mapping)
{
    auto columns = mappedColumns(header, mapping);
    if (!columns)
        return columns;
    const QList<qsizetype> taken = columns->values();
    for (qsizetype i = 0; i < header.size(); ++i) {
        const auto field = fieldsByKey().constFind(columnKey(header[i]));
        if (field == fieldsByKey().constEnd() || mapping.contains(*field) || taken.contains(i))
            continue;
        if (columns->contains(*field))
            return misuse(u"ambiguous_column"_s,
                          u"The columns \"%1\" and \"%2\" both look like %3. Say which one: %3=<column>."_s.arg(
                              header[columns->value(*field)], header[i], importFieldCode(*field)));
        columns->insert(*field, i);
    }
    if (!columns->contains(ImportField::Name))
        return missingName(header);
    return columns;
}

} // namespace comptoir
