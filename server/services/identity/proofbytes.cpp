// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/identity/proofbytes.h"

#include "models/journal/sha256.h"

#include <QtEndian>

namespace comptoir::centre
{

namespace
{

QByteArray bigEndian(qint64 value)
{
    QByteArray bytes(sizeof value, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray refreshProofBytes(const QByteArray &token, EpochMs at, const QByteArray &nonce)
{
    return sha256({"comptoir-refresh1", sha256({token}), bigEndian(at), nonce});
}

} // namespace comptoir::centre
