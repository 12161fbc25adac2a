// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sodium.h"
#include "server/services/identity/password.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace comptoir;
using centre::PasswordKeeper;

namespace
{

const QString good = u"cheval pile agrafe juste"_s;

} // namespace

class PasswordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInPhcForm();
    void tellsRightFromWrong();
    void takesBothWaysToTypeAnAccent();
    void asksToHashAnewWhenWeak();
    void neverTakesTheUnknown();
    void boundsHowManyAtOnce();
    void mayBeChosen_data();
    void mayBeChosen();

private:
    PasswordKeeper m_keeper;
};

void PasswordTest::keepsInPhcForm()
{
    const auto first = m_keeper.hash(good);
    const auto second = m_keeper.hash(good);
    QVERIFY(first && second);
    QVERIFY2(first->startsWith("$argon2id$v=19$m=65536,t=3,p=1$"), first->constData());
    QVERIFY2(*first != *second, "the salt is the same twice");
}

void PasswordTest::tellsRightFromWrong()
{
    const QByteArray phc = m_keeper.hash(good).value();
    QCOMPARE(m_keeper.verify(good, phc).value(), PasswordKeeper::Match::Right);
    QCOMPARE(m_keeper.verify(good + u' ', phc).value(), PasswordKeeper::Match::Wrong);
    QCOMPARE(m_keeper.verify(QString(), phc).value(), PasswordKeeper::Match::Wrong);
    QCOMPARE(m_keeper.verify(good, "not a hash").value(), PasswordKeeper::Match::Wrong);
}

void PasswordTest::takesBothWaysToTypeAnAccent()
{
    const QByteArray phc = m_keeper.hash(u"caf\u00E9 au lait froid"_s).value();
    QCOMPARE(m_keeper.verify(u"cafe\u0301 au lait froid"_s, phc).value(), PasswordKeeper::Match::Right);
}

void PasswordTest::asksToHashAnewWhenWeak()
{
    startSodium();
    const QByteArray utf8 = good.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    QCOMPARE(crypto_pwhash_str_alg(phc.data(), utf8.constData(), static_cast<std::size_t>(utf8.size()), 2,
                                   19 * 1024 * 1024, crypto_pwhash_ALG_ARGON2ID13),
             0);
    QCOMPARE(m_keeper.verify(good, phc.data()).value(), PasswordKeeper::Match::RightButWeak);
}

void PasswordTest::neverTakesTheUnknown()
{
    QCOMPARE(m_keeper.verify(good, {}).value(), PasswordKeeper::Match::Wrong);
    QCOMPARE(m_keeper.verify(QString(), {}).value(), PasswordKeeper::Match::Wrong);
}

void PasswordTest::boundsHowManyAtOnce()
{
    // Twice as many as have a turn: the others wait for theirs and are answered too.
    const QByteArray phc = m_keeper.hash(good).value();
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (int i = 0; i < 2 * PasswordKeeper::atOnce; ++i)
        threads.emplace_back([&] { right += m_keeper.verify(good, phc) == PasswordKeeper::Match::Right; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(right, 2 * PasswordKeeper::atOnce);
}

void PasswordTest::mayBeChosen_data()
{
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code"); // empty: it may
    const QString common = u"password_too_common"_s;
    QTest::newRow("several words") << good << QString();
    QTest::newRow("Arabic") << u"\u0628\u064A\u062A \u0643\u0628\u064A\u0631 \u062C\u062F\u0627"_s << QString();
    QTest::newRow("eleven characters") << u"abc def ghi"_s << u"password_too_short"_s;
    QTest::newRow("three faces of four units") << u"😀😀😀😀"_s << u"password_too_short"_s;
    QTest::newRow("257 characters") << u"ab cd "_s.repeated(50) << u"password_too_long"_s;
    QTest::newRow("the commonest") << u"azertyuiopqsdfghjklm"_s << common;
    QTest::newRow("the commonest, dressed up") << u"Motdepasse2026!"_s << common;
    QTest::newRow("dressed up on both sides") << u"**Password123**"_s << common;
    QTest::newRow("only digits") << u"182736450918"_s << common;
    QTest::newRow("one letter") << u"aaaaaaaaaaaaaa"_s << common;
    QTest::newRow("one thing over and over") << u"nour nour nour nour "_s.trimmed() << QString();
    QTest::newRow("two letters over and over") << u"xyxyxyxyxyxyxy"_s << common;
    QTest::newRow("the alphabet") << u"abcdefghijklmnop"_s << common;
    QTest::newRow("the alphabet, backwards") << u"ponmlkjihgfedcba"_s << common;
    QTest::newRow("the person's own name") << u"Benmohamed2026!"_s << common;
    QTest::newRow("the person's own address") << u"n.benmohamed-1962"_s << common;
}

void PasswordTest::mayBeChosen()
{
    QFETCH(QString, password);
    const auto outcome = PasswordKeeper::check(password, {u"n.benmohamed@example.dz"_s, u"Benmohamed"_s});
    QTEST(outcome ? QString() : outcome.error().code, "code");
}

QTEST_APPLESS_MAIN(PasswordTest)
#include "password_test.moc"
