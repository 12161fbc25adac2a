// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sync/syncservice.h"

#include "models/domain/codec/synccodec.h"
#include "models/journal/sha256.h"
#include "models/services/whendone.h"
#include "models/storage/catalogue/deferredindexes.h"
#include "models/storage/sync/feedprojection.h"
#include "models/storage/sync/outboxview.h"
#include "sync/protocol/problem.h"
#include "sync/transport/centreaddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace comptoir
{

using sync::Answer;
using sync::EnrolRequest;
using sync::Request;

namespace
{

template <typename T>
std::shared_ptr<QPromise<Result<T>>> startedPromise()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

template <typename T>
void finish(QPromise<Result<T>> &promise, Result<T> result)
{
    promise.addResult(std::move(result));
    promise.finish();
}

Unexpected network(const QString &code, const QString &message)
{
    return Unexpected(Error{code, message, ErrorClass::Network});
}

/// Why a request that is no part of the engine's did not succeed.
Unexpected refusal(const Answer &answer)
{
    if (answer.link == Answer::Link::Untrusted)
        return network(u"tls_failed"_s, u"The centre could not prove who it is. Nothing was sent to it."_s);
    if (answer.link == Answer::Link::Foreign)
        return network(u"not_a_centre"_s, u"What answers there is not a centre of Comptoir."_s);
    if (answer.link == Answer::Link::Unreachable)
        return network(u"offline"_s, u"The centre does not answer. Nothing was changed."_s);
    const Result<sync::Problem> problem = sync::decodeProblem(answer.status, answer.body);
    if (!problem)
        return network(problem.error().code, problem.error().message);
    return refuse(problem->code,
                  problem->detail.isEmpty() ? u"The centre refused (%1)."_s.arg(problem->code) : problem->detail);
}

/// What an enrolment says, signed by the key in force.
Result<EnrolRequest> enrolmentOf(Recorder &recorder, const Shop &shop, const Authority &by, const QString &code)
{
    if (shop.device().level == SecretLevel::Session)
        return refuse(
            u"device_key_not_kept"_s,
            u"This machine keeps its key for one run only: a centre could not recognise it. Open the data with "
            "a key password, or use a desktop's keychain."_s);
    if (SyncStore(recorder.connection()).enrolment())
        return refuse(u"already_enrolled"_s, u"This till belongs to a centre already."_s);
    COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ChangeSettings, u"enrol"_s));
    recorder.begin(by.user.user.id.uuid());
    const JournalHead head = JournalStore(recorder.connection()).head();
    EnrolRequest request;
    request.code = code.trimmed();
    request.device = shop.device().id;
    request.till = SettingsStore(recorder.connection()).value(u"till"_s);
    request.publicKey = shop.device().key.publicKey();
    request.head = {head.epoch, head.seq, head.hash};
    request.at = recorder.now();
    request.signature = shop.device().key.sign(request.digest());
    return request;
}

/// The keys a centre may have, when the shop names them: a file beside the data.
sync::Pins pinsOf(Shop &shop)
{
    return sync::pinsIn(shop.database().directory() + u"/centre.pins"_s);
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return broken(u"read_only"_s, u"%1 could not be written (%2)."_s.arg(path, file.errorString()));
    return {};
}

Rescue rescueOf(Connection &connection, const Uuid &device)
{
    JournalStore journal(connection);
    const qint64 acked = SyncStore(connection).progress().ackedPos;
    const std::optional<JournalEntry> before = journal.at(acked);
    Rescue rescue{device, before ? before->hash : journalRoot(), {}};
    journal.forEach(acked + 1, journal.head().pos, [&rescue](const JournalEntry &entry) {
        SentEntry sent{entry, {}, false};
        if (staysAtHome(entry.kind)) {
            sent.payloadSha256 = sha256({entry.payload});
            sent.entry.payload.clear();
        }
        rescue.entries.append(sent);
        return true;
    });
    return rescue;
}

