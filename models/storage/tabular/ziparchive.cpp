// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/ziparchive.h"

#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr quint32 endSignature = 0x06054b50;
constexpr quint32 directorySignature = 0x02014b50;
constexpr quint32 localSignature = 0x04034b50;
constexpr qint64 endSize = 22;
constexpr qint64 directoryHeaderSize = 46;
constexpr qint64 localHeaderSize = 30;
constexpr qint64 commentMax = 0xFFFF;
constexpr quint32 zip64Mark = 0xFFFFFFFF;
constexpr quint16 stored = 0;
constexpr quint16 deflated = 8;
constexpr quint16 encryptedFlag = 1;

Error badArchive(const QString &what)
{
    return {u"bad_archive"_s, u"The file is damaged: %1."_s.arg(what), ErrorClass::Integrity};
}

/// Callers check that the bytes are there.
quint16 read16(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 read32(const QByteArray &bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

bool holds(const QByteArray &bytes, qint64 at, qint64 count)
{
    return at >= 0 && count >= 0 && at <= bytes.size() - count;
}

/// The end record stands last, before a comment of up to 64 KiB.
qint64 findEndRecord(const QByteArray &bytes)
{
    const qint64 lowest = std::max<qint64>(0, bytes.size() - endSize - commentMax);
    for (qint64 at = bytes.size() - endSize; at >= lowest; --at) {
        if (read32(bytes, at) == endSignature && at + endSize + read16(bytes, at + 20) <= bytes.size())
            return at;
    }
    return -1;
}

/// Where the data of an entry begins: after its local header, whose variable parts may differ from the directory's.
qint64 dataOffset(const QByteArray &bytes, qint64 header)
{
    if (!holds(bytes, header, localHeaderSize) || read32(bytes, header) != localSignature)
        return -1;
    return header + localHeaderSize + read16(bytes, header + 26) + read16(bytes, header + 28);
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QByteArray &bytes)
{
    const qint64 end = findEndRecord(bytes);
    if (end < 0)
        return Unexpected(badArchive(u"it has no table of contents; it may be cut short"_s));
    ZipArchive archive;
    archive.m_bytes = bytes;
    COMPTOIR_TRY(archive.readDirectory(read32(bytes, end + 16), read16(bytes, end + 10)));
    return archive;
}

Result<void> ZipArchive::readDirectory(qint64 offset, int count)
{
    for (int i = 0; i < count; ++i) {
        if (!holds(m_bytes, offset, directoryHeaderSize) || read32(m_bytes, offset) != directorySignature)
            return Unexpected(badArchive(u"its table of contents is wrong"_s));
        if (read16(m_bytes, offset + 8) & encryptedFlag)
            return refuse(u"unsupported_format"_s, u"The file has a password. Save it without one."_s);
        const qint64 nameSize = read16(m_bytes, offset + 28);
        const qint64 otherSize = read16(m_bytes, offset + 30) + read16(m_bytes, offset + 32);
        ZipEntry entry;
        entry.method = read16(m_bytes, offset + 10);
        entry.crc = read32(m_bytes, offset + 16);
        entry.compressedSize = read32(m_bytes, offset + 20);
        entry.size = read32(m_bytes, offset + 24);
        entry.dataOffset = dataOffset(m_bytes, read32(m_bytes, offset + 42));
        const bool known = entry.method == stored || entry.method == deflated;
        if (!known || entry.compressedSize == zip64Mark || entry.size == zip64Mark ||
            !holds(m_bytes, offset, directoryHeaderSize + nameSize + otherSize) || entry.dataOffset < 0 ||
            !holds(m_bytes, entry.dataOffset, entry.compressedSize))
            return Unexpected(badArchive(u"its table of contents is wrong or of an unknown kind"_s));
        const QString name = QString::fromUtf8(m_bytes.sliced(offset + directoryHeaderSize, nameSize));
        if (m_entries.contains(name))
            return Unexpected(badArchive(u"it holds %1 twice"_s.arg(name)));
        m_entries.insert(name, entry);
        offset += directoryHeaderSize + nameSize + otherSize;
    }
    return {};
}

std::optional<ZipEntry> ZipArchive::find(const QString &name) const
{
    const auto found = m_entries.constFind(name);
    return found == m_entries.constEnd() ? std::nullopt : std::optional(*found);
}

QByteArrayView ZipArchive::compressedData(const ZipEntry &entry) const
{
    return QByteArrayView(m_bytes).sliced(entry.dataOffset, entry.compressedSize);
}

struct ZipEntryReader::Inflater {
    Inflater() { ready = inflateInit2(&stream, -MAX_WBITS) == Z_OK; } // no zlib header around the data in a ZIP
    ~Inflater() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Inflater)

    z_stream stream{};
    bool ready = false;
    bool ended = false;
};

ZipEntryReader::ZipEntryReader(const ZipArchive &archive, const ZipEntry &entry, qint64 &budget)
    : m_packed(archive.compressedData(entry)), m_entry(entry), m_budget(budget)
{
    if (entry.method == deflated) {
        m_inflater = std::make_unique<Inflater>();
        // zlib never writes to its input; the field is not const for want of a better compiler in 1995.
        m_inflater->stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(m_packed.data()));
        m_inflater->stream.avail_in = static_cast<uInt>(m_packed.size());
        if (!m_inflater->ready)
            fail(badArchive(u"there is no memory to unpack it"_s));
    }
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntryReader::~ZipEntryReader() = default;

qint64 ZipEntryReader::fail(Error error)
{
    m_failure = std::move(error);
    return -1;
}

qint64 ZipEntryReader::unpack(char *data, qint64 maxSize)
{
    if (!m_inflater) {
        const qint64 count = std::min<qint64>(maxSize, m_packed.size() - m_produced);
        std::copy_n(m_packed.data() + m_produced, count, data);
        return count;
    }
    if (m_inflater->ended)
        return 0;
    z_stream &stream = m_inflater->stream;
    stream.next_out = reinterpret_cast<Bytef *>(data);
    stream.avail_out = static_cast<uInt>(std::min<qint64>(maxSize, std::numeric_limits<int>::max()));
    const uInt room = stream.avail_out;
    const int outcome = inflate(&stream, Z_NO_FLUSH);
    m_inflater->ended = outcome == Z_STREAM_END;
    const qint64 count = room - stream.avail_out;
    if ((outcome != Z_OK && outcome != Z_STREAM_END) || (count == 0 && !m_inflater->ended))
        return fail(badArchive(u"a part of it cannot be unpacked"_s));
    return count;
}

qint64 ZipEntryReader::atEndOfData()
{
    if (m_produced != m_entry.size || m_crc != m_entry.crc)
        return fail(badArchive(u"a checksum is wrong"_s));
    return -1;
}

qint64 ZipEntryReader::readData(char *data, qint64 maxSize)
{
    if (m_failure || maxSize <= 0)
        return m_failure ? -1 : 0;
    const qint64 count = unpack(data, maxSize);
    if (count < 0)
        return count;
    if (count == 0)
        return atEndOfData();
    m_produced += count;
    m_budget -= count;
    if (m_budget < 0)
        return fail({u"file_too_large"_s, u"The file unpacks to more than is allowed."_s, ErrorClass::Rule});
    m_crc = static_cast<quint32>(crc32(m_crc, reinterpret_cast<const Bytef *>(data), static_cast<uInt>(count)));
    return count;
}

Result<void> ZipEntryReader::verifyToEnd()
{
    std::array<char, 16 * 1024> scratch{};
    while (read(scratch.data(), static_cast<qint64>(scratch.size())) > 0) {
    }
    return m_failure ? Result<void>(Unexpected(*m_failure)) : Result<void>();
}

} // namespace comptoir
