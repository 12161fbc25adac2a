// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/exchange.h"
#include "sync/protocol/problem.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;

/// What the answer to a sign-in means for the till.
class SignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProofThatServedIsNoSignOut();
    void anUnknownDeviceIsSignedOut();

private:
    sync::Ended after(const QString &code)
    {
        SeededRng rng(1);
        sync::Exchange exchange(Uuid::fromBytes("device-device-de"), rng);
        sync::Answer answer;
        answer.status = 401;
        answer.body = sync::encode(sync::Problem{401, code, u"Refused."_s, {}, {}, {}});
        return exchange.signedIn(answer, 0);
    }
};

/// The transport sends again what a cut left without an answer; the centre may have heard it the first time.
void SignInTest::aProofThatServedIsNoSignOut()
{
    QVERIFY(after(u"nonce_used"_s).verdict == sync::Verdict::Unreachable);
}

void SignInTest::anUnknownDeviceIsSignedOut()
{
    QVERIFY(after(u"unauthenticated"_s).verdict == sync::Verdict::SignedOut);
}

QTEST_GUILESS_MAIN(SignInTest)
#include "signin_test.moc"
