// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sync/syncfacts.h"
#include "models/storage/journal/recorder.h"

namespace comptoir
{

/// Journals and applies rows in the caller's transaction, in as many entries as their size asks for. `cursors` is where
/// the streams stand after the last of them; empty while a load goes on. `answered` as in FeedApplied; journalled where
/// an edit waits for it. Returns the last entry's position, 0 for none.
qint64 writeFeed(Recorder &recorder, const QList<FeedRow> &rows, const QList<StreamCursor> &cursors,
                 std::optional<JournalPlace> answered = {});

} // namespace comptoir
