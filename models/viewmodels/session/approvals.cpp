// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/session/approvals.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

bool Approvals::canBeApproved(const Error &error)
{
    return error.code == "not_allowed"_L1 || error.code == "discount_above_right"_L1 || error.code == "credit_limit"_L1;
}

void Approvals::ask(const QString &what, const Error &why, Answered answered)
{
    if (isAsking()) {
        answered(std::nullopt);
        return;
    }
    m_answered = std::move(answered);
    Q_EMIT asked(what, why);
}

void Approvals::answer(const QString &pin)
{
    whenDone(m_staff.signIn(pin), this, [this](const Result<Seat> &seat) {
        if (!seat)
            Q_EMIT wrongPin(seat.error());
        else
            settle(*seat);
    });
}

void Approvals::cancel()
{
    settle(std::nullopt);
}

void Approvals::settle(const std::optional<Seat> &approver)
{
    if (const Answered answered = std::exchange(m_answered, nullptr)) {
        Q_EMIT settled();
        answered(approver);
    }
}

} // namespace comptoir
