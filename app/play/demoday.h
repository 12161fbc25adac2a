// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/basketfile.h"
#include "app/play/hands.h"
#include "app/window/tillwindow.h"

namespace comptoir
{

/// A day of the demo shop, worked through its window by hand: sign in, open the shift, sell by scanner, keys and mouse,
/// put a ticket aside and take it back, give a discount a manager agrees to, refund, exchange, count blind, close, Z. A
/// picture after each step.
class DemoDay
{
public:
    DemoDay(TillWindow &till, Composition &app, ManualClock &clock, const QString &folder);

    /// Gives the number of tickets. Errors: `demo_stuck` (names the step at which the window did not do as expected),
    /// `read_only`.
    [[nodiscard]] Result<int> play();

private:
    using Step = Result<void>;
    [[nodiscard]] Step signIn(const QString &pin);
    [[nodiscard]] Step openShift();
    [[nodiscard]] Step sellBaskets(QTime until);
    [[nodiscard]] Step sell(const ctl::BasketFileLine &basket);
    [[nodiscard]] Step holdAndRecall();
    [[nodiscard]] Step discountWithAManager();
    [[nodiscard]] Step refund();
    [[nodiscard]] Step exchange();
    [[nodiscard]] Step closeShift();
    [[nodiscard]] Step expect(bool right, const QString &what) const;
    [[nodiscard]] Step picture(const QString &name);
    [[nodiscard]] Step press(const char *context, const char *text);
    void goTo(int page);
    void setTime(QTime time);

    TillWindow &m_till;
    Composition &m_app;
    ManualClock &m_clock;
    QString m_folder;
    Hands m_hands;
    int m_pictures = 0;
    int m_tickets = 0;
};

} // namespace comptoir
