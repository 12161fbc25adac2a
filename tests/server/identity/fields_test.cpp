// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/fields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

/// pointer → code of what is wrong.
QMap<QString, QString> faultsOf(FieldReader &reader)
{
    QJsonArray errors;
    const auto outcome = reader.done(errors);
    QMap<QString, QString> faults;
    for (const QJsonValue &error : std::as_const(errors))
        faults.insert(error[u"pointer"].toString(), error[u"code"].toString());
    if (outcome.has_value() != faults.isEmpty())
        qFatal("done() and its errors disagree");
    return faults;
}

using Faults = QMap<QString, QString>;

} // namespace

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEachKind();
    void line03_refusesWhatWasNotAskedFor();
    void gathersAllFaults();
    void countsCharacters();
    void refusesHostileText_data();
    void refusesHostileText();
    void readsParts();
    void leavesOutWhatMayBe();
    void readsInstants_data();
    void readsInstants();
    void readsAddresses_data();
    void readsAddresses();
};

void FieldsTest::readsEachKind()
{
    FieldReader body(QJsonObject{{u"name"_s, u"  Épicerie Nour "_s},
                                 {u"kind"_s, u"shop"_s},
                                 {u"count"_s, 7},
                                 {u"open"_s, true},
                                 {u"id"_s, u"01936f4e-0000-7000-8000-000000000001"_s},
                                 {u"key"_s, u"00ff"_s},
                                 {u"day"_s, u"2026-11-28"_s},
                                 {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}}});
    QCOMPARE(body.text("name"), u"Épicerie Nour"_s);
    QCOMPARE(body.oneOf("kind", {u"shop"_s, u"hotel"_s}), u"shop"_s);
    QCOMPARE(body.integer("count", 0, 7), 7);
    QVERIFY(body.boolean("open"));
    QCOMPARE(body.uuid("id").toText(), u"01936f4e-0000-7000-8000-000000000001"_s);
    QCOMPARE(body.hex("key", 2), QByteArray("\x00\xff", 2));
    QCOMPARE(body.date("day"), QDate(2026, 11, 28));
    QCOMPARE(body.texts("tags", 2), (QStringList{u"a"_s, u"b"_s}));
    QCOMPARE(faultsOf(body), Faults());
}

void FieldsTest::line03_refusesWhatWasNotAskedFor()
{
    FieldReader body(QJsonObject{{u"name"_s, u"x"_s},
                                 {u"tenant_id"_s, u"01936f4e-0000-7000-8000-000000000001"_s},
                                 {u"created_by"_s, QJsonValue()},
                                 {u"a/b~c"_s, 1},
                                 {u"address"_s, QJsonObject{{u"city"_s, u"Oran"_s}, {u"role"_s, u"owner"_s}}}});
    body.text("name");
    body.object("address").text("city");
    QCOMPARE(faultsOf(body), (Faults{{u"/tenant_id"_s, u"unknown"_s},
                                     {u"/created_by"_s, u"unknown"_s},
                                     {u"/a~1b~0c"_s, u"unknown"_s},
                                     {u"/address/role"_s, u"unknown"_s}}));
}

void FieldsTest::gathersAllFaults()
{
    FieldReader body(QJsonObject{{u"name"_s, 5},
                                 {u"count"_s, 8},
                                 {u"id"_s, u"nobody"_s},
                                 {u"key"_s, u"00FF"_s},
                                 {u"day"_s, u"2026-02-30"_s},
                                 {u"kind"_s, u"bank"_s},
                                 {u"tags"_s, QJsonArray{u"a"_s, 1}}});
    body.text("name");
    body.text("missing");
    body.integer("count", 0, 7);
    body.uuid("id");
    body.hex("key", 2);
    body.date("day");
    body.oneOf("kind", {u"shop"_s});
    body.texts("tags", 5);
    QCOMPARE(faultsOf(body), (Faults{{u"/name"_s, u"wrong_type"_s},
                                     {u"/missing"_s, u"required"_s},
                                     {u"/count"_s, u"out_of_range"_s},
                                     {u"/id"_s, u"bad_format"_s},
                                     {u"/key"_s, u"bad_format"_s},
                                     {u"/day"_s, u"bad_format"_s},
                                     {u"/kind"_s, u"not_one_of"_s},
                                     {u"/tags/1"_s, u"wrong_type"_s}}));
}

void FieldsTest::countsCharacters()
{
    const QString faces = u"😀😀😀"_s;
    FieldReader fits(QJsonObject{{u"a"_s, faces}, {u"b"_s, u"e\u0301"_s}});
    QCOMPARE(fits.text("a", {3, 3, false}), faces);
    QCOMPARE(fits.text("b", {1, 1, false}), u"é"_s);
    QCOMPARE(faultsOf(fits), Faults());
    FieldReader wrong(QJsonObject{{u"long"_s, faces}, {u"short"_s, u" "_s}});
    wrong.text("long", {0, 2, false});
    wrong.text("short");
    QCOMPARE(faultsOf(wrong), (Faults{{u"/long"_s, u"too_long"_s}, {u"/short"_s, u"too_short"_s}}));
}

