// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/program/command.h"
#include "server/services/sync/redriver.h"
#include "server/services/sync/rescueimport.h"
#include "server/store/identity/auditstore.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

constexpr qint64 passphraseBytesMax = 4096;
constexpr qint64 fileBytesMax = 512LL * 1024 * 1024;

/// The first line of a file, or of the standard input for "-": never of the command line, which others can read.
Result<QString> passphraseOf(const Arguments &given)
{
    COMPTOIR_TRY(given.require({u"passphrase-file"_s}));
    const QString name = given.value(u"passphrase-file"_s);
    QFile file(name);
    const bool open = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(name));
    return QString::fromUtf8(file.readLine(passphraseBytesMax)).trimmed();
}

Result<Rescue> rescueIn(const QString &path, const QString &passphrase)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(path));
    if (file.size() > fileBytesMax)
        return refuse(u"file_too_large"_s, u"%1 is larger than what is taken in at once."_s.arg(path));
    return openRescue(file.readAll(), passphrase);
}

void audit(PgTransaction &transaction, const QString &action, const QString &kind, const Uuid &object,
           const QJsonObject &detail)
{
    AuditStore(transaction).append({u"operator"_s, action, false, kind, object, {}, detail});
}

Result<void> importRescue(CommandSession &session)
{
    const Arguments &given = session.arguments;
    COMPTOIR_TRY(given.require({u"tenant"_s}));
    if (given.words().size() != 1)
        return misuse(u"usage"_s, u"Name the one file to import."_s);
    const Result<Uuid> tenant = Uuid::fromText(given.value(u"tenant"_s));
    COMPTOIR_TRY(tenant);
    const Result<QString> passphrase = passphraseOf(given);
    COMPTOIR_TRY(passphrase);
    const Result<Rescue> rescue = rescueIn(given.words().first(), *passphrase);
    COMPTOIR_TRY(rescue);
    const Result<DatabaseTarget> target = DatabaseTarget::open(given);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->serving());
        RescueImport importer(connection, {*tenant, {}, u"rescue import"_s}, session.clock, session.rng);
        const auto taken = importer.take(*rescue, [&](PgTransaction &transaction, const RescueImport::Counts &counts) {
            audit(transaction, u"rescue.imported"_s, u"device"_s, rescue->device,
                  {{u"entries"_s, counts.entries}, {u"fresh"_s, counts.fresh}});
        });
        COMPTOIR_TRY(taken);
        session.out.answer(
            {{u"entries"_s, taken->entries}, {u"new"_s, taken->fresh}, {u"set_aside"_s, taken->setAside}},
            u"%1 entries, %2 of them new here, %3 set aside."_s.arg(taken->entries)
                .arg(taken->fresh)
                .arg(taken->setAside));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

Result<void> redrive(CommandSession &session)
{
    const Arguments &given = session.arguments;
    COMPTOIR_TRY(given.require({u"tenant"_s}));
    const Result<Uuid> tenant = Uuid::fromText(given.value(u"tenant"_s));
    COMPTOIR_TRY(tenant);
    std::optional<Uuid> device;
    if (given.has(u"device"_s)) {
        const Result<Uuid> named = Uuid::fromText(given.value(u"device"_s));
        COMPTOIR_TRY(named);
        device = *named;
    }
    const Result<DatabaseTarget> target = DatabaseTarget::open(given);
    COMPTOIR_TRY(target);
    try {
        PgConnection connection(target->serving());
        const auto note = [](PgTransaction &transaction, const SetAsideEntry &entry, const QString &status,
                             const QString &code) {
            audit(transaction, u"entry.redriven"_s, u"entry"_s, entry.sent.entry.opId,
                  {{u"device"_s, entry.device.toText()}, {u"status"_s, status}, {u"code"_s, code}});
        };
        Redriver redriver(connection, {*tenant, {}, u"redrive"_s}, session.clock, session.rng, std::nullopt, note);
        const int applied = redriver.driveAll(device);
        session.out.answer({{u"applied"_s, applied}}, u"%1 entries were applied."_s.arg(applied));
        return {};
    } catch (const DatabaseError &) {
        return databaseUnreachable();
    }
}

} // namespace

QList<CentreCommand> syncCommands()
{
    const QStringList target{u"embedded"_s, u"database"_s, u"tenant"_s};
    return {
        {u"rescue import"_s,
         u"rescue import FILE (--embedded DIR | --database URL) --tenant ID --passphrase-file F (or -)"_s,
         target + QStringList{u"passphrase-file"_s},
         {},
         importRescue,
         1},
        {u"redrive"_s,
         u"redrive (--embedded DIR | --database URL) --tenant ID [--device ID]"_s,
         target + QStringList{u"device"_s},
         {},
         redrive},
    };
}

} // namespace comptoir::centre
