// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testshop.h"

#include "app/finishwork.h"
#include "models/services/cash/shiftservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "models/services/fiscal/verifyservice.h"
#include "models/services/setup/setupservice.h"
#include "models/storage/staff/staffstore.h"

#include <QDir>
#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

/// No keychain and no state of the person who runs the tests.
void isolate(const QString &folder)
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    qputenv("XDG_STATE_HOME", QFile::encodeName(folder + u"/state"_s));
}

Authority authorityOf(Shop &shop, QStringView role)
{
    return value(shop.read([role = role.toString()](Connection &c) -> Result<Authority> {
        StaffStore staff(c);
        for (const User &user : staff.activeUsers()) {
            if (user.role == role)
                return Authority{{user, staff.role(role).value_or(Role{})}, std::nullopt};
        }
        return refuse(u"no_such_role"_s, role);
    }));
}

void addProduct(Shop &shop, const Authority &by, const Product &wanted, qint64 stockMilli)
{
    CatalogueService catalogue(shop);
    const Product saved = value(catalogue.save(by, wanted));
    value(catalogue.adjustStock(by, saved.id, stockMilli, u"receipt"_s));
}

Product product(const QString &sku, const QString &name, qint64 priceMinor, const QString &taxClass, Unit unit)
{
    Product made;
    made.sku = sku;
    made.name = name;
    made.priceMinor = priceMinor;
    made.taxClass = taxClass;
    made.unit = unit;
    return made;
}

void fill(Shop &shop)
{
    NewBusiness business;
    business.name = u"Épicerie du Port"_s;
    business.branch = u"Alger"_s;
    business.till = u"T01"_s;
    business.timeZone = u"Africa/Algiers"_s;
    business.ownerPin = u"246810"_s;
    value(SetupService(shop).create(business));
    const Authority owner = authorityOf(shop, u"owner");
    StaffService staff(shop);
    value(staff.save(owner, {{}, u"Meriem"_s, u"manager"_s, {}, true}, u"4321"_s));
    value(staff.save(owner, {{}, u"Karim"_s, u"cashier"_s, {}, true}, u"1234"_s));
    addProduct(shop, owner, product(u"BREAD"_s, u"Pain de campagne"_s, 2500, u"TVA9"_s, Unit::Piece), 100'000);
    addProduct(shop, owner, product(u"MILK"_s, u"Lait entier 1 l"_s, 9000, u"TVA19"_s, Unit::Piece), 50'000);
    addProduct(shop, owner, product(u"CHEESE"_s, u"Gruyère"_s, 120'000, u"TVA19"_s, Unit::Kilogram), 20'000);
}

/// The shop every test starts from, made once a process: a PIN costs 20 ms on purpose, and there are three.
const QString &preparedFolder()
{
    static const QTemporaryDir directory;
    static const QString folder = [] {
        isolate(directory.path());
        const QString data = directory.filePath(u"data"_s);
        const ManualClock clock(testMorning - 3'600'000);
        SeededRng rng(1);
        fill(value(OpenTill::open(data, Database::Open::Create, clock, rng))->shop());
        return data;
    }();
    return folder;
}

} // namespace

void unexpectedError(const Error &error, const std::source_location &where)
{
    qFatal("%s:%u: unexpected error %s: %s", where.file_name(), where.line(), qPrintable(error.code),
           qPrintable(error.message));
}

void unexpectedSuccess(const std::source_location &where)
{
    qFatal("%s:%u: an error was expected", where.file_name(), where.line());
}

Result<std::unique_ptr<OpenTill>> OpenTill::open(const QString &folder, Database::Open how, const Clock &clock,
                                                 Rng &rng, const QString &password)
{
    std::unique_ptr<OpenTill> till(new OpenTill);
    Result<std::unique_ptr<SecretStore>> secrets = openSecretStore(password);
    COMPTOIR_TRY(secrets);
    till->m_secrets = std::move(*secrets);
    Result<std::unique_ptr<Database>> database = Database::open(folder, how);
    COMPTOIR_TRY(database);
    till->m_database = std::move(*database);
    Result<Device> device = loadDevice(*till->m_database, *till->m_secrets);
    COMPTOIR_TRY(device);
    till->m_shop = std::make_unique<Shop>(*till->m_database, std::move(*device), clock, rng);
    return till;
}

OpenTill::~OpenTill()
{
    if (m_shop)
        finishWork(*m_shop);
}

void OpenTill::writeAnchor()
{
    const JournalHead head =
        value(m_shop->read([](Connection &c) -> Result<JournalHead> { return JournalStore(c).head(); }));
    value(AnchorStore(*m_secrets).write(m_shop->device().id, {head.epoch, head.seq, head.hash}));
}

TestShop::TestShop(Shift shift)
{
    copyFolder(preparedFolder(), folder());
    isolate(m_directory.path());
    reopen();
    if (shift == Shift::Open)
        value(ShiftService(shop()).open(manager(), dzd(0), {}));
}

QString TestShop::folder() const
{
    return m_directory.filePath(u"data"_s);
}

void TestShop::reopen()
{
    m_till.reset();
    m_till = value(OpenTill::open(folder(), Database::Open::Existing, m_clock, m_rng));
}

Authority TestShop::seat(QStringView role)
{
    return authorityOf(shop(), role);
}

BasketLine TestShop::line(const QString &sku, const QString &quantity)
{
    WantedLine wanted;
    wanted.code = sku;
    wanted.quantity = quantity;
    return value(CatalogueService(shop()).lines({wanted}, std::nullopt)).first();
}

Basket TestShop::basket(const QList<std::pair<QString, QString>> &lines)
{
    Basket made;
    for (const auto &[sku, quantity] : lines)
        made.lines.append(line(sku, quantity));
    return made;
}

QFuture<Result<SellResult>> TestShop::sell(const Basket &basket, const QList<Tender> &tenders)
{
    SellRequest request;
    request.id = newSaleId();
    request.basket = basket;
    request.tenders = tenders;
    return SaleService(shop()).sell(cashier(), request);
}

SellResult TestShop::sellBread()
{
    return value(sell(basket({{u"BREAD"_s, u"1"_s}})));
}

QString verifyFindings(Shop &shop)
{
    QStringList lines;
    for (const Finding &finding : value(VerifyService(shop).verify()).findings)
        lines.append(finding.code + u": "_s + finding.record + u": "_s + finding.message);
    return lines.join(u'\n');
}

QList<qint64> ticketNumbers(Shop &shop, const QString &series)
{
    return value(shop.read([series](Connection &c) -> Result<QList<qint64>> {
        QList<qint64> numbers;
        Statement query = c.statement("SELECT number FROM sale WHERE series = ? ORDER BY number");
        query.bind(series);
        while (query.next())
            numbers.append(query.integer(0));
        return numbers;
    }));
}

QList<qint64> gapless(qsizetype count)
{
    QList<qint64> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 1);
    return numbers;
}

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("%s cannot be copied to %s", qPrintable(name), qPrintable(to));
    }
}

} // namespace comptoir::testing
