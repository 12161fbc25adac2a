// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/id.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

struct ThingTag;
using ThingId = Id<ThingTag>;
constexpr EpochMs latestMs = (EpochMs{1} << 48) - 1;

} // namespace

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsByBirth();
    void sortsLikeItsBytes();
    void roundTrips();
    void carriesVersionAndTime();
    void refusesOtherText_data();
    void refusesOtherText();
    void replaysUnderASeed();
};

void IdTest::sortsByBirth()
{
    QVERIFY(rc::check("an id made later is greater", [] {
        SeededRng rng(*rc::gen::arbitrary<quint64>());
        const auto earlier = *rc::gen::inRange<EpochMs>(0, latestMs);
        const auto later = *rc::gen::inRange<EpochMs>(earlier + 1, latestMs + 1);
        RC_ASSERT(Uuid::v7(earlier, rng) < Uuid::v7(later, rng));
    }));
}

void IdTest::sortsLikeItsBytes()
{
    QVERIFY(rc::check("the order is the one a database gives to the bytes and to the text", [] {
        SeededRng rng(*rc::gen::arbitrary<quint64>());
        const Uuid a = Uuid::v7(1, rng);
        const Uuid b = Uuid::v7(1, rng);
        RC_ASSERT((a < b) == (a.toText() < b.toText()));
        RC_ASSERT((a < b) == (a.bytes().toByteArray().toHex() < b.bytes().toByteArray().toHex()));
    }));
}

void IdTest::roundTrips()
{
    QVERIFY(rc::check("an id is read back from its text and its bytes", [] {
        SeededRng rng(*rc::gen::arbitrary<quint64>());
        const Uuid id = Uuid::v7(*rc::gen::inRange<EpochMs>(0, latestMs + 1), rng);
        RC_ASSERT(Uuid::fromText(id.toText()).value() == id);
        RC_ASSERT(Uuid::fromText(id.toText().toUpper()).value() == id);
        RC_ASSERT(Uuid::fromBytes(id.bytes()) == id);
        RC_ASSERT(ThingId::fromText(id.toText()).value().uuid() == id);
    }));
}

void IdTest::carriesVersionAndTime()
{
    SeededRng rng(1);
    const QString text = Uuid::v7(0x0123456789ab, rng).toText();
    QVERIFY(text.startsWith(u"01234567-89ab-7"));
    QVERIFY(u"89ab"_s.contains(text.at(19)));
    QVERIFY(Uuid().isNull());
    QVERIFY(ThingId().isNull());
}

void IdTest::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("short") << u"01234567-89ab-7000-8000-00000000000"_s;
    QTest::newRow("no dashes") << u"0123456789ab7000800000000000000000000"_s;
    QTest::newRow("dash elsewhere") << u"0123456-789ab-7000-8000-000000000000"_s;
    QTest::newRow("not hexadecimal") << u"0123456g-89ab-7000-8000-000000000000"_s;
    QTest::newRow("braces") << u"{01234567-89ab-7000-8000-000000000000}"_s;
}

void IdTest::refusesOtherText()
{
    QFETCH(QString, text);
    const Result<Uuid> read = Uuid::fromText(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"bad_uuid"_s);
}

void IdTest::replaysUnderASeed()
{
    const ManualClock clock(1'700'000'000'000);
    SeededRng first(42);
    SeededRng again(42);
    QCOMPARE(ThingId::make(clock, first), ThingId::make(clock, again));
    QSet<ThingId> all;
    for (int i = 0; i < 1000; ++i)
        all.insert(ThingId::make(clock, first));
    QCOMPARE(all.size(), 1000);
}

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