void FieldsTest::refusesHostileText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a line end") << u"a\nb"_s;
    QTest::newRow("a bell") << u"a\x07z"_s;
    QTest::newRow("a C1 control") << u"a\u009Bz"_s;
    QTest::newRow("a turned direction") << u"gpj.\u202Eexe"_s;
    QTest::newRow("a line separator") << u"a\u2028b"_s;
    QTest::newRow("a noncharacter") << u"a\uFFFEb"_s;
}

void FieldsTest::refusesHostileText()
{
    QFETCH(QString, text);
    FieldReader body(QJsonObject{{u"name"_s, text}});
    body.text("name");
    QCOMPARE(faultsOf(body), (Faults{{u"/name"_s, u"bad_character"_s}}));
}

void FieldsTest::readsParts()
{
    FieldReader body(
        QJsonObject{{u"lines"_s, QJsonArray{QJsonObject{{u"qty"_s, 1}}, QJsonObject{{u"qty"_s, -1}, {u"x"_s, 1}}, 3}}});
    std::vector<FieldReader> lines = body.objects("lines", 3, 1);
    QCOMPARE(lines.size(), 2U);
    QCOMPARE(lines[0].integer("qty", 0, 9), 1);
    lines[1].integer("qty", 0, 9);
    QCOMPARE(faultsOf(body), (Faults{{u"/lines/2"_s, u"wrong_type"_s},
                                     {u"/lines/1/qty"_s, u"out_of_range"_s},
                                     {u"/lines/1/x"_s, u"unknown"_s}}));
    FieldReader none(QJsonObject{{u"lines"_s, QJsonArray()}});
    QVERIFY(none.objects("lines", 3, 1).empty());
    QCOMPARE(faultsOf(none), (Faults{{u"/lines"_s, u"out_of_range"_s}}));
}

void FieldsTest::leavesOutWhatMayBe()
{
    FieldReader body(QJsonObject{{u"note"_s, QJsonValue()}, {u"count"_s, 3}});
    QCOMPARE(body.optionalText("note"), std::nullopt);
    QCOMPARE(body.optionalInteger("count", 0, 5), std::optional<qint64>(3));
    QCOMPARE(body.optionalUuid("id"), std::nullopt);
    QVERIFY(body.has("note") && body.isNull("note") && !body.has("id"));
    QCOMPARE(faultsOf(body), Faults());
}

void FieldsTest::readsInstants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical"); // empty: refused
    QTest::newRow("UTC") << u"2026-11-28T08:30:00Z"_s << u"2026-11-28T08:30:00.000Z"_s;
    QTest::newRow("milliseconds") << u"2026-11-28T08:30:00.25Z"_s << u"2026-11-28T08:30:00.250Z"_s;
    QTest::newRow("an offset") << u"2026-11-28T09:30:00+01:00"_s << u"2026-11-28T08:30:00.000Z"_s;
    QTest::newRow("no offset") << u"2026-11-28T08:30:00"_s << QString();
    QTest::newRow("only a day") << u"2026-11-28"_s << QString();
    QTest::newRow("no such day") << u"2026-02-30T08:30:00Z"_s << QString();
    QTest::newRow("an hour too many") << u"2026-11-28T25:30:00Z"_s << QString();
}

void FieldsTest::readsInstants()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    FieldReader body(QJsonObject{{u"at"_s, text}});
    const EpochMs at = body.instant("at");
    if (canonical.isEmpty())
        QCOMPARE(faultsOf(body), (Faults{{u"/at"_s, u"bad_format"_s}}));
    else
        QCOMPARE(instantText(at), canonical);
}

void FieldsTest::readsAddresses_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"nour@example.dz"_s << u"nour@example.dz"_s;
    QTest::newRow("capitals and spaces") << u" Nour.B+till@Example.DZ "_s << u"nour.b+till@example.dz"_s;
    QTest::newRow("no domain") << u"nour@"_s << QString();
    QTest::newRow("no dot") << u"nour@localhost"_s << QString();
    QTest::newRow("two signs") << u"a@b@example.dz"_s << QString();
    QTest::newRow("a list") << u"a@example.dz,b@example.dz"_s << QString();
    QTest::newRow("a line end") << u"a@example.dz\nBcc: x@example.dz"_s << QString();
    QTest::newRow("a quote") << u"\"a\"@example.dz"_s << QString();
    QTest::newRow("too long") << QString(u"a"_s.repeated(60) + u"@" + u"b"_s.repeated(60) + u"." + u"c"_s.repeated(60) +
                                         u"." + u"d"_s.repeated(60) + u"." + u"e"_s.repeated(60))
                              << QString();
}

void FieldsTest::readsAddresses()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QCOMPARE(normalisedEmail(given).value_or(QString()), kept);
}

QTEST_APPLESS_MAIN(FieldsTest)
#include "fields_test.moc"
