// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/sales/scannerdecoder.h"

#include <QTest>

#include <random>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace comptoir;

namespace
{

constexpr quint32 enter = 28;
constexpr quint32 tab = 15;
constexpr quint32 shiftKey = 42;
const QString code = u"6130433000123"_s;

/// An event as the window would have seen it, without the decoder.
struct Event {
    quint32 key = 0;
    bool press = true;
    bool operator==(const Event &) const = default;
};

/// Stands for the application: holds back what is held, and notes what reaches the focus and what was scanned.
class Desk
{
public:
    explicit Desk(ScannerDecoder::Codes codes = ScannerDecoder::Codes::Xkb) : m_codes(codes), m_decoder(codes) {}

    /// `key` in the kernel's numbers.
    void event(quint32 key, bool press, qint64 atMs, bool command = false, bool repeat = false)
    {
        if (const auto due = m_decoder.deadline(); due && *due <= atMs)
            follow(m_decoder.timeout(*due));
        ScannerDecoder::Key event;
        event.scanCode = native(key);
        event.press = press;
        event.atMs = atMs;
        event.command = command;
        event.repeat = repeat;
        const ScannerDecoder::Verdict verdict = m_decoder.key(event);
        follow(verdict);
        if (verdict.event == ScannerDecoder::Verdict::This::Hold)
            m_held.append({key, press});
        else if (verdict.event == ScannerDecoder::Verdict::This::Pass)
            passed.append({key, press});
    }
    void tap(quint32 key, qint64 atMs)
    {
        event(key, true, atMs);
        event(key, false, atMs + 1);
    }
    /// Types a text as a scanner does, `gap` apart, from `at`; gives the time after it.
    qint64 type(const QString &text, qint64 at, qint64 gap = 3)
    {
        for (const QChar c : text) {
            const auto [key, shift] = keyOf(c);
            if (shift)
                event(shiftKey, true, at);
            tap(key, at);
            if (shift)
                event(shiftKey, false, at + 1);
            at += gap;
        }
        return at;
    }
    void wait(qint64 untilMs) { follow(m_decoder.timeout(untilMs)); }
    void loseFocus() { follow(m_decoder.reset()); }

    static std::pair<quint32, bool> keyOf(QChar c)
    {
        for (const bool shift : {false, true}) {
            for (quint32 key = 2; key < 60; ++key) {
                if (ScannerDecoder::usCharacter(key, shift) == c)
                    return {key, shift};
            }
        }
        qFatal("no key for a character of the test");
    }
    [[nodiscard]] QString text() const
    {
        QString typed;
        for (const Event &event : passed) {
            if (const auto c = event.press ? ScannerDecoder::usCharacter(event.key, false) : std::nullopt)
                typed += *c;
        }
        return typed;
    }
    [[nodiscard]] bool holds() const { return !m_held.isEmpty(); }

    QStringList scans;
    QList<Event> passed;

private:
    [[nodiscard]] quint32 native(quint32 key) const
    {
        if (m_codes == ScannerDecoder::Codes::Xkb)
            return key + 8;
        if (m_codes == ScannerDecoder::Codes::Set1 && key == 96)
            return 0x11C;
        return key;
    }
    void follow(const ScannerDecoder::Verdict &verdict)
    {
        if (verdict.held == ScannerDecoder::Verdict::Held::GiveBack)
            passed.append(m_held);
        if (verdict.held != ScannerDecoder::Verdict::Held::Keep)
            m_held.clear();
        if (!verdict.scanned.isEmpty())
            scans.append(verdict.scanned);
    }

    ScannerDecoder::Codes m_codes;
    ScannerDecoder m_decoder;
    QList<Event> m_held;
};

/// What a keyboard layout types for the top row of digits: the scanner presses the keys of a US keyboard, the system
/// reads them under its own layout. The decoder never sees these; they show that the text would have been useless.
QString underLayout(const QString &layout)
{
    const QString us = u"1234567890"_s;
    const QString other = layout == "azerty"_L1 ? u"&é\"'(-è_çà"_s : layout == "arabic"_L1 ? u"١٢٣٤٥٦٧٨٩٠"_s : us;
    QString typed;
    for (const QChar c : code)
        typed += other.at(us.indexOf(c));
    return typed;
}

/// A property is checked a hundred times with a seed each; five rounds of chance follow from every seed.
bool fiveHundredTimes(const std::string &property, const std::function<void(std::mt19937_64 &)> &body)
{
    return rc::check(property, [&body] {
        std::mt19937_64 engine(*rc::gen::arbitrary<quint64>());
        for (int round = 0; round < 5; ++round)
            body(engine);
    });
}

} // namespace

class ScannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameDigitsUnderEveryLayout_23_data();
    void theSameDigitsUnderEveryLayout_23();
    void aBurstTypesNothing_23();
    void everyWindowSystemGivesTheSameDigits_data();
    void everyWindowSystemGivesTheSameDigits();
    void tabAndKeypadEnterEndABurst();
    void aPauseEndsABurst();
    void aShortBurstIsGivenBackInOrder();
    void fiveKeysAreTypingAndSixAreAScan();
    void thirtyMillisecondsAreABurstAndOneMoreIsNot();
    void typingBeforeABurstIsGivenBack();
    void twoScannersInARowAreTwoCodes();
    void aFastTypistLosesNothing();
    void shiftMakesCapitalsInACode();
    void keysThatTypeNothingBreakABurst();
    void commandsAreNeverHeld();
    void aKeyHeldDownIsTyping();
    void whatIsNoKeyboardIsLeftAlone();
    void losingTheFocusGivesBack();
    void typingComesOutAsItWentIn_500();
    void scansAmongTypingAreFound_500();
};

void ScannerTest::theSameDigitsUnderEveryLayout_23_data()
{
    QTest::addColumn<QString>("layout");
    QTest::newRow("us") << u"us"_s;
    QTest::newRow("azerty") << u"azerty"_s;
    QTest::newRow("arabic") << u"arabic"_s;
}

void ScannerTest::theSameDigitsUnderEveryLayout_23()
{
    QFETCH(QString, layout);
    QCOMPARE(underLayout(layout) == code, layout == "us"_L1);
    Desk desk;
    desk.tap(enter, desk.type(code, 1000));
    QCOMPARE(desk.scans, QStringList{code});
}

void ScannerTest::aBurstTypesNothing_23()
{
    Desk desk;
    desk.tap(enter, desk.type(code, 1000));
    QVERIFY(desk.passed.isEmpty());
    QVERIFY(!desk.holds());
}

void ScannerTest::everyWindowSystemGivesTheSameDigits_data()
{
    QTest::addColumn<int>("codes");
    QTest::newRow("xkb") << static_cast<int>(ScannerDecoder::Codes::Xkb);
    QTest::newRow("evdev") << static_cast<int>(ScannerDecoder::Codes::Evdev);
    QTest::newRow("set 1") << static_cast<int>(ScannerDecoder::Codes::Set1);
}

void ScannerTest::everyWindowSystemGivesTheSameDigits()
{
    QFETCH(int, codes);
    Desk desk(static_cast<ScannerDecoder::Codes>(codes));
    desk.tap(96, desk.type(code, 1000));
    // the digits of the keypad: 7 8 9 in the upper row
    for (qint64 i = 0; i < 8; ++i)
        desk.tap(71 + static_cast<quint32>(i % 3), 2000 + i * 2);
    desk.tap(enter, 2020);
    QCOMPARE(desk.scans, (QStringList{code, u"78978978"_s}));
    QVERIFY(desk.passed.isEmpty());
}

void ScannerTest::tabAndKeypadEnterEndABurst()
{
    Desk desk;
    desk.tap(tab, desk.type(code, 1000));
    desk.tap(96, desk.type(code, 3000));
    QCOMPARE(desk.scans, (QStringList{code, code}));
    QVERIFY(desk.passed.isEmpty());
}

void ScannerTest::aPauseEndsABurst()
{
    Desk desk;
    const qint64 last = desk.type(code, 1000) - 3;
    desk.wait(last + 30);
    QVERIFY(desk.scans.isEmpty());
    desk.wait(last + 31);
    QCOMPARE(desk.scans, QStringList{code});
    QVERIFY(desk.passed.isEmpty());
}

void ScannerTest::aShortBurstIsGivenBackInOrder()
{
    Desk desk;
    desk.tap(enter, desk.type(u"12345"_s, 1000));
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.text(), u"12345"_s);
    QCOMPARE(desk.passed.last(), (Event{enter, false}));
    QCOMPARE(desk.passed.size(), 12);
}

void ScannerTest::fiveKeysAreTypingAndSixAreAScan()
{
    Desk desk;
    desk.tap(enter, desk.type(u"12345"_s, 1000));
    desk.tap(enter, desk.type(u"123456"_s, 2000));
    QCOMPARE(desk.scans, QStringList{u"123456"_s});
    QCOMPARE(desk.text(), u"12345"_s);
}

void ScannerTest::thirtyMillisecondsAreABurstAndOneMoreIsNot()
{
    Desk atLimit;
    atLimit.tap(enter, atLimit.type(code, 1000, 30));
    QCOMPARE(atLimit.scans, QStringList{code});
    Desk above;
    above.tap(enter, above.type(code, 1000, 31));
    QVERIFY(above.scans.isEmpty());
    QCOMPARE(above.text(), code);
}

void ScannerTest::typingBeforeABurstIsGivenBack()
{
    Desk desk;
    desk.tap(30, 1000); // a
    desk.tap(48, 1120); // b
    desk.tap(enter, desk.type(code, 1300));
    QCOMPARE(desk.text(), u"ab"_s);
    QCOMPARE(desk.scans, QStringList{code});
}

void ScannerTest::twoScannersInARowAreTwoCodes()
{
    Desk desk;
    const QString other = u"5449000000996"_s;
    qint64 at = desk.type(code, 1000);
    desk.tap(enter, at);
    at = desk.type(other, at + 2);
    desk.tap(enter, at);
    QCOMPARE(desk.scans, (QStringList{code, other}));
    QVERIFY(desk.passed.isEmpty());
}

