// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/feed.h"
#include "server/store/postgres.h"

#include <functional>

namespace comptoir::centre
{

/// Documents of one kind as they stand, for tills that compare.
class DigestStore
{
public:
    explicit DigestStore(PgTransaction &transaction) : m_transaction(transaction) {}

    /// Each document that is not deleted: its key here, and its version.
    using Take = std::function<void(const QString &key, qint64 version)>;
    void versions(const QString &kind, const Take &take);
    /// The bodies of some of them, in the order of `keys`.
    [[nodiscard]] QList<FeedRow> rows(const QString &stream, const QString &kind, const QStringList &keys);

private:
    PgTransaction &m_transaction;
};

} // namespace comptoir::centre
