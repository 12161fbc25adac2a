// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/whendone.h"

#include <QPromise>
#include <QTest>
#include <QThread>

#include <memory>

using namespace comptoir;

class WhenDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerComesOnTheAskersThread()
    {
        QPromise<int> promise;
        promise.start();
        const QThread *where = nullptr;
        int answer = 0;
        whenDone(promise.future(), this, [&](int value) {
            where = QThread::currentThread();
            answer = value;
        });
        const std::unique_ptr<QThread> other(QThread::create([&promise] {
            promise.addResult(7);
            promise.finish();
        }));
        other->start();
        QTRY_COMPARE(answer, 7);
        QCOMPARE(where, QThread::currentThread());
        QVERIFY(other->wait());
    }

    void anAnswerThatIsThereComesLaterAllTheSame()
    {
        QPromise<int> promise;
        promise.start();
        promise.addResult(7);
        promise.finish();
        int answer = 0;
        whenDone(promise.future(), this, [&](int value) { answer = value; });
        QCOMPARE(answer, 0); // who asks has finished asking before the answer comes
        QTRY_COMPARE(answer, 7);
    }

    void whoIsGoneIsToldNothing()
    {
        QPromise<int> promise;
        promise.start();
        int goneAnswer = 0;
        int answer = 0;
        auto asker = std::make_unique<QObject>();
        whenDone(promise.future(), asker.get(), [&](int value) { goneAnswer = value; });
        whenDone(promise.future(), this, [&](int value) { answer = value; });
        asker.reset();
        promise.addResult(7);
        promise.finish();
        QTRY_COMPARE(answer, 7);
        QCOMPARE(goneAnswer, 0);
    }

    void aFutureGivenUpSaysNothing()
    {
        int answers = 0;
        {
            QPromise<int> promise;
            promise.start();
            whenDone(promise.future(), this, [&](int) { ++answers; });
        } // cancelled, without a value
        QPromise<int> next;
        next.start();
        next.addResult(1);
        next.finish();
        bool ended = false;
        whenDone(next.future(), this, [&](int) { ended = true; });
        QTRY_VERIFY(ended);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(WhenDoneTest)
#include "whendone_test.moc"
