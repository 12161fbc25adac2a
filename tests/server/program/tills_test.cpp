// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

// comptoird as a program, with tills: killed under them, saved and restored behind their backs, given a rescue file.

#include "sync/protocol/devicemessages.h"
#include "sync/protocol/pullmessages.h"
#include "sync/protocol/rescuefile.h"
#include "tests/server/program/served.h"
#include "tests/server/support/testtill.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

namespace comptoir::centre
{

namespace
{

/// A business made through the API.
struct Shop {
    QByteArray owner;
    QString tenant;
    QString branch;
};

Uuid deviceId(int n)
{
    return Uuid::fromText(u"019b7000-0004-7000-8000-%1"_s.arg(n, 12, 10, '0'_L1)).value_or(Uuid());
}

JsonClient speaking(quint16 port, const QByteArray &token)
{
    JsonClient client(port);
    client.setHeader("Authorization", "Bearer " + token);
    return client;
}

} // namespace

/// A till that speaks to a centre over HTTP.
class WiredTill
{
public:
    explicit WiredTill(int n) : m_number(n), till(deviceId(n), u"T%1"_s.arg(n, 2, 10, '0'_L1))
    {
        till.products = {ProductId(deviceId(900 + n))};
        till.begin();
    }
    /// Asks the owner for a code and enrols; signs in.
    bool join(quint16 port, const Shop &shop)
    {
        const QString name = u"T%1"_s.arg(m_number, 2, 10, '0'_L1);
        const HttpReply code =
            speaking(port, shop.owner).post("/v1/device-codes", {{u"branch"_s, shop.branch}, {u"till"_s, name}});
        sync::EnrolRequest request;
        request.code = code.json()[u"code"].toString();
        request.device = till.device();
        request.till = name;
        request.publicKey = till.key().publicKey();
        request.head = {1, 0, QByteArray(32, '\0')};
        request.at = m_clock.nowMs();
        request.signature = till.key().sign(request.digest());
        return JsonClient(port).call("POST", "/v1/devices/enrol", sync::encode(request)).status == 201 && signIn(port);
    }
    bool signIn(quint16 port)
    {
        sync::AuthRequest request;
        request.device = till.device();
        request.at = m_clock.nowMs();
        request.nonce = QByteArray(sync::nonceSize, '\0');
        m_rng.fill(request.nonce.data(), request.nonce.size());
        request.signature = till.key().sign(request.digest());
        const HttpReply reply = JsonClient(port).call("POST", "/v1/auth/device", sync::encode(request));
        m_token = reply.json()[u"access_token"].toString().toLatin1();
        return reply.status == 200;
    }
    HttpReply send(quint16 port, const sync::PushBatch &batch)
    {
        return speaking(port, m_token).call("POST", "/v1/events", sync::encode(batch));
    }
    HttpReply pull(quint16 port, const QList<StreamCursor> &cursors)
    {
        return speaking(port, m_token)
            .call("POST", "/v1/sync/pull", sync::encode(sync::PullRequest{cursors, {}, 5000}));
    }

private:
    int m_number;
    SystemClock m_clock;
    SystemRng m_rng;
    QByteArray m_token;

public:
    TestTill till;
};

class TillsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder{QDir::tempPath() + u"/comptoird-XXXXXX"_s};

    static Shop found(quint16 port)
    {
        const HttpReply reply = JsonClient(port).post(
            "/v1/auth/register",
            {{u"email"_s, u"owner@shop.example"_s},
             {u"name"_s, u"Amina"_s},
             {u"password"_s, u"a long sentence nobody guesses"_s},
             {u"business"_s,
              QJsonObject{{u"name"_s, u"Épicerie"_s}, {u"country"_s, u"DZ"_s}, {u"currency"_s, u"DZD"_s}}}});
        const QJsonObject made = reply.json();
        return {made[u"access_token"].toString().toLatin1(), made[u"tenant"].toString(), made[u"branch"].toString()};
    }
    /// Numbers of the tickets at the centre, of all tills.
    static QStringList tickets(quint16 port, const QByteArray &owner)
    {
        QStringList numbers;
        JsonClient client = speaking(port, owner);
        QByteArray path = "/v1/sales?limit=200";
        for (QString next = u"-"_s; !next.isEmpty();) {
            const QJsonObject page = client.get(path).json();
            for (const QJsonValue &sale : page[u"items"].toArray())
                numbers.append(sale[u"number"].toString());
            next = page[u"next"].toString();
            path = "/v1/sales?limit=200&cursor=" + QUrl::toPercentEncoding(next);
        }
        numbers.sort();
        return numbers;
    }

