// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/secrets/keychainstore.h"

#include <QFileInfo>
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int patienceMs = 3000;

QString serviceName()
{
    return u"comptoir"_s;
}

Unexpected unreadable(const QString &detail)
{
    return broken(u"secret_unreadable"_s,
                  u"The system keychain did not answer (%1). Unlock it and start again."_s.arg(detail));
}

/// What a finished job says; also the shape of the answer when it never finishes.
struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QString text = u"no answer"_s;
    QByteArray data;
};

/// Starts a job on the worker's thread and waits for its answer, at most `patienceMs`.
template <typename MakeJob, typename ReadData>
Answer ask(QObject *worker, MakeJob makeJob, ReadData readData)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    QFuture<Answer> future = promise->future();
    promise->start();
    QMetaObject::invokeMethod(worker, [worker, promise, makeJob, readData] {
        auto *job = makeJob();
        job->setParent(worker);
        job->setInsecureFallback(false);
        auto finish = [promise](Answer answer) {
            if (promise->future().isFinished())
                return;
            promise->addResult(std::move(answer));
            promise->finish();
        };
        QObject::connect(job, &QKeychain::Job::finished, worker, [job, finish, readData](QKeychain::Job *) {
            finish({job->error(), job->errorString(), readData(job)});
        });
        QTimer::singleShot(patienceMs, worker, [finish] { finish(Answer{}); });
        job->start();
    });
    // waits: the keychain's answer, at most three seconds, on the caller's thread, which is never the GUI's
    return future.result();
}

/// Without a session bus there is no secret service: asking anyway would cost seconds at each start.
bool sessionBusExists()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

} // namespace

KeychainStore::KeychainStore() : m_thread(std::make_unique<QThread>()), m_worker(std::make_unique<QObject>())
{
    m_worker->moveToThread(m_thread.get());
    m_thread->start();
}

KeychainStore::~KeychainStore()
{
    QObject::connect(m_thread.get(), &QThread::finished, m_worker.get(), &QObject::deleteLater);
    static_cast<void>(m_worker.release()); // deleted by its own thread
    m_thread->quit();
    m_thread->wait();
}

std::unique_ptr<SecretStore> KeychainStore::probe()
{
#ifdef Q_OS_LINUX
    if (!sessionBusExists())
        return nullptr;
#endif
    std::unique_ptr<KeychainStore> store(new KeychainStore);
    const QString name = u"probe"_s;
    const QByteArray secret = "comptoir-probe";
    if (!store->write(name, secret))
        return nullptr;
    const Result<std::optional<QByteArray>> back = store->read(name);
    const bool works = back && *back == secret && store->remove(name);
    return works ? std::move(store) : nullptr;
}

Result<std::optional<QByteArray>> KeychainStore::read(const QString &name)
{
    const Answer answer = ask(
        m_worker.get(),
        [name] {
            auto *job = new QKeychain::ReadPasswordJob(serviceName());
            job->setKey(name);
            return job;
        },
        [](const QKeychain::ReadPasswordJob *job) { return job->binaryData(); });
    if (answer.error == QKeychain::EntryNotFound)
        return std::nullopt;
    if (answer.error != QKeychain::NoError)
        return unreadable(answer.text);
    return QByteArray::fromBase64(answer.data);
}

Result<void> KeychainStore::write(const QString &name, const QByteArray &secret)
{
    const Answer answer = ask(
        m_worker.get(),
        [name, secret] {
            auto *job = new QKeychain::WritePasswordJob(serviceName());
            job->setKey(name);
            job->setTextData(QString::fromLatin1(secret.toBase64())); // text survives every backend, bytes do not
            return job;
        },
        [](const QKeychain::WritePasswordJob *) { return QByteArray(); });
    if (answer.error != QKeychain::NoError)
        return unreadable(answer.text);
    return {};
}

Result<void> KeychainStore::remove(const QString &name)
{
    const Answer answer = ask(
        m_worker.get(),
        [name] {
            auto *job = new QKeychain::DeletePasswordJob(serviceName());
            job->setKey(name);
            return job;
        },
        [](const QKeychain::DeletePasswordJob *) { return QByteArray(); });
    if (answer.error != QKeychain::NoError && answer.error != QKeychain::EntryNotFound)
        return unreadable(answer.text);
    return {};
}

} // namespace comptoir
