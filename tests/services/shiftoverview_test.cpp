// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/cash/closureservice.h"
#include "models/services/cash/shiftviewservice.h"
#include "tests/services/tillhelpers.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

constexpr qint64 dayMs = 24LL * 3'600'000;

/// A shift with one loaf sold and `excess` too much in the drawer, closed by the cashier.
ShiftClosed playShift(TestShop &till, qint64 excess = 0)
{
    ShiftService shifts(till.shop());
    value(shifts.open(till.manager(), dzd(10'000), {}));
    till.sellBread();
    return value(shifts.close(till.cashier(), {dzd(12'500 + excess), {}}));
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// No amount of a shift of playShift() that gives the drawer away, written as CSV writes it.
bool givesAway(const QByteArray &csv)
{
    return csv.contains("125.00") || csv.contains("25.00") || csv.contains("expected,") || csv.contains("difference,");
}

} // namespace

class ShiftOverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOpenShiftIsDescribed();
    void noShiftSaysWhatWasLeftInTheDrawer();
    void expectedCashIsForWhoMaySeeIt_16();
    void theHistoryPagesNewestFirst();
    void theHistoryIsSearched();
    void theHistoryIsBlindForACashier_16();
    void aLateApprovalIsAFactOfItsOwn();
    void anApprovalNeedsTheRightAndADifference();
    void aLookNeedsTheRightAndLeavesATrace();
    void aCopyOfAZIsJournalled_11();
    void theCloseKeepsFloatNoteAndOtherPayments();
    void theCloseRefusesWhatCannotBe_data();
    void theCloseRefusesWhatCannotBe();
    void anOldZIsStillRead();
    void aCountIsPutAsideAndSurvivesARestart();
    void aCountOfAnotherShiftIsNotKept();
    void theEndOfTheJournalIsChecked();
    void closuresAreListed();
    void aZIsExported();
    void aBlindZIsExportedWithoutAmounts_16();
    void theHistoryIsExported();
    void theJournalRebuildsIt();
};

void ShiftOverviewTest::theOpenShiftIsDescribed()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    value(shifts.open(till.manager(), dzd(10'000), {}));
    const Sale sale = till.sellBread().sale;
    value(refundOf(till, sale));
    value(shifts.moveCash(till.cashier(), CashMoved::Kind::In, dzd(500), u"change"_s));
    till.clock().advance(60'000);
    value(shifts.moveCash(till.cashier(), CashMoved::Kind::Out, dzd(2'000), u"milkman"_s));
    value(SaleService(till.shop()).hold(till.cashier(), u"Table 4"_s, till.basket({{u"MILK"_s, u"1"_s}})));
    const ShiftOverview seen = value(ShiftViewService(till.shop()).overview(till.cashier()));
    QVERIFY(seen.shift);
    QCOMPARE(seen.openedBy, u"Meriem"_s);
    QCOMPARE(seen.tickets.tickets, 2);
    QCOMPARE(seen.tickets.returns, 1);
    QCOMPARE(seen.held, 1);
    QCOMPARE(seen.moveCount, 2);
    QCOMPARE(seen.moves.size(), 2);
    QCOMPARE(seen.moves.first().reason, u"milkman"_s);
    QCOMPARE(seen.moves.first().amount, dzd(-2'000));
    QCOMPARE(seen.moves.first().kind, CashMoved::Kind::Out);
    QCOMPARE(seen.moves.first().user, u"Karim"_s);
    QCOMPARE(seen.moves.last().amount, dzd(500));
    QVERIFY(!seen.draft);
}

void ShiftOverviewTest::noShiftSaysWhatWasLeftInTheDrawer()
{
    TestShop till;
    ShiftViewService views(till.shop());
    ShiftService shifts(till.shop());
    QVERIFY(!value(views.overview(till.cashier())).carriedFloat);
    value(shifts.close(till.cashier(), {dzd(9'000), {}, {}, dzd(8'000), {}}));
    const ShiftOverview seen = value(views.overview(till.cashier()));
    QVERIFY(!seen.shift);
    QCOMPARE(seen.carriedFloat, dzd(8'000));
    value(shifts.open(till.cashier(), dzd(8'000), {}));
    value(shifts.close(till.cashier(), {dzd(8'000), {}}));
    QVERIFY(!value(views.overview(till.cashier())).carriedFloat); // nobody said
}

void ShiftOverviewTest::expectedCashIsForWhoMaySeeIt_16()
{
    TestShop till;
    till.sellBread();
    ShiftViewService views(till.shop());
    QVERIFY(!value(views.overview(till.cashier())).cash);
    QCOMPARE(value(views.overview(till.manager())).cash->expected, dzd(2'500));
    QCOMPARE(value(views.overview(approvedCashier(till))).cash->expected, dzd(2'500));
}

void ShiftOverviewTest::theHistoryPagesNewestFirst()
{
    TestShop till(TestShop::Shift::Closed);
    for (int i = 0; i < 7; ++i) {
        playShift(till);
        till.clock().advance(dayMs);
    }
    ShiftViewService views(till.shop());
    QList<qint64> numbers;
    qint64 before = 0;
    for (;;) {
        const QList<ClosedShift> page = value(views.history(till.manager(), {}, before, 3));
        for (const ClosedShift &shift : page)
            numbers.append(shift.z.fiscal.number);
        if (page.size() < 3)
            break;
        before = page.last().pos;
    }
    QCOMPARE(numbers, (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void ShiftOverviewTest::theHistoryIsSearched()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till);
    till.clock().advance(dayMs);
    playShift(till, 60'000);
    ShiftViewService views(till.shop());
    auto found = [&](const ShiftFilter &filter) { return value(views.history(till.manager(), filter, 0, 10)).size(); };
    QCOMPARE(found({u"Z-000002"_s, false}), 1);
    QCOMPARE(found({u"2026-01-15"_s, false}), 1);
    QCOMPARE(found({u"karim"_s, false}), 2);
    QCOMPARE(found({u"Meriem"_s, false}), 0); // she opened, he closed
    QCOMPARE(found({u"%"_s, false}), 0);
    QCOMPARE(found({u"_"_s, false}), 0);
    QCOMPARE(found({{}, true}), 1);
    QCOMPARE(value(views.overview(till.cashier())).waiting, 1);
}

void ShiftOverviewTest::theHistoryIsBlindForACashier_16()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till, 60'000);
    ShiftViewService views(till.shop());
    value(ShiftService(till.shop()).approveDifference(till.manager(), {}));
    const ClosedShift blind = value(views.history(till.cashier(), {}, 0, 10)).first();
    QVERIFY(!blind.whole);
    QCOMPARE(blind.z.counted, dzd(72'500));
    QVERIFY(blind.z.difference.isZero() && blind.z.cash.expected.isZero() && blind.z.totals.total.isZero());
    QVERIFY(blind.approved && blind.approval->difference.isZero());
    const ClosedShift whole = value(views.history(till.manager(), {}, 0, 10)).first();
    QVERIFY(whole.whole);
    QCOMPARE(whole.z.difference, dzd(60'000));
    QCOMPARE(whole.approval->difference, dzd(60'000));
    QCOMPARE(whole.z.openedBy.name, u"Meriem"_s);
}

void ShiftOverviewTest::aLateApprovalIsAFactOfItsOwn()
{
    TestShop till(TestShop::Shift::Closed);
    const ShiftClosed z = playShift(till, 60'000);
    QVERIFY(!z.approved);
    ShiftService shifts(till.shop());
    const QString payload = cell(till, u"SELECT hex(payload) FROM journal WHERE kind = 'shift.closed'"_s);
    const DifferenceApproved approval = value(shifts.approveDifference(approvedCashier(till), z.fiscal.text()));
    QCOMPARE(approval.difference, dzd(60'000));
    QCOMPARE(approval.user.name, u"Karim"_s);
    QCOMPARE(approval.approvedBy->name, u"Meriem"_s);
    QCOMPARE(cell(till, u"SELECT hex(payload) FROM journal WHERE kind = 'shift.closed'"_s), payload);
    QCOMPARE(number(till, u"SELECT approved FROM shift"_s), 1);
    QCOMPARE(events(till, u"override"_s), 1);
    const ClosedShift seen = value(ShiftViewService(till.shop()).closed(till.manager(), z.fiscal.text()));
    QVERIFY(seen.approved && !seen.z.approved);
    QCOMPARE(seen.approval->approvedBy->name, u"Meriem"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void ShiftOverviewTest::anApprovalNeedsTheRightAndADifference()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    QCOMPARE(error(shifts.approveDifference(till.manager(), {})), u"unknown_z"_s);
    playShift(till);
    const qint64 entries = journalLength(till);
    QCOMPARE(error(shifts.approveDifference(till.manager(), u"1"_s)), u"nothing_to_approve"_s);
    QCOMPARE(error(shifts.approveDifference(approvedCashier(till), u"1"_s)), u"nothing_to_approve"_s);
    QCOMPARE(error(shifts.approveDifference(till.manager(), u"2"_s)), u"unknown_z"_s);
    QCOMPARE(error(shifts.approveDifference(till.cashier(), u"1"_s)), u"not_allowed"_s);
    QCOMPARE(journalLength(till), entries);
    playShift(till, 60'000);
    QVERIFY(!value(shifts.approveDifference(till.manager(), u"2"_s)).approvedBy);
    QCOMPARE(error(shifts.approveDifference(till.manager(), u"2"_s)), u"nothing_to_approve"_s);
}

void ShiftOverviewTest::aLookNeedsTheRightAndLeavesATrace()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till, 700);
    ShiftViewService views(till.shop());
    QCOMPARE(error(views.reveal(till.cashier(), {})), u"not_allowed"_s);
    QCOMPARE(events(till, u"override"_s), 0);
    QCOMPARE(value(views.reveal(approvedCashier(till), {})).z.difference, dzd(700));
    QCOMPARE(events(till, u"override"_s), 1);
    QCOMPARE(value(views.reveal(till.manager(), {})).z.difference, dzd(700));
    QCOMPARE(events(till, u"override"_s), 1);
}

void ShiftOverviewTest::aCopyOfAZIsJournalled_11()
{
    TestShop till(TestShop::Shift::Closed);
    ShiftService shifts(till.shop());
    QCOMPARE(error(shifts.copy(till.cashier(), {})), u"unknown_z"_s);
    const ShiftClosed z = playShift(till);
    QCOMPARE(value(shifts.copy(till.cashier(), z.fiscal.text())).copy, 1);
    const CopyPrinted second = value(shifts.copy(till.cashier(), {}));
    QCOMPARE(second.copy, 2);
    QCOMPARE(second.original, u"T01-Z-000001"_s);
    Authority viewer = till.cashier();
    viewer.user.role.rights = {Right::SeeReports};
    QCOMPARE(error(shifts.copy(viewer, {})), u"not_allowed"_s);
    QCOMPARE(verifyFindings(till.shop()), QString());
}

void ShiftOverviewTest::theCloseKeepsFloatNoteAndOtherPayments()
{
    TestShop till;
    value(till.sell(till.basket({{u"MILK"_s, u"1"_s}}), {card(9'000)}));
    ShiftService shifts(till.shop());
    const QList<MethodTotal> declared{{TenderMethod::Card, 1, dzd(9'000)}, {TenderMethod::Voucher, 0, dzd(0)}};
    value(shifts.close(till.cashier(), {dzd(5'000), {}, declared, dzd(4'000), u"  torn note \n"_s}));
    const ShiftClosed z = value(shifts.z(till.cashier(), {}));
    QCOMPARE(z.declared, declared);
    QCOMPARE(z.floatKept, dzd(4'000));
    QCOMPARE(z.note, u"torn note"_s);
}

void ShiftOverviewTest::theCloseRefusesWhatCannotBe_data()
{
    QTest::addColumn<QList<MethodTotal>>("declared");
    QTest::addColumn<qint64>("kept");
    QTest::addColumn<QString>("code");
    const QList<MethodTotal> none;
    const MethodTotal slips{TenderMethod::Card, 1, dzd(100)};
    QTest::newRow("float above the count") << none << qint64{5'001} << u"bad_amount"_s;
    QTest::newRow("negative float") << none << qint64{-1} << u"bad_amount"_s;
    QTest::newRow("cash again") << QList<MethodTotal>{{TenderMethod::Cash, 1, dzd(100)}} << qint64{0} << u"bad_count"_s;
    QTest::newRow("twice") << QList<MethodTotal>{slips, slips} << qint64{0} << u"bad_count"_s;
    QTest::newRow("less than none") << QList<MethodTotal>{{TenderMethod::Card, -1, dzd(100)}} << qint64{0}
                                    << u"bad_count"_s;
    QTest::newRow("other money") << QList<MethodTotal>{{TenderMethod::Card, 1,
                                                        Money(1, value(Currency::fromCode(u"EUR"_s)))}}
                                 << qint64{0} << u"currency_mismatch"_s;
}

void ShiftOverviewTest::theCloseRefusesWhatCannotBe()
{
    QFETCH(QList<MethodTotal>, declared);
    QFETCH(qint64, kept);
    QFETCH(QString, code);
    TestShop till;
    const qint64 entries = journalLength(till);
    QCOMPARE(error(ShiftService(till.shop()).close(till.cashier(), {dzd(5'000), {}, declared, dzd(kept), {}})), code);
    QCOMPARE(journalLength(till), entries);
    QVERIFY(value(ShiftViewService(till.shop()).overview(till.cashier())).shift);
}

void ShiftOverviewTest::anOldZIsStillRead()
{
    const QByteArray payload = R"({"fiscal":{"series":"T01-Z","number":1},"currency":"DZD","counted":500,)"
                               R"("difference":-5,"approved":true,"totals":{"currency":"DZD","tickets":2}})";
    const auto z = JsonDecoder::decode<ShiftClosed>(QJsonDocument::fromJson(payload).object());
    QCOMPARE(z.counted, dzd(500));
    QVERIFY(!z.floatKept && z.declared.isEmpty() && z.note.isEmpty());
    QCOMPARE(z.totals.tickets, 2);
}

void ShiftOverviewTest::aCountIsPutAsideAndSurvivesARestart()
{
    TestShop till;
    CountDraft draft;
    draft.shift = value(ShiftViewService(till.shop()).overview(till.cashier())).shift->id;
    draft.currency = Currency::dzd();
    draft.count = {{200'000, 3}, {500, 7}};
    draft.declared = {{TenderMethod::Card, 2, dzd(700)}};
    draft.floatKept = dzd(1'000);
    draft.note = u"later"_s;
    const qint64 entries = journalLength(till);
    value(ShiftViewService(till.shop()).keepCount(till.cashier(), draft));
    till.reopen();
    const std::optional<CountDraft> found = value(ShiftViewService(till.shop()).overview(till.cashier())).draft;
    QVERIFY(found);
    QCOMPARE(found->count, draft.count);
    QCOMPARE(found->declared, draft.declared);
    QCOMPARE(found->floatKept, draft.floatKept);
    QCOMPARE(found->note, draft.note);
    QVERIFY(!found->typed);
    QCOMPARE(found->at, till.clock().nowMs());
    QCOMPARE(journalLength(till), entries); // a count that is not finished is no fact
    value(ShiftService(till.shop()).close(till.cashier(), {dzd(0), {}}));
    QCOMPARE(number(till, u"SELECT count(*) FROM draft_count"_s), 0);
}

void ShiftOverviewTest::aCountOfAnotherShiftIsNotKept()
{
    TestShop till;
    ShiftViewService views(till.shop());
    CountDraft draft;
    draft.shift = value(views.overview(till.cashier())).shift->id;
    draft.currency = Currency::dzd();
    value(views.keepCount(till.cashier(), draft));
    value(views.dropCount());
    QVERIFY(!value(views.overview(till.cashier())).draft);
    value(ShiftService(till.shop()).close(till.cashier(), {dzd(0), {}}));
    QCOMPARE(error(views.keepCount(till.cashier(), draft)), u"shift_closed"_s);
    value(ShiftService(till.shop()).open(till.cashier(), dzd(0), {}));
    QCOMPARE(error(views.keepCount(till.cashier(), draft)), u"shift_closed"_s);
    Authority viewer = till.cashier();
    viewer.user.role.rights = {Right::SeeReports};
    QCOMPARE(error(views.keepCount(viewer, draft)), u"not_allowed"_s);
}

void ShiftOverviewTest::theEndOfTheJournalIsChecked()
{
    TestShop till;
    for (int i = 0; i < 320; ++i)
        till.sellBread();
    const JournalHealth health = value(ShiftViewService(till.shop()).journalHealth());
    QCOMPARE(health.entries, 300);
    QVERIFY(health.findings.isEmpty());
    till.close();
    QVERIFY(tamper(till.folder(), u"UPDATE journal SET payload = CAST(replace(payload, '2500', '2501') AS BLOB) "
                                  "WHERE pos = (SELECT max(pos) - 20 FROM journal)"_s));
    till.reopen();
    const JournalHealth damaged = value(ShiftViewService(till.shop()).journalHealth());
    QCOMPARE(damaged.findings.first().code, u"hash_mismatch"_s);
}

void ShiftOverviewTest::closuresAreListed()
{
    TestShop till(TestShop::Shift::Closed);
    ClosureService closures(till.shop());
    QVERIFY(value(closures.closures(till.manager(), 0, 10)).isEmpty());
    playShift(till);
    till.clock().advance(31 * dayMs);
    playShift(till);
    value(closures.closeDays(till.manager()));
    const QList<ClosureRow> all = value(closures.closures(till.manager(), 0, 10));
    QStringList periods;
    for (const ClosureRow &row : all)
        periods.append(row.closed.period);
    QCOMPARE(periods, QStringList({u"2026-02-15"_s, u"2026-01"_s, u"2026-01-15"_s}));
    QCOMPARE(all.first().closed.totals.total, dzd(2'500));
    const QList<ClosureRow> older = value(closures.closures(till.manager(), all.first().pos, 1));
    QCOMPARE(older.size(), 1);
    QCOMPARE(older.first().closed.period, u"2026-01"_s);
    const ClosureRow blind = value(closures.closures(till.cashier(), 0, 1)).first();
    QVERIFY(blind.closed.totals.total.isZero());
    QCOMPARE(blind.closed.totals.tickets, 1);
    QCOMPARE(blind.closed.fiscal.perpetualNet, 0);
}

void ShiftOverviewTest::aZIsExported()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till, -100);
    ShiftViewService views(till.shop());
    const QString path = till.path(u"z.csv"_s);
    value(views.exportZ(till.manager(), u"1"_s, path));
    const QByteArray csv = fileContent(path);
    QVERIFY(csv.contains("z,number,,T01-Z-000001"));
    QVERIFY(csv.contains("cash,expected,,125.00"));
    QVERIFY(csv.contains("cash,difference,,-1.00"));
    QVERIFY(csv.contains("payments,cash,1,25.00"));
    QCOMPARE(error(views.exportZ(till.manager(), u"9"_s, path)), u"unknown_z"_s);
    QCOMPARE(error(views.exportZ(till.manager(), u"1"_s, till.path(u"no/such/folder/z.csv"_s))), u"read_only"_s);
}

void ShiftOverviewTest::aBlindZIsExportedWithoutAmounts_16()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till, 200);
    const QString path = till.path(u"z.csv"_s);
    ShiftViewService views(till.shop());
    value(views.exportZ(till.manager(), u"1"_s, path));
    QVERIFY(givesAway(fileContent(path)));
    value(views.exportZ(till.cashier(), u"1"_s, path));
    const QByteArray csv = fileContent(path);
    QVERIFY(csv.contains("cash,counted,,127.00"));
    QVERIFY(!givesAway(csv));
}

void ShiftOverviewTest::theHistoryIsExported()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till);
    playShift(till, 60'000);
    ShiftViewService views(till.shop());
    const QString path = till.path(u"shifts.csv"_s);
    QCOMPARE(value(views.exportHistory(till.manager(), {}, path)), 2);
    QVERIFY(fileContent(path).contains("T01-Z-000002,2026-01-15"));
    QVERIFY(fileContent(path).contains(",725.00,125.00,600.00,waiting"));
    QCOMPARE(value(views.exportHistory(till.cashier(), {{}, true}, path)), 1);
    QVERIFY(fileContent(path).contains(",,725.00,,,waiting"));
}

void ShiftOverviewTest::theJournalRebuildsIt()
{
    TestShop till(TestShop::Shift::Closed);
    playShift(till, 60'000);
    value(ShiftService(till.shop()).approveDifference(till.manager(), {}));
    QCOMPARE(verifyFindings(till.shop()), QString());
    till.close();
    QVERIFY(tamper(till.folder(), u"UPDATE shift SET approved = 0"_s));
    till.reopen();
    QVERIFY(verifyFindings(till.shop()).contains(u"approved is \"0\" in the file and \"1\" in the journal"_s));
}

QTEST_GUILESS_MAIN(ShiftOverviewTest)
#include "shiftoverview_test.moc"
