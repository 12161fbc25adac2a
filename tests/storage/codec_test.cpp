// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec/factcodec.h"
#include "models/domain/factkinds.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

template <typename E>
constexpr int enumSize = 0;
template <>
constexpr int enumSize<Discount::Kind> = 2;
template <>
constexpr int enumSize<AppliedDiscount::Source> = 3;
template <>
constexpr int enumSize<TaxMode> = 2;
template <>
constexpr int enumSize<TenderMethod> = 4;
template <>
constexpr int enumSize<CashMoved::Kind> = 3;
template <>
constexpr int enumSize<Unit> = 5;
template <>
constexpr int enumSize<ItemKind> = 4;
template <>
constexpr int enumSize<NegativeStock> = 3;
template <>
constexpr int enumSize<Promotion::Kind> = 3;
template <>
constexpr int enumSize<Right> = 25;
template <>
constexpr int enumSize<SeriesKind> = 10;

const QStringList &oddTexts()
{
    static const QStringList texts{{},
                                   u"pain"_s,
                                   u"\"quoted\" \\ and / back"_s,
                                   u"line\nline\r\ttab\b\f"_s,
                                   u"zero\0inside"_s,
                                   u"\u0001\u001f\u007f\u0080"_s,
                                   u"خبز الدار، ١٢٣"_s,
                                   u"e\u0301 é ﻻ"_s,
                                   u"🥖👩🏽‍🍳"_s,
                                   u"\u2028\u2029\ufeff\u200f\ufffe\uffff"_s,
                                   u"}],{[\":"_s,
                                   QString(5000, u'é')};
    return texts;
}

/// Puts chance into every field a description names: the third use of describe(), beside writing and reading.
class Filler
{
public:
    explicit Filler(quint32 seed) : m_chance(seed)
    {
        static const QStringList codes{u"DZD"_s, u"TND"_s, u"JPY"_s};
        m_currency = Currency::fromCode(codes.at(pick(3))).value();
    }

    template <typename T>
    void operator()(const char *, T &value)
    {
        fill(value);
    }

private:
    int pick(int count) { return static_cast<int>(m_chance() % static_cast<quint32>(count)); }
    qint64 wide() { return static_cast<qint64>((quint64{m_chance()} << 33) ^ m_chance()); }

