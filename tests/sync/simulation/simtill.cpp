// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulation/simtill.h"

#include "models/journal/sha256.h"
#include "models/storage/catalogue/cataloguestore.h"
#include "models/storage/customers/customerstore.h"
#include "models/storage/migrator.h"
#include "models/storage/staff/staffstore.h"
#include "models/storage/stock/stockstore.h"
#include "models/storage/sync/documents.h"
#include "models/storage/sync/feedprojection.h"
#include "tests/sync/simulation/simfacts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

namespace
{

const QString fileName = u"comptoir.db"_s;

Uuid idOf(const QByteArray &text)
{
    return Uuid::fromBytes(sha256({text}).first(Uuid::size));
}

QList<Uuid> idsOf(const QByteArray &what, int count)
{
    QList<Uuid> ids;
    for (int i = 0; i < count; ++i)
        ids.append(idOf(what + QByteArray::number(i)));
    return ids;
}

/// An empty file of this schema, made once a process.
const QString &templateFile()
{
    static const QTemporaryDir directory;
    static const QString path = [] {
        const QString file = directory.filePath(fileName);
        Connection connection(file, Connection::Mode::ReadWrite);
        Migrator().createFresh(connection);
        return file;
    }();
    return path;
}

/// The schema of this program and one more step, as a later version would have it.
const QString &laterMigrations()
{
    static const QTemporaryDir directory;
    static const QString path = [] {
        for (const QFileInfo &file : QDir(u":/migrations"_s).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), directory.filePath(file.fileName()));
        QFile later(directory.filePath(u"9999_later.sql"_s));
        if (!later.open(QIODevice::WriteOnly))
            qFatal("no room for a schema");
        later.write("CREATE TABLE later_thing (pos INTEGER PRIMARY KEY, kind TEXT NOT NULL) STRICT;\n"
                    "INSERT INTO later_thing SELECT pos, kind FROM journal;\n"
                    "CREATE INDEX later_thing_kind ON later_thing (kind);\n");
        return directory.path();
    }();
    return path;
}

SigningKey keyOf(quint64 seed)
{
    return *SigningKey::fromSeed(sha256({QByteArray::number(seed)}));
}

template <typename T>
const T &pick(const QList<T> &list, quint32 chance)
{
    return list.at(chance % static_cast<quint32>(list.size()));
}

} // namespace

const QList<Uuid> &simProducts()
{
    static const QList<Uuid> ids = idsOf("product", 6);
    return ids;
}

const QList<Uuid> &simCustomers()
{
    static const QList<Uuid> ids = idsOf("customer", 3);
    return ids;
}

SimTill::SimTill(int index, QString folder, quint64 seed) : m_index(index), m_folder(std::move(folder)), m_rng(seed)
{
    m_device.id = idOf("device" + QByteArray::number(seed));
    m_device.key = keyOf(seed);
    m_device.level = SecretLevel::WrappedFile;
    QDir().mkpath(m_folder);
    QFile::copy(templateFile(), m_folder + u'/' + fileName);
    if (!open())
        qFatal("a till cannot be made");
    start();
}

SimTill::SimTill(const SimTill &original, int index, QString folder, quint64 seed)
    : m_index(index), m_isLater(original.m_isLater), m_folder(std::move(folder)), m_rng(seed),
      m_clock(original.m_clock.nowMs())
{
    m_device.id = original.m_device.id;
    m_device.key = *SigningKey::fromSeed(original.m_device.key.seed());
    m_device.level = SecretLevel::WrappedFile;
    QDir().mkpath(m_folder);
}

SimTill::~SimTill() = default;

bool SimTill::open()
{
    try {
        m_connection = std::make_unique<Connection>(m_folder + u'/' + fileName, Connection::Mode::ReadWrite);
        const Migrator migrator = m_isLater ? Migrator(laterMigrations()) : Migrator();
        if (!migrator.migrate(*m_connection, m_folder + u"/before"_s))
            return false;
    } catch (const StorageError &) {
        m_connection.reset();
        return false;
    }
    m_engine = std::make_unique<sync::SyncEngine>(m_rng);
    m_exchange = std::make_unique<sync::Exchange>(m_device.id, m_rng);
    return true;
}

void SimTill::close()
{
    m_engine.reset();
    m_exchange.reset();
    m_connection.reset();
}

void SimTill::start()
{
    static_cast<void>(write([this](Recorder &recorder) {
        BusinessCreated business{m_device.id,         u"Sim"_s,      u"DZ"_s,
                                 Currency::dzd(),     u"Hydra"_s,    u"T%1"_s.arg(m_index + 1, 2, 10, QLatin1Char('0')),
                                 u"Africa/Algiers"_s, recorder.now()};
        recorder.record(business, Uuid());
        ProductsSaved saved;
        for (const Uuid &id : simProducts()) {
            Product product;
            product.id = ProductId(id);
            product.name = u"item"_s;
            product.priceMinor = 100;
            saved.products.append(product);
        }
        recorder.record(saved, Uuid());
        recorder.record(RolesChanged{builtInRoles().mid(0, 2)}, Uuid());
        for (const Uuid &id : simCustomers()) {
            Customer customer;
            customer.id = CustomerId(id);
            customer.identity.name = u"customer"_s;
            recorder.record(CustomerSaved{customer}, Uuid());
        }
    }));
}

bool SimTill::enrol()
{
    return write([this](Recorder &recorder) {
        SyncEnrolled enrolled;
        enrolled.enrolment = {u"http://127.0.0.1"_s,
                              idOf("tenant"),
                              u"Sim"_s,
                              idOf("branch"),
                              u"Hydra"_s,
                              u"T01"_s,
                              {u"T"_s, u"B:hydra"_s, u"D:"_s + sync::hexText(m_device.id.bytes())}};
        recorder.record(enrolled, Uuid());
    });
}