Result<void> checkRescueFile(const QString &path, const QString &passphrase)
{
    COMPTOIR_TRY(checkPassphrase(passphrase));
    if (QFileInfo::exists(path))
        return misuse(u"file_exists"_s, u"%1 exists already; give another name."_s.arg(path));
    return {};
}

/// A till that leaves may be wiped: what it saved of itself must not go with its data.
Result<void> checkOutside(const QString &path, const QString &data)
{
    const QString folder = QFileInfo(path).absoluteDir().canonicalPath() + u'/';
    if (folder.startsWith(QDir(data).canonicalPath() + u'/'))
        return misuse(u"inside_data"_s,
                      u"A rescue file among the data of the till would be removed with them; save it elsewhere."_s);
    return {};
}

Result<qint64> writeRescueOf(Connection &connection, const Uuid &device, const QString &path, const QString &passphrase)
{
    const Rescue rescue = rescueOf(connection, device);
    if (rescue.entries.isEmpty())
        return refuse(u"nothing_waits"_s, u"The centre has everything already; there is nothing to rescue."_s);
    COMPTOIR_TRY(writeFile(path, sealRescue(rescue, passphrase)));
    return rescue.entries.size();
}

} // namespace

SyncService::SyncService(Shop &shop, Rng &rng, QObject *parent) : QObject(parent), m_shop(shop), m_rng(rng)
{
    m_shop.journalBell().listen([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_runner)
                    m_runner->outboxGrew();
                else
                    refresh();
            },
            Qt::QueuedConnection);
    });
}

SyncService::~SyncService()
{
    m_shop.journalBell().listen({});
}

void SyncService::start()
{
    auto enrolment =
        m_shop.read([](Connection &c) -> Result<std::optional<Enrolment>> { return SyncStore(c).enrolment(); });
    whenDone(enrolment, this, [this](const Result<std::optional<Enrolment>> &found) {
        if (found && *found && !m_runner)
            run((*found)->server);
        refresh();
    });
}

void SyncService::run(const QString &server)
{
    const Result<QUrl> address = sync::centreAddress(server);
    if (!address)
        return;
    m_runner = std::make_unique<SyncRunner>(m_shop, m_rng, *address, pinsOf(m_shop));
    connect(m_runner.get(), &SyncRunner::changed, this, &SyncService::refresh);
    m_runner->start();
}

void SyncService::syncNow()
{
    if (m_runner)
        m_runner->ask();
}

QFuture<Result<SyncStatus>> SyncService::readStatus()
{
    const EngineView view = m_runner ? m_runner->view() : EngineView();
    const EpochMs now = m_shop.now();
    return m_shop.read([view, now](Connection &c) -> Result<SyncStatus> { return readSyncStatus(c, view, now); });
}

/// One reading at a time: a busy sync changes more often than anybody looks.
void SyncService::refresh()
{
    if (std::exchange(m_reading, true)) {
        m_readAgain = true;
        return;
    }
    whenDone(readStatus(), this, [this](const Result<SyncStatus> &status) {
        m_reading = false;
        if (status)
            m_status = *status;
        Q_EMIT changed();
        if (std::exchange(m_readAgain, false))
            refresh();
    });
}

QFuture<Result<Enrolment>> SyncService::enrol(const Authority &by, const QString &server, const QString &code)
{
    auto promise = startedPromise<Enrolment>();
    QFuture<Result<Enrolment>> future = promise->future();
    const Result<QUrl> address = sync::centreAddress(server);
    if (!address) {
        finish<Enrolment>(*promise, tl::unexpected(address.error()));
        return future;
    }
    const Shop &shop = m_shop;
    auto request = m_shop.write([&shop, by, code](Recorder &recorder) -> Result<EnrolRequest> {
        return enrolmentOf(recorder, shop, by, code);
    });
    whenDone(request, this,
             [this, promise, url = *address, actor = by.user.user.id.uuid()](const Result<EnrolRequest> &ready) {
                 if (ready)
                     sendEnrolment(*ready, url, actor, promise);
                 else
                     finish<Enrolment>(*promise, tl::unexpected(ready.error()));
             });
    return future;
}

