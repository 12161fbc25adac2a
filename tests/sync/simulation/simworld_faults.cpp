// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sync/documentedits.h"
#include "tests/sync/simulation/simworld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Everything that goes wrong with a machine and its disk.
namespace comptoir::testing
{

using sync::Event;

namespace
{

constexpr qint64 yearMs = 365LL * 86'400'000;

} // namespace

void SimWorld::misfortune(Station &station)
{
    if (m_healed)
        return;
    switch (chance(11)) {
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
    case 9:
    case 10:
        rot(station);
        break;
    default:
        break;
    }
}

void SimWorld::copyFile(Station &station)
{
    if (!hasReceived(station))
        return;
    station.copy = m_directory.filePath(u"copy%1.db"_s.arg(++m_copies));
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
    station.seen.clear();
    open(station);
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
    open(*twin);
    twin->revoked = station.revoked;
    twin->kept = station.kept;
    twin->isRotten = station.isRotten;
    Station &added = *twin;
    m_stations.push_back(std::move(twin));
    for (int i = 0; i < 4; ++i)
        at(chance(1'200'000), [this, s = &added] { act(*s); });
    afterStart(added);
}

/// A row of a table goes wrong, and nothing that comes says so.
void SimWorld::rot(Station &station)
{
    if (!hasReceived(station))
        return;
    const DocumentName name{u"product"_s, sync::hexText(simProducts().at(chance(6)).bytes())};
    const bool good = station.till->write([&](Recorder &recorder) {
        EditStore edits(recorder.connection());
        DocumentStoreByKind documents(recorder.connection());
        const qint64 version = edits.version(name);
        if (version < 2)
            return;
        QJsonObject body = documents.read(name);
        body.insert(u"name"_s, u"rotten"_s);
        documents.write(name, body);
        edits.setVersion(name, version - 1);
        station.isRotten = true;
        ++m_report.rots;
        note(u"%1 rots"_s.arg(station.till->index()));
    });
    if (!good)
        violate(u"a sound disk failed"_s);
}

/// A newer program with a later schema starts on the file, and the disk may fail in the middle of it.
void SimWorld::upgrade(Station &station)
{
    if (m_healed || !station.till->isOpen())
        return;
    note(u"%1 upgraded"_s.arg(station.till->index()));
    ++m_report.upgrades;
    ++station.life;
    station.till->close();
    station.till->useLaterSchema();
    follow(station);
    armDisk(station, 0.5, 150);
    if (!station.till->open())
        return crash(station);
    healDisk();
    afterStart(station);
}

void SimWorld::follow(Station &station)
{
    if (station.isFollowed)
        m_disk.followDisk(station.till->folder());
}

void SimWorld::open(Station &station)
{
    follow(station);
    if (!station.till->open())
        violate(u"till %1 cannot open its file on a sound disk"_s.arg(station.till->index()));
}

/// The disk may fail at one of the next operations: an error, no room left, half a write, or the power goes.
void SimWorld::armDisk(Station &station, double probability, quint32 within)
{
    if (!happens(probability))
        return;
    m_powerFails = station.isFollowed && chance(2) == 0;
    if (m_powerFails)
        return m_disk.cutPowerAt(1 + chance(within), chance(50));
    constexpr std::array faults{FaultVfs::Fault::InputOutput, FaultVfs::Fault::Full, FaultVfs::Fault::TornWrite};
    m_disk.failAt(1 + chance(within), faults.at(chance(3)), FaultVfs::Lasting::FromThenOn);
}

void SimWorld::healDisk()
{
    m_powerFails = false;
    m_disk.heal();
    m_disk.failAt(0, FaultVfs::Fault::InputOutput, FaultVfs::Lasting::Once);
}

/// What a machine finds after the power came back takes the place of what the system had in its memory.
void SimWorld::findDisk(Station &station)
{
    ++m_report.powerCuts;
    note(u"%1 power lost"_s.arg(station.till->index()));
    const QString found = m_directory.filePath(u"found%1"_s.arg(m_order));
    m_disk.writeDisk(found);
    for (const char16_t *end : {u"", u"-wal", u"-shm", u"-journal"}) {
        const QString name = u"/comptoir.db"_s + QStringView(end);
        QFile::remove(station.till->folder() + name);
        QFile::copy(found + name, station.till->folder() + name);
    }
    QDir(found).removeRecursively();
}

void SimWorld::crash(Station &station)
{
    ++m_report.crashes;
    ++station.life;
    if (station.till->isOpen())
        station.till->close();
    if (m_powerFails && m_disk.fired())
        findDisk(station);
    healDisk();
    note(u"%1 down"_s.arg(station.till->index()));
    at(1000 + chance(120'000), [this, s = &station, life = station.life] {
        if (s->life == life)
            start(*s);
    });
}

void SimWorld::start(Station &station)
{
    open(station);
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

} // namespace comptoir::testing
