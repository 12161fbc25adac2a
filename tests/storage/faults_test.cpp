// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/shiftservice.h"
#include "models/services/catalogue/catalogueservice.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

using Fault = FaultVfs::Fault;
using Lasting = FaultVfs::Lasting;

namespace
{

/// A use case, what it leaves behind, and the folder it begins in.
struct UseCase {
    QString folder;
    std::function<Result<void>(Shop &)> act;
    std::function<bool(Shop &)> isThere; ///< wholly; verify says whether it is there by half
    qint64 stride = 1;  ///< bulk work: one in so many where the fault lasts; every one where it does not
    qint64 fewest = 10; ///< operations it surely has: below, the test would prove nothing
};

qint64 countOf(Shop &shop, const char *sql)
{
    return value(shop.read([sql](Connection &c) -> Result<qint64> { return c.scalar(sql); }));
}

QList<TableRow> importRows(int count)
{
    QList<TableRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.append({i + 1, {u"IMP%1"_s.arg(i), u"Article importé numéro %1"_s.arg(i), u"%1.00"_s.arg(i)}});
    return rows;
}

} // namespace

class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void neverLeavesHalf_data();
    void neverLeavesHalf();
    void closingKeepsWhatWasAcknowledged();
    void openingGivesAnErrorOrTheData();
    void backingUpGivesTheWholeOrNothing();
    void readOnlyFilesRefuse();

private:
    [[nodiscard]] std::unique_ptr<OpenTill> open(const QString &folder);
    [[nodiscard]] Result<void> sell(Shop &shop);
    [[nodiscard]] bool saleIsThere(Shop &shop);
    [[nodiscard]] UseCase useCase(const QString &name);
    [[nodiscard]] UseCase importing();
    bool tryOnce(const UseCase &what, qint64 n, Fault fault, Lasting lasting);
    void checkAfter(const UseCase &what, OpenTill &till, bool acknowledged);
    [[nodiscard]] QString freshCopy(const QString &folder);

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<TestShop> m_open; ///< a shift is open and one ticket was sold
    std::unique_ptr<TestShop> m_shut; ///< no shift is open
    ManualClock m_clock{testMorning + 60'000};
    SeededRng m_rng{5};
    SellRequest m_request;
    Authority m_cashier;
    Authority m_owner;
    int m_copies = 0;
};

void FaultsTest::initTestCase()
{
    m_disk = std::make_unique<FaultVfs>();
    m_shut = std::make_unique<TestShop>(TestShop::Shift::Closed);
    m_shut->close();
    m_open = std::make_unique<TestShop>();
    m_open->sellBread();
    m_cashier = m_open->cashier();
    m_owner = m_open->owner();
    m_request.id = m_open->newSaleId();
    m_request.basket = m_open->basket({{u"BREAD"_s, u"2"_s}, {u"MILK"_s, u"1"_s}, {u"CHEESE"_s, u"0.250"_s}});
    m_open->close();
}

void FaultsTest::cleanupTestCase()
{
    m_open.reset();
    m_shut.reset();
    m_disk.reset();
}

QString FaultsTest::freshCopy(const QString &folder)
{
    const QString last = m_open->path(u"trial-%1"_s.arg(m_copies));
    QDir(last).removeRecursively();
    const QString next = m_open->path(u"trial-%1"_s.arg(++m_copies));
    copyFolder(folder, next);
    return next;
}

std::unique_ptr<OpenTill> FaultsTest::open(const QString &folder)
{
    return value(OpenTill::open(folder, Database::Open::Existing, m_clock, m_rng));
}

Result<void> FaultsTest::sell(Shop &shop)
{
    return SaleService(shop).sell(m_cashier, m_request).result().map([](const SellResult &) {});
}

bool FaultsTest::saleIsThere(Shop &shop)
{
    const SaleId id = m_request.id;
    return value(shop.read([id](Connection &c) -> Result<bool> { return SaleStore(c).byId(id).has_value(); }));
}

UseCase FaultsTest::importing()
{
    const QList<QString> header{u"sku"_s, u"name"_s, u"price"_s};
    const auto till = open(freshCopy(m_shut->folder()));
    const ImportPreview preview = value(CatalogueService(till->shop()).previewImport(header, importRows(500), {}));
    return {m_shut->folder(),
            [this, preview](Shop &shop) { return CatalogueService(shop).import(m_owner, preview).result(); },
            [](Shop &shop) { return countOf(shop, "SELECT count(*) FROM product WHERE sku LIKE 'IMP%'") == 500; }, 4,
            100};
}