void SyncService::sendEnrolment(const EnrolRequest &request, const QUrl &server, const Uuid &actor,
                                std::shared_ptr<QPromise<Result<Enrolment>>> promise)
{
    m_enrolLink = std::make_unique<sync::CentreLink>(server, pinsOf(m_shop));
    const Request outgoing{"POST", u"/v1/devices/enrol"_s, sync::encode(request), false};
    whenDone(m_enrolLink->send(outgoing, {}), this, [this, promise, server, actor](const Answer &answer) {
        if (answer.link != Answer::Link::Answered || (answer.status != 200 && answer.status != 201))
            return finish<Enrolment>(*promise, refusal(answer));
        Result<Enrolment> enrolment = sync::decodeEnrolment(answer.body);
        if (!enrolment)
            return finish<Enrolment>(*promise, network(u"not_a_centre"_s, enrolment.error().message));
        enrolment->server = server.toString();
        record(*enrolment, actor, promise);
    });
}

void SyncService::record(const Enrolment &enrolment, const Uuid &actor,
                         std::shared_ptr<QPromise<Result<Enrolment>>> promise)
{
    auto recorded = m_shop.write([enrolment, actor](Recorder &recorder) -> Result<Enrolment> {
        recorder.record(SyncEnrolled{enrolment, recorder.now()}, actor);
        return enrolment;
    });
    whenDone(recorded, this, [this, promise](const Result<Enrolment> &done) {
        if (done && !m_runner)
            run(done->server);
        finish<Enrolment>(*promise, done);
    });
}

QFuture<Result<void>> SyncService::resolve(const Authority &by, const Uuid &task, const QString &choice,
                                           const QString &value)
{
    auto promise = startedPromise<void>();
    QFuture<Result<void>> future = promise->future();
    if (!m_runner || m_runner->token().isEmpty()) {
        finish<void>(*promise, network(u"offline"_s, u"The centre must be reached to decide this."_s));
        return future;
    }
    QJsonObject body{{u"choice"_s, choice}, {u"actor"_s, sync::hexText(by.user.user.id.uuid().bytes())}};
    if (choice == "value"_L1)
        body.insert(u"value"_s, value);
    const Request request{"POST", u"/v1/tasks/%1/resolve"_s.arg(sync::hexText(task.bytes())), sync::wireBytes(body),
                          true};
    auto written = m_shop.write([by](Recorder &recorder) -> Result<void> {
        return authoriseAndLog(recorder, by, Right::EditCatalogue, u"sync"_s);
    });
    whenDone(written, this, [this, promise, request](const Result<void> &allowed) {
        if (!allowed)
            return finish<void>(*promise, allowed);
        whenDone(m_runner->link().send(request, m_runner->token()), this, [this, promise](const Answer &answer) {
            const bool good = answer.link == Answer::Link::Answered && answer.status / 100 == 2;
            finish<void>(*promise, good ? Result<void>() : refusal(answer));
            syncNow();
        });
    });
    return future;
}

QFuture<Result<qint64>> SyncService::writeRescue(const Authority &by, const QString &path, const QString &passphrase)
{
    const Uuid device = m_shop.device().id;
    return m_shop.write([by, path, passphrase, device](Recorder &recorder) -> Result<qint64> {
        COMPTOIR_TRY(checkRescueFile(path, passphrase));
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ExportArchive, QFileInfo(path).fileName()));
        return writeRescueOf(recorder.connection(), device, path, passphrase);
    });
}

