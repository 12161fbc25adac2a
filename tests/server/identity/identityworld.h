// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/signingkey.h"
#include "server/services/identity/identity.h"
#include "tests/server/support/testcentre.h"

#include <QTemporaryDir>

namespace comptoir::centre
{

/// A person of a test, signed in.
struct TestPerson {
    QByteArray access;
    QByteArray refresh;
    QString email;
    QString id;
    QString tenant;
    QString branch; ///< the first of the business, of its founder
};

/// A till of a test: its id and key.
struct TestDevice {
    Uuid id;
    SigningKey key;
};

/// A real centre with the real authenticator and all routes, on a database of its own.
class IdentityWorld
{
public:
    explicit IdentityWorld(TestCluster &cluster, const TestCentre::Tweak &tweak = {});

    static const QString password;

    [[nodiscard]] TestCentre &centre() { return *m_centre; }
    [[nodiscard]] const Keyring &keys() const { return m_identity->keys(); }
    [[nodiscard]] const QByteArray &conninfo() const { return m_conninfo; }
    /// A second server process's worth of centre on the same database and keys.
    [[nodiscard]] std::unique_ptr<TestCentre> another(const TestCentre::Tweak &tweak = {});

    [[nodiscard]] JsonClient nobody() const { return m_centre->client(); }
    [[nodiscard]] JsonClient as(const TestPerson &person) const { return m_centre->client(person.access); }

    /// The n-th business of the test; its founder.
    [[nodiscard]] TestPerson found(int n);
    /// Somebody new who works for the founder's business, with the built-in role `role` (none: "").
    [[nodiscard]] TestPerson hire(const TestPerson &founder, const QString &role, const QString &email);
    [[nodiscard]] QString roleId(const TestPerson &person, const QString &code) const;
    [[nodiscard]] HttpReply login(const QString &email, const QString &word) const;
    [[nodiscard]] HttpReply refresh(const QByteArray &token) const;

    /// Asks for a code as `person` and enrols a new till with it.
    [[nodiscard]] TestDevice enrol(const TestPerson &person, const QString &till);
    [[nodiscard]] HttpReply signIn(const TestDevice &device) const;

private:
    [[nodiscard]] std::unique_ptr<TestCentre> make(const TestCentre::Tweak &tweak);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRng m_rng;
    QByteArray m_conninfo;
    std::unique_ptr<Identity> m_identity;
    std::unique_ptr<TestCentre> m_centre;
};

/// Headers of a change of what was read: its ETag.
[[nodiscard]] JsonClient::Headers ifMatch(const HttpReply &reply);
[[nodiscard]] QByteArray jsonOf(const QJsonObject &object);

} // namespace comptoir::centre
