// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commandline/commandline.h"
#include "models/domain/common/clock.h"
#include "models/domain/common/rng.h"
#include "server/store/cluster.h"

#include <functional>
#include <memory>

namespace comptoir::centre
{

/// What a command of comptoird is given.
struct CommandSession {
    const Clock &clock;
    Rng &rng;
    Output &out;
    Arguments arguments;
};

struct CentreCommand {
    QString name; ///< "tenant create"
    QString usage;
    QStringList valued;
    QStringList flags;
    std::function<Result<void>(CommandSession &)> run;
    qsizetype words = 0; ///< how many it takes without an option's name
};

[[nodiscard]] QList<CentreCommand> serveCommands();
[[nodiscard]] QList<CentreCommand> databaseCommands();
[[nodiscard]] QList<CentreCommand> tenantCommands();
[[nodiscard]] QList<CentreCommand> keyCommands();
[[nodiscard]] QList<CentreCommand> syncCommands();

/// Error `database_unreachable`.
[[nodiscard]] Unexpected databaseUnreachable();

/// The database a command works on: `--embedded DIR` starts the private server of that folder for as long as this
/// lives,
/// `--database URL` or COMPTOIR_DATABASE_URL names another. A URL on the command line may hold no password: everybody
/// on the machine could read it. Made and used by one thread.
class DatabaseTarget
{
public:
    /// Errors `usage`, `secret_on_command_line`, those of Cluster.
    [[nodiscard]] static Result<DatabaseTarget> open(const Arguments &arguments);

    [[nodiscard]] bool isEmbedded() const { return m_cluster != nullptr; }
    /// For serving. Of a URL, as it is.
    [[nodiscard]] QByteArray serving() const;
    /// For migrating, saving and restoring: needs more rights than serving.
    [[nodiscard]] QByteArray administering() const;
    [[nodiscard]] Cluster *cluster() const { return m_cluster.get(); }

private:
    std::unique_ptr<Cluster> m_cluster;
    QByteArray m_url;
};

} // namespace comptoir::centre
