// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal/device.h"
#include "models/storage/secrets/secretstore.h"
#include "tests/support/testshop.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

const QByteArray secret = QByteArray::fromHex("00ff10c3a90a0d80");

int startAgain(const QString &what, const QString &folder)
{
    return QProcess::execute(QCoreApplication::applicationFilePath(), {what, folder});
}

/// The first process of a session: keeps a secret, then lets a second one find it.
int writeSecret(const QString &folder)
{
    const auto store = value(openSecretStore({}));
    if (store->level() != SecretLevel::Keychain)
        return 10;
    if (value(store->read(u"test"_s)))
        return 11; // the session was not empty
    value(store->write(u"test"_s, "an earlier one"));
    value(store->write(u"test"_s, secret));
    return value(store->read(u"test"_s)) == secret ? startAgain(u"--read"_s, folder) : 12;
}

int readSecret()
{
    const auto store = value(openSecretStore({}));
    return store->level() == SecretLevel::Keychain && value(store->read(u"test"_s)) == secret ? 0 : 20;
}

/// Two runs of a till: one key, and an older copy of the file is recognised by the anchor in the keychain.
int runTill(const QString &folder, bool first)
{
    const ManualClock clock(testMorning);
    SystemRng rng;
    const auto till = value(OpenTill::open(folder, Database::Open::Existing, clock, rng));
    const Device &device = till->shop().device();
    if (device.level != SecretLevel::Keychain || device.pepper.size() != 32)
        return 30;
    value(till->shop().write([](Recorder &recorder) -> Result<void> {
        recorder.record(SettingsChanged{{{u"seller.phone"_s, u"021 00 00 00"_s}}}, Uuid());
        return {};
    }));
    till->writeAnchor();
    const qint64 keys = value(till->shop().read([](Connection &c) -> Result<qint64> {
        return c.scalar("SELECT count(*) FROM device_key WHERE level = 'keychain'");
    }));
    if (keys != 1 || !verifyFindings(till->shop()).isEmpty())
        return 31;
    return first ? 0 : 40; // 40: the second run went well
}

int openOlderCopy(const QString &folder)
{
    const ManualClock clock(testMorning);
    SystemRng rng;
    const auto till = value(OpenTill::open(folder, Database::Open::Existing, clock, rng));
    return till->shop().device().epochReason == "older_copy"_L1 ? 50 : 51;
}

/// What a wipe leaves of the device in the keychain: nothing.
int forgetTill(const QString &folder)
{
    const ManualClock clock(testMorning);
    SystemRng rng;
    auto till = value(OpenTill::open(folder, Database::Open::Existing, clock, rng));
    const Uuid device = till->shop().device().id;
    till.reset();
    const auto store = value(openSecretStore({}));
    value(forgetDevice(*store, device));
    for (const QString &name : {u"key-"_s, u"pepper-"_s, u"anchor-"_s}) {
        if (value(store->read(name + device.toText())))
            return 60;
    }
    value(forgetDevice(*store, device)); // what is not there is forgotten already
    return value(OpenTill::open(folder, Database::Open::Existing, clock, rng))->shop().device().finding.isEmpty() ? 0
                                                                                                                  : 61;
}

int till(const QString &folder)
{
    const QString older = folder + u" older"_s;
    copyFolder(folder, older);
    if (const int code = startAgain(u"--first-run"_s, folder); code != 0)
        return code;
    if (const int code = startAgain(u"--second-run"_s, folder); code != 40)
        return code;
    if (startAgain(u"--older-copy"_s, older) != 50)
        return 52;
    return startAgain(u"--forget"_s, folder);
}

int inSession(const QString &what, const QString &folder)
{
    if (what == "--write"_L1)
        return writeSecret(folder);
    if (what == "--read"_L1)
        return readSecret();
    if (what == "--till"_L1)
        return till(folder);
    if (what == "--older-copy"_L1)
        return openOlderCopy(folder);
    if (what == "--forget"_L1)
        return forgetTill(folder);
    return runTill(folder, what == "--first-run"_L1);
}

} // namespace

/// Runs this program again in a session of its own: a private bus and an empty keyring that is gone afterwards.
class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretSurvivesTheProcess();
    void aTillKeepsItsKeyAndItsAnchor();

private:
    static int session(const QString &what, const QString &folder);
};

int KeychainTest::session(const QString &what, const QString &folder)
{
    const QString script = QStringLiteral(COMPTOIR_SOURCE "/tests/support/keychain-session.sh");
    return QProcess::execute(script, {QCoreApplication::applicationFilePath(), what, folder});
}

void KeychainTest::aSecretSurvivesTheProcess()
{
    const QTemporaryDir directory;
    QCOMPARE(session(u"--write"_s, directory.path()), 0);
}

void KeychainTest::aTillKeepsItsKeyAndItsAnchor()
{
    TestShop test;
    test.close();
    QCOMPARE(session(u"--till"_s, test.folder()), 0);
}

int main(int count, char **arguments)
{
    const QCoreApplication program(count, arguments);
    if (count == 3)
        return inSession(QString::fromLocal8Bit(arguments[1]), QFile::decodeName(arguments[2]));
    KeychainTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "keychain_test.moc"
