// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"
#include "app/wipetill.h"
#include "models/services/sync/syncservice.h"
#include "models/services/whendone.h"

#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace comptoir::ctl
{

namespace
{

/// Lets the event loop run until the future has its value: nothing else happens in this program.
template <typename T>
T awaited(const QFuture<T> &future)
{
    QEventLoop loop;
    whenDone(future, &loop, [&loop](const T &) { loop.quit(); });
    loop.exec();
    return future.result();
}

/// The sync for as long as a command needs it. What it left on the writing lane is done before the shop goes.
class CommandSync
{
public:
    explicit CommandSync(Session &session)
        : m_shop(session.app->shop), m_sync(std::make_unique<SyncService>(m_shop, session.rng))
    {
    }
    ~CommandSync()
    {
        m_sync.reset();
        m_shop.write([](Recorder &) -> Result<void> { return {}; }).waitForFinished();
    }
    CommandSync(const CommandSync &) = delete;
    CommandSync &operator=(const CommandSync &) = delete;
    SyncService *operator->() { return m_sync.get(); }
    SyncService &operator*() { return *m_sync; }

private:
    Shop &m_shop;
    std::unique_ptr<SyncService> m_sync;
};

Unexpected network(const SyncStatus &status)
{
    const QString code = status.code.isEmpty() ? u"offline"_s : status.code;
    const QString sentence = status.sentence.isEmpty()
                                 ? u"The centre does not answer. Nothing was lost; it is tried again."_s
                                 : status.sentence;
    return Unexpected(Error{code, sentence, ErrorClass::Network});
}

QJsonObject objectOf(const SyncStatus &status)
{
    return {{u"state"_s, syncStateCode(status.state)},
            {u"code"_s, status.code},
            {u"server"_s, status.server},
            {u"business"_s, status.business},
            {u"branch"_s, status.branch},
            {u"till"_s, status.till},
            {u"waiting"_s, status.waitingCount},
            {u"set_aside"_s, status.setAside.size()},
            {u"choices"_s, status.choices.size()},
            {u"journal_end"_s, status.journalEnd},
            {u"journal_at_centre"_s, status.journalAtCentre},
            {u"journal_backed_up"_s, status.journalBackedUp},
            {u"last_sent"_s, status.lastSent ? QJsonValue(*status.lastSent) : QJsonValue()},
            {u"last_received"_s, status.lastReceived ? QJsonValue(*status.lastReceived) : QJsonValue()},
            {u"loaded_permille"_s, status.loadedPermille}};
}

QString textOf(const SyncStatus &status)
{
    if (status.state == SyncState::Alone)
        return u"This till belongs to no centre."_s;
    QStringList lines{
        u"%1 · %2 · %3: %4"_s.arg(status.business, status.branch, status.till, syncStateCode(status.state))};
    if (!status.sentence.isEmpty())
        lines.append(status.sentence);
    lines.append(u"%1 entries wait; the centre has entry %2 of %3."_s.arg(status.waitingCount)
                     .arg(status.journalAtCentre)
                     .arg(status.journalEnd));
    for (const SyncSetAside &aside : status.setAside)
        lines.append(
            u"set aside: %1 %2 (%3) %4"_s.arg(aside.entry.kind, aside.entry.document, aside.code, aside.reason));
    for (const SyncChoice &choice : status.choices)
        lines.append(u"to decide: %1 of %2, here %3, at the centre %4"_s.arg(choice.field, choice.objectName,
                                                                             choice.here.value, choice.centre.value));
    return lines.join(u'\n');
}

/// Whether there is nothing more to wait for, and with which result.
std::optional<Result<void>> verdictOf(const SyncService &sync, bool untilIdle)
{
    const SyncStatus &status = sync.status();
    if (sync.isIdle())
        return Result<void>();
    const bool stuck = status.state == SyncState::Blocked || status.state == SyncState::SignedOut;
    if (stuck || (status.state == SyncState::Offline && !status.code.isEmpty() && !untilIdle))
        return network(status);
    return std::nullopt;
}

Result<void> runUntilIdle(SyncService &sync, bool untilIdle)
{
    QEventLoop loop;
    std::optional<Result<void>> verdict;
    QObject::connect(&sync, &SyncService::changed, &loop, [&] {
        verdict = verdictOf(sync, untilIdle);
        if (verdict)
            loop.quit();
    });
    sync.start();
    loop.exec();
    return *verdict;
}

Result<void> checkEnrolled(Session &session)
{
    const auto enrolled =
        session.app->shop.read([](Connection &c) -> Result<bool> { return SyncStore(c).enrolment().has_value(); })
            .result();
    COMPTOIR_TRY(enrolled);
    if (!*enrolled)
        return refuse(u"not_enrolled"_s, u"This till belongs to no centre; see comptoirctl enrol."_s);
    return {};
}

Result<void> enrol(Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"server"_s, u"code"_s}));
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    CommandSync sync(session);
    const Result<Enrolment> enrolment =
        awaited(sync->enrol(*by, session.arguments.value(u"server"_s), session.arguments.value(u"code"_s)));
    COMPTOIR_TRY(enrolment);
    session.out.answer({{u"business"_s, enrolment->tenantName},
                        {u"branch"_s, enrolment->branchName},
                        {u"till"_s, enrolment->till},
                        {u"server"_s, enrolment->server}},
                       u"This till is %1 of %2, branch %3. Its journal goes to the centre from now on."_s.arg(
                           enrolment->till, enrolment->tenantName, enrolment->branchName));
    return {};
}

Result<void> synchronise(Session &session)
{
    COMPTOIR_TRY(checkEnrolled(session));
    CommandSync sync(session);
    COMPTOIR_TRY(runUntilIdle(*sync, session.arguments.has(u"until-idle"_s)));
    const Result<SyncStatus> status = awaited(sync->readStatus());
    COMPTOIR_TRY(status);
    session.out.answer(objectOf(*status), textOf(*status));
    return {};
}

