// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/signingkey.h"
#include "models/storage/secrets/secretbox.h"
#include "models/storage/secrets/wrappedfilestore.h"
#include "tests/support/testshop.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::testing;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

SecretLevel levelOf(const Result<std::unique_ptr<SecretStore>> &store)
{
    return store ? (*store)->level() : SecretLevel::Session;
}

QString errorOf(const Result<std::unique_ptr<SecretStore>> &store)
{
    return store ? QString() : store.error().code;
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsSecretsUnderAPassword();
    void refusesAnotherPassword();
    void filesAreForTheOwnerAlone();
    void noticesADamagedFile();
    void neverReplacesASalt();
    void needsAFolder();
    void theKeyIsNowhereInClear();
    void withoutABusItIsASessionAtOnce();
    void aDeadBusIsNotWaitedForLong();
    void sealsAndOpens();
    void signsAsTheStandardSays();
    void aDamagedSeedIsRefused();
    void matchesOnlyTheRightPin();
    void aPepperedPinNeedsItsPepper();

private:
    [[nodiscard]] QString secrets() const { return m_directory->filePath(u"state/comptoir/secrets"_s); }

    std::unique_ptr<QTemporaryDir> m_directory;
    const QString m_password = u"correct horse"_s;
};

void SecretsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_directory->path()));
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_directory->filePath(u"state"_s)));
}

void SecretsTest::keepsSecretsUnderAPassword()
{
    const QByteArray secret = QByteArray::fromHex("00010203ff");
    {
        const auto store = value(openSecretStore(m_password));
        QCOMPARE(store->level(), SecretLevel::WrappedFile);
        QCOMPARE(value(store->read(u"key"_s)), std::optional<QByteArray>());
        value(store->write(u"key"_s, secret));
        value(store->write(u"../../outside"_s, secret));
    }
    const auto again = value(openSecretStore(m_password));
    QCOMPARE(value(again->read(u"key"_s)), std::optional(secret));
    QCOMPARE(value(again->read(u"../../outside"_s)), std::optional(secret));
    QCOMPARE(QDir(m_directory->filePath(u"state"_s)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
             QStringList(u"comptoir"_s));
}

void SecretsTest::refusesAnotherPassword()
{
    value(value(openSecretStore(m_password))->write(u"key"_s, "secret"));
    QCOMPARE(errorOf(openSecretStore(u"correct horsf"_s)), u"secret_unreadable"_s);
    QCOMPARE(value(value(openSecretStore(m_password))->read(u"key"_s)), std::optional<QByteArray>("secret"));
}

void SecretsTest::filesAreForTheOwnerAlone()
{
    value(value(openSecretStore(m_password))->write(u"key"_s, "secret"));
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!QFileInfo(m_directory->filePath(u"state/comptoir"_s)).permissions().testAnyFlags(others));
    QVERIFY(!QFileInfo(secrets()).permissions().testAnyFlags(others));
    const QFileInfoList files = QDir(secrets()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 3); // salt, check, key
    for (const QFileInfo &file : files)
        QVERIFY2(!file.permissions().testAnyFlags(others), qPrintable(file.fileName()));
}

void SecretsTest::noticesADamagedFile()
{
    value(value(openSecretStore(m_password))->write(u"key"_s, "secret"));
    const QString path = secrets() + u"/key.sealed"_s;
    const QByteArray sound = contentOf(path);
    const auto store = value(openSecretStore(m_password));
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray damaged = sound;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 1);
        setContent(path, damaged);
        QCOMPARE(error(store->read(u"key"_s)), u"secret_unreadable"_s);
        setContent(path, sound.first(i));
        QCOMPARE(error(store->read(u"key"_s)), u"secret_unreadable"_s);
    }
}

void SecretsTest::neverReplacesASalt()
{
    value(value(openSecretStore(m_password))->write(u"key"_s, "secret"));
    const QString salt = secrets() + u"/salt"_s;
    const QByteArray sound = contentOf(salt);
    for (const QByteArray &damaged : {QByteArray(), sound.first(7), QByteArray(sound + sound)}) {
        setContent(salt, damaged);
        QCOMPARE(errorOf(openSecretStore(m_password)), u"secret_unreadable"_s);
        QCOMPARE(contentOf(salt), damaged);
    }
    QFile::remove(secrets() + u"/check.sealed"_s); // nothing left that the password would have to open
    setContent(salt, {});
    QCOMPARE(errorOf(openSecretStore(m_password)), u"secret_unreadable"_s);
    setContent(salt, sound);
    QCOMPARE(value(value(openSecretStore(m_password))->read(u"key"_s)), std::optional<QByteArray>("secret"));
}

void SecretsTest::needsAFolder()
{
    setContent(m_directory->filePath(u"a file"_s), "x");
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_directory->filePath(u"a file"_s)));
    QCOMPARE(stateDirectory(), QString());
    QCOMPARE(errorOf(openSecretStore(m_password)), u"read_only"_s);
    QCOMPARE(levelOf(openSecretStore({})), SecretLevel::Session);
}

