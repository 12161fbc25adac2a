// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/signingkey.h"

#include "models/journal/sodium.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

SigningKey SigningKey::generate()
{
    startSodium();
    SigningKey key;
    key.m_public.resize(publicSize);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_keypair(bytesOf(key.m_public), bytesOf(key.m_secret));
    return key;
}

Result<SigningKey> SigningKey::fromSeed(QByteArrayView seed)
{
    startSodium();
    if (seed.size() != seedSize)
        return broken(u"bad_key"_s, u"The stored device key is damaged."_s);
    SigningKey key;
    key.m_public.resize(publicSize);
    key.m_secret.resize(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(bytesOf(key.m_public), bytesOf(key.m_secret), bytesOf(seed));
    return key;
}

SigningKey::~SigningKey()
{
    if (!m_secret.isEmpty())
        sodium_memzero(m_secret.data(), static_cast<std::size_t>(m_secret.size()));
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<unsigned long long>(message.size()),
                         bytesOf(QByteArrayView(m_secret)));
    return signature;
}

QByteArray SigningKey::seed() const
{
    return m_secret.first(seedSize);
}

bool verifySignature(QByteArrayView message, QByteArrayView signature, QByteArrayView publicKey)
{
    return signature.size() == SigningKey::signatureSize && publicKey.size() == SigningKey::publicSize &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message),
                                       static_cast<unsigned long long>(message.size()), bytesOf(publicKey)) == 0;
}

} // namespace comptoir
