// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultvfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <new>
#include <sqlite3.h>

namespace comptoir::testing
{

namespace
{

int ownCode(FaultVfs::Kind kind)
{
    switch (kind) {
    case FaultVfs::Kind::Write:
        return SQLITE_IOERR_WRITE;
    case FaultVfs::Kind::Sync:
        return SQLITE_IOERR_FSYNC;
    case FaultVfs::Kind::Truncate:
        return SQLITE_IOERR_TRUNCATE;
    case FaultVfs::Kind::Open:
        return SQLITE_CANTOPEN;
    case FaultVfs::Kind::Delete:
        return SQLITE_IOERR_DELETE;
    case FaultVfs::Kind::ShmMap:
        return SQLITE_IOERR_SHMMAP;
    case FaultVfs::Kind::ShmLock:
        return SQLITE_IOERR_SHMLOCK;
    case FaultVfs::Kind::Count:
        break;
    }
    return SQLITE_IOERR;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// An open file as SQLite sees it: the system's file follows it in memory.
struct FaultVfs::File {
    sqlite3_file base;
    FaultVfs *disk;
    QString *path; ///< owned; SQLite gives raw memory
    sqlite3_file *real;
};

/// The functions SQLite calls. Static members only; `File` says which disk.
struct FaultVfs::Hooks {
    static File *of(sqlite3_file *file) { return reinterpret_cast<File *>(file); }

    static int open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags);
    static int remove(sqlite3_vfs *vfs, const char *name, int syncFolder);
    static int close(sqlite3_file *file);
    static int read(sqlite3_file *file, void *data, int size, sqlite3_int64 offset)
    {
        return of(file)->real->pMethods->xRead(of(file)->real, data, size, offset);
    }
    static int write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset);
    static int truncate(sqlite3_file *file, sqlite3_int64 size);
    static int sync(sqlite3_file *file, int flags);
    static int size(sqlite3_file *file, sqlite3_int64 *bytes)
    {
        return of(file)->real->pMethods->xFileSize(of(file)->real, bytes);
    }
    static int lock(sqlite3_file *file, int level) { return of(file)->real->pMethods->xLock(of(file)->real, level); }
    static int unlock(sqlite3_file *file, int level)
    {
        return of(file)->real->pMethods->xUnlock(of(file)->real, level);
    }
    static int checkLock(sqlite3_file *file, int *held)
    {
        return of(file)->real->pMethods->xCheckReservedLock(of(file)->real, held);
    }
    static int control(sqlite3_file *file, int operation, void *argument)
    {
        return of(file)->real->pMethods->xFileControl(of(file)->real, operation, argument);
    }
    static int sectorSize(sqlite3_file *file) { return of(file)->real->pMethods->xSectorSize(of(file)->real); }
    static int traits(sqlite3_file *file) { return of(file)->real->pMethods->xDeviceCharacteristics(of(file)->real); }
    static int shmMap(sqlite3_file *file, int page, int pageSize, int extend, void volatile **memory);
    static int shmLock(sqlite3_file *file, int offset, int count, int flags);
    static void shmBarrier(sqlite3_file *file) { of(file)->real->pMethods->xShmBarrier(of(file)->real); }
    static int shmUnmap(sqlite3_file *file, int deletes)
    {
        return of(file)->real->pMethods->xShmUnmap(of(file)->real, deletes);
    }
    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods FaultVfs::Hooks::methods = {
    2,       close,      read,   write,  truncate, sync,       size,     lock,    unlock, checkLock,
    control, sectorSize, traits, shmMap, shmLock,  shmBarrier, shmUnmap, nullptr, nullptr};

int FaultVfs::Hooks::open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *disk = static_cast<FaultVfs *>(vfs->pAppData);
    const std::lock_guard guard(disk->m_mutex);
    File *opened = of(file);
    opened->base.pMethods = nullptr;
    if (const int code = disk->begin(Kind::Open))
        return code;
    opened->disk = disk;
    opened->real = reinterpret_cast<sqlite3_file *>(opened + 1);
    const bool demote = disk->m_readOnly && (flags & SQLITE_OPEN_MAIN_DB) != 0;
    if (demote)
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    const int code = disk->m_real->xOpen(disk->m_real, name, opened->real, flags, outFlags);
    if (code != SQLITE_OK) {
        if (opened->real->pMethods)
            opened->real->pMethods->xClose(opened->real);
        return code;
    }
    opened->path = new QString(QFile::decodeName(name ? name : ""));
    opened->base.pMethods = &methods;
    static_cast<void>(disk->followed(*opened->path));
    return SQLITE_OK;
}

int FaultVfs::Hooks::remove(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    auto *disk = static_cast<FaultVfs *>(vfs->pAppData);
    const std::lock_guard guard(disk->m_mutex);
    if (const int code = disk->begin(Kind::Delete))
        return code;
    if (disk->m_disk.contains(QFile::decodeName(name)))
        disk->m_disk.remove(QFile::decodeName(name));
    return disk->m_real->xDelete(disk->m_real, name, syncFolder);
}

int FaultVfs::Hooks::close(sqlite3_file *file)
{
    delete of(file)->path;
    return of(file)->real->pMethods->xClose(of(file)->real);
}

int FaultVfs::Hooks::write(sqlite3_file *file, const void *data, int size, sqlite3_int64 offset)
{
    FaultVfs *disk = of(file)->disk;
    const std::lock_guard guard(disk->m_mutex);
    sqlite3_file *real = of(file)->real;
    const bool powered = !disk->m_powerIsOff;
    DiskFile *followed = disk->followed(*of(file)->path);
    if (powered && followed)
        followed->pending.append({offset, QByteArray(static_cast<const char *>(data), size)});
    if (const int code = disk->begin(Kind::Write)) {
        if (disk->m_fault == Fault::TornWrite)
            real->pMethods->xWrite(real, data, size / 2, offset);
        return code;
    }
    return real->pMethods->xWrite(real, data, size, offset);
}

int FaultVfs::Hooks::truncate(sqlite3_file *file, sqlite3_int64 size)
{
    FaultVfs *disk = of(file)->disk;
    const std::lock_guard guard(disk->m_mutex);
    if (const int code = disk->begin(Kind::Truncate))
        return code;
    if (DiskFile *followed = disk->followed(*of(file)->path))
        followed->pending.append({size, {}, true});
    return of(file)->real->pMethods->xTruncate(of(file)->real, size);
}

int FaultVfs::Hooks::sync(sqlite3_file *file, int flags)
{
    FaultVfs *disk = of(file)->disk;
    const std::lock_guard guard(disk->m_mutex);
    if (const int code = disk->begin(Kind::Sync))
        return code;
    if (DiskFile *followed = disk->followed(*of(file)->path)) {
        for (const Change &change : std::as_const(followed->pending))
            apply(followed->durable, change);
        followed->pending.clear();
        followed->exists = true;
    }
    Q_UNUSED(flags)
    return SQLITE_OK; // the machine that runs the tests keeps its power: waiting for its disk would prove nothing
}

int FaultVfs::Hooks::shmMap(sqlite3_file *file, int page, int pageSize, int extend, void volatile **memory)
{
    {
        const std::lock_guard guard(of(file)->disk->m_mutex);
        if (const int code = of(file)->disk->begin(Kind::ShmMap))
            return code;
    }
    return of(file)->real->pMethods->xShmMap(of(file)->real, page, pageSize, extend, memory);
}

int FaultVfs::Hooks::shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    if ((flags & SQLITE_SHM_LOCK) != 0) { // giving a lock back cannot fail
        const std::lock_guard guard(of(file)->disk->m_mutex);
        if (const int code = of(file)->disk->begin(Kind::ShmLock))
            return code;
    }
    return of(file)->real->pMethods->xShmLock(of(file)->real, offset, count, flags);
}