    /// What was not answered is sent once more: it was taken whole, or not at all.
    static void sendAgain(WiredTill &wired, quint16 port, const sync::PushBatch &batch)
    {
        QVERIFY(wired.signIn(port));
        if (batch.entries.isEmpty())
            return;
        const Result<PushReply> reply = sync::decodePushReply(wired.send(port, batch).body);
        QVERIFY(reply);
        QSet<QString> statuses;
        for (const EntryResult &result : reply->results)
            statuses.insert(result.status);
        QCOMPARE(statuses.size(), 1);
        QVERIFY(statuses.contains(u"applied"_s) || statuses.contains(u"duplicate"_s));
        QCOMPARE(reply->head.hash, wired.till.previous);
    }

private Q_SLOTS:
    void initTestCase() { QFile::setPermissions(m_folder.path(), QFile::Permissions::fromInt(0x7755)); }
    void killedUnderTillsEachTicketIsThereOnce_data();
    void killedUnderTillsEachTicketIsThereOnce();
    void aBackupIsSaidToTillsAndARestoredCentreIsFilledAgain();
    void aRescueFileIsTakenInOnce();
};

void TillsTest::killedUnderTillsEachTicketIsThereOnce_data()
{
    QTest::addColumn<bool>("postgres");
    QTest::newRow("comptoird") << false;
    QTest::newRow("postgres") << true;
}

void TillsTest::killedUnderTillsEachTicketIsThereOnce()
{
    QFETCH(const bool, postgres);
    constexpr int tillCount = 3;
    const QString folder = m_folder.filePath(postgres ? u"postgres"_s : u"comptoird"_s);
    std::vector<std::unique_ptr<WiredTill>> tills;
    std::vector<sync::PushBatch> unanswered(tillCount);
    std::atomic<int> acknowledged = 0;
    QByteArray owner;
    {
        Served centre(folder);
        QVERIFY(centre.port != 0);
        const Shop shop = found(centre.port);
        owner = shop.owner;
        for (int n = 0; n < tillCount; ++n) {
            tills.push_back(std::make_unique<WiredTill>(n + 1));
            QVERIFY(tills.back()->join(centre.port, shop));
        }
        std::atomic<bool> dead = false;
        std::vector<std::thread> threads;
        for (std::size_t n = 0; n < tillCount; ++n)
            threads.emplace_back([&, n] {
                WiredTill &wired = *tills.at(n);
                while (!dead) {
                    for (int i = 0; i < 4; ++i)
                        wired.till.sell(2);
                    unanswered.at(n) = wired.till.batch();
                    const HttpReply reply = wired.send(centre.port, unanswered.at(n));
                    if (reply.status == 200) {
                        acknowledged += 4;
                        unanswered.at(n) = {};
                    } else {
                        dead = true; // killed, or refused, which the counts below show
                    }
                }
            });
        while (acknowledged < 60 && !dead)
            std::this_thread::yield();
        if (postgres)
            QVERIFY(centre.killPostgres());
        else
            centre.kill();
        for (std::thread &thread : threads)
            thread.join();
    }
    QVERIFY(acknowledged >= 60);
    Served again(folder);
    QVERIFY2(again.port != 0, again.log().constData());
    const QStringList before = tickets(again.port, owner);
    QVERIFY2(before.size() >= acknowledged, qPrintable(u"%1 of %2"_s.arg(before.size()).arg(acknowledged.load())));
    for (std::size_t n = 0; n < tillCount; ++n)
        sendAgain(*tills.at(n), again.port, unanswered.at(n));
    QStringList expected;
    for (int n = 0; n < tillCount; ++n) {
        const qint64 entries = tills.at(static_cast<std::size_t>(n))->till.seq - 3; // the first three open the day
        for (qint64 number = 1; number <= entries; ++number)
            expected.append(u"T%1-%2"_s.arg(n + 1, 2, 10, '0'_L1).arg(number, 6, 10, '0'_L1));
    }
    QCOMPARE(tickets(again.port, owner), expected);
}

