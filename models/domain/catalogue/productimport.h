// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/product.h"
#include "models/domain/common/currency.h"
#include "models/domain/common/numbertext.h"
#include "models/domain/common/tablerow.h"
#include "models/domain/tax/tax.h"

namespace comptoir
{

/// What a column of an import file can hold.
enum class ImportField { Barcode, Sku, Name, NameFr, NameAr, NameEn, Price, Cost, Tax, Category, Unit, Stock };
/// "barcode", "sku", "name", "name_fr", …: as in an explicit mapping.
[[nodiscard]] QString importFieldCode(ImportField field);
/// Error `unknown_field`.
[[nodiscard]] Result<ImportField> importFieldFromCode(QStringView code);

/// Which column holds a field, by its header text; an empty text says that no column does.
using ColumnMapping = QMap<ImportField, QString>;
/// Reads "name=Désignation,price=Prix TTC,tax=". Errors: `unknown_field`, `bad_mapping`.
[[nodiscard]] Result<ColumnMapping> parseColumnMapping(QStringView text);

struct ProductImportOptions {
    Currency currency = Currency::dzd();
    const TaxTable *taxes = nullptr;            ///< never null when planning
    QString defaultTaxClass;                    ///< of rows that name no tax
    QDate day;                                  ///< rates such as "19%" are those of this day
    ColumnMapping mapping;                      ///< goes before what is recognised by itself
    CommaMeaning comma = CommaMeaning::Unknown; ///< Unknown: found out from the file's own prices
};

/// A row that can be put in the catalogue. The product has no id yet.
struct ProductDraft {
    qint64 row = 0; ///< number in the file
    Product product;
    std::optional<Quantity> openingStock;
};

/// Why a row cannot be imported. A row may have several.
struct ImportRowError {
    qint64 row = 0; ///< number in the file
    QString column; ///< its header
    QString code;
    QString message;

    bool operator==(const ImportRowError &) const = default;
};

/// What importing a file would do. Every row is either a draft or has errors.
struct ProductImportPlan {
    QMap<ImportField, QString> columns; ///< header of the column that each field is read from
    QList<QString> ignoredColumns;
    QList<ProductDraft> drafts;
    QList<ImportRowError> errors; ///< by row, then in field order
    qsizetype badRows = 0;        ///< rows that have at least one error
};

/// Reads a product list; nothing is written. Columns are found by their header in English, French or Arabic, whatever
/// their case, accents and punctuation. Several barcodes of one item stand in one cell, separated by '|' or ';'.
/// Errors of the whole file: `missing_column` (no name), `ambiguous_column` (two columns for one field),
/// `unknown_column` (the mapping names one that is not there), `unknown_tax_class` (the default class).
/// Errors of a row: `empty_name`, `name_too_long`, `sku_too_long`, `category_too_long`, `bad_barcode`,
/// `bad_check_digit`, `duplicate_barcode`, `not_a_number`, `too_precise`, `ambiguous_number`, `out_of_range`,
/// `negative_price`, `price_too_large`, `unknown_tax_class`, `unknown_unit`, `negative_stock`, `stock_too_large`,
/// `fractional_pieces`.
[[nodiscard]] Result<ProductImportPlan> planProductImport(const QList<QString> &header, const QList<TableRow> &rows,
                                                          const ProductImportOptions &options);

} // namespace comptoir
