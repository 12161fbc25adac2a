// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/productimport.h"

#include "models/domain/catalogue/productimport_parts.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// The meaning of the comma that the file's prices agree on; Unknown when they prove nothing or contradict each other.
CommaMeaning commaOfPrices(const QList<TableRow> &rows, const QMap<ImportField, qsizetype> &columns)
{
    CommaMeaning found = CommaMeaning::Unknown;
    for (ImportField field : {ImportField::Price, ImportField::Cost}) {
        const qsizetype column = columns.value(field, -1);
        if (column < 0)
            continue;
        for (const TableRow &row : rows) {
            const CommaMeaning evidence = commaEvidence(row.cells.value(column));
            if (evidence == CommaMeaning::Unknown || evidence == found)
                continue;
            if (found != CommaMeaning::Unknown)
                return CommaMeaning::Unknown;
            found = evidence;
        }
    }
    return found;
}

bool isBlank(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(),
                       [](const QString &cell) { return QStringView(cell).trimmed().isEmpty(); });
}

} // namespace

Result<ProductImportPlan> planProductImport(const QList<QString> &header, const QList<TableRow> &rows,
                                            const ProductImportOptions &options)
{
    Q_ASSERT(options.taxes);
    if (!options.taxes->hasClass(options.defaultTaxClass))
        return misuse(u"unknown_tax_class"_s,
                      u"The default tax class \"%1\" does not exist."_s.arg(options.defaultTaxClass));
    const auto columns = importing::findColumns(header, options.mapping);
    if (!columns)
        return tl::unexpected(columns.error());

    ProductImportPlan plan;
    QList<qsizetype> used;
    for (auto column = columns->begin(); column != columns->end(); ++column) {
        plan.columns.insert(column.key(), header[column.value()]);
        used << column.value();
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!used.contains(i) && !header[i].isEmpty())
            plan.ignoredColumns << header[i];
    }

    const CommaMeaning comma = options.comma == CommaMeaning::Unknown ? commaOfPrices(rows, *columns) : options.comma;
    importing::RowReader reader(header, *columns, options, comma);
    plan.drafts.reserve(rows.size());
    for (const TableRow &row : rows) {
        if (!isBlank(row))
            reader.read(row, plan);
    }
    return plan;
}

} // namespace comptoir
