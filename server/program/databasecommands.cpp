// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"
#include "server/store/housekeepingstore.h"
#include "server/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

Result<void> migrate(CommandSession &session)
{
    const Result<DatabaseTarget> target = DatabaseTarget::open(session.arguments);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->administering());
        const Result<int> applied = Migrator(connection).run();
        COMPTOIR_TRY(applied);
        session.out.answer({{u"applied"_s, *applied}}, u"%1 migrations applied."_s.arg(*applied));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

/// Runs one of PostgreSQL's own tools; what it says goes to the standard error. The connection goes by environment: a
/// command line can be read by others.
Result<void> runTool(const QString &program, const QStringList &arguments, const QByteArray &conninfo)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList all = arguments;
    all.append({u"--dbname"_s, QString::fromUtf8(conninfo)});
    process.start(program, all);
    if (!process.waitForStarted())
        return refuse(u"tool_missing"_s, u"%1 is not installed (package postgresql-client)."_s.arg(program));
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return broken(u"tool_failed"_s, u"%1 failed; it said why above."_s.arg(program));
    return {};
}

bool isOnDisk(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

Result<void> dump(const QString &file, const QByteArray &conninfo)
{
    const QString part = file + u".part"_s;
    COMPTOIR_TRY(runTool(u"pg_dump"_s, {u"--format=custom"_s, u"--file"_s, part}, conninfo));
    if (!isOnDisk(part) || !QFile::rename(part, file))
        return broken(u"io_error"_s, u"%1 cannot be written."_s.arg(file));
    return {};
}

Result<void> backup(CommandSession &session)
{
    COMPTOIR_TRY(session.arguments.require({u"file"_s}));
    const QString file = session.arguments.value(u"file"_s);
    if (QFile::exists(file))
        return refuse(u"file_exists"_s, u"%1 is there already; nothing was written."_s.arg(file));
    const Result<DatabaseTarget> target = DatabaseTarget::open(session.arguments);
    COMPTOIR_TRY(target);
    try {
        // Read before the dump begins, so that it holds at least these; said to tills only once it is whole on the
        // disk.
        PgConnection connection(target->administering());
        HousekeepingStore store(connection);
        const QList<HousekeepingStore::JournalEnd> ends = store.journalEnds();
        COMPTOIR_TRY(dump(file, target->administering()));
        store.noteBackedUp(ends);
        session.out.answer({{u"file"_s, file}, {u"bytes"_s, QFileInfo(file).size()}, {u"journals"_s, ends.size()}},
                           u"Saved to %1."_s.arg(file));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

/// Roles are of the server, not of the database, and no backup has them: the migrations make them, in a database that
/// is thrown away.
Result<void> haveRoles(const DatabaseTarget &target, HousekeepingStore &store)
{
    static const QByteArray scratch = "comptoir_scratch";
    if (store.hasRoles())
        return {};
    if (!target.isEmbedded())
        return refuse(u"roles_missing"_s,
                      u"This server lacks the roles: run comptoird migrate in another, empty database of it first."_s);
    store.dropDatabase(scratch);
    store.makeDatabase(scratch);
    {
        PgConnection connection(target.cluster()->conninfo("comptoir_admin", scratch));
        COMPTOIR_TRY(Migrator(connection).run());
    }
    store.dropDatabase(scratch);
    return {};
}

/// Tills compare: what they had pushed after the backup was taken, they push again.
Result<void> beginEpochs(CommandSession &session, HousekeepingStore &store)
{
    const int streams = store.beginNewEpochs();
    session.out.answer({{u"streams"_s, streams}},
                       u"%1 streams begin a new epoch: tills send again what the backup lacks."_s.arg(streams));
    return {};
}

Result<void> restore(CommandSession &session)
{
    const bool recovered = session.arguments.has(u"recovered"_s); // PostgreSQL itself has restored everything
    if (!recovered)
        COMPTOIR_TRY(session.arguments.require({u"file"_s}));
    const QString file = session.arguments.value(u"file"_s);
    if (!recovered && !QFileInfo(file).isReadable())
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(file));
    const Result<DatabaseTarget> target = DatabaseTarget::open(session.arguments);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->administering());
        HousekeepingStore store(connection);
        if (recovered)
            return beginEpochs(session, store);
        if (!store.isEmpty())
            return refuse(u"database_not_empty"_s, u"There are tables in this database; restore into an empty one."_s);
        COMPTOIR_TRY(haveRoles(*target, store));
        COMPTOIR_TRY(runTool(u"pg_restore"_s,
                             {u"--exit-on-error"_s, u"--single-transaction"_s, u"--no-comments"_s, file},
                             target->administering()));
        return beginEpochs(session, store);
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

const QStringList targets{u"embedded"_s, u"database"_s};

} // namespace

QList<CentreCommand> databaseCommands()
{
    return {
        {u"migrate"_s, u"migrate (--embedded DIR | --database URL)"_s, targets, {}, migrate},
        {u"backup"_s,
         u"backup (--embedded DIR | --database URL) --file F"_s,
         targets + QStringList{u"file"_s},
         {},
         backup},
        {u"restore"_s,
         u"restore (--embedded DIR | --database URL) (--file F | --recovered)"_s,
         targets + QStringList{u"file"_s},
         {u"recovered"_s},
         restore},
    };
}

} // namespace comptoir::centre
