// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/protocol/compression.h"
#include "sync/protocol/devicemessages.h"
#include "sync/protocol/digest.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/pullmessages.h"
#include "sync/protocol/pushmessages.h"
#include "tests/fuzz/targets.h"

namespace comptoir::fuzz
{

/// Every message there is; what was understood is written again and must be understood again.
void readWire(const QByteArray &bytes)
{
    if (const auto batch = sync::decodePushBatch(bytes)) {
        static_cast<void>(sync::checkChain(*batch));
        if (!sync::decodePushBatch(sync::encode(*batch)))
            qFatal("a batch that was read is not read again");
    }
    if (const auto page = sync::decodePullPage(bytes)) {
        sync::CutCollector collector(page->cut);
        static_cast<void>(collector.add(*page));
        if (!sync::decodePullPage(sync::encode(*page)))
            qFatal("a page that was read is not read again");
    }
    if (const auto digest = sync::decodeKindDigest(bytes)) {
        const auto again = sync::decodeKindDigest(sync::encode(*digest));
        if (!again || !(*again == *digest))
            qFatal("a digest that was read is not read again");
    }
    static_cast<void>(sync::decodePushReply(bytes));
    static_cast<void>(sync::decodePullRequest(bytes));
    static_cast<void>(sync::decodeEnrolRequest(bytes));
    static_cast<void>(sync::decodeEnrolment(bytes));
    static_cast<void>(sync::decodeAuthRequest(bytes));
    static_cast<void>(sync::decodeAccessToken(bytes));
    static_cast<void>(sync::decodeProblem(400, bytes));
    static_cast<void>(sync::unpacked(bytes, sync::bodyMax));
}

} // namespace comptoir::fuzz

COMPTOIR_FUZZ_ENTRY(readWire)
