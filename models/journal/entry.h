// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"

#include <QByteArray>
#include <QString>

namespace comptoir
{

/// One change made by this device, as stored and, later, as sent: the exact payload bytes are kept and never written
/// anew, so that hash and signature hold for ever.
struct JournalEntry {
    qint64 pos = 0; ///< place in this file
    qint64 epoch = 0;
    qint64 seq = 0; ///< dense from 1 within the epoch
    Uuid opId;      ///< identity for ever, end to end
    QString kind;
    qint64 schemaVersion = 1;
    qint64 hlc = 0; ///< milliseconds << 16 | counter; strictly increasing whatever the wall clock does
    EpochMs at = 0; ///< wall clock
    Uuid actor;
    QByteArray payload;
    QByteArray hash;
    QByteArray signature;
};

/// hash = SHA-256("comptoir-j1" ‖ device ‖ epoch ‖ seq ‖ previous hash ‖ SHA-256(header) ‖ SHA-256(payload)), where the
/// header is op id, schema version, hlc, wall clock, actor and kind; integers are 8 bytes big-endian (docs/adr/0004).
/// `previous` is the hash of the entry before it in the file, 32 zero bytes for the first.
[[nodiscard]] QByteArray entryHash(const Uuid &device, const JournalEntry &entry, const QByteArray &previous);
/// The same when only the payload's digest is known.
[[nodiscard]] QByteArray entryHash(const Uuid &device, const JournalEntry &entry, const QByteArray &previous,
                                   const QByteArray &contentDigest);

/// What stands before the first entry.
[[nodiscard]] QByteArray journalRoot();

} // namespace comptoir
