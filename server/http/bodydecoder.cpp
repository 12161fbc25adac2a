// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/bodydecoder.h"

#include <memory>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qsizetype step = 64 * 1024;
constexpr qsizetype mostRatio = 20;
/// Windows up to 8 MiB, which is what zstd asks every decoder to take; more would be memory for the caller's asking.
constexpr int mostWindowLog = 23;

Unexpected damaged()
{
    return misuse(u"malformed"_s, u"The packed body is damaged or cut off."_s);
}

/// The output of a decoder, kept within its bounds.
class Bounded
{
public:
    Bounded(qsizetype packed, qsizetype limit) : m_most(std::max(step, packed * mostRatio)), m_limit(limit) {}

    [[nodiscard]] Result<void> add(const char *bytes, qsizetype count)
    {
        if (m_bytes.size() + count > m_limit)
            return misuse(u"too_large"_s, u"The body unpacks to more than %1 bytes."_s.arg(m_limit));
        if (m_bytes.size() + count > m_most)
            return misuse(u"malformed"_s, u"The body is packed more than %1 times."_s.arg(mostRatio));
        m_bytes.append(bytes, count);
        return {};
    }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    qsizetype m_most;
    qsizetype m_limit;
    QByteArray m_bytes;
};

Result<QByteArray> fromZstd(const QByteArray &body, qsizetype limit)
{
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx *)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, mostWindowLog);
    Bounded bounded(body.size(), limit);
    QByteArray part(step, Qt::Uninitialized);
    ZSTD_inBuffer in{body.constData(), static_cast<std::size_t>(body.size()), 0};
    std::size_t rest = 1;
    bool full = false;
    while (in.pos < in.size || full) {
        ZSTD_outBuffer out{part.data(), static_cast<std::size_t>(part.size()), 0};
        rest = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(rest) != 0)
            return damaged();
        COMPTOIR_TRY(bounded.add(part.constData(), static_cast<qsizetype>(out.pos)));
        full = rest != 0 && out.pos == out.size;
        if (rest == 0 && in.pos < in.size)
            return damaged(); // one frame is the whole body
    }
    if (rest != 0)
        return damaged();
    return bounded.take();
}

struct Inflater {
    z_stream stream{};
    bool ready = inflateInit2(&stream, 15 + 16) == Z_OK; ///< + 16: gzip only
    Inflater() = default;
    Inflater(const Inflater &) = delete;
    Inflater &operator=(const Inflater &) = delete;
    ~Inflater() { inflateEnd(&stream); }
};

Result<QByteArray> fromGzip(const QByteArray &body, qsizetype limit)
{
    Inflater inflater;
    z_stream &stream = inflater.stream;
    if (!inflater.ready)
        return damaged();
    QByteArray input = body; // zlib takes no const
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    Bounded bounded(body.size(), limit);
    QByteArray part(step, Qt::Uninitialized);
    int state = Z_OK;
    while (state != Z_STREAM_END) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = static_cast<uInt>(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        if (state != Z_OK && state != Z_STREAM_END)
            return damaged();
        COMPTOIR_TRY(bounded.add(part.constData(), part.size() - static_cast<qsizetype>(stream.avail_out)));
    }
    if (stream.avail_in != 0)
        return damaged();
    return bounded.take();
}

} // namespace

Result<QByteArray> decodeBody(const QByteArray &body, const QByteArray &encoding, qsizetype limit)
{
    if (encoding.isEmpty() || encoding.compare("identity", Qt::CaseInsensitive) == 0)
        return body;
    if (encoding.compare("zstd", Qt::CaseInsensitive) == 0)
        return fromZstd(body, limit);
    if (encoding.compare("gzip", Qt::CaseInsensitive) == 0)
        return fromGzip(body, limit);
    return misuse(u"unsupported_encoding"_s, u"A body may be packed with zstd or gzip."_s);
}

} // namespace comptoir::centre
