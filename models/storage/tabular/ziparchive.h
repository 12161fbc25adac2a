// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QHash>
#include <QIODevice>

#include <optional>

namespace comptoir
{

/// A file inside a ZIP archive.
struct ZipEntry {
    quint16 method = 0; ///< 0 stored, 8 deflated
    quint32 crc = 0;
    qint64 dataOffset = 0;
    qint64 compressedSize = 0;
    qint64 size = 0;
};

/// The table of contents of a ZIP archive held in memory. Everything in it comes from outside, so every offset is
/// checked and nothing is unpacked before it is asked for. ZIP64, encryption and several disks are refused.
class ZipArchive
{
public:
    /// Error `bad_archive`; `unsupported_format` for an archive that asks for a password.
    [[nodiscard]] static Result<ZipArchive> open(const QByteArray &bytes);

    [[nodiscard]] std::optional<ZipEntry> find(const QString &name) const;
    [[nodiscard]] QByteArrayView compressedData(const ZipEntry &entry) const;

private:
    Result<void> readDirectory(qint64 offset, int count);

    QByteArray m_bytes;
    QHash<QString, ZipEntry> m_entries;
};

/// Unpacks one entry as it is read. `budget` is what may still come out of the archive in bytes; it is shared by the
/// entries that are read, so that a small file that unpacks to gigabytes stops early.
class ZipEntryReader final : public QIODevice
{
public:
    /// `archive` and `budget` outlive the reader.
    ZipEntryReader(const ZipArchive &archive, const ZipEntry &entry, qint64 &budget);
    ~ZipEntryReader() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Reads what is left, so that the checksum is verified. Errors: `bad_archive`, `file_too_large`.
    [[nodiscard]] Result<void> verifyToEnd();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Inflater;
    qint64 fail(Error error);
    [[nodiscard]] qint64 unpack(char *data, qint64 maxSize);
    [[nodiscard]] qint64 atEndOfData();

    QByteArrayView m_packed;
    ZipEntry m_entry;
    qint64 &m_budget;
    std::unique_ptr<Inflater> m_inflater; ///< none for stored entries
    qint64 m_produced = 0;
    quint32 m_crc = 0;
    std::optional<Error> m_failure;
};

} // namespace comptoir
