// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/strictjson.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

QJsonValue anyValue(int depth)
{
    switch (*rc::gen::inRange(0, depth > 0 ? 6 : 4)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return *rc::gen::arbitrary<bool>();
    case 2:
        return *rc::gen::arbitrary<qint64>();
    case 3: {
        QString text;
        for (const char16_t unit : *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0xD800)))
            text += QChar(unit);
        return text;
    }
    case 4: {
        QJsonArray array;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    default: {
        QJsonObject object;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            object.insert(QString::number(*rc::gen::inRange(0, 50)), anyValue(depth - 1));
        return object;
    }
    }
}

} // namespace

class StrictJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtWrites();
    void readsEscapes();
    void keepsWholeIntegers();
    void refuses_data();
    void refuses();
    void countsDepthAndValues();
    void refusesWithoutQuoting();
    void takesTimeByLength();
};

void StrictJsonTest::readsWhatQtWrites()
{
    QVERIFY(rc::check("an object is read back as it was", [] {
        const QJsonObject object{{u"a"_s, anyValue(4)}, {u"b"_s, anyValue(4)}};
        const auto format = *rc::gen::element(QJsonDocument::Compact, QJsonDocument::Indented);
        const auto read = parseStrictJson(QJsonDocument(object).toJson(format));
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == object);
    }));
}

void StrictJsonTest::readsEscapes()
{
    const auto read = parseStrictJson(R"( {"k\u0041" : "\"\\\/\b\f\n\r\t\u00e9\ud83d\uDE00é" } )");
    QVERIFY(read);
    QCOMPARE(read->value(u"kA"_s).toString(), u"\"\\/\b\f\n\r\té😀é"_s);
}

void StrictJsonTest::keepsWholeIntegers()
{
    const auto read =
        parseStrictJson(R"({"max":9223372036854775807,"min":-9223372036854775808,"odd":9007199254740993})");
    QVERIFY(read);
    QCOMPARE(read->value(u"max"_s).toInteger(), std::numeric_limits<qint64>::max());
    QCOMPARE(read->value(u"min"_s).toInteger(), std::numeric_limits<qint64>::min());
    QCOMPARE(read->value(u"odd"_s).toInteger(), 9007199254740993);
}

void StrictJsonTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("nothing", "");
    row("an array", "[]");
    row("a text", "\"a\"");
    row("no end", "{");
    row("no value", "{\"a\":}");
    row("no colon", "{\"a\" 1}");
    row("no key", "{1:1}");
    row("a comma at the end", "{\"a\":1,}");
    row("a comma at the end of an array", "{\"a\":[1,]}");
    row("two objects", "{}{}");
    row("a byte order mark", "\xEF\xBB\xBF{}");
    row("a comment", "{/**/}");
    row("a key twice", R"({"a":1,"b":2,"a":1})");
    row("a key twice, escaped", R"({"a":1,"\u0061":1})");
    row("a key twice, deeper", R"({"x":[{"a":1,"a":2}]})");
    row("a fraction", R"({"a":1.5})");
    row("a fraction of nothing", R"({"a":1.0})");
    row("an exponent", R"({"a":1e3})");
    row("beyond 64 bits", R"({"a":9223372036854775808})");
    row("below 64 bits", R"({"a":-9223372036854775809})");
    row("a leading zero", R"({"a":01})");
    row("a signed zero", R"({"a":-0})");
    row("a plus", R"({"a":+1})");
    row("only a minus", R"({"a":-})");
    row("not a number", R"({"a":NaN})");
    row("a word", R"({"a":nul})");
    row("a word and more", R"({"a":nulll})");
    row("NUL", QByteArray("{\"a\":\"x\0y\"}", 11));
    row("NUL, escaped", R"({"a":"\u0000"})");
    row("a line end in a text", "{\"a\":\"x\ny\"}");
    row("an unknown escape", R"({"a":"\x41"})");
    row("a short escape", R"({"a":"\u00"})");
    row("an escape of no digits", R"({"a":"\u00g0"})");
    row("half a pair, first", R"({"a":"\ud83d"})");
    row("half a pair, second", R"({"a":"\ude00"})");
    row("two first halves", R"({"a":"\ud83d\ud83d"})");
    row("a half before the end", R"({"a":"\ud83d)");
    row("a lone continuation byte", "{\"a\":\"\x80\"}");
    row("an overlong slash", "{\"a\":\"\xC0\xAF\"}");
    row("a surrogate in UTF-8", "{\"a\":\"\xED\xA0\x80\"}");
    row("half a character", "{\"a\":\"\xC3\"}");
    row("half a character before an escape", "{\"a\":\"\xC3\\n\"}");
    row("not UTF-8 in a key", "{\"\xFF\":1}");
    row("UTF-16", QByteArray("{\0\"\0a\0\"\0", 8));
}

void StrictJsonTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto read = parseStrictJson(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"malformed"_s);
    QCOMPARE(read.error().errorClass, ErrorClass::Usage);
}

void StrictJsonTest::countsDepthAndValues()
{
    const auto nested = [](int depth) -> QByteArray {
        return QByteArray("{\"a\":") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    };
    QVERIFY(parseStrictJson(nested(32)));
    QVERIFY(!parseStrictJson(nested(33)));
    QVERIFY(!parseStrictJson(nested(1'000'000)));
    QVERIFY(parseStrictJson(R"({"a":[1,2]})", JsonLimits{.values = 3}));
    QVERIFY(!parseStrictJson(R"({"a":[1,2]})", JsonLimits{.values = 2}));
    QVERIFY(parseStrictJson("{ }", JsonLimits{.bytes = 3}));
    QVERIFY(!parseStrictJson("{ }", JsonLimits{.bytes = 2}));
}

void StrictJsonTest::refusesWithoutQuoting()
{
    const auto read = parseStrictJson(R"({"password":"hunter2 is secret",})");
    QVERIFY(!read);
    QVERIFY(!read.error().message.contains(u"hunter2"_s));
    QVERIFY2(read.error().message.contains(u"at byte 32"_s), qPrintable(read.error().message));
}

void StrictJsonTest::takesTimeByLength()
{
    QByteArray text = "{";
    for (int i = 100'000; i > 0; --i)
        text += "\"k" + QByteArray::number(i * 7919 % 1'000'003) + "\":0,";
    text.back() = '}';
    QElapsedTimer timer;
    timer.start();
    const auto read = parseStrictJson(text);
    QVERIFY(read);
    QCOMPARE(read->size(), 100'000);
    // Grown by the square it would take minutes.
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(StrictJsonTest)
#include "strictjson_test.moc"
