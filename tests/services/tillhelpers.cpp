// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/tillhelpers.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

/// A connection that knows nothing of the program's rules.
class RawFile
{
public:
    explicit RawFile(const QString &folder)
    {
        if (sqlite3_open(Database::fileIn(folder).toUtf8().constData(), &m_handle) != SQLITE_OK)
            qFatal("the data file cannot be opened");
    }
    ~RawFile() { sqlite3_close(m_handle); }
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    [[nodiscard]] bool run(const QString &sql)
    {
        return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    [[nodiscard]] QString first(const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", qPrintable(sql), sqlite3_errmsg(m_handle));
        QString text;
        if (sqlite3_step(statement) == SQLITE_ROW)
            text = QString::fromUtf8(
                static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(statement, 0))));
        sqlite3_finalize(statement);
        return text;
    }

private:
    sqlite3 *m_handle = nullptr;
};

} // namespace

QString cell(const TestShop &till, const QString &sql)
{
    return RawFile(till.folder()).first(sql);
}

qint64 number(const TestShop &till, const QString &sql)
{
    return cell(till, sql).toLongLong();
}

bool tamper(const QString &folder, const QString &sql)
{
    RawFile file(folder);
    return file.run(u"PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;"_s) && file.run(sql);
}

qint64 events(const TestShop &till, const QString &code)
{
    return number(till, u"SELECT count(*) FROM event WHERE code = '%1'"_s.arg(code));
}

qint64 journalLength(const TestShop &till)
{
    return number(till, u"SELECT count(*) FROM journal"_s);
}

Product item(const QString &name, qint64 priceMinor, const QString &taxClass)
{
    Product product;
    product.name = name;
    product.priceMinor = priceMinor;
    product.taxClass = taxClass;
    return product;
}

Product saved(TestShop &till, const Product &product)
{
    return value(CatalogueService(till.shop()).save(till.owner(), product));
}

BasketLine lineOf(const Product &product, qint64 quantityMilli)
{
    ScanResult scanned;
    scanned.item = FoundItem{product, 0};
    scanned.quantity = Quantity(quantityMilli, product.unit);
    scanned.priceMinor = product.priceMinor;
    return lineFrom(scanned, {}, Currency::dzd());
}

BasketLine wantedLine(TestShop &till, const WantedLine &wanted, const std::optional<CustomerId> &customer)
{
    return value(CatalogueService(till.shop()).lines({wanted}, customer)).first();
}

Basket basketOf(const QList<BasketLine> &lines)
{
    Basket basket;
    basket.lines = lines;
    return basket;
}

Customer customer(TestShop &till, const QString &name, qint64 creditLimitMinor, const QString &group)
{
    Customer wanted;
    wanted.identity.name = name;
    wanted.creditLimitMinor = creditLimitMinor;
    wanted.group = group;
    return value(CatalogueService(till.shop()).saveCustomer(till.owner(), wanted));
}

qint64 stockOf(const TestShop &till, const Product &product)
{
    return number(till, u"SELECT quantity_milli FROM stock_level WHERE product = x'%1'"_s.arg(
                            QString::fromLatin1(product.id.uuid().bytes().toByteArray().toHex())));
}

QFuture<Result<SellResult>> sellAs(TestShop &till, const Authority &by, const Basket &basket,
                                   const QList<Tender> &tenders)
{
    return SaleService(till.shop()).sell(by, SellRequest{till.newSaleId(), basket, tenders, false, false, {}});
}

QFuture<Result<SellResult>> refundOf(TestShop &till, const Sale &sale, const QList<std::pair<int, Quantity>> &lines,
                                     const QList<Tender> &tenders)
{
    RefundRequest request;
    request.id = till.newSaleId();
    request.ticket = {sale.fiscal.series, sale.fiscal.number};
    request.lines = lines;
    request.tenders = tenders;
    request.training = sale.training;
    return SaleService(till.shop()).refund(till.cashier(), request);
}

Authority approvedCashier(TestShop &till)
{
    return {till.cashier().user, till.manager().user};
}

Discount percent(qint64 whole)
{
    return {Discount::Kind::Percent, whole * 10'000, {}};
}

} // namespace comptoir::testing
