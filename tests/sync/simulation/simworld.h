// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/simulation/simcentre.h"
#include "tests/sync/simulation/simtill.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <functional>
#include <map>

namespace comptoir::testing
{

struct SimReport {
    QStringList violations;
    QByteArray trace; ///< digest of everything that happened, in order
    int entries = 0;  ///< made by people
    int crashes = 0;
    int restores = 0;
    int clones = 0;
    int powerCuts = 0;
    int upgrades = 0;
    int rots = 0;

    /// Adds what was counted.
    SimReport &operator+=(const SimReport &other);
};

/// A business under a seed: tills, a centre, the network between them and everything that goes wrong, on virtual time
/// in one thread. Checks the promises of docs/sync.md while it runs and, after everything was healed, at the end.
class SimWorld
{
public:
    SimWorld(quint64 seed, Planted planted, FaultVfs &disk);
    ~SimWorld();
    [[nodiscard]] SimReport run();

private:
    static constexpr int tillCount = 3;

    struct Station { ///< one machine: its till and what the world knows of it
        std::unique_ptr<SimTill> till;
        int life = 0; ///< goes up with each start: answers to an earlier life are lost
        int wake = 0; ///< only the last timer counts
        bool revoked = false;
        bool isRotten = false;   ///< a row of its tables went wrong: mended only where something comes
        bool isFollowed = false; ///< its disk knows what a power cut would leave; one machine of a world
        bool failedLast = false;
        qint64 clockSkew = 0;
        qint64 cutFrom = 0; ///< the network is away
        qint64 cutTo = 0;
        bool oneWay = false;
        QList<Uuid> kept; ///< what it acknowledged to people, and its disk must hold
        std::map<QString, StreamCursor> seen;
        qint64 lastEpoch = 1;
        QString copy; ///< an older copy of its file
    };

    [[nodiscard]] quint32 chance(quint32 below);
    [[nodiscard]] bool happens(double probability);
    void at(qint64 delay, std::function<void()> what);
    void note(const QString &what);
    void violate(const QString &what);

    void setUp();
    void runUntil(qint64 end, const std::function<bool()> &done);
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] bool hasReceived(Station &station);
    void enrol(Station &station);
    void plan();
    void act(Station &station);
    void misfortune(Station &station);
    void copyFile(Station &station);
    void putBack(Station &station);
    void clone(Station &station);
    void crash(Station &station);
    void start(Station &station);
    void afterStart(Station &station);
    void rot(Station &station);
    void upgrade(Station &station);
    void withdraw();
    void follow(Station &station);
    void open(Station &station);
    void armDisk(Station &station, double probability = 0.05, quint32 within = 25);
    void healDisk();
    void findDisk(Station &station);

    void feed(Station &station, sync::Event::Kind kind);
    void feedEnded(Station &station, const sync::Ended &ended);
    void perform(Station &station, const QList<sync::Effect> &effects);
    void begin(Station &station, const sync::Effect &effect);
    void send(Station &station, sync::Task task, const sync::Request &request);
    void deliver(Station &station, int life, sync::Task task, const sync::Request &request, const QString &token);
    void answer(Station &station, int life, sync::Task task, sync::Answer reply, qint64 delay);
    void take(Station &station, sync::Task task, const sync::Answer &reply);
    void nudgeOthers(const Station &station);
    void checkCursors(Station &station);
    /// Once a till is told what became of an entry, the centre has it.
    void checkAnswered(const sync::Answer &reply);
    [[nodiscard]] sync::Ended applyHalf(Station &station, Recorder &recorder, const sync::Answer &reply);

    void heal();
    void checkEnd();
    void checkTill(Station &station);
    void checkEntries(Station &station);

    Planted m_planted;
    FaultVfs &m_disk;
    QTemporaryDir m_directory;
    std::mt19937_64 m_chance;
    qint64 m_now = 1'768'464'000'000;
    qint64 m_order = 0;
    int m_copies = 0;
    std::map<std::pair<qint64, qint64>, std::function<void()>> m_events;
    SimCentre m_centre;
    std::optional<SimCentre> m_backup;
    std::vector<std::unique_ptr<Station>> m_stations;
    bool m_healed = false;
    bool m_powerFails = false; ///< the fault that is armed is a power cut
    QCryptographicHash m_trace{QCryptographicHash::Sha256};
    SimReport m_report;
};

} // namespace comptoir::testing
