// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/sha256.h"
#include "sync/protocol/manifest.h"
#include "tests/fuzz/targets.h"

namespace comptoir::fuzz
{

/// A manifest, and the same bytes as a chunk that a manifest announced rightly.
void openBootstrap(const QByteArray &bytes)
{
    static_cast<void>(sync::decodeManifest(bytes));
    static_cast<void>(sync::feedRows(bytes, sync::pullRowsMax));
    for (const qint64 rows : {0, 1, 1000})
        static_cast<void>(sync::openChunk({0, bytes.size(), rows, sha256({bytes})}, bytes));
}

} // namespace comptoir::fuzz

COMPTOIR_FUZZ_ENTRY(openBootstrap)
