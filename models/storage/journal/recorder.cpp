// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/journal/recorder.h"

#include "models/storage/settings/settingsstore.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

/// A wall clock may be corrected by this much without being worth an event.
constexpr qint64 clockToleranceMs = 2 * 60 * 1000;

constexpr int hlcCounterBits = 16;

} // namespace

QString Recorder::currentSeries(SeriesKind kind)
{
    if (m_till.isEmpty())
        m_till = SettingsStore(m_connection).value(u"till"_s);
    return seriesCode(kind, m_till, m_head.epoch);
}

void Recorder::prepare(const Uuid &actor)
{
    if (m_prepared)
        return;
    m_prepared = true;
    if (m_head.pos == 0 || m_device.epochToBegin > m_head.epoch)
        record(EpochBegan{std::max<qint64>(1, m_device.epochToBegin),
                          m_head.pos == 0 ? u"first"_s : m_device.epochReason, m_clock.nowMs()},
               actor);
    if (m_journal.currentKey() != m_device.key.publicKey())
        record(DeviceKeyAdded{m_device.key.publicKey(), secretLevelCode(m_device.level)}, actor);
    noteClock(actor);
}

void Recorder::noteClock(const Uuid &actor)
{
    const EpochMs now = m_clock.nowMs();
    if (m_openedAfter - now <= clockToleranceMs)
        return;
    EventLogged event;
    event.code = u"clock.back"_s;
    event.at = now;
    event.user = {UserId(actor), {}};
    event.detail =
        u"The clock went back by %1 s. The order of the journal is kept."_s.arg((m_openedAfter - now) / 1000);
    record(event, actor);
}

JournalEntry Recorder::chain(const char *kind, QByteArray payload, const Uuid &actor)
{
    const bool newEpoch = qstrcmp(kind, factKind<EpochBegan>) == 0;
    JournalEntry entry;
    entry.pos = m_head.pos + 1;
    entry.epoch = newEpoch ? std::max<qint64>(1, m_device.epochToBegin) : m_head.epoch;
    entry.seq = newEpoch ? 1 : m_head.seq + 1;
    entry.opId = Uuid::v7(m_clock.nowMs(), m_rng);
    entry.kind = QString::fromLatin1(kind);
    entry.at = m_clock.nowMs();
    entry.hlc = std::max(m_head.hlc + 1, entry.at << hlcCounterBits);
    entry.actor = actor;
    entry.payload = std::move(payload);
    entry.hash = entryHash(m_device.id, entry, m_head.hash);
    entry.signature = m_device.key.sign(entry.hash);
    return entry;
}

void Recorder::advance(const JournalEntry &entry)
{
    m_journal.add(entry);
    m_head = {entry.pos, entry.epoch, entry.seq, entry.hlc, entry.at, entry.hash};
}

} // namespace comptoir
