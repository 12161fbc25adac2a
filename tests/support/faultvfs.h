// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>
#include <mutex>
#include <random>

struct sqlite3_vfs;

namespace comptoir::testing
{

/// A disk that fails on command: stands between SQLite and the system while it lives, for every connection of the
/// process. Counts what changes a file (writes, syncs, truncations, openings, deletions, shared-memory maps and locks)
/// and fails the n-th of them. It also knows what a power cut would leave: what was synced, and of the rest whatever
/// chance decides. Used from any thread; make it before the first connection and keep it until the last is closed.
class FaultVfs
{
public:
    enum class Kind { Write, Sync, Truncate, Open, Delete, ShmMap, ShmLock, Count };
    enum class Fault {
        InputOutput, ///< the operation's own SQLITE_IOERR_…
        Full,        ///< SQLITE_FULL on writes; the other operations succeed and are not counted
        TornWrite,   ///< half of it reaches the file, then SQLITE_IOERR_WRITE; others as Full
    };
    enum class Lasting { Once, FromThenOn };

    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// Counts from 1 again; operation `n` fails.
    void failAt(qint64 n, Fault fault, Lasting lasting);
    /// From now on every operation succeeds; also switches power and writing on again.
    void heal();
    [[nodiscard]] bool fired() const { return m_fired; }
    [[nodiscard]] qint64 operations() const { return m_operations; }
    [[nodiscard]] qint64 count(Kind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }

    /// Files open for reading only from here on, as on a disk that was mounted so.
    void forbidWriting() { m_readOnly = true; }

    /// Begins to follow what of `folder` is safe on the disk. Its files are closed, and whole.
    void followDisk(const QString &folder);
    /// Operation `n` from now on is where the power fails: it and everything after it fails, and the disk stands as
    /// `seed` decides (0: nothing that was not synced; odd and even: any part of it).
    void cutPowerAt(qint64 n, quint32 seed);
    /// What a machine finds in the folder after the cut: writes it to `target`.
    void writeDisk(const QString &target) const;

    struct File; ///< of the implementation
    struct Hooks;

private:
    struct Change {
        qint64 offset = 0;
        QByteArray bytes;
        bool truncates = false;
    };
    struct DiskFile {
        QByteArray durable;
        bool exists = false; ///< its name is safe on the disk
        QList<Change> pending;
    };

    /// Counts an operation; SQLITE_OK or the code it fails with.
    int begin(Kind kind);
    [[nodiscard]] bool concerns(Kind kind) const;
    [[nodiscard]] DiskFile *followed(const QString &path);
    void losePower();
    static void apply(QByteArray &content, const Change &change);

    mutable std::mutex m_mutex;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    sqlite3_vfs *m_real = nullptr;
    std::array<qint64, static_cast<std::size_t>(Kind::Count)> m_counts{};
    qint64 m_operations = 0;
    qint64 m_failAt = 0; ///< 0: never
    Fault m_fault = Fault::InputOutput;
    Lasting m_lasting = Lasting::Once;
    bool m_fired = false;
    bool m_readOnly = false;
    QString m_folder;
    QHash<QString, DiskFile> m_disk;
    qint64 m_cutAt = 0;
    quint32 m_seed = 0;
    bool m_powerIsOff = false;
};

} // namespace comptoir::testing
