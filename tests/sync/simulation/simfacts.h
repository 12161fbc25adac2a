// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codec/synccodec.h"
#include "models/journal/entry.h"
#include "models/storage/sqlite/connection.h"

namespace comptoir
{

/// A kind that this version of the centre does not know yet: what a newer till writes.
struct FutureThing {
    qint64 number = 0;
};
template <>
inline constexpr const char *factKind<FutureThing> = "future.thing";
template <typename Codec>
void describe(Codec &codec, FutureThing &thing)
{
    codec("number", thing.number);
}
inline void project(Connection &, const JournalEntry &, const FutureThing &) {}

} // namespace comptoir
