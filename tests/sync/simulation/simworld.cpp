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

constexpr int tillCount = 3;
constexpr int actionsEach = 14;
constexpr qint64 dayMs = 4 * 3'600'000;
constexpr qint64 healedMs = 20 * 60'000; ///< within this everything must be everywhere
constexpr qint64 yearMs = 365LL * 86'400'000;

} // namespace

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
            m_centreRestored = true;
        });
    }
    at(chance(dayMs), [this] { m_centre.learnFutureKinds(); });
    if (chance(8) == 0)
        at(chance(dayMs), [this] {
            m_centre.revoke(m_stations.back()->till->id());
            for (auto &station : m_stations)
                station->revoked = station->revoked || station->till->id() == m_stations.back()->till->id();
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

void SimWorld::misfortune(Station &station)
{
    if (m_healed)
        return;
    switch (chance(9)) {
    case 0:
    case 1:
    case 2: // the network goes away for a while, or only answers are lost
        station.cutFrom = m_now;
        station.cutTo = m_now + 1000 + chance(3'600'000);
        station.oneWay = chance(3) == 0;
        break;
    case 3:
        note(u"%1 killed"_s.arg(station.till->index()));
        crash(station);
        break;
    case 4: // clocks jump by years, both ways
        station.clockSkew = (chance(2) == 0 ? 1 : -1) * static_cast<qint64>(chance(5)) * yearMs + chance(7'200'000);
        break;
    case 5:
    case 6:
        copyFile(station);
        break;
    case 7:
        putBack(station);
        break;
    case 8:
        if (chance(3) == 0)
            clone(station);
        break;
    default:
        break;
    }
}

void SimWorld::copyFile(Station &station)
{
    if (!hasReceived(station))
        return;
    station.copy = m_directory.filePath(u"copy%1-%2.db"_s.arg(station.till->index()).arg(m_order));
    station.till->connection().statement("VACUUM INTO ?").run(station.copy);
}

void SimWorld::putBack(Station &station)
{
    if (station.copy.isEmpty() || !station.till->isOpen())
        return;
    note(u"%1 put back"_s.arg(station.till->index()));
    ++m_report.restores;
    ++station.life;
    station.till->close();
    const QString file = station.till->folder() + u"/comptoir.db"_s;
    for (const char16_t *end : {u"", u"-wal", u"-shm"})
        QFile::remove(file + QStringView(end));
    QFile::copy(station.copy, file);
    station.rewound = true;
    station.seen.clear();
    station.till->open();
    if (chance(2) == 0)
        station.till->noteOlderCopy(station.lastEpoch); // the anchor outside the file told it
    QList<Uuid> still;
    for (const Uuid &op : std::as_const(station.kept)) {
        if (station.till->holds(op))
            still.append(op);
    }
    station.kept = still; // what neither this file nor the centre has is gone with the disk
    afterStart(station);
}

void SimWorld::clone(Station &station)
{
    if (!hasReceived(station) || m_stations.size() > tillCount)
        return;
    note(u"%1 cloned"_s.arg(station.till->index()));
    ++m_report.clones;
    auto twin = std::make_unique<Station>();
    const int index = static_cast<int>(m_stations.size());
    twin->till =
        std::make_unique<SimTill>(*station.till, index, m_directory.filePath(u"till%1"_s.arg(index)), m_chance());
    station.till->connection().statement("VACUUM INTO ?").run(QString(twin->till->folder() + u"/comptoir.db"_s));
    twin->till->open();
    twin->revoked = station.revoked;
    twin->kept = station.kept;
    twin->rewound = station.rewound = true;
    Station &added = *twin;
    m_stations.push_back(std::move(twin));
    for (int i = 0; i < 4; ++i)
        at(chance(1'200'000), [this, s = &added] { act(*s); });
    afterStart(added);
}

/// The disk may fail at one of the next operations: an error, no room left, half a write.
void SimWorld::armDisk(Station &station)
{
    static_cast<void>(station);
    if (!happens(0.05))
        return;
    constexpr std::array faults{FaultVfs::Fault::InputOutput, FaultVfs::Fault::Full, FaultVfs::Fault::TornWrite};
    m_disk.failAt(1 + chance(25), faults.at(chance(3)), FaultVfs::Lasting::FromThenOn);
}

void SimWorld::healDisk()
{
    m_disk.heal();
    m_disk.failAt(0, FaultVfs::Fault::InputOutput, FaultVfs::Lasting::Once);
}

void SimWorld::crash(Station &station)
{
    ++m_report.crashes;
    ++station.life;
    if (station.till->isOpen())
        station.till->close();
    healDisk();
    note(u"%1 down"_s.arg(station.till->index()));
    at(1000 + chance(120'000), [this, s = &station, life = station.life] {
        if (s->life == life)
            start(*s);
    });
}

void SimWorld::start(Station &station)
{
    station.till->open();
    for (const Uuid &op : std::as_const(station.kept)) {
        if (!station.till->holds(op))
            violate(u"till %1 lost an acknowledged entry in a crash"_s.arg(station.till->index()));
    }
    afterStart(station);
}

void SimWorld::afterStart(Station &station)
{
    station.failedLast = false;
    station.till->clock().set(m_now + station.clockSkew);
    feed(station, Event::Kind::Started);
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
    }
}

} // namespace comptoir::testing
