// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace comptoir
{

/// Calls `done` with what the future brings, on the GUI thread, unless `context` is gone by then.
///
/// QFuture::then(context, …) must not outlive its context: it asserts, and without assertions it posts to an object
/// that another thread may be deleting. A presenter is sometimes closed while the disk still works for it.
template <typename T, typename Done>
void whenDone(QFuture<T> future, QObject *context, Done done)
{
    future.then(QCoreApplication::instance(),
                [guard = QPointer<QObject>(context), done = std::move(done)](const T &value) {
                    if (guard)
                        done(value);
                });
}

} // namespace comptoir
