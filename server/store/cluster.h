// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class QLockFile;
class QProcess;

namespace comptoir::centre
{

/// A PostgreSQL server of its own in a folder: nobody else's, reached by a Unix socket that only this account can open,
/// never by the network. PostgreSQL refuses to run as root, so as root it runs as the user `postgres`. Dies with this
/// program; what it had committed is there at the next start. Owned and used by one thread, which waits.
class Cluster
{
public:
    struct Settings {
        QString folder;
        bool durable = true; ///< false only where the data is thrown away: tests
        int maxConnections = 80;
        QStringList extra = {}; ///< "name=value" of postgresql.conf
    };
    /// Makes the data when there is none yet, starts the server and waits until it answers; the database `comptoir`
    /// exists then. Errors: `postgres_missing` (not installed), `postgres_version` (the data is of another version),
    /// `folder_in_use` (another comptoird), `folder_unusable` (cannot be written, or not be entered by `postgres`),
    /// `cluster_failed` (what the server wrote last).
    [[nodiscard]] static Result<std::unique_ptr<Cluster>> start(const Settings &settings);
    /// Stops the server: open transactions are rolled back, everything is written.
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    /// For libpq. Roles: "comptoir_admin" (migrates), "comptoir_app" (serves).
    [[nodiscard]] QByteArray conninfo(const QByteArray &role, const QByteArray &database = "comptoir") const;
    [[nodiscard]] QString socketFolder() const { return m_socketFolder; }
    [[nodiscard]] QString dataFolder() const;
    [[nodiscard]] qint64 processId() const;
    /// For tests of what a crash leaves: SIGKILL to the server, which takes its children with it.
    void kill();
    void stop();
    [[nodiscard]] Result<void> restart();

private:
    explicit Cluster(const Settings &settings);
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> findPrograms();
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> makeData();
    [[nodiscard]] Result<void> writeConfiguration();
    [[nodiscard]] Result<void> makeSocketFolder();
    [[nodiscard]] Result<void> endLeftover();
    [[nodiscard]] Result<void> launch();
    [[nodiscard]] Result<void> makeDatabase();
    [[nodiscard]] bool answers() const;
    [[nodiscard]] Unexpected failed(const QString &what) const;

    Settings m_settings;
    QString m_programs; ///< folder of initdb and postgres
    QString m_socketFolder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QProcess> m_server;
};

} // namespace comptoir::centre
