// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/api/apiworld.h"

#include "server/services/identity/permissions.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

QSet<QString> allPermissions(const Routes &routes)
{
    QSet<QString> all{u"products.cost"_s, u"branches.read"_s, u"devices.read"_s, u"users.read"_s};
    for (const Route &route : routes)
        all.insert(QString::fromLatin1(route.permission));
    return all;
}

QSet<QString> readPermissions(const Routes &routes)
{
    QSet<QString> some;
    for (const QString &permission : allPermissions(routes)) {
        if (permission.endsWith(u".read"_s))
            some.insert(permission);
    }
    return some;
}

/// Rates have tests of their own.
RatePolicy unhurried()
{
    RatePolicy policy;
    for (RatePolicy::Of *of :
         {&policy.login, &policy.open, &policy.read, &policy.write, &policy.search, &policy.sync}) {
        for (Allowance *allowance : {&of->address, &of->account, &of->tenant})
            *allowance = {10'000'000, 1'000'000};
    }
    return policy;
}

Principal person(int n)
{
    Principal principal;
    principal.kind = Principal::Kind::User;
    principal.id = testId(90, n);
    return principal;
}

Principal machine(const Uuid &device, const Uuid &tenant)
{
    Principal principal;
    principal.kind = Principal::Kind::Device;
    principal.id = device;
    principal.tenant = tenant;
    return principal;
}

} // namespace

QJsonObject dinars(qint64 minor)
{
    return {{u"minor"_s, minor}, {u"currency"_s, u"DZD"_s}};
}

ApiWorld::ApiWorld(const Routes &routes) : conninfo(cluster.freshDatabase())
{
    m_connection = std::make_unique<PgConnection>(conninfo);
    mine = TestTenant::make(*m_connection, 1);
    other = TestTenant::make(*m_connection, 2);
    device = addDevice(*m_connection, mine, 1, QByteArray(32, 'k'));
    auto callers = std::make_shared<ListedCallers>();
    callers->add("owner", {person(1), {{mine.id, allPermissions(routes)}}});
    callers->add("viewer", {person(2), {{mine.id, readPermissions(routes)}}});
    callers->add("stranger", {person(3), {{other.id, allPermissions(routes)}}});
    callers->add("till", {machine(testId(4, 71), mine.id), {{mine.id, devicePermissions()}}});
    callers->add("till 2", {machine(testId(4, 72), mine.id), {{mine.id, devicePermissions()}}});
    callers->add("till elsewhere", {machine(testId(4, 73), other.id), {{other.id, devicePermissions()}}});
    m_centre = std::make_unique<TestCentre>(conninfo, routes, callers, [](RunningCentre::Settings &settings) {
        settings.config.cursorKey = QByteArrayLiteral("a key of this test");
        settings.config.rates = unhurried();
    });
}

PgRows ApiWorld::sql(const char *text, const std::vector<PgValue> &values)
{
    PgTransaction transaction(*m_connection, mine.scope());
    PgRows rows = transaction.run(text, values);
    transaction.commit();
    return rows;
}

QByteArray ApiWorld::databaseFaults() const
{
    QByteArray faults;
    for (const QByteArray &line : m_centre->logText().split('\n')) {
        if (line.contains("sqlstate") || line.contains("\"fault\""))
            faults += line + '\n';
    }
    return faults;
}

void ApiWorld::addBasics()
{
    owner().post("/v1/taxes",
                 {{u"code"_s, u"TVA"_s},
                  {u"name"_s, u"TVA"_s},
                  {u"periods"_s, QJsonArray{QJsonObject{{u"from"_s, u"2017-01-01"_s}, {u"rate_ppm"_s, 190'000}}}}});
    owner().post("/v1/tax-classes",
                 {{u"code"_s, u"TVA19"_s}, {u"name"_s, u"TVA 19 %"_s}, {u"taxes"_s, QJsonArray{u"TVA"_s}}});
    owner().post("/v1/categories", {{u"code"_s, u"bakery"_s}, {u"name"_s, u"Boulangerie"_s}});
}

QString ApiWorld::addProduct(const QString &name, const QJsonObject &more)
{
    QJsonObject body{{u"name"_s, name}, {u"tax_class"_s, u"TVA19"_s}, {u"price"_s, dinars(8'400)}};
    for (auto at = more.begin(); at != more.end(); ++at)
        body.insert(at.key(), at.value());
    return owner().post("/v1/products", body).json().value(u"id").toString();
}

Uuid ApiWorld::addSale(int n, const QString &product, qint64 totalMinor, QDate day, int hour)
{
    const Uuid sale = testId(50, n);
    const Uuid cashier = testId(51, 1);
    const QString at = day.toString(Qt::ISODate) + u' ' + QString::number(hour).rightJustified(2, u'0') + u":00:00Z"_s;
    sql("INSERT INTO sale VALUES ($1, $2, $2, $3, $4, 'T01', $5, false, $6, $7, $8, $9, $6, 'Amina', NULL, '', 'DZD', "
        "'inclusive', 1, $10, 0, $10, 0, 0, 0, $10, 0, '')",
        {mine.id, sale, device, mine.branch, n, cashier, day.toString(Qt::ISODate), hour, at, totalMinor});
    sql("INSERT INTO sale_line VALUES ($1, $2, 0, $3, '', 'Pain', 'bakery', 'TVA19', 1000, '', 1000, $4, 0, $4, 0, $4, "
        "NULL, NULL, '')",
        {mine.id, sale, product, totalMinor});
    sql("INSERT INTO sale_tax VALUES ($1, $2, 'TVA', 190000, $3, 0)", {mine.id, sale, totalMinor});
    sql("INSERT INTO payment VALUES ($1, $2, 0, 'sale', 'cash', $3, 'DZD', '', $4, $5, $6)",
        {mine.id, sale, totalMinor, mine.branch, cashier, at});
    return sale;
}

} // namespace comptoir::centre
