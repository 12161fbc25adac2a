// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/cluster.h"
#include "server/store/postgres.h"

#include <QTemporaryDir>

#include <memory>

namespace comptoir::centre
{

/// A private PostgreSQL for one test program, with the schema in place. The data is made once for each set of
/// migrations, kept under the build folder and copied, so that a program has it within a second. Written to the disk
/// only where a test is about what a crash leaves.
class TestCluster
{
public:
    struct Settings {
        bool durable = false;
        QStringList extra = {};
    };
    TestCluster() : TestCluster(Settings()) {}
    /// Ends the test program when PostgreSQL cannot be had.
    explicit TestCluster(const Settings &settings);

    [[nodiscard]] Cluster &cluster() { return *m_cluster; }
    /// A database of its own with the schema and no row, for libpq as `role`.
    [[nodiscard]] QByteArray freshDatabase(const QByteArray &role = "comptoir_app");
    /// The same database, for another role.
    [[nodiscard]] static QByteArray as(const QByteArray &role, const QByteArray &conninfo);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Cluster> m_cluster;
    int m_databases = 0;
};

/// A tenant with a branch, made as the API makes it.
struct TestTenant {
    Uuid id;
    Uuid owner;
    Uuid branch;

    [[nodiscard]] PgScope scope() const { return {id, owner, QStringLiteral("test")}; }
    /// The n-th of them: the same ids each time.
    [[nodiscard]] static TestTenant make(PgConnection &connection, int n);
};

/// A device of that tenant with this key.
[[nodiscard]] Uuid addDevice(PgConnection &connection, const TestTenant &tenant, int n, const QByteArray &publicKey);

/// Always the same id for the same two numbers, of version 7 and of the first days of 2026.
[[nodiscard]] Uuid testId(int kind, int n);

} // namespace comptoir::centre
