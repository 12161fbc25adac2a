// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>

namespace comptoir
{

/// Calls `done(value)` on the calling thread when the future has its value, and never before it returns; not at all
/// when `context`, which lives on that thread, is gone by then: a page is sometimes closed while the disk still works
/// for it. QFuture::then() with a context ends the program in that case (Qt 6.4). Nothing is called for a future that
/// was given up without a value.
template <typename T, typename Done>
void whenDone(const QFuture<T> &future, QObject *context, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->resultAt(0));
    });
    watcher->setFuture(future);
}

} // namespace comptoir
