// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/fiscal/ticketspresenter.h"
#include "tests/support/manytickets.h"
#include "tests/support/testcounter.h"
#include "tests/support/ticketday.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

using List = TicketListModel;
using Tester = QAbstractItemModelTester;
constexpr auto fatal = Tester::FailureReportingMode::Fatal;

/// A counter with a presenter of tickets, and both of its models watched.
class Tickets : public TestCounter
{
public:
    explicit Tickets(const QString &language = u"en"_s) : TestCounter(language)
    {
        QObject::connect(&presenter, &TicketsPresenter::failed, &presenter,
                         [this](const Error &error) { failures.append(error.code); });
        QObject::connect(&presenter, &TicketsPresenter::done, &presenter,
                         [this](const QString &sentence) { sentences.append(sentence); });
    }

    ~Tickets() { finishWork(till); }

    void look()
    {
        QSignalSpy loaded(&presenter, &TicketsPresenter::listChanged);
        presenter.refresh();
        QTRY_VERIFY(!loaded.isEmpty());
    }
    void filter(const std::function<void(TicketFilter &)> &edit)
    {
        QSignalSpy loaded(&presenter, &TicketsPresenter::listChanged);
        TicketFilter filter = presenter.filter();
        edit(filter);
        presenter.setFilter(filter);
        QTRY_VERIFY(!loaded.isEmpty());
    }
    void open(const QString &number)
    {
        QSignalSpy shown(&presenter, &TicketsPresenter::detailChanged);
        presenter.open(number);
        QTRY_VERIFY(!shown.isEmpty());
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return presenter.list().index(row, column).data().toString();
    }
    [[nodiscard]] QStringList numbers()
    {
        QStringList shown;
        for (int row = 0; row < presenter.list().rowCount(); ++row)
            shown.append(cell(row, List::Number));
        return shown;
    }

    TicketListService list{till.shop()};
    DocumentService documents{till.shop()};
    SaleService sales{till.shop()};
    mutable TicketsPresenter presenter{{list, documents, sales}, business, session, approvals};
    Tester listTester{&presenter.list(), fatal};
    Tester linesTester{&presenter.lines(), fatal};
    QStringList failures;
    QStringList sentences;
};

} // namespace

class TicketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheyAre();
    void figuresReadInArabic();
    void filtersNarrowAndAreCleared();
    void periodsAreOfTheShopsCalendar();
    void lateAnswersAreDropped();
    void manyTicketsComePageByPage();
    void aTicketOpensByNumber();
    void linesAreChosenInPart();
    void refundsAreCountedBeforehand();
    void aCashierRefundsWithAManagersPin();
    void aRefundLinksBothTickets();
    void cardMoneyGoesBackToTheCard();
    void aTicketThatIsNotOpenIsCopied();
    void duplicatesAreCounted();
    void invoicesComeFromTheCustomer();
    void exportsTellHowFarTheyAre();
    void nothingHappensWithoutSomebody();
};

void TicketsTest::rowsSayWhatTheyAre()
{
    Tickets t;
    liveTicketDay(t.till);
    t.look();
    QCOMPARE(t.numbers().size(), 7);
    QCOMPARE(t.cell(0, List::Number), u"T01-000007"_s);
    QCOMPARE(t.cell(6, List::Time), u"09:00"_s);
    QCOMPARE(t.cell(6, List::Customer), u"–"_s);
    QCOMPARE(t.cell(6, List::Cashier), u"Karim"_s);
    QCOMPARE(t.cell(6, List::Lines), u"2"_s);
    QCOMPARE(t.cell(6, List::Payment), u"Cash"_s);
    QCOMPARE(t.cell(6, List::State), u"partly refunded"_s);
    QCOMPARE(t.cell(6, List::Total), u"165,00"_s);
    QCOMPARE(t.cell(5, List::State), u"duplicate 2"_s);
    QCOMPARE(t.presenter.list().index(5, List::State).data(BadgeToneRole).toInt(), int(Tone::Danger));
    QCOMPARE(t.cell(4, List::State), u"return of 000001"_s);
    QCOMPARE(t.cell(4, List::Total), u"−25,00"_s);
    QCOMPARE(t.cell(3, List::Customer), u"Nadia Benali"_s);
    QCOMPARE(t.cell(3, List::Payment), u"Account"_s);
    QCOMPARE(t.cell(2, List::Payment), u"Mixed"_s);
    QCOMPARE(t.cell(1, List::State), u"invoice F-000001"_s);
    QCOMPARE(t.presenter.countText().section(u' ', 0, 0), u"7"_s);
    QCOMPARE(t.presenter.sumText(), u"1\u202f595,00\u00a0DA"_s);
    QVERIFY(t.failures.isEmpty());
}

