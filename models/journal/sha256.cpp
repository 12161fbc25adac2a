// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sha256.h"

#include <QtEndian>

#include <memory>
#include <openssl/crypto.h>
#include <openssl/evp.h>

namespace comptoir
{

namespace
{

/// The algorithm and a context per thread are fetched once: OpenSSL 3 looks providers up on every fetch.
struct Digester {
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

thread_local std::unique_ptr<Digester> threadDigester;

} // namespace

QByteArray bigEndian(std::initializer_list<qint64> values)
{
    constexpr qsizetype width = 8;
    QByteArray bytes(static_cast<qsizetype>(values.size()) * width, Qt::Uninitialized);
    char *at = bytes.data();
    for (const qint64 value : values) {
        qToBigEndian(value, at);
        at += width;
    }
    return bytes;
}

void releaseThreadCrypto()
{
    threadDigester.reset();
    OPENSSL_thread_stop();
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    if (!threadDigester)
        threadDigester = std::make_unique<Digester>();
    EVP_MD_CTX *context = threadDigester->context.get();
    QByteArray digest(sha256Size, Qt::Uninitialized);
    bool done = EVP_DigestInit_ex2(context, threadDigester->algorithm.get(), nullptr) == 1;
    for (const QByteArrayView part : parts)
        done = done && EVP_DigestUpdate(context, part.data(), static_cast<std::size_t>(part.size())) == 1;
    done = done && EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr) == 1;
    if (!done)
        qFatal("SHA-256 is not available in this OpenSSL");
    return digest;
}

} // namespace comptoir
