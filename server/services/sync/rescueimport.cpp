// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/services/sync/rescueimport.h"

#include "server/services/sync/pushservice.h"

namespace comptoir::centre
{

namespace
{

constexpr qsizetype batchEntries = 100;

} // namespace

Result<RescueImport::Counts> RescueImport::take(const Rescue &rescue,
                                                const std::function<void(PgTransaction &, const Counts &)> &finish)
{
    Counts counts{rescue.entries.size()};
    for (qsizetype from = 0; from < rescue.entries.size(); from += batchEntries) {
        const QByteArray &previous = from == 0 ? rescue.previous : rescue.entries.at(from - 1).entry.hash;
        const sync::PushBatch batch{rescue.device, previous, rescue.entries.mid(from, batchEntries)};
        PgTransaction transaction(m_connection, m_scope);
        const Result<PushReply> reply = PushService(transaction, m_clock.nowMs(), m_rng).push(batch);
        COMPTOIR_TRY(reply);
        for (const EntryResult &result : reply->results) {
            counts.fresh += result.status == u"duplicate" ? 0 : 1;
            counts.setAside += result.status == u"quarantined" ? 1 : 0;
        }
        if (from + batchEntries >= rescue.entries.size())
            finish(transaction, counts);
        transaction.commit();
    }
    return counts;
}

} // namespace comptoir::centre
