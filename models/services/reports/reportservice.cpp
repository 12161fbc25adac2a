// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/reports/reportservice.h"

#include "models/storage/tabular/csvwriter.h"
#include "models/storage/tabular/xlsxwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Money and quantities are numbers to a spreadsheet, everything else is text (barcodes above all).
bool isNumberColumn(const QString &name)
{
    return name.endsWith("_minor"_L1) || name.endsWith("_milli"_L1) || name.endsWith("_ppm"_L1);
}

/// Streams a table into a writer; the number of rows, header not counted.
Result<qint64> stream(Connection &connection, const QString &table, TableWriter &writer)
{
    QList<bool> numbers;
    qint64 rows = -1;
    Result<void> written;
    const Result<void> read = ReportStore(connection).exportTable(table, [&](const QStringList &texts) {
        if (!written)
            return;
        QList<TableCell> cells;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (rows < 0)
                numbers.append(isNumberColumn(texts.at(i)));
            const bool number = rows >= 0 && numbers.at(i) && !texts.at(i).isEmpty();
            cells.append(number ? TableCell::number(texts.at(i)) : TableCell{texts.at(i)});
        }
        ++rows;
        written = writer.writeRow(cells);
    });
    COMPTOIR_TRY(read);
    COMPTOIR_TRY(written);
    COMPTOIR_TRY(writer.finish());
    return std::max<qint64>(rows, 0);
}

} // namespace

QFuture<Result<QList<ReportRow>>> ReportService::sales(QDate from, QDate to, ReportBy by)
{
    return m_shop.read([from, to, by](Connection &c) -> Result<QList<ReportRow>> {
        if (!from.isValid() || !to.isValid() || to < from)
            return misuse(u"bad_date_range"_s, u"A report needs two dates, the first not after the second."_s);
        return ReportStore(c).sales(from.toString(Qt::ISODate), to.toString(Qt::ISODate), by);
    });
}

QFuture<Result<qint64>> ReportService::exportCsv(const QString &table, const QString &path)
{
    return m_shop.read([table, path](Connection &c) -> Result<qint64> {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, file.errorString()));
        CsvWriter writer(file);
        const Result<qint64> rows = stream(c, table, writer);
        COMPTOIR_TRY(rows);
        if (!file.commit())
            return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(path, file.errorString()));
        return *rows;
    });
}

QFuture<Result<qint64>> ReportService::exportXlsx(const QString &table, const QString &path)
{
    return m_shop.read([table, path](Connection &c) -> Result<qint64> {
        XlsxWriter writer(path, table);
        return stream(c, table, writer);
    });
}

} // namespace comptoir
