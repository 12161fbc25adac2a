// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"

#include <memory>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace comptoir::sync
{

namespace
{

constexpr int level = 1;
/// Frames that need a larger window are refused: ours need at most 8 MiB.
constexpr int windowLogMax = 23;

Unexpected badZstd(const QString &why)
{
    return broken(u"bad_zstd"_s, u"Compressed data cannot be opened (%1)."_s.arg(why));
}

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    const std::size_t size = static_cast<std::size_t>(bytes.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t written =
        ZSTD_compress(out.data(), static_cast<std::size_t>(out.size()), bytes.constData(), size, level);
    Q_ASSERT(!ZSTD_isError(written));
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype max)
{
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowLogMax);
    ZSTD_inBuffer in{bytes.constData(), static_cast<std::size_t>(bytes.size()), 0};
    QByteArray block(static_cast<qsizetype>(ZSTD_DStreamOutSize()), Qt::Uninitialized);
    QByteArray text;
    std::size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer out{block.data(), static_cast<std::size_t>(block.size()), 0};
        const std::size_t before = in.pos;
        left = ZSTD_decompressStream(context.get(), &out, &in);
        if (ZSTD_isError(left))
            return badZstd(QString::fromLatin1(ZSTD_getErrorName(left)));
        if (text.size() + static_cast<qsizetype>(out.pos) > max)
            return badZstd(u"too large"_s);
        text.append(block.constData(), static_cast<qsizetype>(out.pos));
        if (left != 0 && out.pos == 0 && in.pos == before)
            return badZstd(u"cut short"_s);
    }
    if (in.pos != in.size)
        return badZstd(u"something follows"_s);
    return text;
}

} // namespace comptoir::sync