UseCase FaultsTest::useCase(const QString &name)
{
    if (name == "sale"_L1)
        return {m_open->folder(), [this](Shop &shop) { return sell(shop); },
                [this](Shop &shop) { return saleIsThere(shop); }};
    if (name == "opening a shift"_L1)
        return {m_shut->folder(),
                [this](Shop &shop) {
                    return ShiftService(shop).open(m_owner, dzd(500'000), {}).result().map([](const ShiftRow &) {});
                },
                [](Shop &shop) { return countOf(shop, "SELECT count(*) FROM shift") == 1; }};
    if (name == "closing a shift"_L1)
        return {m_open->folder(),
                [this](Shop &shop) {
                    return ShiftService(shop).close(m_owner, {dzd(2500), {}}).result().map([](const ShiftClosed &) {});
                },
                [](Shop &shop) { return countOf(shop, "SELECT count(*) FROM shift WHERE closed_at > 0") == 1; }};
    return importing();
}

void FaultsTest::neverLeavesHalf_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("lasting");
    struct Case {
        Fault fault;
        Lasting lasting;
        const char *name;
    };
    for (const Case &each : {Case{Fault::InputOutput, Lasting::Once, "an error once"},
                             Case{Fault::InputOutput, Lasting::FromThenOn, "errors from then on"},
                             Case{Fault::Full, Lasting::FromThenOn, "disk full"},
                             Case{Fault::TornWrite, Lasting::FromThenOn, "torn write"}}) {
        for (const char *name : {"sale", "opening a shift", "closing a shift", "import"})
            QTest::addRow("%s, %s", name, each.name)
                << QString::fromLatin1(name) << static_cast<int>(each.fault) << static_cast<int>(each.lasting);
    }
}

/// The use case with operation `n` failing; false when it has fewer operations than that.
bool FaultsTest::tryOnce(const UseCase &what, qint64 n, Fault fault, Lasting lasting)
{
    const QString folder = freshCopy(what.folder);
    auto till = open(folder);
    m_disk->failAt(n, fault, lasting);
    const Result<void> outcome = what.act(till->shop());
    const bool fired = m_disk->fired();
    if (!outcome) {
        static const QStringList expected{u"io_error"_s, u"disk_full"_s, u"cannot_open"_s};
        if (!expected.contains(outcome.error().code))
            unexpectedError(outcome.error(), std::source_location::current());
    }
    if (lasting == Lasting::Once) {
        m_disk->heal(); // the same run of the program goes on
        checkAfter(what, *till, outcome.has_value());
    }
    till.reset();
    m_disk->heal();
    till = open(folder);
    checkAfter(what, *till, outcome.has_value() || lasting == Lasting::Once);
    return fired;
}

/// All or nothing; whatever it was, asking again gives it exactly once.
void FaultsTest::checkAfter(const UseCase &what, OpenTill &till, bool acknowledged)
{
    Shop &shop = till.shop();
    const bool before = what.isThere(shop);
    QVERIFY2(before || !acknowledged, "what was acknowledged is not there");
    const QString findings = verifyFindings(shop);
    QVERIFY2(findings.isEmpty(), qPrintable(findings));
    if (!before)
        value(what.act(shop));
    else if (what.folder == m_open->folder() && saleIsThere(shop))
        QVERIFY(value(SaleService(shop).sell(m_cashier, m_request)).repeated);
    QVERIFY(what.isThere(shop));
    const QList<qint64> numbers = ticketNumbers(shop);
    QCOMPARE(numbers, gapless(numbers.size()));
}

void FaultsTest::neverLeavesHalf()
{
    QFETCH(QString, name);
    QFETCH(int, fault);
    QFETCH(int, lasting);
    const UseCase what = useCase(name);
    qint64 n = 1;
    while (tryOnce(what, n, static_cast<Fault>(fault), static_cast<Lasting>(lasting)) && !QTest::currentTestFailed())
        n += lasting == static_cast<int>(Lasting::Once) ? 1 : what.stride;
    if (QTest::currentTestFailed())
        qWarning("at operation %lld", n);
    QVERIFY2(n >= what.fewest, "the disk saw too little of it");
}

void FaultsTest::closingKeepsWhatWasAcknowledged()
{
    for (const Lasting lasting : {Lasting::Once, Lasting::FromThenOn}) {
        bool fired = true;
        for (qint64 n = 1; fired; ++n) {
            const QString folder = freshCopy(m_open->folder());
            auto till = open(folder);
            value(sell(till->shop()));
            m_disk->failAt(n, Fault::InputOutput, lasting);
            till.reset();
            fired = m_disk->fired();
            m_disk->heal();
            till = open(folder);
            QVERIFY(saleIsThere(till->shop()));
            QCOMPARE(verifyFindings(till->shop()), QString());
        }
    }
}

void FaultsTest::openingGivesAnErrorOrTheData()
{
    const QString folder = freshCopy(m_open->folder());
    auto writing = open(folder);
    value(sell(writing->shop()));
    const QString killed = m_open->path(u"killed"_s); // as a killed program leaves it: the log is not in the file yet
    copyFolder(folder, killed);
    QFile::remove(killed + u"/comptoir.lock"_s);
    QVERIFY(QFile::exists(killed + u"/comptoir.db-wal"_s));
    writing.reset();
    bool fired = true;
    int refused = 0;
    for (qint64 n = 1; fired; ++n) {
        const QString trial = freshCopy(killed);
        m_disk->failAt(n, Fault::InputOutput, Lasting::FromThenOn);
        refused += OpenTill::open(trial, Database::Open::Existing, m_clock, m_rng) ? 0 : 1;
        fired = m_disk->fired();
        m_disk->heal();
        const auto till = open(trial);
        QVERIFY2(saleIsThere(till->shop()), qPrintable(u"operation %1"_s.arg(n)));
    }
    QVERIFY(refused >= 3);
}

void FaultsTest::backingUpGivesTheWholeOrNothing()
{
    const auto till = open(freshCopy(m_open->folder()));
    const QString target = m_open->path(u"backup.db"_s);
    bool fired = true;
    for (qint64 n = 1; fired; n += 3) {
        m_disk->failAt(n, Fault::Full, Lasting::FromThenOn);
        const Result<void> outcome = till->database().backUpTo(target).result();
        fired = m_disk->fired();
        m_disk->heal();
        QCOMPARE(outcome.has_value(), !fired);
        QVERIFY(QFile::exists(target) == outcome.has_value());
    }
    QCOMPARE(error(till->database().backUpTo(target)), u"file_exists"_s);
}

void FaultsTest::readOnlyFilesRefuse()
{
    const QString folder = freshCopy(m_open->folder());
    m_disk->forbidWriting();
    const auto till = OpenTill::open(folder, Database::Open::Existing, m_clock, m_rng);
    QCOMPARE(till ? error(sell((*till)->shop())) : till.error().code, u"read_only"_s);
    m_disk->heal();
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
