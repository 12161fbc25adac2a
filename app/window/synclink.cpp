// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/synclink.h"

#include "models/services/whendone.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

QString choiceCode(SyncAnswer::Choice choice)
{
    switch (choice) {
    case SyncAnswer::Choice::Here:
        return u"device"_s;
    case SyncAnswer::Choice::Centre:
        return u"centre"_s;
    case SyncAnswer::Choice::Value:
        return u"value"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

SyncLink::SyncLink(Shop &shop) : m_service(new SyncService(shop, m_rng))
{
    m_thread.setObjectName(u"sync"_s);
    m_service->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
    connect(m_service, &SyncService::changed, m_service, [this, service = m_service] {
        QMetaObject::invokeMethod(this, [this, status = service->status()] {
            m_status = status;
            Q_EMIT changed();
        });
    });
    m_thread.start();
    QMetaObject::invokeMethod(m_service, &SyncService::start);
}

SyncLink::~SyncLink()
{
    m_thread.quit();
    m_thread.wait();
}

template <typename T, typename Question>
QFuture<Result<T>> SyncLink::ask(Question question)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QFuture<Result<T>> future = promise->future();
    QMetaObject::invokeMethod(m_service, [service = m_service, promise, question = std::move(question)] {
        whenDone(question(*service), service, [promise](const Result<T> &answer) {
            promise->addResult(answer);
            promise->finish();
        });
    });
    return future;
}

void SyncLink::syncNow()
{
    QMetaObject::invokeMethod(m_service, &SyncService::syncNow);
}

QFuture<Result<void>> SyncLink::answer(const Authority &by, const SyncAnswer &answer)
{
    return ask<void>([by, answer](SyncService &service) {
        return service.resolve(by, answer.task, choiceCode(answer.choice), answer.value);
    });
}

QFuture<Result<Enrolment>> SyncLink::enrol(const Authority &by, const JoinRequest &request)
{
    return ask<Enrolment>(
        [by, request](SyncService &service) { return service.enrol(by, request.server, request.code); });
}

QFuture<Result<void>> SyncLink::join(const Authority &by, const JoinRequest &request)
{
    return enrol(by, request).then([](const Result<Enrolment> &enrolment) -> Result<void> {
        COMPTOIR_TRY(enrolment);
        return {};
    });
}

QFuture<Result<qint64>> SyncLink::leave(const Authority &by, const RescueFile &rescue)
{
    return ask<qint64>(
        [by, rescue](SyncService &service) { return service.leave(by, rescue.path, rescue.passphrase); });
}

QFuture<Result<qint64>> SyncLink::writeRescue(const Authority &by, const RescueFile &rescue)
{
    return ask<qint64>(
        [by, rescue](SyncService &service) { return service.writeRescue(by, rescue.path, rescue.passphrase); });
}

} // namespace comptoir
