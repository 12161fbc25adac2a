// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/daterange.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

rc::Gen<DateRange> range()
{
    return rc::gen::apply(
        [](int begin, int days) {
            const QDate first = QDate(2026, 1, 1).addDays(begin);
            return DateRange::make(first, first.addDays(days)).value();
        },
        rc::gen::inRange(0, 40), rc::gen::inRange(0, 12));
}

bool shareADay(const DateRange &a, const DateRange &b)
{
    for (QDate day = a.begin(); day < a.end(); day = day.addDays(1)) {
        if (b.contains(day))
            return true;
    }
    return false;
}

} // namespace

class DateRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadDates();
    void countsNights();
    void overlapsWhenADayIsShared();
    void touchingRangesDoNotOverlap();
};

void DateRangeTest::refusesBadDates()
{
    const QDate day(2026, 1, 15);
    QCOMPARE(DateRange::make(day, day.addDays(-1)).error().code, u"bad_date_range"_s);
    QCOMPARE(DateRange::make(QDate(), day).error().code, u"bad_date_range"_s);
    QCOMPARE(DateRange::make(day, QDate()).error().code, u"bad_date_range"_s);
    QVERIFY(DateRange::make(day, day)->isEmpty());
}

void DateRangeTest::countsNights()
{
    QVERIFY(rc::check("a range contains as many days as it counts", [] {
        const DateRange stay = *range();
        qint64 days = 0;
        for (QDate day = stay.begin().addDays(-3); day < stay.end().addDays(3); day = day.addDays(1))
            days += stay.contains(day) ? 1 : 0;
        RC_ASSERT(days == stay.days());
        RC_ASSERT(stay.isEmpty() == (days == 0));
    }));
    QCOMPARE(DateRange::day(QDate(2026, 2, 28)).end(), QDate(2026, 3, 1));
}

void DateRangeTest::overlapsWhenADayIsShared()
{
    QVERIFY(rc::check("two ranges overlap exactly when they share a day", [] {
        const DateRange a = *range();
        const DateRange b = *range();
        RC_ASSERT(a.overlaps(b) == b.overlaps(a));
        RC_ASSERT(a.overlaps(b) == shareADay(a, b));
    }));
}

void DateRangeTest::touchingRangesDoNotOverlap()
{
    const DateRange first = DateRange::make(QDate(2026, 1, 1), QDate(2026, 1, 4)).value();
    const DateRange next = DateRange::make(QDate(2026, 1, 4), QDate(2026, 1, 6)).value();
    QVERIFY(!first.overlaps(next));
    QVERIFY(!next.overlaps(first));
    QVERIFY(!first.contains(QDate(2026, 1, 4)));
}

QTEST_GUILESS_MAIN(DateRangeTest)
#include "daterange_test.moc"