void ScannerTest::aFastTypistLosesNothing()
{
    Desk desk;
    qint64 at = 1000;
    int keys = 0;
    for (const QChar c : u"fast rolling fingers"_s) {
        desk.tap(Desk::keyOf(c).first, at);
        at += ++keys % 4 == 0 ? 70 : 14; // four keys roll over each other, never six
    }
    desk.tap(enter, at + 100);
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.text(), u"fast rolling fingers"_s);
}

void ScannerTest::shiftMakesCapitalsInACode()
{
    Desk desk;
    desk.tap(enter, desk.type(u"ABC-abc/42"_s, 1000, 9));
    QCOMPARE(desk.scans, QStringList{u"ABC-abc/42"_s});
}

void ScannerTest::keysThatTypeNothingBreakABurst()
{
    Desk desk;
    const qint64 at = desk.type(u"1234567"_s, 1000);
    desk.tap(59, at); // F1
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.text(), u"1234567"_s);
    QCOMPARE(desk.passed.last(), (Event{59, false}));
}

void ScannerTest::commandsAreNeverHeld()
{
    Desk desk;
    desk.event(37, true, 1000, true); // Ctrl+K
    QCOMPARE(desk.passed, (QList<Event>{{37, true}}));
}

void ScannerTest::aKeyHeldDownIsTyping()
{
    Desk desk;
    desk.event(14, true, 1000);
    for (qint64 i = 0; i < 20; ++i)
        desk.event(2, true, 1000 + i * 20, false, i > 0);
    desk.event(2, false, 1500);
    QVERIFY(desk.scans.isEmpty());
    QCOMPARE(desk.text(), QString(20, u'1'));
}

void ScannerTest::whatIsNoKeyboardIsLeftAlone()
{
    ScannerDecoder decoder(ScannerDecoder::Codes::Xkb);
    for (qint64 i = 0; i < 20; ++i)
        QVERIFY(decoder.key({0, true, false, false, i}).event == ScannerDecoder::Verdict::This::Pass);
    QVERIFY(!decoder.deadline());
}

void ScannerTest::losingTheFocusGivesBack()
{
    Desk desk;
    desk.type(u"123"_s, 1000);
    QVERIFY(desk.holds());
    desk.loseFocus();
    QCOMPARE(desk.text(), u"123"_s);
    desk.wait(5000);
    QCOMPARE(desk.text(), u"123"_s);
}

void ScannerTest::typingComesOutAsItWentIn_500()
{
    const bool holds = fiveHundredTimes("whatever people type reaches the focus unchanged", [](auto &engine) {
        const auto any = [&engine](qint64 from, qint64 to) {
            return std::uniform_int_distribution<qint64>(from, to)(engine);
        };
        Desk desk;
        QList<Event> wanted;
        qint64 at = 1000;
        int quick = 0;
        for (qint64 i = any(1, 60); i > 0; --i) {
            const quint32 key = static_cast<quint32>(any(2, 58));
            // people roll over two or three keys, never five
            const bool roll = quick < 3 && any(0, 2) == 0;
            quick = roll ? quick + 1 : 0;
            at += roll ? any(2, 30) : any(31, 400);
            desk.event(key, true, at);
            desk.event(key, false, at + 1);
            wanted.append({key, true});
            wanted.append({key, false});
        }
        desk.wait(at + 1000);
        RC_ASSERT(desk.scans.isEmpty());
        const auto withoutShift = [](QList<Event> events) {
            events.removeIf([](const Event &event) { return event.key == 42 || event.key == 54; });
            return events;
        };
        RC_ASSERT(withoutShift(desk.passed) == withoutShift(wanted));
    });
    QVERIFY(holds);
}

void ScannerTest::scansAmongTypingAreFound_500()
{
    const bool holds = fiveHundredTimes("every scan is read once, and nothing of it is typed", [](auto &engine) {
        const auto any = [&engine](qint64 from, qint64 to) {
            return std::uniform_int_distribution<qint64>(from, to)(engine);
        };
        Desk desk;
        QStringList scanned;
        QString typed;
        qint64 at = 1000;
        for (qint64 round = any(1, 8); round > 0; --round) {
            if (any(0, 1) == 0) {
                const QChar c(u'a' + static_cast<char16_t>(any(0, 25)));
                typed += c;
                desk.tap(Desk::keyOf(c).first, at);
                at += any(40, 300);
                continue;
            }
            QString digits;
            for (qint64 i = any(6, 40); i > 0; --i)
                digits += QChar(u'0' + static_cast<char16_t>(any(0, 9)));
            scanned.append(digits);
            at = desk.type(digits, at, any(1, 30));
            if (any(0, 2) == 0)
                at += 100; // no Enter
            else
                desk.tap(any(0, 1) == 0 ? enter : tab, at);
            at += any(31, 300);
        }
        desk.wait(at + 1000);
        RC_ASSERT(desk.scans == scanned);
        RC_ASSERT(desk.text() == typed);
    });
    QVERIFY(holds);
}

QTEST_APPLESS_MAIN(ScannerTest)

#include "scanner_test.moc"
