// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/printspooler.h"

#include "models/printing/spool/spoolworker.h"

#include <QPromise>

namespace comptoir
{

PrintSpooler::PrintSpooler(PrintQueueService &queue, const PrintTiming &timing)
    : m_queue(queue), m_worker(new SpoolWorker(queue, timing))
{
    m_worker->moveToThread(&m_thread);
    m_home.moveToThread(&m_thread);
    connect(m_worker, &SpoolWorker::statusChanged, this, &PrintSpooler::statusChanged);
    connect(m_worker, &SpoolWorker::queueChanged, this, &PrintSpooler::queueChanged);
    m_queue.bell().listen(
        [worker = m_worker] { QMetaObject::invokeMethod(worker, &SpoolWorker::wake, Qt::QueuedConnection); });
    m_thread.setObjectName(QStringLiteral("spooler"));
    m_thread.start();
}

PrintSpooler::~PrintSpooler()
{
    m_queue.bell().listen({});
    // Inside its own thread, whose loop then still takes away what the worker asked to be deleted later.
    QMetaObject::invokeMethod(
        &m_home, [worker = m_worker] { delete worker; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void PrintSpooler::start()
{
    QMetaObject::invokeMethod(m_worker, &SpoolWorker::start, Qt::QueuedConnection);
}

void PrintSpooler::wake()
{
    QMetaObject::invokeMethod(m_worker, &SpoolWorker::wake, Qt::QueuedConnection);
}

/// Runs `work(done)` on the spooler's thread; the future ends with what `done` is given.
template <typename Work>
QFuture<Result<void>> PrintSpooler::ask(Work work)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    SpoolWorker::Done done = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    QMetaObject::invokeMethod(
        m_worker, [work = std::move(work), done = std::move(done)] { work(done); }, Qt::QueuedConnection);
    return promise->future();
}

QFuture<Result<void>> PrintSpooler::printTest(const PrinterAddress &address, const PaperFormat &format)
{
    return ask([worker = m_worker, address, format](const SpoolWorker::Done &done) {
        worker->printTest(address, format, done);
    });
}

QFuture<Result<void>> PrintSpooler::savePdf(const PaperRequest &paper, const QString &language, const QString &path)
{
    return ask([worker = m_worker, paper, language, path](const SpoolWorker::Done &done) {
        worker->savePdf(paper, language, path, done);
    });
}

QFuture<Result<void>> PrintSpooler::kickDrawer()
{
    return ask([worker = m_worker](const SpoolWorker::Done &done) { worker->kickDrawer(done); });
}

} // namespace comptoir
