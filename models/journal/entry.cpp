// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry.h"

#include "models/journal/sha256.h"

namespace comptoir
{

QByteArray journalRoot()
{
    return QByteArray(sha256Size, '\0');
}

QByteArray entryHash(const Uuid &device, const JournalEntry &entry, const QByteArray &previous)
{
    return entryHash(device, entry, previous, sha256({entry.payload}));
}

QByteArray entryHash(const Uuid &device, const JournalEntry &entry, const QByteArray &previous,
                     const QByteArray &contentDigest)
{
    const QByteArray header = sha256({entry.opId.bytes(), bigEndian({entry.schemaVersion, entry.hlc, entry.at}),
                                      entry.actor.bytes(), entry.kind.toUtf8()});
    return sha256(
        {"comptoir-j1", device.bytes(), bigEndian({entry.epoch, entry.seq}), previous, header, contentDigest});
}

} // namespace comptoir
