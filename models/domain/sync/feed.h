// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/clock.h"
#include "models/domain/common/id.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

/// What travels between a till and the centre, as values (docs/sync.md).
namespace comptoir
{

/// A place in a stream: the number of its last row, and the running checksum of everything up to it.
struct StreamCursor {
    QString stream;
    qint64 epoch = 0;
    qint64 seq = 0;
    quint64 sum = 0;

    bool operator==(const StreamCursor &) const = default;
};

/// A place in a device's journal.
struct JournalPlace {
    qint64 epoch = 0;
    qint64 seq = 0;
    QByteArray hash;

    bool operator==(const JournalPlace &) const = default;
};

/// Which entry of which device a row came from.
struct RowOrigin {
    Uuid device;
    qint64 epoch = 0;
    qint64 seq = 0;

    bool operator==(const RowOrigin &) const = default;
};

struct FeedRow {
    QString stream;
    qint64 seq = 0;
    QString kind;
    QString id;
    Uuid op;
    std::optional<RowOrigin> origin;
    QByteArray body; ///< compact JSON; empty: deleted

    bool operator==(const FeedRow &) const = default;
};

/// What became of one entry that was sent.
struct EntryResult {
    Uuid op;
    QString status; ///< "applied", "duplicate", "merged", "conflict", "rejected", "quarantined"
    QString code;
    QString detail;
};

struct PushReply {
    QList<EntryResult> results;
    JournalPlace head;
    JournalPlace backedUp; ///< without hash
    EpochMs serverTime = 0;
    QMap<QString, qint64> streams;
};

/// A till that belongs to a business and a branch of a centre.
struct Enrolment {
    QString server;
    Uuid tenant;
    QString tenantName;
    Uuid branch;
    QString branchName;
    QString till;
    QStringList streams;
};

} // namespace comptoir
