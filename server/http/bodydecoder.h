// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

namespace comptoir::centre
{

/// Unpacks a request's body: `encoding` is "zstd", "gzip", "identity" or empty. Stops at `limit` bytes (error
/// `too_large`) and at more than 20 times the packed size beyond the first 64 KiB (error `malformed`), so that a bomb
/// costs no memory. Errors `unsupported_encoding`, `malformed` (damaged, cut off, or followed by something).
[[nodiscard]] Result<QByteArray> decodeBody(const QByteArray &body, const QByteArray &encoding, qsizetype limit);

} // namespace comptoir::centre
