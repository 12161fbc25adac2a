// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/store/postgres.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/pullmessages.h"

namespace comptoir::centre
{

/// What tills compare with what they hold, and fetch where it differs (docs/sync.md, Anti-entropy). Reads one snapshot.
class DigestService
{
public:
    DigestService(PgTransaction &snapshot, EpochMs now) : m_snapshot(snapshot), m_now(now) {}

    /// Error `not_found`: this stream, or this kind, is not compared.
    [[nodiscard]] Result<sync::KindDigest> digest(const QString &stream, const QString &kind);
    /// The documents of a bucket after that id, as many as a till takes at once.
    [[nodiscard]] Result<sync::PullPage> rows(const QString &stream, const QString &kind, std::size_t bucket,
                                              const QString &after);

private:
    PgTransaction &m_snapshot;
    EpochMs m_now;
};

} // namespace comptoir::centre
