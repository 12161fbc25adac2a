// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/whendone.h"
#include "models/viewmodels/session/session.h"

#include <QPromise>

#include <functional>

namespace comptoir
{

/// Runs what a person asks for with their own rights and, when it is refused for want of a right, asks once for a
/// manager's PIN and runs it again with both names. The pad that answers is the shell's. GUI thread; one at a time.
class Approvals : public QObject
{
    Q_OBJECT

public:
    Approvals(Session &session, StaffService &staff) : m_session(session), m_staff(staff) {}

    template <typename T>
    using Action = std::function<QFuture<Result<T>>(const Authority &)>;

    /// `what` says in a few words what is to be approved ("Discount of 20 %"). The future ends with the action's own
    /// result; a cancelled request with the refusal that led to it.
    template <typename T>
    [[nodiscard]] QFuture<Result<T>> run(Action<T> action, const QString &what)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        whenDone(action(m_session.authority()), this, [this, promise, action, what](const Result<T> &result) {
            if (result || !canBeApproved(result.error())) {
                finish(*promise, result);
                return;
            }
            ask(what, result.error(), [this, promise, action, result](const std::optional<Seat> &approver) {
                if (!approver) {
                    finish(*promise, result);
                    return;
                }
                whenDone(action({m_session.seat(), *approver}), this,
                         [promise](const Result<T> &second) { finish(*promise, second); });
            });
        });
        return promise->future();
    }

    /// From the pad: a manager's PIN. Answered by settled() or wrongPin().
    void answer(const QString &pin);
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_answered != nullptr; }

Q_SIGNALS:
    void asked(const QString &what, const comptoir::Error &why);
    void wrongPin(const comptoir::Error &error);
    void settled();

private:
    using Answered = std::function<void(const std::optional<Seat> &)>;

    template <typename T>
    static void finish(QPromise<Result<T>> &promise, const Result<T> &result)
    {
        promise.addResult(result);
        promise.finish();
    }
    [[nodiscard]] static bool canBeApproved(const Error &error);
    void ask(const QString &what, const Error &why, Answered answered);
    void settle(const std::optional<Seat> &approver);

    Session &m_session;
    StaffService &m_staff;
    Answered m_answered;
};

} // namespace comptoir
