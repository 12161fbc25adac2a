// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/fiscal/ticketlistservice.h"
#include "models/storage/tabular/csvwriter.h"
#include "models/storage/tabular/xlsxwriter.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// Written a stretch at a time, so that a page of the list never waits behind a whole export.
constexpr qint64 stretch = 1'000;

/// A list of tickets on its way into a file. Lives as long as its writing; used by one stretch at a time.
class TicketWriter
{
public:
    TicketWriter(const TicketQuery &query, const TicketExport &file, const TicketProgress &progress)
        : m_query(query), m_file(file), m_progress(progress), m_csv(file.path)
    {
    }

    /// Opens the file and writes the headers.
    [[nodiscard]] Result<void> begin(Connection &connection)
    {
        m_business = SettingsStore(connection).business();
        m_selection = TicketSearch(connection).select(m_query, m_business.currency);
        if (m_file.form == TicketExport::Form::Xlsx)
            m_writer = std::make_unique<XlsxWriter>(m_file.path, m_file.sheet);
        else if (m_csv.open(QIODevice::WriteOnly))
            m_writer = std::make_unique<CsvWriter>(m_csv);
        else
            return notWritable();
        QList<TableCell> cells;
        for (const QString &header : m_file.headers)
            cells.append({header});
        return m_writer->writeRow(cells);
    }

    /// Writes the next tickets; false when none is left.
    [[nodiscard]] Result<bool> next(Connection &connection)
    {
        TicketSlice slice{m_selection.lastRow, m_after, 0, stretch};
        const QList<TicketRow> rows = TicketSearch(connection).page(m_query, m_business.currency, slice);
        for (const TicketRow &row : rows)
            COMPTOIR_TRY(m_writer->writeRow(cellsOf(row)));
        m_done += rows.size();
        if (m_progress && !m_progress(m_done, m_selection.count))
            return refuse(u"cancelled"_s, u"The export was cancelled; no file was made."_s);
        if (rows.isEmpty())
            return false;
        m_after = rows.last().key;
        return rows.size() == stretch;
    }

    [[nodiscard]] Result<qint64> finish()
    {
        COMPTOIR_TRY(m_writer->finish());
        if (m_file.form == TicketExport::Form::Csv && !m_csv.commit())
            return notWritable();
        return m_done;
    }

private:
    [[nodiscard]] Unexpected notWritable() const
    {
        return broken(u"read_only"_s, u"%1 cannot be written (%2)."_s.arg(m_file.path, m_csv.errorString()));
    }

    [[nodiscard]] TableCell money(qint64 minor) const
    {
        return TableCell::number(Money(minor, m_business.currency).toDecimal());
    }

    [[nodiscard]] QList<TableCell> cellsOf(const TicketRow &row) const
    {
        const QDateTime at = m_business.local(row.at);
        QStringList methods;
        for (const TenderMethod method : row.methods)
            methods.append(m_file.methodName ? m_file.methodName(method) : tenderMethodCode(method));
        return {{row.number},
                {at.toString(u"yyyy-MM-dd"_s)},
                {at.toString(u"HH:mm:ss"_s)},
                {row.customer},
                {row.cashier},
                TableCell::number(QString::number(row.lines)),
                {methods.join(u" + "_s)},
                money(row.totalMinor),
                money(row.dueMinor),
                {row.returnOf},
                {row.invoice},
                TableCell::number(QString::number(row.copies)),
                {m_business.till},
                {m_business.currency.code()}};
    }

    TicketQuery m_query;
    TicketExport m_file;
    TicketProgress m_progress;
    QSaveFile m_csv;
    std::unique_ptr<TableWriter> m_writer;
    BusinessSettings m_business;
    TicketSelection m_selection;
    TicketKey m_after;
    qint64 m_done = 0;
};

QFuture<Result<qint64>> written(Shop &shop, const std::shared_ptr<TicketWriter> &writer)
{
    return shop.read([writer](Connection &c) -> Result<bool> { return writer->next(c); })
        .then([&shop, writer](const Result<bool> &more) -> QFuture<Result<qint64>> {
            if (!more)
                return QtFuture::makeReadyFuture(Result<qint64>(tl::unexpected(more.error())));
            return *more ? written(shop, writer) : QtFuture::makeReadyFuture(writer->finish());
        })
        .unwrap();
}

} // namespace

QFuture<Result<qint64>> TicketListService::exportTo(const TicketQuery &query, const TicketExport &file,
                                                    const TicketProgress &progress)
{
    Q_ASSERT(file.headers.size() == ticketExportColumns);
    Shop &shop = m_shop;
    const auto writer = std::make_shared<TicketWriter>(query, file, progress);
    return select(query)
        .then([&shop, writer](const Result<TicketSelection> &selection) -> QFuture<Result<void>> {
            if (!selection)
                return QtFuture::makeReadyFuture(Result<void>(tl::unexpected(selection.error())));
            return shop.read([writer](Connection &c) -> Result<void> { return writer->begin(c); });
        })
        .unwrap()
        .then([&shop, writer](const Result<void> &begun) -> QFuture<Result<qint64>> {
            if (!begun)
                return QtFuture::makeReadyFuture(Result<qint64>(tl::unexpected(begun.error())));
            return written(shop, writer);
        })
        .unwrap();
}

} // namespace comptoir
