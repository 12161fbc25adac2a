// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sealedbytes.h"

#include "models/journal/sodium.h"

namespace comptoir
{

namespace
{

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype keySize = 32;

} // namespace

QByteArray stretchedKey(const QString &text, const QByteArray &salt, unsigned long long passes, std::size_t memory)
{
    startSodium();
    const QByteArray utf8 = text.toUtf8();
    QByteArray key(keySize, Qt::Uninitialized);
    if (salt.size() != saltSize ||
        crypto_pwhash(bytesOf(key), static_cast<unsigned long long>(key.size()), utf8.constData(),
                      static_cast<unsigned long long>(utf8.size()), bytesOf(QByteArrayView(salt)), passes, memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {};
    return key;
}

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArray keyFromPassword(const QString &password, const QByteArray &salt)
{
    return stretchedKey(password, salt, 3, 64 * 1024 * 1024);
}

QByteArray sealSecret(const QByteArray &secret, const QByteArray &key)
{
    QByteArray sealed = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray nonce = sealed;
    sealed.resize(nonce.size() + secret.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + nonce.size(), nullptr, bytesOf(QByteArrayView(secret)),
                                               static_cast<unsigned long long>(secret.size()), nullptr, 0, nullptr,
                                               bytesOf(QByteArrayView(nonce)), bytesOf(QByteArrayView(key)));
    return sealed;
}

QByteArray openSecret(const QByteArray &sealed, const QByteArray &key)
{
    constexpr qsizetype overhead =
        crypto_aead_xchacha20poly1305_ietf_NPUBBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (sealed.size() < overhead || key.size() != keySize)
        return {};
    const QByteArrayView nonce = QByteArrayView(sealed).first(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArrayView body = QByteArrayView(sealed).sliced(nonce.size());
    QByteArray secret(sealed.size() - overhead, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytesOf(secret), nullptr, nullptr, bytesOf(body),
                                                   static_cast<unsigned long long>(body.size()), nullptr, 0,
                                                   bytesOf(nonce), bytesOf(QByteArrayView(key))) != 0)
        return {};
    return secret;
}

} // namespace comptoir
