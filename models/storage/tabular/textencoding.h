// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArrayView>

namespace comptoir
{

struct DecodedText {
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "windows-1252"
};

/// Decodes a text file whose encoding nobody noted: a byte order mark decides, then valid UTF-8, then Windows-1256 when
/// the bytes look like Arabic words, then Windows-1252. Errors: `binary_file` (NUL), `bad_encoding` (a byte order mark
/// that the bytes after it contradict).
[[nodiscard]] Result<DecodedText> decodeText(QByteArrayView bytes);

} // namespace comptoir