FaultVfs::FaultVfs() : m_vfs(std::make_unique<sqlite3_vfs>()), m_real(sqlite3_vfs_find(nullptr))
{
    // The system's functions do not ask which sqlite3_vfs they were called through, except those replaced here.
    *m_vfs = *m_real;
    m_vfs->szOsFile = static_cast<int>(sizeof(File)) + m_real->szOsFile;
    m_vfs->zName = "comptoir-faults";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->xOpen = Hooks::open;
    m_vfs->xDelete = Hooks::remove;
    if (sqlite3_vfs_register(m_vfs.get(), 1) != SQLITE_OK)
        qFatal("the failing disk cannot be registered");
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_real, 1);
}

void FaultVfs::failAt(qint64 n, Fault fault, Lasting lasting)
{
    const std::lock_guard guard(m_mutex);
    m_counts = {};
    m_operations = 0;
    m_failAt = n;
    m_fault = fault;
    m_lasting = lasting;
    m_fired = false;
}

void FaultVfs::heal()
{
    const std::lock_guard guard(m_mutex);
    m_failAt = 0;
    m_cutAt = 0;
    m_powerIsOff = false;
    m_readOnly = false;
}

bool FaultVfs::concerns(Kind kind) const
{
    return m_fault == Fault::InputOutput || kind == Kind::Write;
}

