// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// comptoird as a program: its command line, its signals, its death. Numbers in the names are lines of the security
// checklist.

#include "server/program/process.h"
#include "tests/server/program/served.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

class ProgramTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/comptoird-XXXXXX"_s};

    void initFolder() { QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); }
    static QJsonObject customer(const QString &name) { return {{u"identity"_s, QJsonObject{{u"name"_s, name}}}}; }
    static QByteArray registerShop(JsonClient &client)
    {
        const HttpReply reply = client.post(
            "/v1/auth/register",
            {{u"email"_s, u"owner@shop.example"_s},
             {u"name"_s, u"Amina"_s},
             {u"password"_s, u"a long sentence nobody guesses"_s},
             {u"business"_s,
              QJsonObject{{u"name"_s, u"Épicerie"_s}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}}}});
        if (reply.status != 201)
            qWarning("%s", reply.body.constData());
        return reply.json().value(u"access_token"_s).toString().toLatin1();
    }

private Q_SLOTS:
    void initTestCase() { initFolder(); }

    void whatIsNotUnderstoodEndsWith2_data();
    void whatIsNotUnderstoodEndsWith2();
    void secretsOnTheCommandLineAreRefused();
    void aDatabaseThatIsNotThereEndsWith4();
    void servesUntilItIsAskedToStop();
    void killedInMidWriteItLosesNoAcknowledgedWrite_data();
    void killedInMidWriteItLosesNoAcknowledgedWrite();
    void backupAndRestore();
    void line35_noDumpsInRelease();
};

void ProgramTest::whatIsNotUnderstoodEndsWith2_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no such command") << QStringList{u"fly"_s};
    QTest::newRow("no such option") << QStringList{u"serve"_s, u"--fast"_s};
    QTest::newRow("no database") << QStringList{u"migrate"_s};
    QTest::newRow("two databases") << QStringList{u"migrate"_s, u"--embedded"_s, u"a"_s, u"--database"_s, u"b"_s};
    QTest::newRow("bad port") << QStringList{u"serve"_s, u"--embedded"_s, u"a"_s, u"--listen"_s, u"127.0.0.1:99999"_s};
    QTest::newRow("bad number") << QStringList{u"serve"_s, u"--embedded"_s, u"a"_s, u"--workers"_s, u"0"_s};
    QTest::newRow("no value") << QStringList{u"serve"_s, u"--listen"_s};
    QTest::newRow("a word too many") << QStringList{u"migrate"_s, u"now"_s};
    QTest::newRow("bad tenant") << QStringList{u"verify"_s, u"--tenant"_s, u"x"_s, u"--embedded"_s, u"a"_s};
}

void ProgramTest::whatIsNotUnderstoodEndsWith2()
{
    QFETCH(const QStringList, words);
    const Ended ended = run(words);
    QCOMPARE(ended.code, 2);
    QVERIFY(!ended.error.isEmpty());
}

void ProgramTest::secretsOnTheCommandLineAreRefused()
{
    for (const QString &url : {u"postgresql://app:hunter2@127.0.0.1/x"_s, u"host=127.0.0.1 password=hunter2"_s}) {
        const Ended ended = run({u"migrate"_s, u"--database"_s, url});
        QCOMPARE(ended.code, 2);
        QVERIFY(ended.error.contains("secret_on_command_line"));
        QVERIFY(!ended.error.contains("hunter2"));
    }
}

void ProgramTest::aDatabaseThatIsNotThereEndsWith4()
{
    const Ended ended = run({u"--json"_s, u"migrate"_s},
                            {u"COMPTOIR_DATABASE_URL=postgresql://app:hunter2@127.0.0.1:1/x?connect_timeout=2"_s});
    QCOMPARE(ended.code, 4);
    QCOMPARE(QJsonDocument::fromJson(ended.error).object().value(u"error"_s).toString(), u"database_unreachable"_s);
    QVERIFY(!ended.error.contains("hunter2"));
}

void ProgramTest::servesUntilItIsAskedToStop()
{
    Served centre(m_folder.filePath(u"stop"_s));
    QVERIFY(centre.port != 0);
    JsonClient client(centre.port);
    QCOMPARE(client.get("/health").status, 200);
    QTRY_COMPARE(client.get("/ready").status, 200);
    QCOMPARE(client.get("/metrics").status, 404);
    QVERIFY(JsonClient(centre.metrics).get("/metrics").body.contains("comptoir_ready 1"));
    const Ended second = run({u"serve"_s, u"--embedded"_s, m_folder.filePath(u"stop"_s)});
    QCOMPARE(second.code, 1);
    QVERIFY(second.error.contains("folder_in_use"));
    const Ended samePort = run({u"migrate"_s, u"--embedded"_s, m_folder.filePath(u"stop"_s)});
    QCOMPARE(samePort.code, 1);
    QCOMPARE(centre.terminate(), 0);
}

void ProgramTest::killedInMidWriteItLosesNoAcknowledgedWrite_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("comptoird") << false;
    QTest::newRow("postgres") << true;
}