    void fill(qint64 &value)
    {
        constexpr std::array<qint64, 5> edges{0, 1, -1, std::numeric_limits<qint64>::max(),
                                              std::numeric_limits<qint64>::min()};
        const int drawn = pick(8);
        value = drawn < 5 ? edges.at(static_cast<std::size_t>(drawn)) : wide();
    }
    void fill(int &value) { value = pick(3) == 0 ? 0 : static_cast<int>(wide()); }
    void fill(bool &value) { value = pick(2) == 0; }
    void fill(QString &value) { value = oddTexts().at(pick(static_cast<int>(oddTexts().size()))); }
    void fill(QByteArray &value)
    {
        value.resize(pick(40));
        std::generate(value.begin(), value.end(), [this] { return static_cast<char>(m_chance()); });
    }
    void fill(Uuid &value)
    {
        QByteArray bytes(Uuid::size, '\0');
        std::generate(bytes.begin(), bytes.end(), [this] { return static_cast<char>(m_chance()); });
        value = pick(4) == 0 ? Uuid() : Uuid::fromBytes(bytes);
    }
    template <typename Tag>
    void fill(Id<Tag> &value)
    {
        Uuid uuid;
        fill(uuid);
        value = Id<Tag>(uuid);
    }
    void fill(QDate &value) { value = pick(5) == 0 ? QDate() : QDate(2000, 1, 1).addDays(pick(40'000)); }
    void fill(Currency &value) { value = m_currency; }
    void fill(Money &value)
    {
        qint64 minor = 0;
        fill(minor);
        value = Money(minor, m_currency);
    }
    void fill(Quantity &value)
    {
        qint64 milli = 0;
        fill(milli);
        value = Quantity(milli, static_cast<Unit>(pick(enumSize<Unit>)));
    }
    void fill(QMap<QString, QString> &values)
    {
        for (int i = pick(4); i > 0; --i)
            fill(values[oddTexts().at(pick(static_cast<int>(oddTexts().size())))]);
    }
    template <CodedEnum E>
    void fill(E &value)
    {
        static_assert(enumSize<E> > 0, "say how many values this enum has");
        value = static_cast<E>(pick(enumSize<E>));
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        if (pick(2) == 0)
            value.reset();
        else
            fill(value.emplace());
    }
    template <typename T>
    void fill(QList<T> &values)
    {
        values.clear();
        for (int i = pick(4); i > 0; --i)
            fill(values.emplaceBack());
    }
    template <typename T>
    requires requires(Filler &filler, T &value) { describe(filler, value); }
    void fill(T &value) { describe(*this, value); }

    std::minstd_rand m_chance;
    Currency m_currency;
};

/// Every field as a line of text, nothing left out: what equality means for facts that have no operator for it.
class Teller
{
public:
    template <typename T>
    void operator()(const char *name, T &value)
    {
        m_path.append(QString::fromLatin1(name));
        tell(value);
        m_path.removeLast();
    }
    [[nodiscard]] const QStringList &lines() const { return m_lines; }

private:
    void line(const QString &text) { m_lines.append(m_path.join(u'.') + u" = "_s + text); }

    void tell(qint64 value) { line(QString::number(value)); }
    void tell(int value) { line(QString::number(value)); }
    void tell(bool value) { line(value ? u"true"_s : u"false"_s); }
    void tell(const QString &value) { line(value); }
    void tell(const QByteArray &value) { line(QString::fromLatin1(value.toHex())); }
    void tell(const Uuid &value) { line(value.toText()); }
    void tell(const QDate &value) { line(value.toString(Qt::ISODate)); }
    void tell(const Currency &value) { line(value.code()); }
    void tell(const Money &value) { line(u"%1 %2"_s.arg(value.minor()).arg(value.currency().code())); }
    void tell(const Quantity &value) { line(u"%1 %2"_s.arg(value.milli()).arg(unitCode(value.unit()))); }
    template <typename Tag>
    void tell(const Id<Tag> &value)
    {
        line(value.toText());
    }
    void tell(const QMap<QString, QString> &values)
    {
        for (const auto &[key, value] : values.asKeyValueRange())
            line(key + u": "_s + value);
    }
    template <CodedEnum E>
    void tell(const E &value)
    {
        line(codeOf(value));
    }
    template <typename T>
    void tell(std::optional<T> &value)
    {
        line(value ? u"there"_s : u"none"_s);
        if (value)
            tell(*value);
    }
    template <typename T>
    void tell(QList<T> &values)
    {
        line(QString::number(values.size()));
        for (T &value : values)
            tell(value);
    }
    template <typename T>
    requires requires(Teller &teller, T &value) { describe(teller, value); }
    void tell(T &value) { describe(*this, value); }

    QStringList m_path;
    QStringList m_lines;
};

template <typename Fact>
QStringList told(Fact fact)
{
    Teller teller;
    describe(teller, fact);
    return teller.lines();
}

template <typename Fact>
Fact decoded(const QByteArray &payload)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(payload, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s in %s", factKind<Fact>, qPrintable(error.errorString()), payload.constData());
    return JsonDecoder::decode<Fact>(document.object());
}

template <typename Fact>
void roundTrip(quint32 seed)
{
    Fact fact;
    Filler filler(seed);
    describe(filler, fact);
    const QByteArray payload = JsonEncoder::encode(fact);
    const auto back = decoded<Fact>(payload);
    const QStringList expected = told(fact);
    const QStringList actual = told(back);
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i)
        QVERIFY2(actual.at(i) == expected.at(i),
                 qPrintable(u"%1, seed %2: \"%3\" became \"%4\""_s.arg(QLatin1StringView(factKind<Fact>))
                                .arg(seed)
                                .arg(expected.at(i), actual.at(i))));
    QCOMPARE(actual.size(), expected.size());
    QCOMPARE(JsonEncoder::encode(back), payload);
}

template <typename... Facts>
void roundTripAll(quint32 seed, const std::tuple<Facts...> *)
{
    (roundTrip<Facts>(seed), ...);
}

} // namespace

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFactComesBack();
    void defaultsComeBack();
    void escapesWhatJsonWants();
    void aLoneSurrogateIsReplacedOnce();
    void anEmptyPeriodIsNotAlways();
    void oddInputKeepsDefaults_data();
    void oddInputKeepsDefaults();
};