void TicketsTest::figuresReadInArabic()
{
    Tickets t(u"ar"_s);
    t.till.sellBread();
    t.look();
    QCOMPARE(t.cell(0, List::Number), u"\u2066T01-000001\u2069"_s);
    QCOMPARE(t.cell(0, List::Total), u"\u206625,00\u2069"_s);
    QVERIFY(t.presenter.sumText().endsWith(u"دج"_s));
}

void TicketsTest::filtersNarrowAndAreCleared()
{
    Tickets t;
    liveTicketDay(t.till);
    t.look();
    t.filter([](TicketFilter &f) { f.method = TenderMethod::Card; });
    QCOMPARE(t.numbers(), QStringList({u"T01-000005"_s, u"T01-000002"_s}));
    QVERIFY(t.presenter.filter().isNarrowed());
    t.filter([](TicketFilter &f) {
        f.method.reset();
        f.returns = false;
    });
    QVERIFY(!t.numbers().contains(u"T01-000003"_s));
    t.filter([&t](TicketFilter &f) {
        f.returns = true;
        f.cashier = t.presenter.cashiers().at(1);
    });
    QCOMPARE(t.presenter.cashiers().at(1).name, u"Meriem"_s);
    QCOMPARE(t.numbers(), QStringList({u"T01-000007"_s, u"T01-000003"_s}));
    t.filter([](TicketFilter &f) { f.text = u"fromage inconnu"_s; });
    QCOMPARE(t.numbers().size(), 0);
    QSignalSpy loaded(&t.presenter, &TicketsPresenter::listChanged);
    t.presenter.clearFilters();
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(t.numbers().size(), 7);
    QCOMPARE(t.presenter.filter().period, TicketFilter::Period::Today);
    t.filter([](TicketFilter &f) { f.training = true; }); // a cashier may not train
    QCOMPARE(t.numbers().size(), 7);
    t.session.setSeat(t.till.manager().user);
    t.filter([](TicketFilter &f) { f.training = true; });
    QCOMPARE(t.numbers(), QStringList(u"T01-X-000001"_s));
}

