// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/cash/denomination.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

constexpr Currency dzd = Currency::dzd();

} // namespace

class DenominationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNotesAndCoinsOfAlgeria();
    void adds();
    void acceptsAnyValueOfAnUnlistedCurrency();
    void readsACount();
    void refusesACount_data();
    void refusesACount();
};

void DenominationTest::knowsTheNotesAndCoinsOfAlgeria()
{
    const QList<Denomination> known = denominationsOf(dzd);
    QCOMPARE(known.size(), 11);
    QCOMPARE(known.front(), (Denomination{2000'00, false}));
    QCOMPARE(known.back(), (Denomination{5'00, true}));
    QVERIFY(std::is_partitioned(known.begin(), known.end(), [](const Denomination &d) { return !d.coin; }));
    QVERIFY(denominationsOf(Currency::fromCode(u"JPY").value()).isEmpty());
}

void DenominationTest::adds()
{
    QCOMPARE(countedTotal({{2000'00, 3}, {500'00, 4}, {5'00, 0}}, dzd).value(), Money(8'000'00, dzd));
    QCOMPARE(countedTotal({}, dzd).value(), Money::zero(dzd));
    QCOMPARE(countedTotal({{2000'00, -1}}, dzd).error().code, u"bad_count"_s);
    QCOMPARE(countedTotal({{3'00, 1}}, dzd).error().code, u"unknown_denomination"_s);
    QCOMPARE(countedTotal({{2000'00, std::numeric_limits<qint64>::max()}}, dzd).error().code, u"out_of_range"_s);
}

void DenominationTest::acceptsAnyValueOfAnUnlistedCurrency()
{
    const Currency yen = Currency::fromCode(u"JPY").value();
    QCOMPARE(countedTotal({{10'000, 2}}, yen).value(), Money(20'000, yen));
    QCOMPARE(countedTotal({{0, 2}}, yen).error().code, u"unknown_denomination"_s);
}

void DenominationTest::readsACount()
{
    const QList<CountedDenomination> count = parseCount(u"2000x3, 500 X 4,5×1", dzd).value();
    QCOMPARE(count, (QList<CountedDenomination>{{2000'00, 3}, {500'00, 4}, {5'00, 1}}));
    QCOMPARE(parseCount(u"0.5x3", Currency::fromCode(u"EUR").value())->front(), (CountedDenomination{50, 3}));
}

void DenominationTest::refusesACount_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QString() << u"bad_count"_s;
    QTest::newRow("empty entry") << u"2000x1,"_s << u"bad_count"_s;
    QTest::newRow("no count") << u"2000"_s << u"bad_count"_s;
    QTest::newRow("half a note") << u"2000x1.5"_s << u"bad_count"_s;
    QTest::newRow("negative") << u"2000x-1"_s << u"bad_count"_s;
    QTest::newRow("words") << u"manyx1"_s << u"bad_count"_s;
    QTest::newRow("no such note") << u"300x1"_s << u"unknown_denomination"_s;
}

void DenominationTest::refusesACount()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = parseCount(text, dzd);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

QTEST_GUILESS_MAIN(DenominationTest)
#include "denomination_test.moc"