void SimTill::beginEpoch(Connection &connection, const sync::Exchange::NewEpoch &epoch)
{
    JournalStore journal(connection);
    journal.setEpochDue(epoch.reason);
    m_device.epochToBegin = std::max({m_device.epochToBegin, journal.head().epoch + 1, epoch.atLeast});
    m_device.epochReason = epoch.reason;
}

void SimTill::noteOlderCopy(qint64 lastEpoch)
{
    m_device.epochToBegin = std::max(m_device.epochToBegin, lastEpoch + 1);
    m_device.epochReason = u"older_copy"_s;
}

JournalEntry SimTill::sell(Recorder &recorder, quint32 chance)
{
    const qint64 minor = 100 + chance % 900;
    auto sale = JsonDecoder::decode<Sale>({{u"currency"_s, u"DZD"_s},
                                           {u"priced"_s, QJsonObject{{u"total"_s, minor}}},
                                           {u"settlement"_s, QJsonObject{{u"total"_s, minor}, {u"due"_s, minor}}}});
    sale.id = SaleId(recorder.newId());
    sale.at = recorder.now();
    sale.businessDate = QDate(2026, 1, 15);
    sale.till = u"T%1"_s.arg(m_index + 1, 2, 10, QLatin1Char('0'));
    sale.cashier = {UserId(), u"Nadia"_s};
    sale.stock = {{ProductId(pick(simProducts(), chance)), -1000 * static_cast<qint64>(1 + chance % 3), u"sale"_s}};
    const bool onAccount = chance % 5 == 0;
    sale.settlement.tenders = {
        {onAccount ? TenderMethod::Account : TenderMethod::Cash, Money(minor, Currency::dzd()), {}}};
    if (onAccount)
        sale.customer = CustomerId(pick(simCustomers(), chance / 5));
    return recorder.record(sale, Uuid());
}

JournalEntry SimTill::editProduct(Recorder &recorder, quint32 chance)
{
    Product product = *CatalogueStore(recorder.connection()).product(ProductId(pick(simProducts(), chance)));
    if (chance % 2 == 0)
        product.priceMinor = 100 + chance % 1000;
    if (chance % 3 == 0)
        product.name = u"item %1"_s.arg(chance % 1000);
    if (chance % 7 == 0)
        product.favourite = !product.favourite;
    return recorder.record(ProductsSaved{{product}, {}, recorder.now()}, Uuid());
}

JournalEntry SimTill::editCustomer(Recorder &recorder, quint32 chance)
{
    Customer customer = *CustomerStore(recorder.connection()).customer(CustomerId(pick(simCustomers(), chance)));
    if (chance % 2 == 0)
        customer.group = u"group %1"_s.arg(chance % 10);
    else
        customer.creditLimitMinor = chance % 100'000;
    return recorder.record(CustomerSaved{customer}, Uuid());
}

/// What people may do changes: rights are the centre's where two places change them at once.
JournalEntry SimTill::editRole(Recorder &recorder, quint32 chance)
{
    Role role = *StaffStore(recorder.connection()).role(builtInRoles().at(chance % 2).code);
    const Right right = chance % 3 == 0 ? Right::EditCatalogue : Right::ChangeSettings;
    if (!role.rights.removeOne(right))
        role.rights.append(right);
    if (chance % 5 == 0)
        role.maxDiscountPpm = chance % 100'000;
    return recorder.record(RolesChanged{{role}}, Uuid());
}

JournalEntry SimTill::moveStock(Recorder &recorder, quint32 chance)
{
    StockMoved moved;
    moved.moves = {{ProductId(pick(simProducts(), chance)), 1000 * (chance % 20), u"receipt"_s}};
    moved.at = recorder.now();
    return recorder.record(moved, Uuid());
}

JournalEntry SimTill::payBack(Recorder &recorder, quint32 chance)
{
    AccountPaid paid;
    paid.customer = CustomerId(pick(simCustomers(), chance));
    paid.currency = Currency::dzd();
    paid.tender = {TenderMethod::Card, Money(chance % 500, Currency::dzd()), {}};
    paid.at = recorder.now();
    return recorder.record(paid, Uuid());
}

std::optional<JournalEntry> SimTill::act(quint32 chance)
{
    JournalEntry entry;
    const bool good = write([&](Recorder &recorder) {
        const quint32 rest = chance / 16;
        switch (chance % 16) {
        case 0:
        case 1:
        case 2:
            entry = editProduct(recorder, rest);
            break;
        case 3:
            entry = editCustomer(recorder, rest);
            break;
        case 4:
        case 5:
            entry = moveStock(recorder, rest);
            break;
        case 6:
            entry = payBack(recorder, rest);
            break;
        case 7:
            entry = recorder.record(FutureThing{rest % 9}, Uuid());
            break;
        case 8:
            entry = editRole(recorder, rest);
            break;
        default:
            entry = sell(recorder, rest);
        }
    });
    return good ? std::optional(entry) : std::nullopt;
}

qint64 SimTill::stockOf(const Uuid &product)
{
    return StockStore(*m_connection).level(ProductId(product));
}

qint64 SimTill::balanceOf(const Uuid &customer)
{
    return CustomerStore(*m_connection).balance(CustomerId(customer));
}

QJsonObject SimTill::document(const QString &kind, const QString &id)
{
    return DocumentStoreByKind(*m_connection).read({kind, id});
}

bool SimTill::holds(const Uuid &op)
{
    return JournalStore(*m_connection).holds(op);
}

} // namespace comptoir::testing
