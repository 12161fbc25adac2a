// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/entryjson.h"
#include "sync/protocol/wirefields.h"

namespace comptoir::centre
{

/// An entry as the other tills of its branch read it: always the same bytes, because the running checksum of the stream
/// covers them, and they are written anew for each reader.
[[nodiscard]] inline QByteArray entryBody(const SentEntry &sent)
{
    return sync::wireBytes(entryObject(sent));
}

} // namespace comptoir::centre
