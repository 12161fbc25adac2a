// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/postgres.h"

#include <QList>

namespace comptoir::centre
{

/// What the program asks and tidies for all tenants, through the functions that are open for it.
class HousekeepingStore
{
public:
    struct Head {
        Uuid tenant;
        QString stream;
        qint64 seq = 0;
    };
    explicit HousekeepingStore(PgConnection &connection) : m_connection(connection) {}

    [[nodiscard]] QList<Head> heads(const QList<Uuid> &tenants);
    /// Those of the devices and sessions that were revoked.
    [[nodiscard]] QList<Uuid> ended(const QList<Uuid> &devices, const QList<Uuid> &sessions);
    /// Makes the months ahead of the tables that have them.
    void makePartitions();
    /// Drops answers kept under Idempotency-Keys for more than seven days.
    void dropOldAnswers();
    void probe();

    // As an administrator, around a restored backup:
    [[nodiscard]] bool isEmpty();
    [[nodiscard]] bool hasRoles();
    void makeDatabase(const QByteArray &name);
    void dropDatabase(const QByteArray &name);
    /// Where each till's journal ends here now.
    struct JournalEnd {
        Uuid tenant;
        Uuid device;
        qint64 epoch = 0;
        qint64 seq = 0;
    };
    [[nodiscard]] QList<JournalEnd> journalEnds();
    /// A backup that begins after they were read holds the journals up to there: tills are told with their next push.
    void noteBackedUp(const QList<JournalEnd> &ends);
    /// Every stream begins a new epoch; says how many there are.
    [[nodiscard]] int beginNewEpochs();

private:
    void seeEverything();

    PgConnection &m_connection;
};

} // namespace comptoir::centre
