// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/sync/entrystore.h"

namespace comptoir::centre
{

/// Says of each entry of a batch, before anything is applied, whether it can be: who signed it, and whether this centre
/// knows what it is. The chain itself was checked before. Pure.
class EntryJudge
{
public:
    /// `key`: in force at `start`, where the fresh entries follow; empty where the journal begins.
    EntryJudge(const DeviceState &device, QByteArray key, const JournalPlace &start);

    void judge(QList<JudgedEntry> &entries);
    /// In force after the last one.
    [[nodiscard]] const QByteArray &key() const { return m_key; }

private:
    void takeKey(QList<JudgedEntry> &entries, qsizetype index);
    void checkSignatures(QList<JudgedEntry> &entries, qsizetype begin, qsizetype end, const QByteArray &key);
    void checkKind(JudgedEntry &judged) const;
    /// Whether anybody vouches for a key introduced or in force at that place.
    [[nodiscard]] bool isTrusted(qint64 epoch, qint64 seq, const QByteArray &key) const;

    const DeviceState &m_device;
    QByteArray m_key;
    bool m_trusted; ///< the key in force
};

/// Puts an entry aside.
void setAside(JudgedEntry &judged, const QString &code, const QString &detail);

} // namespace comptoir::centre
