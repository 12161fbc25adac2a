// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/catalogue/productexport.h"

#include "models/storage/stock/stockstore.h"
#include "models/storage/tabular/csvwriter.h"
#include "models/storage/tabular/xlsxwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qint64 rowsBetweenWords = 1000;

QList<TableCell> headerRow()
{
    QList<TableCell> cells;
    for (const QString &name : {u"Barcode"_s, u"SKU"_s, u"Name"_s, u"Name FR"_s, u"Name AR"_s, u"Name EN"_s, u"Price"_s,
                                u"Cost"_s, u"Tax"_s, u"Category"_s, u"Unit"_s, u"Stock"_s})
        cells.append({name});
    return cells;
}

TableCell priceCell(const std::optional<qint64> &minor, Currency currency)
{
    return minor ? TableCell::number(Money(*minor, currency).toDecimal()) : TableCell{};
}

QList<TableCell> rowOf(const Product &product, qint64 stockMilli, Currency currency)
{
    const QStringList barcodes = product.units.value(0).barcodes;
    return {{barcodes.join(u'|')},
            {product.sku},
            {product.name},
            {product.names.value(u"fr"_s)},
            {product.names.value(u"ar"_s)},
            {product.names.value(u"en"_s)},
            priceCell(product.priceMinor, currency),
            priceCell(product.costMinor, currency),
            {product.taxClass},
            {product.category},
            {unitCode(product.unit)},
            product.kind == ItemKind::Stocked ? TableCell::number(Quantity(stockMilli).toShortDecimal()) : TableCell{}};
}

Result<qint64> writeRows(Connection &connection, const QList<ProductId> &items, TableWriter &writer,
                         const ImportProgress &progress)
{
    const Currency currency = SettingsStore(connection).business().currency;
    CatalogueStore catalogue(connection);
    StockStore stock(connection);
    COMPTOIR_TRY(writer.writeRow(headerRow()));
    qint64 written = 0;
    for (const ProductId &id : items) {
        const std::optional<Product> product = catalogue.product(id);
        if (!product)
            continue;
        COMPTOIR_TRY(writer.writeRow(rowOf(*product, stock.level(id), currency)));
        if (++written % rowsBetweenWords == 0 && progress && !progress(written, items.size()))
            return refuse(u"cancelled"_s, u"The export was cancelled. No file was written."_s);
    }
    COMPTOIR_TRY(writer.finish());
    return written;
}

} // namespace

Result<qint64> exportProducts(Connection &connection, const QList<ProductId> &items, const QString &path,
                              const ImportProgress &progress)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)) {
        XlsxWriter writer(path, u"Products"_s);
        return writeRows(connection, items, writer, progress);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return broken(u"write_failed"_s, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    CsvWriter writer(file);
    const Result<qint64> written = writeRows(connection, items, writer, progress);
    COMPTOIR_TRY(written);
    if (!file.commit())
        return broken(u"write_failed"_s, u"%1 cannot be written: %2."_s.arg(path, file.errorString()));
    return written;
}

} // namespace comptoir
