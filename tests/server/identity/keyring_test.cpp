// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/keyring.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::centre;

namespace
{

constexpr EpochMs start = 1'795'852'800'000;
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
const QString issuer = u"https://centre.example"_s;

QSet<QString> published(const Keyring &ring)
{
    QSet<QString> kids;
    for (const QJsonValue &key : QJsonDocument::fromJson(ring.jwks())[u"keys"_s].toArray())
        kids.insert(key[u"kid"].toString());
    return kids;
}

QString kidOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(*fromBase64Url(token.split('.').first()))[u"kid"_s].toString();
}

} // namespace

class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsFromNothing();
    void keepsItsKeys();
    void publishesThePublicPartOnly();
    void publishesAKeyBeforeItSigns();
    void believesAnOldKeyUntilItsLastTokenEnds();
    void rotatesOneAtATime();
    void refusesWhatOthersCanRead();
    void refusesDamage();
    void sealsAndDerives();

private:
    [[nodiscard]] std::unique_ptr<Keyring> open() { return Keyring::open(m_folder, m_clock).value(); }
    [[nodiscard]] QByteArray issue(const Keyring &ring)
    {
        AccessClaims claims;
        SeededRng rng(1);
        claims.subject = claims.session = Uuid::v7(start, rng);
        claims.issuedAt = m_clock.nowMs();
        claims.expiresAt = claims.issuedAt + accessTokenLifeMs;
        return ring.issue(claims, claims.subject, issuer);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    ManualClock m_clock{start};
};

void KeyringTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"centre/keys"_s);
    m_clock.set(start);
}

void KeyringTest::startsFromNothing()
{
    const auto ring = open();
    QVERIFY(ring->read(issue(*ring), issuer));
    QVERIFY(!ring->read(issue(*ring), u"https://other.example"_s));
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(m_folder), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0700U);
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(names.size(), 2); // the signing key and the sealing one, nothing half written
    for (const QString &name : names) {
        QCOMPARE(::stat(qPrintable(m_folder + u'/' + name), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0400U);
    }
}

void KeyringTest::keepsItsKeys()
{
    const QByteArray token = issue(*open());
    QVERIFY(open()->read(token, issuer));
}

void KeyringTest::publishesThePublicPartOnly()
{
    const QJsonArray keys = QJsonDocument::fromJson(open()->jwks())[u"keys"_s].toArray();
    QCOMPARE(keys.size(), 1);
    QCOMPARE(keys[0].toObject().keys(), (QStringList{u"alg"_s, u"crv"_s, u"kid"_s, u"kty"_s, u"use"_s, u"x"_s}));
}

void KeyringTest::publishesAKeyBeforeItSigns()
{
    const auto ring = open();
    const QString first = kidOf(issue(*ring));
    const QString next = QString::fromLatin1(Keyring::rotate(m_folder, start).value());
    m_clock.advance(minute);
    QCOMPARE(published(*ring), (QSet<QString>{first, next}));
    QCOMPARE(kidOf(issue(*ring)), first);
    m_clock.set(start + 7 * day);
    QCOMPARE(kidOf(issue(*ring)), next);
}

void KeyringTest::believesAnOldKeyUntilItsLastTokenEnds()
{
    const auto ring = open();
    QVERIFY(Keyring::rotate(m_folder, start));
    m_clock.set(start + 7 * day - 1000);
    const QByteArray last = issue(*ring);
    m_clock.set(start + 7 * day + 10 * minute - 1000);
    QVERIFY(ring->read(last, issuer));
    QCOMPARE(published(*ring).size(), 2);
    m_clock.advance(5 * minute);
    QCOMPARE(published(*ring).size(), 1);
    QVERIFY(!published(*ring).contains(kidOf(last)));
    QVERIFY(Keyring::rotate(m_folder, m_clock.nowMs())); // takes the old file away
    QCOMPARE(QDir(m_folder).entryList({u"*.jwk"_s}, QDir::Files).size(), 2);
}

void KeyringTest::rotatesOneAtATime()
{
    (void)open();
    QVERIFY(Keyring::rotate(m_folder, start));
    const auto again = Keyring::rotate(m_folder, start + day);
    QVERIFY(!again);
    QCOMPARE(again.error().code, u"rotation_pending"_s);
}

void KeyringTest::refusesWhatOthersCanRead()
{
    (void)open();
    QVERIFY(::chmod(qPrintable(m_folder), 0755) == 0);
    QCOMPARE(Keyring::open(m_folder, m_clock).error().code, u"bad_key_folder"_s);
    QVERIFY(::chmod(qPrintable(m_folder), 0700) == 0);
    const QString file = m_folder + u'/' + QDir(m_folder).entryList({u"*.jwk"_s}, QDir::Files).first();
    QVERIFY(::chmod(qPrintable(file), 0444) == 0);
    QCOMPARE(Keyring::open(m_folder, m_clock).error().code, u"bad_key_folder"_s);
}

void KeyringTest::refusesDamage()
{
    (void)open();
    const QString name = QDir(m_folder).entryList({u"*.jwk"_s}, QDir::Files).first();
    QVERIFY(QFile::rename(m_folder + u'/' + name, m_folder + u"/other.jwk"_s));
    QCOMPARE(Keyring::open(m_folder, m_clock).error().code, u"bad_key"_s);
}

void KeyringTest::sealsAndDerives()
{
    const auto ring = open();
    const QByteArray sealed = ring->seal("a reset token");
    QVERIFY(!sealed.contains("reset"));
    QCOMPARE(open()->unseal(sealed), std::optional<QByteArray>("a reset token"));
    QByteArray changed = sealed;
    changed.back() = static_cast<char>(changed.back() ^ 1);
    QCOMPARE(ring->unseal(changed), std::nullopt);
    QCOMPARE(ring->unseal("short"), std::nullopt);
    QCOMPARE(ring->derive("refresh", "x").size(), 32);
    QVERIFY(ring->derive("refresh", "x") != ring->derive("other", "x"));
    QCOMPARE(ring->derive("refresh", "x"), open()->derive("refresh", "x"));
}

QTEST_APPLESS_MAIN(KeyringTest)
#include "keyring_test.moc"
