// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/cluster.h"
#include "tests/sync/endtoend/endtoend.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

using test::Answer;

namespace
{

const QStringList pin{u"--pin"_s, u"1234"_s};

int patienceMs()
{
    return qEnvironmentVariable("COMPTOIR_E2E_PATIENCE_S", u"300"_s).toInt() * 1000;
}

QString exitOrNoNetwork(const Answer &answer)
{
    return answer.exitCode == 4 ? QString() : TillProgram::expectDone(answer);
}

} // namespace

quint64 seedOfRun()
{
    return qEnvironmentVariable("COMPTOIR_E2E_SEED", u"20261128"_s).toULongLong();
}

/// Ends the running test function as soon as one of its steps failed.
#define STEP(step)                                                                                                     \
    do {                                                                                                               \
        step;                                                                                                          \
        if (QTest::currentTestFailed())                                                                                \
            return;                                                                                                    \
        qInfo("%5.1f s  %s", double(m_clock.elapsed()) / 1000, #step);                                                 \
    } while (false)

void EndToEndTest::twoTillsAndTheirCentreAgreeThroughACutLine()
{
    m_clock.start();
    QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); // PostgreSQL may run as another user
    QVERIFY(m_centre.start());
    m_line = std::make_unique<CutLine>(m_centre.port(), seedOfRun());
    STEP(openShop());
    STEP(changePrices());
    STEP(trade());
    STEP(closeShifts());
    STEP(bringIntoStep());
    QVERIFY2(m_line->harmed() > 5, "the line was hardly ever cut");
    STEP(checkTills());
    QCOMPARE(m_centre.stop(), 0);
    QCOMPARE(m_centre.verify(), 0);
    const auto cluster = centre::Cluster::start({file(u"centre"_s)});
    QVERIFY(cluster);
    centre::PgConnection connection((*cluster)->conninfo("comptoir_admin"));
    centre::PgTransaction transaction(connection, {*Uuid::fromText(m_centre.tenant()), {}, u"test"_s});
    STEP(checkTickets(transaction));
    STEP(checkSums(transaction));
    STEP(checkFeed(transaction));
    qInfo("%lld items, %lld + %lld tickets, %d of %d connections harmed", m_trade.itemCount, m_told[0].tickets.size(),
          m_told[1].tickets.size(), m_line->harmed(), m_line->seen());
}

bool EndToEndTest::bothDone()
{
    return QTest::qWaitFor([this] { return m_tills[0].isDone() && m_tills[1].isDone(); }, patienceMs()) &&
           m_tills[0].trouble().isEmpty() && m_tills[1].trouble().isEmpty();
}

#define VERIFY_BOTH_DONE() QVERIFY2(bothDone(), qUtf8Printable(m_tills[0].trouble() + m_tills[1].trouble()))

void EndToEndTest::join(TillProgram &till)
{
    const QString code = m_centre.deviceCode(till.name());
    QVERIFY(!code.isEmpty());
    const QString server = u"http://127.0.0.1:%1"_s.arg(m_line->port());
    till.work({{{u"init"_s, u"--name"_s, u"Épicerie"_s, u"--branch"_s, u"Hydra"_s, u"--till"_s, till.name(),
                 u"--owner-pin"_s, u"1234"_s}},
               {{u"enrol"_s, u"--server"_s, server, u"--code"_s, code}}});
    VERIFY_BOTH_DONE();
}

/// The first till brings the goods; the second one loads them, over a line that fails already.
void EndToEndTest::openShop()
{
    STEP(join(m_tills[0]));
    QList<TillProgram::Step> steps;
    for (qsizetype i = 0; i < m_trade.catalogues.size(); ++i) {
        QFile csv(file(u"goods-%1.csv"_s.arg(i)));
        QVERIFY(csv.open(QIODevice::WriteOnly) && csv.write(m_trade.catalogues.at(i)) > 0);
        steps.append({{u"import"_s, u"products"_s, csv.fileName()}});
    }
    steps.append({{u"customer"_s, u"add"_s, u"--name"_s, u"Madame Benali"_s, u"--code"_s,
                   QString::fromLatin1(regularCustomer), u"--credit-limit"_s, u"100000000"_s}});
    steps.append({{u"sync"_s, u"--until-idle"_s}});
    m_tills[0].work(steps);
    VERIFY_BOTH_DONE();
    STEP(join(m_tills[1]));
    m_line->setState(CutLine::State::Failing);
    m_tills[1].work({{{u"sync"_s, u"--until-idle"_s}}});
    VERIFY_BOTH_DONE();
    QCOMPARE(m_tills[1].rows("SELECT count(*) FROM product"), QStringList{QString::number(m_trade.itemCount)});
}

