// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/journal/entry.h"

#include <QJsonObject>

namespace comptoir
{

/// An entry as one JSON object: a line of an archive, of a push and of a rescue file (docs/fiscal.md, docs/sync.md).
enum class EntryForm {
    Archive, ///< with its place in the file
    Sent,    ///< without: the place is the sender's own affair
};
[[nodiscard]] QJsonObject entryObject(const JournalEntry &entry, EntryForm form);

/// An entry as it was sent. Of one that concerns only the till, or is too large, the payload stayed at home.
struct SentEntry {
    JournalEntry entry;
    QByteArray payloadSha256; ///< of a payload that stayed at home; empty when it is there
    bool withheld = false;    ///< it stayed only because it is too large

    [[nodiscard]] QByteArray contentDigest() const;
    [[nodiscard]] bool hasPayload() const { return payloadSha256.isEmpty(); }
};
[[nodiscard]] QJsonObject entryObject(const SentEntry &sent);

/// Reads what an archive holds: whatever is missing or odd is empty, and the chain then does not hold.
[[nodiscard]] JournalEntry entryFromObject(const QJsonObject &object);
/// Reads what somebody sent. Error `bad_entry`, naming the field.
[[nodiscard]] Result<SentEntry> sentEntry(const QJsonObject &object);

/// Whether an entry concerns only the till that wrote it: its payload stays there.
[[nodiscard]] bool staysAtHome(const QString &kind);

} // namespace comptoir
