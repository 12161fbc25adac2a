// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/fuzz/targets.h"
#include "tests/support/mutations.h"

#include <QList>
#include <QTest>

#include <random>

using namespace comptoir;

namespace
{

const QList<QByteArray> &corpus()
{
    static const QList<QByteArray> seeds{
        "{\"alg\":\"EdDSA\",\"kid\":\"k1\",\"typ\":\"at+jwt\"}\n"
        "{\"iss\":\"iss\",\"aud\":\"aud\",\"sub\":\"01936f4e-0000-7000-8000-000000000001\","
        "\"sid\":\"01936f4e-0000-7000-8000-000000000002\",\"kind\":\"user\",\"epoch\":1,\"auth_time\":1,"
        "\"iat\":1795852800,\"nbf\":1795852800,\"exp\":1795853400}",
        "{\"alg\":\"none\"}\n{}",
        "eyJhbGciOiJFZERTQSIsImtpZCI6ImsxIiwidHlwIjoiYXQrand0In0.e30.AAAA",
        "..",
        "{\"a\":[1,-2,{\"b\":\"\\ud83d\\ude00\\n\"},null,true,false],\"c\":9223372036854775807}",
        "{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}",
        "{\"\":\"\",\"\\u0041\":0}",
        QByteArray(3000, '['),
        {}};
    return seeds;
}

} // namespace

class CentreCorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingCrashesOrIsTaken();
};

void CentreCorpusTest::nothingCrashesOrIsTaken()
{
    std::mt19937 chance(20'260'101);
    int runs = 0;
    for (const QByteArray &seed : corpus()) {
        for (int i = 0; i < 1'000; ++i, ++runs) {
            const QByteArray bytes = i == 0 ? seed : testing::mutated(seed, chance);
            fuzz::readToken(bytes);
            fuzz::readStrictJson(bytes);
        }
    }
    QCOMPARE(runs, 9'000);
}

QTEST_APPLESS_MAIN(CentreCorpusTest)
#include "corpus_test.moc"