void ProgramTest::killedInMidWriteItLosesNoAcknowledgedWrite()
{
    QFETCH(const bool, postgres);
    const QString folder = m_folder.filePath(postgres ? u"kill-postgres"_s : u"kill"_s);
    QByteArray token;
    std::atomic<int> acknowledged = 0;
    {
        Served centre(folder);
        QVERIFY(centre.port != 0);
        JsonClient first(centre.port);
        token = registerShop(first);
        QVERIFY(!token.isEmpty());
        std::atomic<bool> dead = false;
        std::vector<std::thread> clients;
        for (int i = 0; i < 4; ++i)
            clients.emplace_back([&, i] {
                JsonClient client(centre.port);
                client.setHeader("Authorization", "Bearer " + token);
                for (int n = 0; !dead; ++n) {
                    const HttpReply reply = client.post("/v1/customers", customer(u"Customer %1-%2"_s.arg(i).arg(n)));
                    acknowledged += reply.status == 201 ? 1 : 0;
                    dead = dead || reply.status != 201; // killed, or refused, which the count below shows
                }
            });
        while (acknowledged < 50 && !dead)
            std::this_thread::yield();
        if (postgres)
            QVERIFY(centre.killPostgres());
        else
            centre.kill();
        for (; postgres && !dead; std::this_thread::yield()) {
        }
        dead = true;
        for (std::thread &client : clients)
            client.join();
    }
    QVERIFY(acknowledged >= 50);
    Served again(folder);
    QVERIFY2(again.port != 0, again.log().constData());
    JsonClient client(again.port);
    QTRY_COMPARE_WITH_TIMEOUT(client.get("/ready").status, 200, 30'000);
    client.setHeader("Authorization", "Bearer " + token);
    int found = 0;
    QByteArray path = "/v1/customers?limit=200";
    for (QString next = u"-"_s; !next.isEmpty();) {
        const HttpReply reply = client.get(path);
        QVERIFY2(reply.status == 200, QByteArray(reply.body + again.log()).constData());
        const QJsonObject page = reply.json();
        found += static_cast<int>(page.value(u"items"_s).toArray().size());
        next = page.value(u"next"_s).toString();
        path = "/v1/customers?limit=200&cursor=" + QUrl::toPercentEncoding(next);
    }
    QVERIFY2(found >= acknowledged, qPrintable(u"%1 of %2"_s.arg(found).arg(acknowledged.load())));
    QVERIFY(found <= acknowledged + 4); // written, but killed before it could say so
}

void ProgramTest::backupAndRestore()
{
    const QString folder = m_folder.filePath(u"saved"_s);
    const QString file = m_folder.filePath(u"saved.dump"_s);
    QString tenant;
    {
        Served centre(folder);
        JsonClient client(centre.port);
        client.setHeader("Authorization", "Bearer " + registerShop(client));
        const QJsonObject mine = client.get("/v1/tenants").json();
        tenant = mine.value(u"items"_s).toArray().at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(client.post("/v1/customers", customer(u"Yacine"_s)).status, 201);
        QCOMPARE(centre.terminate(), 0);
    }
    const Ended saved = run({u"backup"_s, u"--embedded"_s, folder, u"--file"_s, file});
    QVERIFY2(saved.code == 0, saved.error.constData());
    QCOMPARE(run({u"backup"_s, u"--embedded"_s, folder, u"--file"_s, file}).code, 1);  // overwrites nothing
    QCOMPARE(run({u"restore"_s, u"--embedded"_s, folder, u"--file"_s, file}).code, 1); // neither does this

    const QString other = m_folder.filePath(u"restored"_s);
    const Ended restored = run({u"--json"_s, u"restore"_s, u"--embedded"_s, other, u"--file"_s, file});
    QVERIFY2(restored.code == 0, restored.error.constData());
    const Ended verified = run({u"--json"_s, u"verify"_s, u"--embedded"_s, other, u"--tenant"_s, tenant});
    QVERIFY2(verified.code == 0, verified.error.constData());
    QVERIFY(QJsonDocument::fromJson(verified.out).object().value(u"audit_lines"_s).toInt() > 0);
    Served centre(other);
    JsonClient client(centre.port);
    const HttpReply login = client.post("/v1/auth/login", {{u"email"_s, u"owner@shop.example"_s},
                                                           {u"password"_s, u"a long sentence nobody guesses"_s}});
    QCOMPARE(login.status, 200);
    client.setHeader("Authorization", "Bearer " + login.json().value(u"access_token"_s).toString().toLatin1());
    QCOMPARE(client.get("/v1/customers").json().value(u"items"_s).toArray().size(), 1);
}

void ProgramTest::line35_noDumpsInRelease()
{
    const pid_t child = ::fork();
    if (child == 0) {
        forbidDumps();
        rlimit core{1, 1};
        ::getrlimit(RLIMIT_CORE, &core);
        ::_exit(core.rlim_cur == 0 && core.rlim_max == 0 && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::ProgramTest)
#include "program_test.moc"
