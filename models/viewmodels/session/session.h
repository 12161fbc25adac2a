// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff/staffservice.h"

#include <QObject>

namespace comptoir
{

/// Who stands at the till. Switching (F12) changes the person and nothing else: the ticket stays. GUI thread.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(StaffService &staff) : m_staff(staff) {}

    [[nodiscard]] bool signedIn() const { return m_seat.has_value(); }
    /// Only while signedIn().
    [[nodiscard]] const Seat &seat() const { return *m_seat; }
    [[nodiscard]] Authority authority() const { return {*m_seat, std::nullopt}; }
    [[nodiscard]] bool may(Right right) const { return m_seat && m_seat->role.may(right); }

    /// Answers by changed() or refused(); asks once at a time.
    void signIn(const QString &pin);
    /// Seats a person whose PIN was checked elsewhere.
    void setSeat(const Seat &seat);
    void lock();

Q_SIGNALS:
    void changed();
    void refused(const comptoir::Error &error);

private:
    StaffService &m_staff;
    std::optional<Seat> m_seat;
    bool m_asking = false;
};

} // namespace comptoir
