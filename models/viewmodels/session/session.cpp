// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/session/session.h"

#include "models/services/whendone.h"

namespace comptoir
{

void Session::signIn(const QString &pin)
{
    if (m_asking)
        return;
    m_asking = true;
    whenDone(m_staff.signIn(pin), this, [this](const Result<Seat> &seat) {
        m_asking = false;
        if (!seat) {
            Q_EMIT refused(seat.error());
            return;
        }
        setSeat(*seat);
    });
}

void Session::setSeat(const Seat &seat)
{
    m_seat = seat;
    Q_EMIT changed();
}

void Session::lock()
{
    m_seat.reset();
    Q_EMIT changed();
}

} // namespace comptoir
