// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entry.h"

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
    ChainChecker(const Uuid &device, QByteArray previousHash, QByteArray publicKey, QString keyLevel = {});

    void check(const JournalEntry &entry);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] qint64 tickets() const { return m_tickets; }
    [[nodiscard]] const QByteArray &lastHash() const { return m_previousHash; }
    /// The key in force after the last entry, and how well its private half was kept ("" when the chain does not say).
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }
    [[nodiscard]] const QString &keyLevel() const { return m_keyLevel; }

private:
    void checkOrder(const JournalEntry &entry);
    /// Whether hash and chain hold.
    [[nodiscard]] bool checkSeal(const JournalEntry &entry);
    void checkSignature(const JournalEntry &entry);
    void checkSeries(const JournalEntry &entry);
    void report(const JournalEntry &entry, const QString &code, const QString &message);

    struct Series {
        qint64 number = 0;
        QByteArray hash;
        qint64 net = 0;
        qint64 abs = 0;
    };

    Uuid m_device;
    bool m_fromRoot;
    QByteArray m_previousHash; ///< as stored
    QByteArray m_ownHash;      ///< of the entry before, as its content gives it
    bool m_damaged = false;    ///< the entry before does not hold: what it says proves nothing about its neighbours
    bool m_sound = true;       ///< no entry was damaged so far
    QByteArray m_publicKey;
    QString m_keyLevel;
    std::optional<JournalEntry> m_epochEntry; ///< waits for the key that signed it
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
