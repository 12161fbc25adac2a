// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/keyring.h"

#include "models/domain/codec/strictjson.h"
#include "models/journal/sha256.h"
#include "models/journal/sodium.h"
#include "server/services/identity/keyfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype secretSize = 32;
constexpr QLatin1StringView secretFile = "seal.key"_L1;
constexpr QLatin1StringView audience = "comptoir"_L1;

QJsonObject publicForm(const QByteArray &kid, const QByteArray &publicKey)
{
    return {{u"kty"_s, u"OKP"_s},
            {u"crv"_s, u"Ed25519"_s},
            {u"x"_s, QString::fromLatin1(toBase64Url(publicKey))},
            {u"kid"_s, QString::fromLatin1(kid)}};
}

/// RFC 7638: the SHA-256 of the members that make the key, in this order and form.
QByteArray thumbprint(const QByteArray &publicKey)
{
    return toBase64Url(sha256({R"({"crv":"Ed25519","kty":"OKP","x":")", toBase64Url(publicKey), R"("})"}));
}

Unexpected damaged(const QString &file)
{
    return broken(u"bad_key"_s, u"The key file %1 is damaged; it was not used."_s.arg(file));
}

} // namespace

Result<std::unique_ptr<Keyring>> Keyring::open(const QString &folder, const Clock &clock)
{
    COMPTOIR_TRY(makeKeyFolder(folder));
    Result<Keys> keys = readKeys(folder);
    if (keys && keys->empty()) {
        COMPTOIR_TRY(addKey(folder, clock.nowMs()));
        keys = readKeys(folder);
    }
    COMPTOIR_TRY(keys);
    std::unique_ptr<Keyring> ring(new Keyring(folder, clock));
    ring->m_keys = std::make_shared<const Keys>(std::move(*keys));
    ring->m_readAt = clock.nowMs();
    QByteArray fresh(secretSize, Qt::Uninitialized);
    randombytes_buf(fresh.data(), static_cast<std::size_t>(fresh.size()));
    // Another server may make it at the same moment: the first stands.
    COMPTOIR_TRY(writeKeyFile(folder, secretFile, fresh));
    const Result<QByteArray> secret = readKeyFile(folder, secretFile);
    COMPTOIR_TRY(secret);
    if (secret->size() != secretSize)
        return damaged(secretFile);
    ring->m_secret = *secret;
    return ring;
}

Result<QByteArray> Keyring::rotate(const QString &folder, EpochMs now)
{
    COMPTOIR_TRY(makeKeyFolder(folder));
    const Result<Keys> keys = readKeys(folder);
    COMPTOIR_TRY(keys);
    if (!keys->empty() && keys->back().useFrom > now)
        return refuse(u"rotation_pending"_s,
                      u"A key waits for its day already, %1; nothing was changed."_s.arg(
                          QDateTime::fromMSecsSinceEpoch(keys->back().useFrom, Qt::UTC).toString(Qt::ISODate)));
    for (std::size_t i = 0; i < keys->size(); ++i) {
        if (!isBelieved(*keys, i, now))
            QFile::remove(QDir(folder).filePath(QString::fromLatin1((*keys)[i].kid) + ".jwk"_L1));
    }
    return addKey(folder, keys->empty() ? now : now + publishAheadMs);
}

Result<QByteArray> Keyring::addKey(const QString &folder, EpochMs useFrom)
{
    const SigningKey key = SigningKey::generate();
    const QByteArray kid = thumbprint(key.publicKey());
    QJsonObject file = publicForm(kid, key.publicKey());
    file.insert("d"_L1, QString::fromLatin1(toBase64Url(key.seed())));
    file.insert("use_from"_L1, useFrom / 1000);
    COMPTOIR_TRY(
        writeKeyFile(folder, QString::fromLatin1(kid) + ".jwk"_L1, QJsonDocument(file).toJson(QJsonDocument::Compact)));
    return kid;
}