Result<void> showStatus(Session &session)
{
    CommandSync sync(session);
    const Result<SyncStatus> status = awaited(sync->readStatus());
    COMPTOIR_TRY(status);
    session.out.answer(objectOf(*status), textOf(*status));
    return {};
}

Result<QString> passphraseOf(const Session &session)
{
    COMPTOIR_TRY(session.arguments.require({u"passphrase-file"_s}));
    QFile file(session.arguments.value(u"passphrase-file"_s));
    if (!file.open(QIODevice::ReadOnly))
        return misuse(u"file_not_readable"_s, u"%1 cannot be read."_s.arg(file.fileName()));
    return QString::fromUtf8(file.readAll()).trimmed();
}

Result<void> exportRescue(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    const Result<QString> passphrase = passphraseOf(session);
    COMPTOIR_TRY(passphrase);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    CommandSync sync(session);
    const Result<qint64> entries = awaited(sync->writeRescue(*by, *path, *passphrase));
    COMPTOIR_TRY(entries);
    session.out.answer({{u"file"_s, *path}, {u"entries"_s, *entries}},
                       u"%1 entries are in %2. Only the passphrase opens it."_s.arg(*entries).arg(*path));
    return {};
}

Result<void> importRescue(Session &session)
{
    const Result<QString> path = session.onlyWord(u"one file name"_s);
    COMPTOIR_TRY(path);
    const Result<QString> passphrase = passphraseOf(session);
    COMPTOIR_TRY(passphrase);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    COMPTOIR_TRY(checkEnrolled(session));
    CommandSync sync(session);
    COMPTOIR_TRY(runUntilIdle(*sync, false));
    const Result<qint64> entries = awaited(sync->importRescue(*by, *path, *passphrase));
    COMPTOIR_TRY(entries);
    session.out.answer({{u"file"_s, *path}, {u"entries"_s, *entries}},
                       u"%1 entries of %2 are at the centre."_s.arg(*entries).arg(*path));
    return {};
}

Result<QString> rescuePassphrase(const Session &session)
{
    return session.arguments.has(u"rescue"_s) ? passphraseOf(session) : Result<QString>(QString());
}

Result<void> leave(Session &session)
{
    COMPTOIR_TRY(checkEnrolled(session));
    const Result<QString> passphrase = rescuePassphrase(session);
    COMPTOIR_TRY(passphrase);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    CommandSync sync(session);
    const Result<qint64> rescued = awaited(sync->leave(*by, session.arguments.value(u"rescue"_s), *passphrase));
    COMPTOIR_TRY(rescued);
    session.out.answer({{u"rescued"_s, *rescued}},
                       u"This till belongs to no centre any more. Its journal stays here, whole."_s);
    return {};
}

/// What the centre takes of what waits; whether it did shows afterwards.
void deliver(Session &session)
{
    CommandSync sync(session);
    static_cast<void>(runUntilIdle(*sync, false));
}

/// A till that is given away, or was withdrawn: its data go, and what waits is safe before.
Result<void> wipe(Session &session)
{
    COMPTOIR_TRY(checkEnrolled(session));
    if (session.arguments.value(u"till"_s) != session.business.till)
        return misuse(u"confirm_till"_s,
                      u"Name the till whose data are to be removed: --till %1."_s.arg(session.business.till));
    const QString rescue = session.arguments.value(u"rescue"_s);
    const Result<QString> passphrase = rescuePassphrase(session);
    COMPTOIR_TRY(passphrase);
    const Result<Authority> by = session.personOrConsole();
    COMPTOIR_TRY(by);
    deliver(session);
    CommandSync sync(session);
    const Result<qint64> rescued = awaited(sync->leave(*by, rescue, *passphrase));
    COMPTOIR_TRY(rescued);
    const Uuid device = session.app->shop.device().id;
    session.afterwards = [&session, device, rescued = *rescued]() -> Result<void> {
        COMPTOIR_TRY(wipeTill(session.options, device));
        session.out.answer({{u"rescued"_s, rescued}}, u"The data of this till are removed."_s);
        return {};
    };
    return {};
}

} // namespace

QList<Command> syncCommands()
{
    const QStringList people{u"pin"_s, u"manager-pin"_s};
    const QStringList rescue = people + QStringList{u"passphrase-file"_s};
    return {
        {u"enrol"_s,
         u"enrol --server URL --code C [--pin P]"_s,
         people + QStringList{u"server"_s, u"code"_s},
         {},
         Needs::Data,
         enrol},
        {u"sync"_s, u"sync [--until-idle]"_s, {}, {u"until-idle"_s}, Needs::Data, synchronise},
        {u"sync status"_s, u"sync status"_s, {}, {}, Needs::Data, showStatus},
        {u"sync rescue export"_s,
         u"sync rescue export FILE --passphrase-file F [--pin P]"_s,
         rescue,
         {},
         Needs::Data,
         exportRescue},
        {u"sync rescue import"_s,
         u"sync rescue import FILE --passphrase-file F [--pin P]"_s,
         rescue,
         {},
         Needs::Data,
         importRescue},
        {u"sync leave"_s,
         u"sync leave [--rescue FILE --passphrase-file F] [--pin P]"_s,
         rescue + QStringList{u"rescue"_s},
         {},
         Needs::Data,
         leave},
        {u"sync wipe"_s,
         u"sync wipe --till T01 [--rescue FILE --passphrase-file F] [--pin P]"_s,
         rescue + QStringList{u"rescue"_s, u"till"_s},
         {},
         Needs::Data,
         wipe},
    };
}

} // namespace comptoir::ctl
