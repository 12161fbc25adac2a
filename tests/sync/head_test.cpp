// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/exchange.h"
#include "sync/protocol/problem.h"
#include "tests/sync/enrolledshop.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::testing;
using sync::Answer;
using sync::Ended;
using sync::Verdict;

namespace
{

/// Written by a clone of this device, in an epoch before the present one.
JournalPlace strangeHead()
{
    return {0, 41, QByteArray(32, 'x')};
}

} // namespace

/// What a till does when the centre's head for it is none of its own entries.
class HeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatTheCentreStillHasIsNotSentAgain();
    void whatItLostIsSentAgain();

private:
    qint64 acknowledged();
    sync::PushBatch sent(qint64 entriesMax);
    Ended answered(int status, const QByteArray &body);

    std::unique_ptr<EnrolledShop> m_shop;
    SeededRng m_rng{3};
    std::unique_ptr<sync::Exchange> m_exchange;
    JournalEntry m_last;
};

void HeadTest::init()
{
    m_shop = std::make_unique<EnrolledShop>();
    m_exchange = std::make_unique<sync::Exchange>(m_shop->shop().device().id, m_rng);
    m_last = m_shop->lastEntry();
    value(m_shop->shop().write([this](Recorder &recorder) -> Result<void> {
        SyncStore(recorder.connection()).acknowledge(m_last.pos);
        return {};
    }));
    QCOMPARE(sent(0).entries.size(), 0);
    PushReply reply;
    reply.head = strangeHead();
    QCOMPARE(answered(200, sync::encode(reply)).verdict, Verdict::More);
    const sync::PushBatch again = sent(500);
    QCOMPARE(again.entries.size(), 1);
    QCOMPARE(again.entries.first().entry.opId, m_last.opId);
}

qint64 HeadTest::acknowledged()
{
    return value(m_shop->shop().read(
        [](Connection &connection) -> Result<qint64> { return SyncStore(connection).progress().ackedPos; }));
}

sync::PushBatch HeadTest::sent(qint64 entriesMax)
{
    const sync::Request request = value(m_shop->shop().write([&](Recorder &recorder) -> Result<sync::Request> {
        return m_exchange->push(recorder.connection(), entriesMax);
    }));
    return value(sync::decodePushBatch(request.body));
}

Ended HeadTest::answered(int status, const QByteArray &body)
{
    Answer answer;
    answer.status = status;
    answer.body = body;
    return value(m_shop->shop().write([&](Recorder &recorder) -> Result<Ended> {
        return m_exchange->pushed(recorder.connection(), answer, recorder.now());
    }));
}

void HeadTest::whatTheCentreStillHasIsNotSentAgain()
{
    PushReply reply;
    reply.head = {m_last.epoch, m_last.seq, m_last.hash};
    reply.results = {{m_last.opId, QStringLiteral("duplicate"), {}, {}}};
    QCOMPARE(answered(200, sync::encode(reply)).verdict, Verdict::Done);
    QCOMPARE(acknowledged(), m_last.pos);
}

void HeadTest::whatItLostIsSentAgain()
{
    sync::Problem problem;
    problem.code = QStringLiteral("gap");
    problem.head = strangeHead();
    QCOMPARE(answered(409, sync::encode(problem)).verdict, Verdict::Busy);
    QCOMPARE(acknowledged(), 0);
}

QTEST_GUILESS_MAIN(HeadTest)
#include "head_test.moc"
