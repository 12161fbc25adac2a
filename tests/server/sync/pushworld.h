// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/sync/pushservice.h"
#include "tests/server/support/testcluster.h"
#include "tests/server/support/testtill.h"

#include <memory>

namespace comptoir::centre
{

/// A tenant with tills that push to a real PostgreSQL; each test begins with a tenant of its own.
class PushWorld
{
public:
    PushWorld() : PushWorld(TestCluster::Settings()) {}
    explicit PushWorld(const TestCluster::Settings &settings)
        : m_cluster(settings), m_conninfo(m_cluster.freshDatabase()),
          m_connection(std::make_unique<PgConnection>(m_conninfo))
    {
    }

    void begin();
    [[nodiscard]] const QByteArray &conninfo() const { return m_conninfo; }
    [[nodiscard]] PgConnection &connection() { return *m_connection; }
    [[nodiscard]] Cluster &cluster() { return m_cluster.cluster(); }
    /// After the server was started again.
    void reconnect() { m_connection = std::make_unique<PgConnection>(m_conninfo); }
    /// Another till of the tenant, enrolled.
    std::unique_ptr<TestTill> newTill(int n);
    Result<PushReply> push(const sync::PushBatch &batch, EpochMs now = 1'767'600'000'000);
    /// Status and code of each entry, or the code of the refusal.
    QStringList pushed(const sync::PushBatch &batch);
    [[nodiscard]] qint64 count(const char *sql);
    [[nodiscard]] QStringList column(const char *sql);
    /// Recorded by the first till.
    void addProduct(const ProductId &product, qint64 stockMilli);

private:
    TestCluster m_cluster;
    QByteArray m_conninfo;
    std::unique_ptr<PgConnection> m_connection;
    SeededRng m_rng{20260101};
    int m_tenants = 0;

public:
    TestTenant tenant;
    std::unique_ptr<TestTill> till;
};

/// Writes items that no till sent, straight into their table.
void fillCatalogue(PgTransaction &transaction, int items);
/// How many rows of `table` and of its indexes a transaction has read so far.
[[nodiscard]] qint64 rowsRead(PgTransaction &transaction, const QString &table);
/// Of the ticket an entry records.
[[nodiscard]] Uuid saleIdOf(const JournalEntry &entry);

} // namespace comptoir::centre
