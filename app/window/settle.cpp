// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/settle.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

namespace comptoir
{

namespace
{

constexpr int rounds = 6; // an answer may ask the next question, and its answer another

void finish(const QFuture<Result<int>> &future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QThread::yieldCurrentThread();
    }
}

} // namespace

void settle(Shop &shop)
{
    for (int round = 0; round < rounds; ++round) {
        finish(shop.write([](Recorder &) -> Result<int> { return 0; }));
        finish(shop.read([](Connection &) -> Result<int> { return 0; }));
        finish(shop.read([](Connection &) -> Result<int> { return 0; }));
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace comptoir