void TillsTest::aBackupIsSaidToTillsAndARestoredCentreIsFilledAgain()
{
    const QString folder = m_folder.filePath(u"saved"_s);
    const QString file = m_folder.filePath(u"saved.dump"_s);
    WiredTill wired(7);
    TestTill &till = wired.till;
    Shop shop;
    JournalPlace saved;
    {
        Served centre(folder);
        shop = found(centre.port);
        QVERIFY(wired.join(centre.port, shop));
        till.sell(1);
        const Result<PushReply> reply = sync::decodePushReply(wired.send(centre.port, till.batch()).body);
        QVERIFY(reply);
        saved = reply->head;
        QCOMPARE(reply->backedUp.seq, 0);
        QCOMPARE(centre.terminate(), 0);
    }
    const Ended backup = run({u"--json"_s, u"backup"_s, u"--embedded"_s, folder, u"--file"_s, file});
    QVERIFY2(backup.code == 0, backup.error.constData());
    QCOMPARE(QJsonDocument::fromJson(backup.out).object()[u"journals"].toInt(), 1);
    sync::PushBatch after;
    StreamCursor own;
    {
        Served centre(folder);
        till.sell(1);
        till.sell(1);
        after = till.batch();
        const Result<PushReply> reply = sync::decodePushReply(wired.send(centre.port, after).body);
        QVERIFY(reply);
        QCOMPARE(reply->backedUp.epoch, saved.epoch);
        QCOMPARE(reply->backedUp.seq, saved.seq); // what came since is in no backup
        const QString branch = u"B:"_s + shop.branch;
        const Result<sync::PullPage> page = sync::decodePullPage(wired.pull(centre.port, {{branch, 1, 0, 0}}).body);
        QVERIFY(page);
        own = page->cut.first();
        QCOMPARE(own.seq, 5); // the name of the till, its shift, three tickets
        QCOMPARE(centre.terminate(), 0);
    }
    const QString other = m_folder.filePath(u"restored"_s);
    const Ended restored = run({u"--json"_s, u"restore"_s, u"--embedded"_s, other, u"--file"_s, file});
    QVERIFY2(restored.code == 0, restored.error.constData());
    QVERIFY(QJsonDocument::fromJson(restored.out).object()[u"streams"].toInt() > 0);
    Served centre(other);
    QVERIFY(wired.signIn(centre.port));
    const HttpReply pulled = wired.pull(centre.port, {own});
    QCOMPARE(pulled.status, 409);
    QCOMPARE(pulled.code(), u"stream_epoch"_s);
    // Where it stands, the till sends on from there.
    const HttpReply asked = wired.send(centre.port, till.batchOf({}, till.previous));
    const Result<PushReply> stands = sync::decodePushReply(asked.body);
    QVERIFY(stands);
    QCOMPARE(stands->head.seq, saved.seq);
    const Result<PushReply> refilled = sync::decodePushReply(wired.send(centre.port, after).body);
    QVERIFY(refilled);
    for (const EntryResult &result : refilled->results)
        QCOMPARE(result.status, u"applied"_s);
    QCOMPARE(refilled->head.seq, saved.seq + 2);
    const Result<sync::PullPage> page = sync::decodePullPage(wired.pull(centre.port, {{own.stream, 2, 0, 0}}).body);
    QVERIFY(page);
    QCOMPARE(page->cut.first().epoch, 2);
}

void TillsTest::aRescueFileIsTakenInOnce()
{
    const QString folder = m_folder.filePath(u"rescue"_s);
    const QString file = m_folder.filePath(u"till.rescue"_s);
    const QString words = m_folder.filePath(u"passphrase"_s);
    WiredTill wired(9);
    Shop shop;
    {
        Served centre(folder);
        shop = found(centre.port);
        QVERIFY(wired.join(centre.port, shop));
        QCOMPARE(wired.send(centre.port, wired.till.batch()).status, 200);
        QCOMPARE(centre.terminate(), 0);
    }
    const QByteArray previous = wired.till.previous;
    for (int i = 0; i < 250; ++i)
        wired.till.sell(1);
    const sync::PushBatch waiting = wired.till.batch();
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
    };
    QVERIFY(write(file, sealRescue({waiting.device, previous, waiting.entries}, u"nine green bottles"_s)));
    QVERIFY(write(words, "nine green bottles\n"));
    const QStringList command{u"--json"_s,     u"rescue"_s, u"import"_s,   file,
                              u"--embedded"_s, folder,      u"--tenant"_s, shop.tenant};
    const Ended first = run(command + QStringList{u"--passphrase-file"_s, words});
    QVERIFY2(first.code == 0, first.error.constData());
    QCOMPARE(QJsonDocument::fromJson(first.out).object()[u"new"].toInt(), 250);
    QCOMPARE(QJsonDocument::fromJson(first.out).object()[u"set_aside"].toInt(), 0);
    const Ended second = run(command + QStringList{u"--passphrase-file"_s, u"-"_s}, {}, "nine green bottles\n");
    QVERIFY2(second.code == 0, second.error.constData());
    QCOMPARE(QJsonDocument::fromJson(second.out).object()[u"entries"].toInt(), 250);
    QCOMPARE(QJsonDocument::fromJson(second.out).object()[u"new"].toInt(), 0);

    QCOMPARE(run(command).code, 2); // no passphrase
    QCOMPARE(run(command + QStringList{u"--passphrase-file"_s, u"-"_s}, {}, "another sentence\n").code, 3);
    QCOMPARE(run(command + QStringList{u"more"_s}).code, 2);
}

} // namespace comptoir::centre

QTEST_GUILESS_MAIN(comptoir::centre::TillsTest)
#include "tills_test.moc"
