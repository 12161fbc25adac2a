// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace comptoir::testing
{

/// A certificate made on the spot, with its key; nothing of it outlives the test.
class TestCertificate
{
public:
    struct Wish {
        QByteArray address = "127.0.0.1"; ///< it is for
        qint64 fromSeconds = -3600;       ///< of now
        qint64 toSeconds = 3600;
        bool isAuthority = false;
    };
    /// Signed by `issuer`, or by itself.
    explicit TestCertificate(const Wish &wish, const TestCertificate *issuer = nullptr);
    ~TestCertificate();
    TestCertificate(const TestCertificate &) = delete;
    TestCertificate &operator=(const TestCertificate &) = delete;

    [[nodiscard]] QSslCertificate certificate() const;
    [[nodiscard]] QSslKey key() const;
    /// SHA-256 of its public key.
    [[nodiscard]] QByteArray pin() const;

private:
    evp_pkey_st *m_key = nullptr;
    x509_st *m_certificate = nullptr;
};

} // namespace comptoir::testing