int FaultVfs::begin(Kind kind)
{
    if (m_powerIsOff)
        return ownCode(kind);
    if (m_cutAt > 0 && ++m_operations == m_cutAt) {
        losePower();
        return ownCode(kind);
    }
    if (m_failAt == 0 || !concerns(kind))
        return SQLITE_OK;
    ++m_operations;
    ++m_counts[static_cast<std::size_t>(kind)];
    if (m_operations != m_failAt && (m_operations < m_failAt || m_lasting == Lasting::Once))
        return SQLITE_OK;
    m_fired = true;
    return m_fault == Fault::Full ? SQLITE_FULL : ownCode(kind);
}

void FaultVfs::followDisk(const QString &folder)
{
    const std::lock_guard guard(m_mutex);
    m_folder = QFileInfo(folder).canonicalFilePath();
    m_disk.clear();
    for (const QFileInfo &file : QDir(m_folder).entryInfoList(QDir::Files))
        m_disk.insert(file.filePath(), {contentOf(file.filePath()), true, {}});
}

FaultVfs::DiskFile *FaultVfs::followed(const QString &path)
{
    if (m_folder.isEmpty() || !path.startsWith(m_folder))
        return nullptr;
    return &m_disk[path];
}

void FaultVfs::cutPowerAt(qint64 n, quint32 seed)
{
    const std::lock_guard guard(m_mutex);
    m_operations = 0;
    m_failAt = 0;
    m_fired = false;
    m_cutAt = n;
    m_seed = seed;
}

void FaultVfs::losePower()
{
    m_powerIsOff = true;
    m_fired = true;
    std::minstd_rand chance(m_seed);
    QStringList paths = m_disk.keys();
    paths.sort(); // a hash has another order in every run
    for (const QString &path : std::as_const(paths)) {
        DiskFile &file = m_disk[path];
        for (const Change &change : std::as_const(file.pending)) {
            const auto fate = m_seed == 0 ? 0 : chance() % 4; // lost, lost, whole, torn
            if (fate >= 2) {
                Change part = change;
                if (fate == 3 && !part.truncates)
                    part.bytes.truncate(static_cast<qsizetype>(chance()) % (part.bytes.size() + 1));
                apply(file.durable, part);
                file.exists = true;
            }
        }
        file.pending.clear();
    }
}

void FaultVfs::apply(QByteArray &content, const Change &change)
{
    if (change.truncates) {
        content.resize(std::min(content.size(), static_cast<qsizetype>(change.offset)));
        return;
    }
    if (content.size() < change.offset)
        content.append(change.offset - content.size(), '\0');
    content.replace(change.offset, change.bytes.size(), change.bytes);
}

void FaultVfs::writeDisk(const QString &target) const
{
    const std::lock_guard guard(m_mutex);
    QDir().mkpath(target);
    for (const auto &[path, state] : m_disk.asKeyValueRange()) {
        if (!state.exists || path.endsWith(QStringLiteral("-shm")) || path.endsWith(QStringLiteral(".lock")))
            continue; // shared memory and locks do not outlive the machine
        QFile file(target + u'/' + QFileInfo(path).fileName());
        if (!file.open(QIODevice::WriteOnly) || file.write(state.durable) != state.durable.size())
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }
}

} // namespace comptoir::testing
