// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shiftbench.h"

#include <QAccessible>
#include <QMetaProperty>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

void addVariant(const QVariant &value, QStringList &texts)
{
    if (value.canConvert<QStringList>())
        texts.append(value.toStringList());
    const bool pixels = value.canConvert<qint64>() && qAbs(value.toLongLong()) < 10'000; // sizes, not centimes
    if (value.canConvert<QString>() && (value.typeId() == QMetaType::QString || !pixels))
        texts.append(value.toString());
}

void addModel(const QAbstractItemModel &model, QStringList &texts)
{
    for (int role = 0; role < Qt::UserRole + 200; ++role) {
        for (int column = 0; column < model.columnCount(); ++column) {
            addVariant(model.headerData(column, Qt::Horizontal, role), texts);
            for (int row = 0; row < model.rowCount(); ++row)
                addVariant(model.index(row, column).data(role), texts);
        }
    }
}

/// Every text that anything under `root` holds: properties, what a screen reader is told, cells of models, painted
/// figures; shown or not.
QStringList textsUnder(QObject *root)
{
    QStringList texts;
    QObjectList objects{root};
    objects.append(root->findChildren<QObject *>());
    for (QObject *object : std::as_const(objects)) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i)
            addVariant(object->metaObject()->property(i).read(object), texts);
        for (const QByteArray &name : object->dynamicPropertyNames())
            addVariant(object->property(name.constData()), texts);
        if (const auto *model = qobject_cast<QAbstractItemModel *>(object))
            addModel(*model, texts);
        if (const auto *view = qobject_cast<QAbstractItemView *>(object); view && view->model())
            addModel(*view->model(), texts);
        if (const auto *amount = qobject_cast<ui::AmountLabel *>(object))
            texts.append(amount->figure());
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(object)) {
            for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value,
                                                 QAccessible::Help, QAccessible::DebugDescription})
                texts.append(spoken->text(kind));
        }
    }
    return texts;
}

/// An amount as people and programs write it, without its separators.
QStringList spellings(Money amount)
{
    const QString minor = QString::number(qAbs(amount.minor()));
    return {minor, amount.abs().toDecimal().section(u'.', 0, 0)};
}

QString withoutSeparators(QString text)
{
    for (const QChar sign : u"\u202F\u00A0 ,.\u2066\u2069"_s)
        text.remove(sign);
    return text;
}

/// The first text that gives one of these amounts away; empty when none does.
QString leak(const QStringList &texts, const QList<Money> &secrets)
{
    for (const QString &text : texts) {
        const QString plain = withoutSeparators(text);
        for (const Money &secret : secrets) {
            for (const QString &spelling : spellings(secret)) {
                if (plain.contains(spelling))
                    return text;
            }
        }
    }
    return {};
}

