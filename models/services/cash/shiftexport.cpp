// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/cash/shiftexport.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

TableCell amountCell(Money amount)
{
    return TableCell::number(amount.toDecimal());
}

TableCell countCell(qint64 count)
{
    return TableCell::number(QString::number(count));
}

QString instant(EpochMs at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

/// Adds rows to one table and remembers the first failure.
class Sheet
{
public:
    explicit Sheet(QIODevice &device) : m_writer(device) {}

    void row(const QString &section, const QString &item, const TableCell &count, const TableCell &amount)
    {
        if (m_done)
            m_done = m_writer.writeRow({{section}, {item}, count, amount});
    }
    void text(const QString &item, const QString &value) { row(u"z"_s, item, {}, {value}); }
    void amount(const QString &section, const QString &item, Money amount)
    {
        row(section, item, {}, amountCell(amount));
    }
    void methods(const QString &section, const QList<MethodTotal> &totals)
    {
        for (const MethodTotal &total : totals)
            row(section, tenderMethodCode(total.method), countCell(total.count), amountCell(total.amount));
    }
    [[nodiscard]] Result<void> finish()
    {
        COMPTOIR_TRY(m_done);
        return m_writer.finish();
    }

private:
    CsvWriter m_writer;
    Result<void> m_done;
};

void writeHead(Sheet &sheet, const ClosedShift &closed)
{
    const ShiftClosed &z = closed.z;
    sheet.text(u"number"_s, z.fiscal.text());
    sheet.text(u"business_date"_s, z.businessDate.toString(Qt::ISODate));
    sheet.text(u"opened_at"_s, instant(z.openedAt));
    sheet.text(u"closed_at"_s, instant(z.at));
    sheet.text(u"opened_by"_s, z.openedBy.name);
    sheet.text(u"closed_by"_s, z.user.name);
    sheet.text(u"currency"_s, z.totals.currency.code());
    sheet.text(u"approved"_s, closed.approved ? u"yes"_s : u"waiting"_s);
    if (!z.note.isEmpty())
        sheet.text(u"note"_s, z.note);
    sheet.row(u"tickets"_s, u"all"_s, countCell(z.totals.tickets), {});
    sheet.row(u"tickets"_s, u"returns"_s, countCell(z.totals.returns), {});
}

void writeTurnover(Sheet &sheet, const ShiftClosed &z)
{
    const PeriodTotals &totals = z.totals;
    const std::array amounts{std::pair{u"sold"_s, totals.sold},
                             std::pair{u"returned"_s, totals.returned},
                             std::pair{u"discount"_s, totals.discount},
                             std::pair{u"net"_s, totals.net},
                             std::pair{u"tax"_s, totals.tax},
                             std::pair{u"total"_s, totals.total},
                             std::pair{u"stamp_duty"_s, totals.stampDuty},
                             std::pair{u"rounding"_s, totals.rounding},
                             std::pair{u"due"_s, totals.due}};
    for (const auto &[item, amount] : amounts)
        sheet.amount(u"totals"_s, item, amount);
    for (const TaxAmount &tax : totals.byRate) {
        const QString name = u"%1 %2 ppm"_s.arg(tax.rate.code).arg(tax.rate.ratePpm);
        sheet.amount(u"tax_base"_s, name, tax.base);
        sheet.amount(u"tax"_s, name, tax.tax);
    }
    sheet.methods(u"payments"_s, totals.byMethod);
    sheet.amount(u"cash"_s, u"float"_s, z.cash.openingFloat);
    sheet.amount(u"cash"_s, u"sales"_s, z.cash.sales);
    sheet.amount(u"cash"_s, u"moved_in"_s, z.cash.movedIn);
    sheet.amount(u"cash"_s, u"moved_out"_s, z.cash.movedOut);
    sheet.amount(u"cash"_s, u"expected"_s, z.cash.expected);
}

} // namespace

Result<void> writeZ(const ClosedShift &closed, QIODevice &device)
{
    Sheet sheet(device);
    sheet.row(u"section"_s, u"item"_s, {u"count"_s}, {u"amount"_s});
    writeHead(sheet, closed);
    if (closed.whole)
        writeTurnover(sheet, closed.z);
    for (const CountedDenomination &counted : closed.z.count) {
        const Money value(counted.valueMinor, closed.z.totals.currency);
        sheet.row(u"count"_s, value.toDecimal(), countCell(counted.count),
                  amountCell(value.scaled(counted.count, 1, Rounding::Down)));
    }
    sheet.methods(u"declared"_s, closed.z.declared);
    sheet.amount(u"cash"_s, u"counted"_s, closed.z.counted);
    if (closed.z.floatKept)
        sheet.amount(u"cash"_s, u"float_kept"_s, *closed.z.floatKept);
    if (closed.whole)
        sheet.amount(u"cash"_s, u"difference"_s, closed.z.difference);
    return sheet.finish();
}

Result<void> ShiftHistoryWriter::begin()
{
    QList<TableCell> head;
    for (const QString &name : {u"number"_s, u"business_date"_s, u"opened_at"_s, u"closed_at"_s, u"closed_by"_s,
                                u"tickets"_s, u"total"_s, u"counted"_s, u"expected"_s, u"difference"_s, u"approved"_s})
        head.append(TableCell{name});
    return m_writer.writeRow(head);
}

Result<void> ShiftHistoryWriter::add(const ClosedShift &closed)
{
    const ShiftClosed &z = closed.z;
    auto seen = [&closed](Money amount) { return closed.whole ? amountCell(amount) : TableCell{}; };
    ++m_rows;
    return m_writer.writeRow({{z.fiscal.text()},
                              {z.businessDate.toString(Qt::ISODate)},
                              {instant(z.openedAt)},
                              {instant(z.at)},
                              {z.user.name},
                              countCell(z.totals.tickets),
                              seen(z.totals.total),
                              amountCell(z.counted),
                              seen(z.cash.expected),
                              seen(z.difference),
                              {closed.approved ? u"yes"_s : u"waiting"_s}});
}

Result<qint64> ShiftHistoryWriter::finish()
{
    COMPTOIR_TRY(m_writer.finish());
    return m_rows;
}

} // namespace comptoir
