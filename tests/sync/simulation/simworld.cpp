// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulation/simworld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace comptoir::testing
{

using sync::Event;

namespace
{

constexpr int actionsEach = 14;
constexpr quint32 dayMs = 4 * 3'600'000;
constexpr qint64 healedMs = 20 * 60'000; ///< within this everything must be everywhere

} // namespace

SimReport &SimReport::operator+=(const SimReport &other)
{
    for (int SimReport::*count : {&SimReport::entries, &SimReport::crashes, &SimReport::restores, &SimReport::clones,
                                  &SimReport::powerCuts, &SimReport::upgrades, &SimReport::rots})
        this->*count += other.*count;
    return *this;
}

SimWorld::SimWorld(quint64 seed, Planted planted, FaultVfs &disk)
    : m_planted(planted), m_disk(disk),
      m_directory(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/comptoir-sim-XXXXXX"_s : QString()), m_chance(seed),
      m_centre(planted)
{
}

SimWorld::~SimWorld()
{
    m_disk.heal();
}

quint32 SimWorld::chance(quint32 below)
{
    return static_cast<quint32>(m_chance() % below);
}

bool SimWorld::happens(double probability)
{
    constexpr quint32 parts = 1'000'000;
    return !m_healed && chance(parts) < static_cast<quint32>(probability * parts);
}

void SimWorld::at(qint64 delay, std::function<void()> what)
{
    m_events.emplace(std::pair{m_now + delay, m_order++}, std::move(what));
}

void SimWorld::note(const QString &what)
{
    const QByteArray line = QByteArray::number(m_now) + ' ' + what.toUtf8() + '\n';
    m_trace.addData(line);
    static const bool loud = qEnvironmentVariableIsSet("COMPTOIR_SIM_TRACE");
    if (loud)
        qInfo("%s", line.constData());
}

void SimWorld::violate(const QString &what)
{
    if (m_report.violations.size() < 20)
        m_report.violations.append(what);
}

SimReport SimWorld::run()
{
    setUp();
    plan();
    const qint64 end = m_now + dayMs;
    at(dayMs, [this] { heal(); });
    runUntil(end + healedMs, [] { return false; });
    runUntil(end + 2 * healedMs, [this] { return isAtRest(); }); // a poll may just be under way
    checkEnd();
    m_report.trace = m_trace.result().toHex();
    return m_report;
}

void SimWorld::runUntil(qint64 end, const std::function<bool()> &done)
{
    while (!done() && !m_events.empty() && m_events.begin()->first.first <= end) {
        const auto event = m_events.extract(m_events.begin());
        m_now = event.key().first;
        event.mapped()();
    }
}

bool SimWorld::isAtRest() const
{
    return std::all_of(m_stations.begin(), m_stations.end(), [](const std::unique_ptr<Station> &station) {
        return station->till->isOpen() && station->till->engine().isIdle();
    });
}

/// Copies of a till that never received anything are another story: it begins anew.
bool SimWorld::hasReceived(Station &station)
{
    return station.till->isOpen() && SyncStore(station.till->connection()).cursors().size() == 3;
}

void SimWorld::setUp()
{
    for (int i = 0; i < tillCount; ++i) {
        auto station = std::make_unique<Station>();
        station->till = std::make_unique<SimTill>(i, m_directory.filePath(u"till%1"_s.arg(i)), m_chance());
        station->till->clock().set(m_now);
        m_centre.enrol(station->till->id(), station->till->key().publicKey());
        m_stations.push_back(std::move(station));
    }
    Station &followed = *m_stations.at(chance(tillCount));
    followed.isFollowed = true;
    followed.till->close();
    open(followed);
    for (auto &station : m_stations) {
        for (quint32 i = chance(4); i > 0; --i) // some have a history from before
            act(*station);
        at(chance(600'000), [this, s = station.get()] { enrol(*s); });
    }
}

void SimWorld::enrol(Station &station)
{
    if (station.till->isOpen() && station.till->enrol())
        feed(station, Event::Kind::Started);
    else
        at(60'000, [this, s = &station] { enrol(*s); });
}

void SimWorld::plan()
{
    for (auto &station : m_stations) {
        for (int i = 0; i < actionsEach; ++i)
            at(chance(dayMs), [this, s = station.get()] { act(*s); });
        for (int i = 0; i < 3; ++i)
            at(chance(dayMs), [this, s = station.get()] { misfortune(*s); });
    }
    const qint64 backup = chance(dayMs);
    if (chance(3) == 0) {
        at(backup, [this] { m_backup = m_centre; });
        at(backup + chance(dayMs - static_cast<quint32>(backup)), [this] {
            note(u"centre restored"_s);
            m_centre = *m_backup;
            m_centre.afterRestore();
            for (auto &station : m_stations) // it forgot who was withdrawn, and who was given back
                station->revoked = m_centre.isRevoked(station->till->id());
        });
    }
    at(chance(dayMs), [this] { m_centre.learnFutureKinds(); });
    at(chance(dayMs), [this, s = m_stations.at(chance(tillCount)).get()] { upgrade(*s); });
    if (chance(6) == 0)
        at(chance(dayMs / 2), [this] { withdraw(); });
}

/// A device is no longer trusted; now and then it is given back, with everything it had said meanwhile.
void SimWorld::withdraw()
{
    const Uuid device = m_stations.at(tillCount - 1)->till->id();
    const auto mark = [this, device](bool revoked) {
        note(revoked ? u"revoked"_s : u"readmitted"_s);
        for (auto &station : m_stations)
            station->revoked = station->till->id() == device ? revoked : station->revoked;
    };
    m_centre.revoke(device);
    mark(true);
    if (chance(2) == 0)
        at(chance(dayMs / 4), [this, device, mark] {
            m_centre.readmit(device);
            mark(false);
        });
}

void SimWorld::act(Station &station)
{
    SimTill &till = *station.till;
    if (!till.isOpen())
        return;
    till.clock().set(m_now + station.clockSkew);
    armDisk(station);
    const std::optional<JournalEntry> entry = till.act(static_cast<quint32>(m_chance()));
    if (!entry)
        return crash(station);
    healDisk();
    ++m_report.entries;
    station.kept.append(entry->opId);
    station.lastEpoch = entry->epoch;
    note(u"%1 %2 %3"_s.arg(till.index()).arg(entry->kind, sync::hexText(entry->hash)));
    feed(station, Event::Kind::OutboxGrew);
}

void SimWorld::heal()
{
    m_healed = true;
    note(u"healed"_s);
    m_centre.learnFutureKinds();
    for (auto &station : m_stations) {
        station->clockSkew = 0;
        if (!station->till->isOpen()) {
            ++station->life;
            start(*station);
        }
        feed(*station, Event::Kind::Asked); // a person wants to know that all is well: the tables are compared too
    }
}

} // namespace comptoir::testing
