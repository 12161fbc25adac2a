// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

Unexpected databaseUnreachable()
{
    return Unexpected(Error{u"database_unreachable"_s, u"The database does not answer, or refuses this user."_s,
                            ErrorClass::Network});
}

Result<DatabaseTarget> DatabaseTarget::open(const Arguments &arguments)
{
    DatabaseTarget target;
    const QString folder = arguments.value(u"embedded"_s);
    const QString typed = arguments.value(u"database"_s);
    if (folder.isEmpty() == typed.isEmpty() &&
        (!folder.isEmpty() || !qEnvironmentVariableIsSet("COMPTOIR_DATABASE_URL")))
        return misuse(u"usage"_s, u"Give either --embedded DIR or --database URL (or COMPTOIR_DATABASE_URL)."_s);
    if (!folder.isEmpty()) {
        Result<std::unique_ptr<Cluster>> cluster = Cluster::start({folder});
        COMPTOIR_TRY(cluster);
        target.m_cluster = std::move(*cluster);
        return target;
    }
    if (!QUrl(typed).password().isEmpty() || typed.contains("password"_L1))
        return misuse(u"secret_on_command_line"_s,
                      u"A password on the command line can be read by everybody on the machine: put the URL into "
                      "COMPTOIR_DATABASE_URL, or the password into a file named by PGPASSFILE."_s);
    target.m_url = typed.isEmpty() ? qgetenv("COMPTOIR_DATABASE_URL") : typed.toUtf8();
    return target;
}

QByteArray DatabaseTarget::serving() const
{
    return m_cluster ? m_cluster->conninfo("comptoir_app") : m_url;
}

QByteArray DatabaseTarget::administering() const
{
    return m_cluster ? m_cluster->conninfo("comptoir_admin") : m_url;
}

} // namespace comptoir::centre