void SecretsTest::theKeyIsNowhereInClear()
{
    TestShop test;
    test.close();
    QByteArray seed;
    QByteArray pepper;
    {
        const auto till =
            value(OpenTill::open(test.folder(), Database::Open::Existing, test.clock(), test.rng(), m_password));
        QCOMPARE(till->shop().device().level, SecretLevel::WrappedFile);
        seed = till->shop().device().key.seed();
        pepper = till->shop().device().pepper;
        till->writeAnchor();
    }
    int files = 0;
    for (QDirIterator it(test.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QByteArray content = contentOf(it.next());
        ++files;
        for (const QByteArray &secret : {seed, pepper, m_password.toUtf8()}) {
            for (const QByteArray &form : {secret, secret.toHex(), secret.toHex().toUpper(), secret.toBase64()})
                QVERIFY2(!content.contains(form), qPrintable(it.filePath()));
        }
    }
    QVERIFY(files >= 5);
}

void SecretsTest::withoutABusItIsASessionAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const auto store = value(openSecretStore({}));
    QVERIFY(timer.elapsed() < 200);
    QCOMPARE(store->level(), SecretLevel::Session);
    value(store->write(u"key"_s, "secret"));
    QCOMPARE(value(store->read(u"key"_s)), std::optional<QByteArray>("secret"));
    QCOMPARE(value(value(openSecretStore({}))->read(u"key"_s)), std::optional<QByteArray>()); // memory only
}

void SecretsTest::aDeadBusIsNotWaitedForLong()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(m_directory->filePath(u"no bus"_s)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(levelOf(openSecretStore({})), SecretLevel::Session);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void SecretsTest::sealsAndOpens()
{
    const QByteArray key = randomBytes(32);
    const QByteArray sealed = sealSecret("secret", key);
    QCOMPARE(openSecret(sealed, key), QByteArray("secret"));
    QVERIFY(sealSecret("secret", key) != sealed); // another nonce each time
    QCOMPARE(openSecret(sealed, randomBytes(32)), QByteArray());
    QCOMPARE(openSecret(sealed, {}), QByteArray());
    QCOMPARE(openSecret({}, key), QByteArray());
}

void SecretsTest::signsAsTheStandardSays()
{
    // RFC 8032 §7.1, test 2.
    const auto key = value(
        SigningKey::fromSeed(QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"))
            .map([](SigningKey &&made) { return std::make_shared<SigningKey>(std::move(made)); }));
    QCOMPARE(key->publicKey().toHex(), QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"));
    const QByteArray message = QByteArray::fromHex("72");
    const QByteArray signature = key->sign(message);
    QCOMPARE(signature.toHex(), QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                           "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    QVERIFY(verifySignature(message, signature, key->publicKey()));
    QVERIFY(!verifySignature("s", signature, key->publicKey()));
    QVERIFY(!verifySignature(message, signature.first(63), key->publicKey()));
    QVERIFY(!verifySignature(message, signature, {}));
    QVERIFY(!verifySignature(message, signature, SigningKey::generate().publicKey()));
}

void SecretsTest::aDamagedSeedIsRefused()
{
    for (const qsizetype size : {0, 31, 33, 64}) {
        const auto key = SigningKey::fromSeed(QByteArray(size, 'k'));
        QVERIFY(!key && key.error().code == "bad_key"_L1);
    }
}

void SecretsTest::matchesOnlyTheRightPin()
{
    const PinVerifier verifier = makePinVerifier(u"4321"_s, {});
    QVERIFY(!verifier.peppered);
    QVERIFY(pinMatches(u"4321"_s, verifier, {}));
    QVERIFY(!pinMatches(u"4322"_s, verifier, {}));
    QVERIFY(!pinMatches({}, verifier, {}));
    QVERIFY(!pinMatches(u"4321"_s, PinVerifier{}, {}));
    QVERIFY(makePinVerifier(u"4321"_s, {}).proof != verifier.proof); // its own salt each time
    QVERIFY(pinMatches(u"4321"_s, verifier, randomBytes(32)));       // made before the device had a pepper
}

void SecretsTest::aPepperedPinNeedsItsPepper()
{
    const QByteArray pepper = randomBytes(32);
    const PinVerifier verifier = makePinVerifier(u"4321"_s, pepper);
    QVERIFY(verifier.peppered);
    QVERIFY(pinMatches(u"4321"_s, verifier, pepper));
    QVERIFY(!pinMatches(u"4321"_s, verifier, {}));
    QVERIFY(!pinMatches(u"4321"_s, verifier, randomBytes(32)));
    QVERIFY(!pinMatches(u"1234"_s, verifier, pepper));
    PinVerifier stripped = verifier; // claiming that no pepper was used does not help
    stripped.peppered = false;
    QVERIFY(!pinMatches(u"4321"_s, stripped, pepper));
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secrets_test.moc"
