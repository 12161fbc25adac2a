// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/testcertificate.h"

#include <QCryptographicHash>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace comptoir::testing
{

namespace
{

void require(bool good)
{
    if (!good)
        qFatal("OpenSSL does not make a certificate");
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    require(extension && X509_add_ext(certificate, extension, -1) == 1);
    X509_EXTENSION_free(extension);
}

template <typename Write>
QByteArray pem(Write write)
{
    BIO *memory = BIO_new(BIO_s_mem());
    require(memory && write(memory) == 1);
    QByteArray bytes(static_cast<qsizetype>(BIO_ctrl(memory, BIO_CTRL_PENDING, 0, nullptr)), '\0');
    require(BIO_read(memory, bytes.data(), static_cast<int>(bytes.size())) == bytes.size());
    BIO_free(memory);
    return bytes;
}

} // namespace

TestCertificate::TestCertificate(const Wish &wish, const TestCertificate *issuer)
    : m_key(EVP_EC_gen("P-256")), m_certificate(X509_new())
{
    static long serial = 1;
    require(m_key && m_certificate);
    X509 *signer = issuer ? issuer->m_certificate : m_certificate;
    X509_set_version(m_certificate, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(m_certificate), serial++);
    X509_gmtime_adj(X509_getm_notBefore(m_certificate), static_cast<long>(wish.fromSeconds));
    X509_gmtime_adj(X509_getm_notAfter(m_certificate), static_cast<long>(wish.toSeconds));
    X509_set_pubkey(m_certificate, m_key);
    const QByteArray name = wish.isAuthority ? QByteArray("Test authority") : wish.address;
    X509_NAME *subject = X509_get_subject_name(m_certificate);
    require(X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(name.constData()), -1, -1, 0) == 1);
    X509_set_issuer_name(m_certificate, X509_get_subject_name(signer));
    extend(m_certificate, signer, NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (wish.isAuthority)
        extend(m_certificate, signer, NID_key_usage, "critical,keyCertSign");
    else
        extend(m_certificate, signer, NID_subject_alt_name, "IP:" + wish.address);
    require(X509_sign(m_certificate, issuer ? issuer->m_key : m_key, EVP_sha256()) > 0);
}

TestCertificate::~TestCertificate()
{
    X509_free(m_certificate);
    EVP_PKEY_free(m_key);
}

QSslCertificate TestCertificate::certificate() const
{
    return QSslCertificate(pem([this](BIO *memory) { return PEM_write_bio_X509(memory, m_certificate); }));
}

QSslKey TestCertificate::key() const
{
    return QSslKey(pem([this](BIO *memory) {
                       return PEM_write_bio_PrivateKey(memory, m_key, nullptr, nullptr, 0, nullptr, nullptr);
                   }),
                   QSsl::Ec);
}

QByteArray TestCertificate::pin() const
{
    return QCryptographicHash::hash(certificate().publicKey().toDer(), QCryptographicHash::Sha256);
}

} // namespace comptoir::testing
