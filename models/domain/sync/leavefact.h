// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/factcodec.h"
#include "models/domain/factkinds.h"

namespace comptoir
{

/// The till belongs to no centre from here on. What other tills moved stays counted: the shelf is as it was.
struct SyncLeft {
    QString server;
    EpochMs at = 0;
};
template <>
inline constexpr const char *factKind<SyncLeft> = "sync.left";

template <typename Codec>
void describe(Codec &codec, SyncLeft &left)
{
    codec("server", left.server);
    codec("at", left.at);
}

} // namespace comptoir
