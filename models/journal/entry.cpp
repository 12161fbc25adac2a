// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/entry.h"

#include "models/journal/sha256.h"

#include <QtEndian>

namespace comptoir
{

namespace
{

QByteArray bigEndian(std::initializer_list<qint64> values)
{
    QByteArray bytes(static_cast<qsizetype>(values.size()) * 8, Qt::Uninitialized);
    char *at = bytes.data();
    for (const qint64 value : values) {
        qToBigEndian(value, at);
        at += 8;
    }
    return bytes;
}

} // namespace

QByteArray journalRoot()
{
    return QByteArray(sha256Size, '\0');
}

QByteArray entryHash(const Uuid &device, const JournalEntry &entry, const QByteArray &previous)
{
    const QByteArray header = sha256({entry.opId.bytes(), bigEndian({entry.schemaVersion, entry.hlc, entry.at}),
                                      entry.actor.bytes(), entry.kind.toUtf8()});
    const QByteArray payload = sha256({entry.payload});
    return sha256({"comptoir-j1", device.bytes(), bigEndian({entry.epoch, entry.seq}), previous, header, payload});
}

} // namespace comptoir
