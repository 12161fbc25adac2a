// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal/projections.h"

#include "models/domain/codec/synccodec.h"
#include "models/storage/sync/feedprojection.h"

#include <QJsonDocument>

namespace comptoir
{

namespace
{

template <typename Fact>
bool replayAs(Connection &connection, const JournalEntry &entry, const QJsonObject &payload)
{
    if (entry.kind != QLatin1StringView(factKind<Fact>))
        return false;
    applyFact(connection, entry, JsonDecoder::decode<Fact>(payload));
    return true;
}

template <typename... Facts>
void dispatch(Connection &connection, const JournalEntry &entry, const std::tuple<Facts...> *)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    static_cast<void>((replayAs<Facts>(connection, entry, payload) || ...));
}

} // namespace

void replay(Connection &connection, const JournalEntry &entry)
{
    using EveryFact =
        decltype(std::tuple_cat(std::declval<AllFacts>(), std::declval<SyncFacts>(), std::tuple<SyncLeft>()));
    dispatch(connection, entry, static_cast<const EveryFact *>(nullptr));
}

void project(Connection &connection, const JournalEntry &entry, const DeviceKeyAdded &fact)
{
    JournalStore(connection).addKey(entry.pos, fact.publicKey, fact.level);
}

void project(Connection &connection, const JournalEntry &entry, const EpochBegan &fact)
{
    JournalStore(connection).addEpoch(fact.epoch, entry.pos, fact.reason, fact.at);
}

} // namespace comptoir