/// One price at a till, one at the office, and one at both while the till is cut off.
void EndToEndTest::changePrices()
{
    const auto save = [this](int number, const QString &price) -> QStringList {
        return {u"product"_s,   u"save"_s,
                u"--name"_s,    item(number).value(u"name"_s).toString(),
                u"--barcode"_s, m_trade.items.at(number),
                u"--price"_s,   price};
    };
    const QStringList atTill = save(0, u"123.00"_s);
    const QStringList atBoth = save(2, u"999.00"_s);
    const QString ofCentre = item(1).value(u"id"_s).toString();
    const QString ofBoth = item(2).value(u"id"_s).toString();
    const auto cutOff = [](const Answer &answer) {
        return answer.exitCode == 4 ? QString() : u"a cut line must end with 4"_s;
    };
    m_line->setState(CutLine::State::Down);
    m_tills[0].work({{atTill}, {atBoth}, {{u"sync"_s}, {}, cutOff}});
    VERIFY_BOTH_DONE();
    QCOMPARE(m_centre.changePrice(ofCentre, lastPrices[1]), 200);
    QCOMPARE(m_centre.changePrice(ofBoth, lastPrices[2]), 200);
    m_line->setState(CutLine::State::Failing);
}

TillProgram::Step EndToEndTest::selling(int till, const QList<Bought> &baskets)
{
    QByteArray lines;
    qint64 pieces = 0;
    for (const Bought &basket : baskets) {
        lines += basket.line;
        pieces += basket.pieces;
    }
    const auto note = [this, till, pieces, count = baskets.size()](const Answer &answer) -> QString {
        if (answer.exitCode != 0 || answer.lines.size() != count)
            return u"%1 of %2 sold: %3"_s.arg(answer.lines.size()).arg(count).arg(QString::fromUtf8(answer.rawError));
        Told &told = m_told.at(static_cast<std::size_t>(till));
        for (const QJsonObject &sale : answer.lines)
            told.tickets.insert(sale.value(u"number"_s).toString(), sale.value(u"total_minor"_s).toInteger());
        told.pieces += pieces;
        return {};
    };
    return {QStringList{u"sell"_s} + pin + QStringList{u"-"_s}, lines, note};
}

/// The first ticket of the till comes back whole.
TillProgram::Step EndToEndTest::refund(int till)
{
    const auto note = [this, till](const Answer &answer) -> QString {
        Told &told = m_told.at(static_cast<std::size_t>(till));
        told.tickets.insert(answer.last().value(u"number"_s).toString(),
                            answer.last().value(u"total_minor"_s).toInteger());
        told.pieces -= m_trade.baskets.at(till).pieces;
        return TillProgram::expectDone(answer);
    };
    return {QStringList{u"refund"_s} + pin + QStringList{u"--ticket"_s, u"1"_s}, {}, note};
}

/// Both tills at once: a part of the sales each, then the sync, which now and then gives up and is left so.
void EndToEndTest::trade()
{
    std::mt19937_64 chance(seedOfRun());
    std::array<QList<TillProgram::Step>, 2> steps;
    for (int till : {0, 1}) {
        steps.at(std::size_t(till))
            .append({QStringList{u"shift"_s, u"open"_s} + pin + QStringList{u"--float"_s, u"5000"_s}});
        steps.at(std::size_t(till)).append(selling(till, {m_trade.baskets.at(till)}));
    }
    const qsizetype most = std::max<qsizetype>(8, m_trade.baskets.size() / 7);
    for (qsizetype at = 2; at < m_trade.baskets.size();) {
        const int till = static_cast<int>(chance() % 2);
        const auto wanted = 1 + static_cast<qsizetype>(chance() % static_cast<quint64>(most));
        const qsizetype count = std::min(wanted, m_trade.baskets.size() - at);
        steps.at(std::size_t(till)).append(selling(till, m_trade.baskets.mid(at, count)));
        if (chance() % 2 == 0)
            steps.at(std::size_t(till)).append({{u"sync"_s}, {}, exitOrNoNetwork});
        else
            steps.at(std::size_t(till)).append({{u"sync"_s, u"--until-idle"_s}});
        at += count;
    }
    for (int till : {0, 1}) {
        steps.at(std::size_t(till)).append(refund(till));
        m_tills.at(std::size_t(till)).work(steps.at(std::size_t(till)));
    }
    VERIFY_BOTH_DONE();
    QCOMPARE(m_told[0].tickets.size() + m_told[1].tickets.size(), m_trade.baskets.size() + 2);
}

void EndToEndTest::closeShifts()
{
    for (std::size_t till : {0U, 1U}) {
        const auto note = [this, till](const Answer &answer) {
            m_told.at(till).z = answer.last();
            return TillProgram::expectDone(answer);
        };
        m_tills.at(till).work(
            {{QStringList{u"shift"_s, u"close"_s} + pin + QStringList{u"--counted-total"_s, u"5000"_s}, {}, note},
             {{u"sync"_s, u"--until-idle"_s}}});
    }
    VERIFY_BOTH_DONE();
}

/// The line is whole again: one after the other, then the first once more for what the second one brought.
void EndToEndTest::bringIntoStep()
{
    m_line->setState(CutLine::State::Whole);
    for (std::size_t till : {0U, 1U, 0U}) {
        const Answer answer = m_tills.at(till).call({u"sync"_s, u"--until-idle"_s});
        QVERIFY2(answer.exitCode == 0, answer.rawError.constData());
        QCOMPARE(answer.last().value(u"waiting"_s).toInt(), 0);
        QCOMPARE(answer.last().value(u"set_aside"_s).toInt(), 0);
    }
}

} // namespace comptoir::testing

QTEST_GUILESS_MAIN(comptoir::testing::EndToEndTest)