QFuture<Result<qint64>> SyncService::leave(const Authority &by, const QString &rescue, const QString &passphrase)
{
    const Uuid device = m_shop.device().id;
    const QString data = m_shop.database().directory();
    auto left = m_shop.write([by, rescue, passphrase, device, data](Recorder &recorder) -> Result<qint64> {
        SyncStore store(recorder.connection());
        const std::optional<Enrolment> enrolment = store.enrolment();
        if (!enrolment)
            return refuse(u"not_enrolled"_s, u"This till belongs to no centre."_s);
        const Result<void> free = checkNothingWaits(recorder.connection());
        if (rescue.isEmpty())
            COMPTOIR_TRY(free);
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ChangeSettings, u"leave"_s));
        Result<qint64> rescued = 0;
        if (!free) {
            COMPTOIR_TRY(checkRescueFile(rescue, passphrase));
            COMPTOIR_TRY(checkOutside(rescue, data));
            rescued = writeRescueOf(recorder.connection(), device, rescue, passphrase);
            COMPTOIR_TRY(rescued);
        }
        recorder.record(SyncLeft{enrolment->server, recorder.now()}, by.user.user.id.uuid());
        store.forgetConversation();
        return rescued;
    });
    auto promise = startedPromise<qint64>();
    QFuture<Result<qint64>> future = promise->future();
    whenDone(left, this, [this, promise](const Result<qint64> &rescued) {
        if (rescued) {
            m_runner.reset();
            finishIndexes();
        }
        refresh();
        finish<qint64>(*promise, rescued);
    });
    return future;
}

/// Those of a load that nobody goes on with; what fails is made at the next start.
void SyncService::finishIndexes()
{
    static_cast<void>(m_shop.write([](Recorder &recorder) -> Result<void> {
        while (DeferredIndexes(recorder.connection()).makeNext()) {
        }
        return {};
    }));
}

QFuture<Result<qint64>> SyncService::importRescue(const Authority &by, const QString &path, const QString &passphrase)
{
    auto promise = startedPromise<qint64>();
    QFuture<Result<qint64>> future = promise->future();
    auto opened = m_shop.write([by, path, passphrase](Recorder &recorder) -> Result<Rescue> {
        COMPTOIR_TRY(authoriseAndLog(recorder, by, Right::ExportArchive, QFileInfo(path).fileName()));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return misuse(u"no_file"_s, u"%1 cannot be read (%2)."_s.arg(path, file.errorString()));
        return openRescue(file.readAll(), passphrase);
    });
    whenDone(opened, this, [this, promise](const Result<Rescue> &rescue) {
        if (!rescue)
            return finish<qint64>(*promise, tl::unexpected(rescue.error()));
        if (!m_runner || m_runner->token().isEmpty())
            return finish<qint64>(*promise,
                                  network(u"offline"_s, u"The centre must be reached to deliver this file."_s));
        sendRescue(*rescue, 0, promise);
    });
    return future;
}

/// Batch by batch: a second delivery finds every entry there.
void SyncService::sendRescue(const Rescue &rescue, qsizetype from, std::shared_ptr<QPromise<Result<qint64>>> promise)
{
    if (from >= rescue.entries.size())
        return finish<qint64>(*promise, rescue.entries.size());
    constexpr qsizetype batchEntries = 100;
    sync::PushBatch batch{rescue.device, from == 0 ? rescue.previous : rescue.entries.at(from - 1).entry.hash,
                          rescue.entries.mid(from, batchEntries)};
    const qsizetype next = from + batch.entries.size();
    const Request request{"POST", u"/v1/events"_s, sync::encode(batch), true};
    whenDone(m_runner->link().send(request, m_runner->token()), this,
             [this, rescue, next, promise](const Answer &answer) {
                 if (answer.link != Answer::Link::Answered || answer.status != 200)
                     return finish<qint64>(*promise, refusal(answer));
                 sendRescue(rescue, next, promise);
             });
}

Result<void> checkNothingWaits(Connection &connection)
{
    SyncStore store(connection);
    const qint64 waiting = store.enrolment() ? OutboxView(connection, Currency()).count(store.progress().ackedPos) : 0;
    if (waiting == 0)
        return {};
    return refuse(
        u"entries_wait"_s,
        u"%1 entries have not reached the centre. Let the till sync first, or write them into a rescue file."_s.arg(
            waiting));
}

} // namespace comptoir
