// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/datafilecopy.h"
#include "tests/support/faultvfs.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr int salesInARow = 3;

} // namespace

class PowerCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsEveryAcknowledgedSale_data();
    void keepsEveryAcknowledgedSale();
    void keepsSalesThroughACheckpoint();
    void aFinishedBackupIsOnTheDisk();

private:
    [[nodiscard]] std::unique_ptr<OpenTill> open(const QString &folder)
    {
        return value(OpenTill::open(folder, Database::Open::Existing, m_clock, m_rng));
    }
    [[nodiscard]] QString fresh(const QString &name);
    [[nodiscard]] QList<SaleId> sellUntilTheCut(Shop &shop);
    void checkDisk(const QString &folder, const QList<SaleId> &acknowledged);

    std::unique_ptr<FaultVfs> m_disk;
    std::unique_ptr<TestShop> m_base;
    ManualClock m_clock{testMorning + 60'000};
    SeededRng m_rng{5};
    Authority m_cashier;
    Basket m_basket;
    QList<SaleId> m_ids;
};

void PowerCutTest::initTestCase()
{
    m_disk = std::make_unique<FaultVfs>();
    m_base = std::make_unique<TestShop>();
    m_base->sellBread();
    m_cashier = m_base->cashier();
    m_basket = m_base->basket({{u"BREAD"_s, u"2"_s}, {u"MILK"_s, u"1"_s}});
    for (int i = 0; i < salesInARow; ++i)
        m_ids.append(m_base->newSaleId());
    m_base->close();
}

void PowerCutTest::cleanupTestCase()
{
    m_base.reset();
    m_disk.reset();
}

QString PowerCutTest::fresh(const QString &name)
{
    const QString folder = m_base->path(name);
    QDir(folder).removeRecursively();
    return folder;
}

QList<SaleId> PowerCutTest::sellUntilTheCut(Shop &shop)
{
    QList<SaleId> acknowledged;
    for (const SaleId &id : std::as_const(m_ids)) {
        SellRequest request;
        request.id = id;
        request.basket = m_basket;
        if (SaleService(shop).sell(m_cashier, request).result())
            acknowledged.append(id);
    }
    return acknowledged;
}

/// What the machine finds when the power is back: each acknowledged sale, whole sales only, and a till that goes on.
void PowerCutTest::checkDisk(const QString &folder, const QList<SaleId> &acknowledged)
{
    const auto till = open(folder);
    Shop &shop = till->shop();
    for (const SaleId &id : acknowledged)
        QVERIFY(value(shop.read([id](Connection &c) -> Result<bool> { return SaleStore(c).byId(id).has_value(); })));
    QCOMPARE(verifyFindings(shop), QString());
    const qsizetype tickets = ticketNumbers(shop).size();
    QVERIFY(tickets == acknowledged.size() + 1 || tickets == acknowledged.size() + 2); // + the one that had no answer
    QCOMPARE(sellUntilTheCut(shop).size(), salesInARow);
    QCOMPARE(ticketNumbers(shop), gapless(salesInARow + 1));
    QCOMPARE(verifyFindings(shop), QString());
}

void PowerCutTest::keepsEveryAcknowledgedSale_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::newRow("nothing unsynced survives") << 0U;
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("a part survives, seed %u", seed) << seed;
}

void PowerCutTest::keepsEveryAcknowledgedSale()
{
    QFETCH(quint32, seed);
    int unanswered = 0;
    bool cut = true;
    for (qint64 n = 1; cut && !QTest::currentTestFailed(); ++n) {
        const QString folder = fresh(u"running"_s);
        copyFolder(m_base->folder(), folder);
        m_disk->followDisk(folder);
        auto till = open(folder);
        m_disk->cutPowerAt(n, seed + static_cast<quint32>(n) * (seed == 0 ? 0 : 7));
        const QList<SaleId> acknowledged = sellUntilTheCut(till->shop());
        cut = m_disk->fired();
        till.reset();
        const QString found = fresh(u"found"_s);
        m_disk->writeDisk(found);
        m_disk->heal();
        unanswered += acknowledged.size() < salesInARow ? 1 : 0;
        checkDisk(found, acknowledged);
        if (QTest::currentTestFailed())
            qWarning("at operation %lld", n);
    }
    QVERIFY2(unanswered > 50, "the power was hardly ever cut inside a sale");
}

void PowerCutTest::keepsSalesThroughACheckpoint()
{
    bool cut = true;
    int cuts = 0;
    for (qint64 n = 1; cut && !QTest::currentTestFailed(); ++n, ++cuts) {
        const QString folder = fresh(u"running"_s);
        copyFolder(m_base->folder(), folder);
        m_disk->followDisk(folder);
        auto till = open(folder);
        const QList<SaleId> acknowledged = sellUntilTheCut(till->shop());
        QCOMPARE(acknowledged.size(), salesInARow);
        m_disk->cutPowerAt(n, static_cast<quint32>(n) * 11);
        till.reset(); // folds the log into the file
        cut = m_disk->fired();
        const QString found = fresh(u"found"_s);
        m_disk->writeDisk(found);
        m_disk->heal();
        checkDisk(found, acknowledged);
    }
    QVERIFY(cuts > 10);
}

void PowerCutTest::aFinishedBackupIsOnTheDisk()
{
    const QString folder = fresh(u"running"_s);
    copyFolder(m_base->folder(), folder);
    const auto till = open(folder);
    const QString backups = fresh(u"backups"_s);
    QDir().mkpath(backups);
    m_disk->followDisk(backups);
    value(till->database().backUpTo(backups + u"/copy.db"_s));
    m_disk->cutPowerAt(1, 0);
    static_cast<void>(till->database().backUpTo(backups + u"/next.db"_s).result());
    const QString found = fresh(u"found"_s);
    m_disk->writeDisk(found);
    m_disk->heal();
    value(checkDataFile(found + u"/copy.db"_s));
}

QTEST_GUILESS_MAIN(PowerCutTest)
#include "powercut_test.moc"
