// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "server/store/postgres.h"

#include <functional>

namespace comptoir::centre
{

/// Current rows instead of history, and the packed chunks they were put into.
class BootstrapStore
{
public:
    explicit BootstrapStore(PgTransaction &transaction) : m_transaction(transaction) {}

    using Take = std::function<void(const FeedRow &)>;
    /// Every document of the tenant as it stands, kind by kind.
    void documents(const QString &stream, const Take &take);
    /// What the other tills of the branch are called. `seq` is the number the rows are given, here and below.
    void tills(const QString &stream, const Uuid &branch, const Uuid &device, qint64 seq, const Take &take);
    /// What the branch has of each item and is owed by each customer, without what the asking till did itself, here or
    /// in another branch before: it counts that on its own.
    void sums(const QString &stream, const Uuid &branch, const Uuid &device, qint64 seq, const Take &take);

    /// What the asking till wrote and its journal may have lost, as it was relayed: everything but what stands up to
    /// the ends it names, as far as those are here and nothing else ever stood in the same place.
    void lostEntries(const QString &stream, const Uuid &device, const QList<JournalPlace> &own, qint64 seq,
                     const Take &take);

    /// Keeps a load for a day; drops older ones.
    void keep(const Uuid &id, const QString &stream, const std::optional<Uuid> &device, const QByteArray &manifest,
              const QList<QByteArray> &chunks);
    /// A load of the last hour that serves this till too, if there is one: its manifest.
    [[nodiscard]] std::optional<QByteArray> recent(const QString &stream, qint64 epoch);
    [[nodiscard]] std::optional<QByteArray> chunk(const Uuid &id, const Uuid &device, qint64 n);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
