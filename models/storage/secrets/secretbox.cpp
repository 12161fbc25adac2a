// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secrets/secretbox.h"

#include "models/journal/sodium.h"

namespace comptoir
{

namespace
{

constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype keySize = 32;

QByteArray stretched(const QString &text, const QByteArray &salt, unsigned long long passes, std::size_t memory)
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

QByteArray pinProof(const QString &pin, const QByteArray &salt, const QByteArray &pepper)
{
    const QByteArray hash = stretched(pin, salt, 2, 19 * 1024 * 1024);
    if (pepper.isEmpty() || hash.isEmpty())
        return hash;
    QByteArray proof(keySize, Qt::Uninitialized);
    crypto_generichash(bytesOf(proof), static_cast<std::size_t>(proof.size()), bytesOf(QByteArrayView(hash)),
                       static_cast<unsigned long long>(hash.size()), bytesOf(QByteArrayView(pepper)),
                       static_cast<std::size_t>(pepper.size()));
    return proof;
}

} // namespace

QByteArray randomBytes(qsizetype count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

PinVerifier makePinVerifier(const QString &pin, const QByteArray &pepper)
{
    PinVerifier verifier{randomBytes(saltSize), {}, !pepper.isEmpty()};
    verifier.proof = pinProof(pin, verifier.salt, pepper);
    return verifier;
}

bool pinMatches(const QString &pin, const PinVerifier &verifier, const QByteArray &pepper)
{
    if (verifier.peppered && pepper.isEmpty())
        return false;
    const QByteArray proof = pinProof(pin, verifier.salt, verifier.peppered ? pepper : QByteArray());
    return proof.size() == keySize && verifier.proof.size() == keySize &&
           sodium_memcmp(proof.constData(), verifier.proof.constData(), keySize) == 0;
}

QByteArray keyFromPassword(const QString &password, const QByteArray &salt)
{
    return stretched(password, salt, 3, 64 * 1024 * 1024);
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
