// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue/productimport.h"

#include <QHash>

/// The two halves of the product import that productimport.cpp puts together: columns and rows.
namespace comptoir::importing
{

/// Index in the header of each field that has a column. Errors: see planProductImport().
[[nodiscard]] Result<QMap<ImportField, qsizetype>> findColumns(const QList<QString> &header,
                                                               const ColumnMapping &mapping);

/// Finds the tax class that a cell means: a class by code or name ("TVA19", "tva 19"), by rate ("19", "19 %", "0.19" as
/// spreadsheets hold percentages), or one without tax ("0", "exempt", "exonéré", "معفى").
class TaxClassFinder
{
public:
    TaxClassFinder(const TaxTable &taxes, QDate day);
    /// The class code; error `unknown_tax_class`.
    [[nodiscard]] Result<QString> find(QStringView cell) const;

private:
    [[nodiscard]] std::optional<QString> classWithRate(qint64 ratePpm) const;

    QHash<QString, QString> m_byFoldedName;
    QList<std::pair<qint64, QString>> m_byRate; ///< rates of classes, those of a single tax first
};

/// Turns rows into drafts or errors, one after the other: it remembers which row had which barcode.
class RowReader
{
public:
    RowReader(const QList<QString> &header, const QMap<ImportField, qsizetype> &columns,
              const ProductImportOptions &options, CommaMeaning comma);
    /// Appends one draft or at least one error to `plan`.
    void read(const TableRow &row, ProductImportPlan &plan);

private:
    [[nodiscard]] QString cell(ImportField field) const;
    void complain(ImportField field, const QString &code, const QString &message);
    [[nodiscard]] QString boundedText(ImportField field, qsizetype limit, const QString &code);
    void readNames(Product &product);
    void readBarcodes(Product &product);
    void readBarcode(const QString &text, QList<QString> &barcodes);
    [[nodiscard]] std::optional<qint64> readPrice(ImportField field);
    [[nodiscard]] QString readTaxClass();
    [[nodiscard]] Unit readUnit();
    [[nodiscard]] std::optional<Quantity> readStock(Unit unit);

    const QList<QString> &m_header;
    const QMap<ImportField, qsizetype> &m_columns;
    const ProductImportOptions &m_options;
    CommaMeaning m_comma;
    TaxClassFinder m_taxes;
    QHash<QString, qint64> m_rowOfBarcode;
    const TableRow *m_row = nullptr;
    QList<ImportRowError> m_errors; ///< of the row being read
};

} // namespace comptoir::importing