Result<Keyring::Keys> Keyring::readKeys(const QString &folder)
{
    Keys keys;
    const QStringList names = QDir(folder).entryList({u"*.jwk"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const Result<QByteArray> text = readKeyFile(folder, name);
        COMPTOIR_TRY(text);
        const Result<QJsonObject> file = parseStrictJson(*text);
        const auto seed = file ? fromBase64Url(file->value("d"_L1).toString().toLatin1()) : std::nullopt;
        Result<SigningKey> key = SigningKey::fromSeed(seed.value_or(QByteArray()));
        if (!key || name != QString::fromLatin1(thumbprint(key->publicKey())) + ".jwk"_L1)
            return damaged(name);
        keys.push_back({thumbprint(key->publicKey()), file->value("use_from"_L1).toInteger() * 1000, std::move(*key)});
    }
    std::stable_sort(keys.begin(), keys.end(), [](const Key &a, const Key &b) { return a.useFrom < b.useFrom; });
    return keys;
}

std::size_t Keyring::inUse(const Keys &keys, EpochMs now)
{
    std::size_t index = keys.size() - 1;
    while (index > 0 && keys[index].useFrom > now)
        --index;
    return index;
}

bool Keyring::isBelieved(const Keys &keys, std::size_t index, EpochMs now)
{
    // Servers read the folder a minute apart: the former key may sign a little longer than it should.
    return index + 1 >= keys.size() || keys[index + 1].useFrom + accessTokenLifeMs + clockSkewMs + readAgainMs > now;
}

std::shared_ptr<const Keyring::Keys> Keyring::keys() const
{
    const std::scoped_lock lock(m_mutex);
    const EpochMs now = m_clock.nowMs();
    if (now - m_readAt >= readAgainMs) {
        m_readAt = now;
        // A folder that cannot be read just now leaves the keys that are known.
        if (Result<Keys> read = readKeys(m_folder); read && !read->empty())
            m_keys = std::make_shared<const Keys>(std::move(*read));
    }
    return m_keys;
}

QByteArray Keyring::issue(const AccessClaims &claims, const Uuid &tokenId, const QString &issuer) const
{
    const std::shared_ptr<const Keys> all = keys();
    const Key &key = (*all)[inUse(*all, m_clock.nowMs())];
    return writeAccessToken(claims, tokenId, issuer, audience, key.kid, key.key);
}

Result<AccessClaims> Keyring::read(QByteArrayView token, const QString &issuer) const
{
    const std::shared_ptr<const Keys> all = keys();
    const EpochMs now = m_clock.nowMs();
    TokenTrust trust{issuer, audience, {}};
    for (std::size_t i = 0; i < all->size(); ++i) {
        if (isBelieved(*all, i, now))
            trust.keys.insert((*all)[i].kid, (*all)[i].key.publicKey());
    }
    return readAccessToken(token, trust, now);
}

QByteArray Keyring::jwks() const
{
    const std::shared_ptr<const Keys> all = keys();
    QJsonArray list;
    for (std::size_t i = 0; i < all->size(); ++i) {
        if (!isBelieved(*all, i, m_clock.nowMs()))
            continue;
        QJsonObject entry = publicForm((*all)[i].kid, (*all)[i].key.publicKey());
        entry.insert("alg"_L1, u"EdDSA"_s);
        entry.insert("use"_L1, u"sig"_s);
        list.append(entry);
    }
    return QJsonDocument(QJsonObject{{u"keys"_s, list}}).toJson(QJsonDocument::Compact);
}

QByteArray Keyring::derive(QByteArrayView purpose, QByteArrayView bytes) const
{
    QByteArray code(crypto_generichash_BYTES, Qt::Uninitialized);
    const QByteArray message = purpose.toByteArray() + '\0' + bytes.toByteArray();
    crypto_generichash(bytesOf(code), static_cast<std::size_t>(code.size()), bytesOf(QByteArrayView(message)),
                       static_cast<unsigned long long>(message.size()), bytesOf(QByteArrayView(m_secret)),
                       static_cast<std::size_t>(m_secret.size()));
    return code;
}

QByteArray Keyring::seal(QByteArrayView secret) const
{
    const QByteArray key = derive("seal", {});
    QByteArray nonce(crypto_secretbox_NONCEBYTES, Qt::Uninitialized);
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray box(secret.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), bytesOf(secret), static_cast<unsigned long long>(secret.size()),
                          bytesOf(QByteArrayView(nonce)), bytesOf(QByteArrayView(key)));
    return nonce + box;
}

std::optional<QByteArray> Keyring::unseal(QByteArrayView sealed) const
{
    constexpr qsizetype overhead = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < overhead)
        return std::nullopt;
    const QByteArray key = derive("seal", {});
    const QByteArrayView box = sealed.sliced(crypto_secretbox_NONCEBYTES);
    QByteArray secret(sealed.size() - overhead, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytesOf(secret), bytesOf(box), static_cast<unsigned long long>(box.size()),
                                   bytesOf(sealed), bytesOf(QByteArrayView(key))) != 0)
        return std::nullopt;
    return secret;
}

} // namespace comptoir::centre
