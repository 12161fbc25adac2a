// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/ctlrunner.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace comptoir::test;

/// Killing the till at any moment: what it acknowledged is there exactly once, numbers have no gap, the journal is
/// sound.
class TortureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acknowledgedSalesSurviveThreeHundredKills();

private:
    struct Cycle {
        QByteArrayList sent; ///< ids in order
        qsizetype acknowledged = 0;
    };
    [[nodiscard]] QByteArray nextId();
    [[nodiscard]] static QByteArray basket(const QByteArray &id);
    void sellAndKill(const CtlRunner &ctl, QByteArrayList &waiting);
    void checkEverythingOnce(const CtlRunner &ctl) const;

    std::mt19937 m_random{20260101};
    quint64 m_nextId = 0;
    QMap<QByteArray, QString> m_acknowledged; ///< id → ticket number
    QByteArrayList m_sent;
};

QByteArray TortureTest::nextId()
{
    const QByteArray hex = QByteArray::number(++m_nextId, 16).rightJustified(12, '0');
    return "01900000-0000-7000-8000-" + hex;
}

QByteArray TortureTest::basket(const QByteArray &id)
{
    return "{\"id\":\"" + id +
           "\",\"lines\":[{\"name\":\"Pain\",\"price\":\"25.00\",\"qty\":2},"
           "{\"name\":\"Lait\",\"price\":\"75.50\"}]}\n";
}

/// Sends what still waits and some more, reads a random number of answers, then kills with no warning.
void TortureTest::sellAndKill(const CtlRunner &ctl, QByteArrayList &waiting)
{
    const auto more = static_cast<qsizetype>(m_random() % 8 + 1);
    for (qsizetype i = 0; i < more; ++i) {
        waiting.append(nextId());
        m_sent.append(waiting.last());
    }
    QProcess till;
    ctl.start(till, {u"sell"_s, u"--pin"_s, u"1234"_s, u"-"_s});
    for (const QByteArray &id : std::as_const(waiting))
        till.write(basket(id));
    const auto patience = static_cast<qsizetype>(m_random() % static_cast<unsigned>(waiting.size() + 1));
    QByteArray out;
    while (out.count('\n') < patience && till.waitForReadyRead(60'000))
        out += till.readAllStandardOutput();
    till.kill();
    till.waitForFinished(-1);
    out += till.readAllStandardOutput(); // acknowledged before the kill, read after it
    const QList<QJsonObject> answers = jsonLines(out.first(out.lastIndexOf('\n') + 1));
    for (const QJsonObject &answer : answers) {
        const QByteArray id = answer.value("id"_L1).toString().toLatin1();
        QVERIFY2(waiting.contains(id), id.constData());
        const QString number = answer.value("number"_L1).toString();
        QVERIFY2(!m_acknowledged.contains(id) || m_acknowledged.value(id) == number, id.constData());
        m_acknowledged.insert(id, number);
        waiting.removeOne(id);
    }
}

void TortureTest::checkEverythingOnce(const CtlRunner &ctl) const
{
    QCOMPARE(ctl.call({u"export"_s, u"sales"_s, u"--csv"_s, ctl.file(u"sales.csv"_s)}).exitCode, 0);
    QFile csv(ctl.file(u"sales.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QMap<QByteArray, QString> there;
    csv.readLine();
    qint64 expected = 1;
    while (!csv.atEnd()) {
        const QByteArrayList cells = csv.readLine().trimmed().split(',');
        QCOMPARE(cells.at(0), "T01-" + QByteArray::number(expected++).rightJustified(6, '0'));
        const QByteArray id = cells.at(3).toLower();
        QVERIFY2(!there.contains(id), id.constData());
        there.insert(id, QString::fromLatin1(cells.at(0)));
    }
    QCOMPARE(there.size(), m_sent.size());
    for (const auto &[id, number] : m_acknowledged.asKeyValueRange())
        QCOMPARE(there.value(QByteArray(id).replace('-', "")), number);
}

void TortureTest::acknowledgedSalesSurviveThreeHundredKills()
{
    const CtlRunner ctl;
    ctl.init();
    QCOMPARE(ctl.call({u"shift"_s, u"open"_s, u"--pin"_s, u"1234"_s, u"--float"_s, u"0"_s}).exitCode, 0);
    QByteArrayList waiting;
    for (int cycle = 0; cycle < 300; ++cycle) {
        sellAndKill(ctl, waiting);
        if (QTest::currentTestFailed())
            return;
        if (cycle % 60 == 59)
            QCOMPARE(ctl.call({u"verify"_s}).exitCode, 0);
    }
    // What was never acknowledged is asked again: it is sold now, or it had been and is only repeated.
    QByteArray rest;
    for (const QByteArray &id : std::as_const(waiting))
        rest += basket(id);
    const Answer last = ctl.call({u"sell"_s, u"--pin"_s, u"1234"_s, u"-"_s}, rest);
    QCOMPARE(last.exitCode, 0);
    QCOMPARE(last.lines.size(), waiting.size());
    checkEverythingOnce(ctl);
    const Answer verify = ctl.call({u"verify"_s});
    QVERIFY2(verify.exitCode == 0, verify.rawError.constData());
    QCOMPARE(verify.last().value("tickets"_L1).toInteger(), m_sent.size());
}

QTEST_GUILESS_MAIN(TortureTest)
#include "torture_test.moc"
