// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

Result<void> reportSales(Session &session)
{
    const Arguments &arguments = session.arguments;
    COMPTOIR_TRY(arguments.require({u"from"_s, u"to"_s, u"by"_s}));
    const Result<ReportBy> by = reportByFromCode(arguments.value(u"by"_s));
    COMPTOIR_TRY(by);
    const auto rows = session.app->reports
                          .sales(QDate::fromString(arguments.value(u"from"_s), Qt::ISODate),
                                 QDate::fromString(arguments.value(u"to"_s), Qt::ISODate), *by)
                          .result();
    COMPTOIR_TRY(rows);
    const Currency currency = session.business.currency;
    for (const ReportRow &row : *rows)
        session.out.answer({{u"key"_s, row.key},
                            {u"tickets"_s, row.tickets},
                            {u"qty"_s, static_cast<double>(row.quantityMilli) / 1000.0},
                            {u"net_minor"_s, row.netMinor},
                            {u"tax_minor"_s, row.taxMinor},
                            {u"total_minor"_s, row.totalMinor}},
                           u"%1  %2 tickets  %3"_s.arg(row.key, -30)
                               .arg(row.tickets, 6)
                               .arg(Money(row.totalMinor, currency).toDecimal(), 14));
    return {};
}

Result<void> exportTable(Session &session)
{
    if (session.arguments.words().size() != 1 || session.arguments.has(u"csv"_s) == session.arguments.has(u"xlsx"_s))
        return misuse(u"usage"_s, u"Give one table (%1) and --csv FILE or --xlsx FILE."_s.arg(
                                      ReportStore::exportableTables().join(u", "_s)));
    const QString &table = session.arguments.words().first();
    const bool csv = session.arguments.has(u"csv"_s);
    const QString path = session.arguments.value(csv ? u"csv"_s : u"xlsx"_s);
    const Result<qint64> rows =
        (csv ? session.app->reports.exportCsv(table, path) : session.app->reports.exportXlsx(table, path)).result();
    COMPTOIR_TRY(rows);
    session.out.answer({{u"file"_s, path}, {u"rows"_s, *rows}}, u"%1 rows are in %2."_s.arg(*rows).arg(path));
    return {};
}

} // namespace

QList<Command> reportCommands()
{
    return {
        {u"report sales"_s,
         u"report sales --from D --to D --by day|hour|product|category|cashier|tax"_s,
         {u"from"_s, u"to"_s, u"by"_s},
         {},
         Needs::Data,
         reportSales},
        {u"export"_s, u"export TABLE (--csv F | --xlsx F)"_s, {u"csv"_s, u"xlsx"_s}, {}, Needs::Data, exportTable},
    };
}

} // namespace comptoir::ctl
