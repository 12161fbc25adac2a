// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/store/postgres.h"

#include <QList>

namespace comptoir::centre
{

struct Migration {
    int number = 0;
    QString name; ///< "0001_roles"
    QByteArray sql;
    QByteArray sha256;
};

/// Brings a database to the schema this program was built for: numbered files, forward only, each in a transaction of
/// its own and under a lock, so that several programs that start at once do it once. Needs the right to make roles; the
/// program that serves does not migrate.
class Migrator
{
public:
    explicit Migrator(PgConnection &connection) : m_connection(connection) {}

    /// How many were applied. Errors `schema_newer` (the database knows migrations this program does not),
    /// `migration_changed` (a published file was edited), `migration_failed` (names it; the database is as before it).
    [[nodiscard]] Result<int> run();
    /// Whether the database is at the schema of this program; may be asked as comptoir_app. Throws DatabaseError.
    [[nodiscard]] static bool isCurrent(PgConnection &connection);
    /// What the program brings, in order.
    [[nodiscard]] static const QList<Migration> &all();
    /// One digest over all of them.
    [[nodiscard]] static QByteArray fingerprint();

private:
    void prepare();
    [[nodiscard]] Result<void> checkHistory();
    /// Whether it was this program that applied it.
    [[nodiscard]] Result<bool> apply(const Migration &migration);

    PgConnection &m_connection;
};

} // namespace comptoir::centre
