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

QByteArray pinProof(const QString &pin, const QByteArray &salt, const QByteArray &pepper)
{
    const QByteArray hash = stretchedKey(pin, salt, 2, 19 * 1024 * 1024);
    if (pepper.isEmpty() || hash.isEmpty())
        return hash;
    QByteArray proof(keySize, Qt::Uninitialized);
    crypto_generichash(bytesOf(proof), static_cast<std::size_t>(proof.size()), bytesOf(QByteArrayView(hash)),
                       static_cast<unsigned long long>(hash.size()), bytesOf(QByteArrayView(pepper)),
                       static_cast<std::size_t>(pepper.size()));
    return proof;
}

} // namespace

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

} // namespace comptoir
