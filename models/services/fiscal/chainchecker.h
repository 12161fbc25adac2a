// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/journal/entry.h"
#include "models/storage/sqlite/connection.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace comptoir
{

/// Something that is not as it must be: which record, and what is wrong with it.
struct Finding {
    QString code; ///< "hash_mismatch", "bad_signature", "gap", "series_gap", "series_chain", "totals", "projection", …
    QString record; ///< "ticket T01-000123 (entry 456)"
    QString message;
};

/// Follows entries in order and says what does not fit: dense positions and sequences, hashes, signatures, clocks, and,
/// per series, gapless numbers, chained hashes and perpetual totals. Pure: `verify` and the archive checker share it.
class ChainChecker
{
public:
    /// `previousHash` is the hash before the first entry; `publicKey` the key in force there (empty at the beginning).
    ChainChecker(const Uuid &device, QByteArray previousHash, QByteArray publicKey);

    void check(const JournalEntry &entry);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 tickets() const { return m_tickets; }
    [[nodiscard]] const QByteArray &lastHash() const { return m_previousHash; }

private:
    void checkOrder(const JournalEntry &entry);
    void checkSeal(const JournalEntry &entry);
    void checkSeries(const JournalEntry &entry);
    void report(const JournalEntry &entry, const QString &code, const QString &message);

    struct Series {
        qint64 number = 0;
        QByteArray hash;
        qint64 net = 0;
        qint64 abs = 0;
    };

    Uuid m_device;
    QByteArray m_previousHash;
    QByteArray m_publicKey;
    qint64 m_pos = 0;
    qint64 m_epoch = 0;
    qint64 m_seq = 0;
    qint64 m_hlc = 0;
    qint64 m_entries = 0;
    qint64 m_tickets = 0;
    QMap<QString, Series> m_series;
    QList<Finding> m_findings;
};

/// "ticket T01-000123 (entry 456)" from an entry's payload, or "entry 456 (settings.changed)".
[[nodiscard]] QString recordName(const JournalEntry &entry);

} // namespace comptoir