void TicketsTest::periodsAreOfTheShopsCalendar()
{
    Tickets t;
    // 14 January, 23:30 in Algiers is 22:30 UTC: yesterday there, and 15 January 00:30 there is still 14 January in
    // UTC.
    t.till.sellBread();
    t.till.clock().advance(23LL * 3'600'000 - 8LL * 3'600'000 + 30 * 60'000); // 00:30 on the 16th
    t.till.sellBread();
    t.look();
    QCOMPARE(t.numbers(), QStringList(u"T01-000002"_s));
    QCOMPARE(t.cell(0, List::Time), u"00:30"_s);
    t.filter([](TicketFilter &f) { f.period = TicketFilter::Period::Yesterday; });
    QCOMPARE(t.numbers(), QStringList(u"T01-000001"_s));
    t.filter([](TicketFilter &f) { f.period = TicketFilter::Period::Week; });
    QCOMPARE(t.cell(1, List::Time), u"15/01 09:00"_s);
    t.filter([](TicketFilter &f) {
        f.period = TicketFilter::Period::Custom;
        f.from = f.to = QDate(2026, 1, 15);
    });
    QCOMPARE(t.numbers(), QStringList(u"T01-000001"_s));
    QCOMPARE(t.presenter.filter().periodText(t.business.format()), u"15/01/2026"_s);
    t.till.clock().advance(40LL * 86'400'000);
    t.filter([](TicketFilter &f) { f.period = TicketFilter::Period::Month; });
    QCOMPARE(t.numbers().size(), 0);
    QSignalSpy loaded(&t.presenter, &TicketsPresenter::listChanged);
    t.presenter.searchAllDates();
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(t.numbers().size(), 2);
}

void TicketsTest::lateAnswersAreDropped()
{
    Tickets t;
    liveTicketDay(t.till);
    t.look();
    QSignalSpy loaded(&t.presenter, &TicketsPresenter::listChanged);
    for (const QString &text : {u"l"_s, u"la"_s, u"lai"_s, u"lait"_s}) {
        TicketFilter filter = t.presenter.filter();
        filter.text = text;
        t.presenter.setFilter(filter);
    }
    QTRY_VERIFY(!loaded.isEmpty());
    QTest::qWait(100);
    QCOMPARE(loaded.size(), 1);
    QCOMPARE(t.presenter.list().query().text, u"lait"_s);
    QCOMPARE(t.numbers().size(), 3);
}

void TicketsTest::manyTicketsComePageByPage()
{
    Tickets t;
    t.till.sellBread();
    addManyTickets(t.till, 25'000);
    t.filter([](TicketFilter &f) { f.period = TicketFilter::Period::Everything; });
    List &list = t.presenter.list();
    QCOMPARE(list.rowCount(), 25'001);
    QVERIFY(list.ticket(0));
    QVERIFY(!list.ticket(24'999)); // asked for, not waited for
    QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 24'800);
    QCOMPARE(list.ticket(25'000 - 1)->number, u"T01-000002"_s);
    QCOMPARE(list.rowOf(u"T01-000002"_s), 24'999);
    QCOMPARE(list.rowOf(u"T01-020000"_s), -1);
    // Page after page, more than are held: each is right, the first is read again when it is wanted again.
    for (int row = 0; row < 12'000; row += 200) {
        QTRY_VERIFY(list.ticket(row));
        QCOMPARE(list.ticket(row)->number, row == 0 ? u"T01-025001"_s : FiscalRef({u"T01"_s, 25'001 - row, {}}).text());
    }
    QVERIFY(!list.ticket(0));
    QTRY_VERIFY(list.ticket(0));
    QVERIFY(t.failures.isEmpty());
}

void TicketsTest::aTicketOpensByNumber()
{
    Tickets t;
    liveTicketDay(t.till);
    t.open(u"2"_s);
    QCOMPARE(t.presenter.openNumber(), u"T01-000002"_s);
    QCOMPARE(TicketText::headOf(*t.presenter.detail()).text, u"Paid"_s);
    const QList<TicketHistoryLine> history = TicketText::historyOf(*t.presenter.detail(), t.business);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0).text, u"Recorded by Karim"_s);
    QCOMPARE(history.at(0).when, u"09:01"_s);
    QCOMPARE(history.at(2).text, u"Duplicate 2 by Meriem"_s);
    QCOMPARE(TicketText::hashText(QByteArray::fromHex("9c41e07b12345678")), u"9C41 E07B"_s);
    QVERIFY(t.presenter.isNumber(u"T01-000002"_s));
    QVERIFY(t.presenter.isNumber(u"t01.2-2"_s));
    QVERIFY(!t.presenter.isNumber(u"T02-000002"_s));
    QVERIFY(!t.presenter.isNumber(u"lait"_s));
    t.presenter.open(u"999"_s);
    QTRY_COMPARE(t.failures, QStringList(u"unknown_ticket"_s));
    QCOMPARE(t.presenter.openNumber(), u"T01-000002"_s);
    t.presenter.close();
    QVERIFY(!t.presenter.detail());
    QCOMPARE(t.presenter.lines().rowCount(), 0);
}

void TicketsTest::linesAreChosenInPart()
{
    Tickets t;
    liveTicketDay(t.till);
    t.open(u"1"_s);
    RefundLinesModel &lines = t.presenter.lines();
    QCOMPARE(lines.rowCount(), 2);
    const QModelIndex bread = lines.index(0, RefundLinesModel::Name);
    const QModelIndex amount = lines.index(0, RefundLinesModel::Amount);
    QCOMPARE(bread.data().toString(), u"Pain de campagne"_s);
    QCOMPARE(amount.data().toString(), u"2 of 3 left"_s);
    QCOMPARE(amount.data(TextToneRole).toInt(), int(Tone::Info));
    QCOMPARE(lines.index(1, RefundLinesModel::Amount).data().toString(), u"1 × 90,00"_s);
    QVERIFY(lines.setData(bread, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(amount.data(RefundLinesModel::CountedRole).toBool());
    QCOMPARE(lines.chosen(), (QList<std::pair<int, Quantity>>{{0, Quantity::of(2)}}));
    lines.setChosen(0, 1'000);
    QCOMPARE(lines.chosen(), (QList<std::pair<int, Quantity>>{{0, Quantity::of(1)}}));
    lines.setChosen(0, 9'000); // never more than is left
    QCOMPARE(lines.chosen().first().second, Quantity::of(2));
    lines.setChosen(0, 0);
    QCOMPARE(bread.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    lines.chooseAll(true);
    QVERIFY(lines.allChosen());
    QCOMPARE(lines.chosenCount(), 2);
    t.open(u"3"_s); // a refund has nothing to give back
    QVERIFY(!lines.anyReturnable());
    QVERIFY(!lines.index(0, 0).data(Qt::CheckStateRole).isValid());
    QVERIFY(!lines.setData(lines.index(0, 0), Qt::Checked, Qt::CheckStateRole));
}

void TicketsTest::refundsAreCountedBeforehand()
{
    Tickets t;
    const Sale sale = value(t.till.sell(t.till.basket({{u"CHEESE"_s, u"3"_s}}))).sale;
    QVERIFY(!sale.settlement.stampDuty.isZero());
    t.open(u"1"_s);
    t.presenter.lines().chooseAll(true);
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    const RefundSummary &summary = t.presenter.refundSummary();
    QCOMPARE(summary.amount, t.business.format().amountWithSign(sale.settlement.due));
    QCOMPARE(summary.duty, t.business.format().amount(sale.settlement.stampDuty));
    t.presenter.lines().setChosen(0, 500);
    QVERIFY(!t.presenter.refundSummary().counted); // no stale figure under a new choice
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    QVERIFY(t.presenter.refundSummary().amount != t.business.format().amountWithSign(sale.settlement.due));
}

void TicketsTest::aCashierRefundsWithAManagersPin()
{
    Tickets t;
    liveTicketDay(t.till);
    Seat seat = t.till.cashier().user;
    seat.role.rights.removeAll(Right::Refund);
    t.session.setSeat(seat);
    t.open(u"6"_s);
    t.presenter.lines().setChosen(0, 1'000);
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    QSignalSpy asked(&t.approvals, &Approvals::asked);
    t.presenter.refund();
    QVERIFY(t.presenter.isBusy());
    QTRY_COMPARE(asked.size(), 1);
    QVERIFY(asked.first().first().toString().contains(u"T01-000006"_s));
    t.approvals.answer(u"4321"_s);
    QTRY_COMPARE(t.sentences.size(), 1);
    QVERIFY2(t.sentences.first().contains(u"T01-000008"_s), qPrintable(t.sentences.first()));
    QTRY_COMPARE(t.presenter.detail()->left.first(), Quantity::of(1));
    const TicketDetail refund = value(t.list.detail(u"8"_s));
    QCOMPARE(refund.view.sale.approvedBy->name, u"Meriem"_s);
    QCOMPARE(refund.view.sale.cashier.name, u"Karim"_s);
    // Called off: nothing is written, and it says why.
    t.presenter.lines().setChosen(0, 1'000);
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    t.presenter.refund();
    QTRY_COMPARE(asked.size(), 2);
    t.approvals.cancel();
    QTRY_COMPARE(t.failures, QStringList(u"not_allowed"_s));
    QVERIFY(!t.presenter.isBusy());
    QCOMPARE(error(t.list.detail(u"9"_s)), u"unknown_ticket"_s);
}

void TicketsTest::aRefundLinksBothTickets()
{
    Tickets t;
    liveTicketDay(t.till);
    t.session.setSeat(t.till.manager().user);
    t.look();
    t.open(u"7"_s);
    t.presenter.lines().chooseAll(true);
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    t.presenter.refund();
    QTRY_COMPARE(t.presenter.list().rowCount(), 8);
    QCOMPARE(t.cell(0, List::State), u"return of 000007"_s);
    QCOMPARE(t.cell(1, List::State), u"refunded"_s);
    QTRY_VERIFY(t.presenter.detail()->everythingBack);
    const QList<TicketHistoryLine> history = TicketText::historyOf(*t.presenter.detail(), t.business);
    QCOMPARE(history.last().ticket, u"T01-000008"_s);
    t.open(history.last().ticket);
    QCOMPARE(TicketText::headOf(*t.presenter.detail()).text, u"Refund"_s);
    QCOMPARE(TicketText::historyOf(*t.presenter.detail(), t.business).last().ticket, u"T01-000007"_s);
}

void TicketsTest::cardMoneyGoesBackToTheCard()
{
    Tickets t;
    liveTicketDay(t.till);
    t.session.setSeat(t.till.manager().user);
    t.open(u"2"_s);
    QCOMPARE(t.presenter.waysBack(), (QList{BackBy::Cash, BackBy::Card}));
    QCOMPARE(t.presenter.backBy(), BackBy::Card);
    t.presenter.setBackBy(BackBy::Account); // nobody's account
    QCOMPARE(t.presenter.backBy(), BackBy::Card);
    t.presenter.lines().chooseAll(true);
    QTRY_VERIFY(t.presenter.refundSummary().counted);
    t.presenter.refund();
    QTRY_COMPARE(t.sentences.size(), 1);
    const Sale refund = value(t.list.detail(u"8"_s)).view.sale;
    QCOMPARE(refund.settlement.tenders.size(), 1);
    QCOMPARE(refund.settlement.tenders.first().method, TenderMethod::Card);
    QCOMPARE(refund.settlement.due, dzd(-9'000));
    t.open(u"4"_s);
    QCOMPARE(t.presenter.waysBack(), (QList{BackBy::Cash, BackBy::Account}));
    QCOMPARE(t.presenter.backBy(), BackBy::Account);
    t.open(u"5"_s); // mixed: cash, unless somebody says otherwise
    QCOMPARE(t.presenter.backBy(), BackBy::Cash);
}

void TicketsTest::aTicketThatIsNotOpenIsCopied()
{
    Tickets t;
    liveTicketDay(t.till);
    t.session.setSeat(t.till.manager().user);
    t.look();
    QSignalSpy done(&t.presenter, &TicketsPresenter::done);
    t.presenter.duplicate(); // none is open
    t.presenter.duplicateOf(u"T01-000002"_s);
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(t.cell(5, List::State), u"duplicate 3"_s);
}

void TicketsTest::duplicatesAreCounted()
{
    Tickets t;
    liveTicketDay(t.till);
    t.session.setSeat(t.till.manager().user);
    t.look();
    t.open(u"2"_s);
    QCOMPARE(t.presenter.detail()->view.copies, 2);
    t.presenter.duplicate();
    t.presenter.duplicate(); // busy: a second press is no second copy
    QTRY_COMPARE(t.presenter.detail()->view.copies, 3);
    QTRY_COMPARE(t.cell(5, List::State), u"duplicate 3"_s);
    QVERIFY(t.sentences.first().contains(u"T01-000002"_s));
    t.open(u"6"_s);
    t.presenter.duplicateInvoice();
    QTRY_COMPARE(t.sentences.size(), 2);
    QVERIFY(t.sentences.last().contains(u"T01-F-000001"_s));
}

void TicketsTest::invoicesComeFromTheCustomer()
{
    Tickets t;
    liveTicketDay(t.till);
    t.session.setSeat(t.till.manager().user);
    t.open(u"4"_s);
    QVERIFY(t.presenter.knownProfessional());
    LegalIdentity buyer = t.presenter.knownBuyer();
    QCOMPARE(buyer.name, u"Nadia Benali"_s);
    QVERIFY(TicketsPresenter::missing(buyer, true).isEmpty());
    QVERIFY(t.presenter.missingOfSeller().isEmpty());
    buyer.nif.clear();
    QCOMPARE(TicketsPresenter::missing(buyer, true), QStringList(u"NIF"_s));
    QCOMPARE(TicketsPresenter::missing({}, false), QStringList({u"name"_s, u"address"_s}));
    t.presenter.invoice(buyer, true);
    QTRY_COMPARE(t.failures, QStringList(u"buyer_incomplete"_s));
    QSignalSpy made(&t.presenter, &TicketsPresenter::invoiced);
    t.presenter.invoice(t.presenter.knownBuyer(), true);
    QTRY_VERIFY(!made.isEmpty());
    QTRY_COMPARE(t.presenter.detail()->view.invoice, u"T01-F-000002"_s);
}

void TicketsTest::exportsTellHowFarTheyAre()
{
    Tickets t;
    t.till.sellBread();
    addManyTickets(t.till, 20'000);
    t.filter([](TicketFilter &f) { f.period = TicketFilter::Period::Everything; });
    QCOMPARE(t.presenter.exportName(TicketExport::Form::Csv), u"tickets.csv"_s);
    QSignalSpy ended(&t.presenter, &TicketsPresenter::exportEnded);
    QSignalSpy progress(&t.presenter, &TicketsPresenter::exportProgress);
    const QString path = t.till.path(u"list.csv"_s);
    t.presenter.exportTo(path, TicketExport::Form::Csv);
    QVERIFY(t.presenter.isBusy());
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
    QVERIFY(ended.first().first().toBool());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 20'002);
    const QString none = t.till.path(u"none.csv"_s);
    t.presenter.exportTo(none, TicketExport::Form::Csv);
    t.presenter.cancelExport();
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 30'000);
    QVERIFY(!ended.last().first().toBool());
    QVERIFY(!QFile::exists(none));
    QVERIFY(t.failures.isEmpty()); // it was wished
    QVERIFY(!t.presenter.isBusy());
}

void TicketsTest::nothingHappensWithoutSomebody()
{
    Tickets t;
    liveTicketDay(t.till);
    t.open(u"1"_s);
    t.presenter.lines().chooseAll(true);
    t.session.lock();
    t.presenter.refund();
    t.presenter.duplicate();
    t.presenter.invoice({}, false);
    QVERIFY(!t.presenter.isBusy());
    QCOMPARE(error(t.list.detail(u"8"_s)), u"unknown_ticket"_s);
}

QTEST_MAIN(TicketsTest)
#include "tickets_test.moc"
