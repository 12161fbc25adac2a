// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/factcodec.h"
#include "models/domain/sync/syncfacts.h"

/// How the sync's facts look in a payload (see codec/jsonencoder.h).
namespace comptoir
{

template <typename Codec>
void describe(Codec &codec, Enrolment &enrolment)
{
    codec("server", enrolment.server);
    codec("tenant", enrolment.tenant);
    codec("tenant_name", enrolment.tenantName);
    codec("branch", enrolment.branch);
    codec("branch_name", enrolment.branchName);
    codec("till", enrolment.till);
    codec("streams", enrolment.streams);
}

template <typename Codec>
void describe(Codec &codec, SyncEnrolled &enrolled)
{
    codec("enrolment", enrolled.enrolment);
    codec("at", enrolled.at);
}

template <typename Codec>
void describe(Codec &codec, StreamCursor &cursor)
{
    auto sum = static_cast<qint64>(cursor.sum);
    codec("stream", cursor.stream);
    codec("epoch", cursor.epoch);
    codec("seq", cursor.seq);
    codec("sum", sum);
    cursor.sum = static_cast<quint64>(sum);
}

template <typename Codec>
void describe(Codec &codec, RowOrigin &origin)
{
    codec("device", origin.device);
    codec("epoch", origin.epoch);
    codec("seq", origin.seq);
}

template <typename Codec>
void describe(Codec &codec, FeedRow &row)
{
    QString body = QString::fromUtf8(row.body);
    codec("stream", row.stream);
    codec("seq", row.seq);
    codec("kind", row.kind);
    codec("id", row.id);
    codec("op", row.op);
    codec("origin", row.origin);
    codec("body", body);
    row.body = body.toUtf8();
}

template <typename Codec>
void describe(Codec &codec, JournalPlace &place)
{
    codec("epoch", place.epoch);
    codec("seq", place.seq);
    codec("hash", place.hash);
}

template <typename Codec>
void describe(Codec &codec, FeedApplied &applied)
{
    codec("cursors", applied.cursors);
    codec("rows", applied.rows);
    codec("answered", applied.answered);
}

template <typename Codec>
void describe(Codec &codec, FeedReset &reset)
{
    codec("stream", reset.stream);
    codec("reason", reset.reason);
    codec("at", reset.at);
}

} // namespace comptoir