void CodecTest::everyFactComesBack()
{
    for (quint32 seed = 1; seed <= 200 && !QTest::currentTestFailed(); ++seed)
        roundTripAll(seed, static_cast<const AllFacts *>(nullptr));
}

void CodecTest::defaultsComeBack()
{
    QCOMPARE(told(decoded<ProductsSaved>(JsonEncoder::encode(ProductsSaved{}))), told(ProductsSaved{}));
    QCOMPARE(JsonEncoder::encode(CustomerSaved{}), QByteArray("{\"customer\":{\"id\":"
                                                              "\"00000000000000000000000000000000\",\"identity\":{},"
                                                              "\"active\":true}}"));
    BasketHeld held;
    held.basket.lines.append(BasketLine{});
    held.basket.lines.first().unitFactorMilli = 0; // a zero is left out, and is not the 1000 of a fresh line
    QCOMPARE(decoded<BasketHeld>(JsonEncoder::encode(held)).basket.lines.first().unitFactorMilli, 0);
}

void CodecTest::escapesWhatJsonWants()
{
    SettingsChanged settings;
    settings.values.insert(u"a\"b"_s, u"\\\n\u0001é"_s);
    QCOMPARE(JsonEncoder::encode(settings), QByteArray("{\"values\":{\"a\\\"b\":\"\\\\\\u000a\\u0001\xc3\xa9\"}}"));
}

void CodecTest::aLoneSurrogateIsReplacedOnce()
{
    SettingsChanged settings;
    settings.values.insert(u"key"_s, u"a"_s + QChar(0xd83e) + u"b"_s);
    const auto once = decoded<SettingsChanged>(JsonEncoder::encode(settings));
    QCOMPARE(once.values.value(u"key"_s).size(), 3);
    QVERIFY(once.values.value(u"key"_s).isValidUtf16());
    QCOMPARE(told(decoded<SettingsChanged>(JsonEncoder::encode(once))), told(once));
}

void CodecTest::anEmptyPeriodIsNotAlways()
{
    PriceRule rule;
    rule.period = DateRange::make(QDate(2026, 5, 1), QDate(2026, 5, 1)).value();
    PriceListSaved saved{u"summer"_s, {rule, PriceRule{}}};
    const auto back = decoded<PriceListSaved>(JsonEncoder::encode(saved));
    QCOMPARE(back.rules.at(0).period, rule.period);
    QCOMPARE(back.rules.at(1).period, DateRange());
}

void CodecTest::oddInputKeepsDefaults_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("not json") << QByteArray("{\"priced\":");
    QTest::newRow("another shape") << QByteArray("[1,2,3]");
    QTest::newRow("wrong types") << QByteArray(R"({"id":7,"at":"x","priced":[],"settlement":{"tenders":{"a":1}},
        "currency":"???","stock":"none","tax_mode":"sideways","business_date":"31/12","hour":1e300})");
}

void CodecTest::oddInputKeepsDefaults()
{
    QFETCH(QByteArray, payload);
    const Sale sale = JsonDecoder::decode<Sale>(QJsonDocument::fromJson(payload).object());
    QVERIFY(sale.id.isNull());
    QCOMPARE(sale.at, 0);
    QVERIFY(sale.priced.lines.isEmpty());
    QVERIFY(!sale.businessDate.isValid());
    QCOMPARE(sale.taxMode, TaxMode::Inclusive);
}

QTEST_APPLESS_MAIN(CodecTest)
#include "codec_test.moc"
