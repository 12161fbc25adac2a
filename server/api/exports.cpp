// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/exports.h"

#include "server/api/csv.h"
#include "server/api/query.h"
#include "server/services/documents/documentwriter.h"
#include "server/store/identity/auditstore.h"
#include "server/store/reports/exportstore.h"

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 mostDays = 366;

Result<Response> sent(Call &call, const char *list, std::vector<CsvTable::Column> columns,
                      const QList<QStringList> &lines)
{
    CsvTable table(std::move(columns));
    for (const QStringList &line : lines)
        table.add(line);
    AuditStore(call.db()).append({actorKindOf(call.principal),
                                  u"exported"_s,
                                  false,
                                  QString::fromLatin1(list),
                                  std::nullopt,
                                  call.request.peer,
                                  {{u"rows"_s, lines.size()}}});
    return std::move(table).response(QByteArray(list) + ".csv");
}

Result<Response> exportProducts(Call &call)
{
    COMPTOIR_TRY(QueryReader(call, "export").done());
    return sent(call, "products",
                {{"id"},
                 {"sku"},
                 {"name"},
                 {"category"},
                 {"unit"},
                 {"kind"},
                 {"price_minor", true},
                 {"cost_minor", true},
                 {"tax_class"},
                 {"active"},
                 {"barcodes"}},
                ExportStore(call.db()).products(call.principal.may(u"products.cost"_s)));
}

Result<Response> exportCustomers(Call &call)
{
    COMPTOIR_TRY(QueryReader(call, "export").done());
    return sent(call, "customers",
                {{"id"},
                 {"code"},
                 {"name"},
                 {"phone"},
                 {"email"},
                 {"group"},
                 {"professional"},
                 {"credit_limit_minor", true},
                 {"balance_minor", true},
                 {"active"}},
                ExportStore(call.db()).customers());
}

Result<Response> exportStock(Call &call)
{
    COMPTOIR_TRY(QueryReader(call, "export").done());
    return sent(call, "stock", {{"product"}, {"name"}, {"branch"}, {"quantity_milli", true}},
                ExportStore(call.db()).stock());
}

Result<Response> exportSales(Call &call)
{
    QueryReader query(call, "export");
    const std::optional<QDate> from = query.date("from_date");
    const std::optional<QDate> to = query.date("to_date");
    COMPTOIR_TRY(query.done());
    if (!from || !to || *to < *from || from->daysTo(*to) >= mostDays)
        return misuse(u"invalid"_s, u"Give from_date and to_date, at most 366 days."_s);
    return sent(call, "sales",
                {{"id"},
                 {"number"},
                 {"business_date"},
                 {"at"},
                 {"branch"},
                 {"cashier"},
                 {"customer"},
                 {"lines", true},
                 {"net_minor", true},
                 {"tax_minor", true},
                 {"total_minor", true},
                 {"discount_minor", true},
                 {"stamp_minor", true},
                 {"due_minor", true},
                 {"currency"}},
                ExportStore(call.db()).sales(*from, *to));
}

} // namespace

Routes exportRoutes()
{
    using Access = Route::Access;
    return {
        {Method::Get, "/v1/exports/products.csv", Access::Tenant, "data.export", RateClass::Search, exportProducts},
        {Method::Get, "/v1/exports/customers.csv", Access::Tenant, "data.export", RateClass::Search, exportCustomers},
        {Method::Get, "/v1/exports/stock.csv", Access::Tenant, "data.export", RateClass::Search, exportStock},
        {Method::Get, "/v1/exports/sales.csv", Access::Tenant, "data.export", RateClass::Search, exportSales},
    };
}

} // namespace comptoir::centre