/// A shift of which no figure could be met by chance, and all that must stay hidden of it.
QList<Money> sellOddly(ShiftBench &bench)
{
    TestShop &till = bench.counter.till;
    value(till.sell(till.basket({{u"CHEESE"_s, u"1.237"_s}})));
    value(till.sell(till.basket({{u"CHEESE"_s, u"0.777"_s}}), {{TenderMethod::Card, dzd(93'240), u"A1"_s}}));
    value(till.sell(till.basket({{u"CHEESE"_s, u"2.111"_s}, {u"BREAD"_s, u"3"_s}})));
    const ShiftReport x = value(bench.shifts.x(till.manager()));
    QList<Money> secrets{x.cash.expected, x.cash.sales, x.totals.sold, x.totals.net, x.totals.tax, x.totals.due};
    for (const MethodTotal &method : x.totals.byMethod)
        secrets.append(method.amount);
    secrets.append(dzd(20'000'000) - x.cash.expected);
    return secrets;
}

} // namespace

class ShiftBlindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theExpectedAmountIsNowhere_16();
    void theBlindWalkWouldFindIt_16();
    void theXIsShownToAManagerOnly_16();
    void aManagerApprovesOnTheSpot_15();
    void theHistoryGoesWithThePerson_16();
};

void ShiftBlindTest::initTestCase()
{
    loadFonts();
    ui::installLook(*qApp);
    qApp->setStyleSheet({});
}

void ShiftBlindTest::theExpectedAmountIsNowhere_16()
{
    ShiftBench bench;
    const QList<Money> secrets = sellOddly(bench);
    bench.area.shift.refresh();
    QTRY_COMPARE(bench.area.shift.overview().tickets.tickets, 3);
    const auto blind = [&](const char *where) {
        const QString found = leak(textsUnder(bench.page.get()), secrets);
        QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(where) + u": "_s + found));
        QVERIFY(!bench.area.shift.overview().cash);
    };
    blind("open");
    bench.area.closer.begin();
    blind("before the count");
    bench.area.closer.count().setPieces(0, 100);
    blind("after the count");
    bench.area.closer.next();
    blind("other payments");
    bench.area.closer.close();
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    blind("the Z");
    const ClosedShift &result = *bench.area.closer.written().current();
    QVERIFY(result.z.difference.isZero() && result.z.cash.expected.isZero() && result.z.totals.byMethod.isEmpty());
    bench.area.closer.done();
    bench.page->enter(u"closed"_s);
    QTRY_VERIFY(bench.area.z.current().has_value());
    QVERIFY(!bench.area.z.current()->whole);
    blind("the history");
    value(bench.closures.closeDays(bench.counter.till.manager()));
    bench.page->enter(u"days"_s);
    QTRY_COMPARE(bench.area.closures.rowCount(), 1);
    blind("the days");
}

void ShiftBlindTest::theBlindWalkWouldFindIt_16()
{
    ShiftBench bench;
    const QList<Money> secrets = sellOddly(bench);
    bench.sitDown(bench.counter.till.manager());
    QTRY_VERIFY(bench.area.shift.overview().cash.has_value());
    QVERIFY(!leak(textsUnder(bench.page.get()), {secrets.first()}).isEmpty());
    bench.area.closer.begin();
    bench.area.closer.count().setPieces(0, 100);
    bench.area.closer.next();
    bench.area.closer.close();
    QTRY_COMPARE(bench.area.closer.step(), ShiftCloser::Step::Result);
    QVERIFY(!leak(textsUnder(bench.page.get()), {secrets.last()}).isEmpty());
    bench.sitDown(bench.counter.till.cashier()); // and with the manager it goes, at once
    QCOMPARE(leak(textsUnder(bench.page.get()), secrets), QString());
    QTRY_VERIFY(!bench.area.shift.overview().shift);
    QCOMPARE(leak(textsUnder(bench.page.get()), secrets), QString());
}

void ShiftBlindTest::theXIsShownToAManagerOnly_16()
{
    ShiftBench bench;
    bench.counter.till.sellBread();
    bench.click(u"X report"_s);
    QTRY_COMPARE(bench.frame.errors.size(), 1);
    QVERIFY(!bench.frame.dialog());
    bench.managerPin = u"4321"_s;
    bench.click(u"X report"_s);
    QTRY_VERIFY(bench.frame.dialog());
    QVERIFY(bench.shows(u"Expected"_s));
    bench.sitDown(bench.counter.till.cashier());
    QTRY_VERIFY(!bench.frame.dialog());
    QTRY_VERIFY(!bench.shows(u"Expected"_s));
}

void ShiftBlindTest::aManagerApprovesOnTheSpot_15()
{
    ShiftBench bench;
    bench.counter.till.sellBread();
    bench.closeWithOneNote();
    QVERIFY(bench.shows(u"Waits for a manager"_s));
    bench.click(u"Call the manager"_s);
    QTRY_COMPARE(bench.frame.errors.size(), 1);
    bench.managerPin = u"4321"_s;
    bench.click(u"Call the manager"_s);
    QTRY_VERIFY(bench.frame.dialog());
    QVERIFY(bench.shows(u"+1\u202F975,00"_s));
    bench.click(u"Approve the difference"_s);
    QTRY_VERIFY(!bench.area.closer.written().waitsForManager());
    QTRY_VERIFY(!bench.shows(u"1\u202F975,00"_s));
    QVERIFY(bench.shows(u"Difference approved by Meriem"_s));
    QVERIFY(value(bench.views.closed(bench.counter.till.manager(), {})).approved);
}

void ShiftBlindTest::theHistoryGoesWithThePerson_16()
{
    ShiftBench bench;
    bench.counter.till.sellBread();
    value(bench.shifts.close(bench.counter.till.cashier(), {dzd(60'000), {}}));
    bench.sitDown(bench.counter.till.manager());
    bench.page->enter(u"closed"_s);
    QTRY_VERIFY(bench.shows(u"+575,00"_s));
    bench.sitDown(bench.counter.till.cashier());
    QVERIFY(!bench.shows(u"+575,00"_s));
    QTRY_COMPARE(bench.area.history.rowCount(), 1);
    QTRY_VERIFY(bench.table(u"Closed shifts"_s)->isColumnHidden(ShiftHistoryModel::Difference));
}

QTEST_MAIN(ShiftBlindTest)
#include "shiftblind_test.moc"
