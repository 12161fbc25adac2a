// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"
#include "tests/support/testshop.h"

#include <QTest>

namespace comptoir::testing
{

/// A TestShop with somebody standing at it: what presenters and pages are tested on.
class TestCounter
{
public:
    explicit TestCounter(const QString &language = QStringLiteral("en"), TestShop::Shift shift = TestShop::Shift::Open)
        : till(shift), business(setup, till.clock(), value(setup.settings()), language)
    {
        session.setSeat(till.cashier().user);
    }

    TestShop till;
    SetupService setup{till.shop()};
    StaffService staff{till.shop()};
    Session session{staff};
    Approvals approvals{session, staff};
    Business business;
};

/// Waits, with the event loop running, for a future whose continuation needs this thread.
template <typename T>
Result<T> awaited(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        unexpectedError({QStringLiteral("test_timeout"), QStringLiteral("a future never finished"), ErrorClass::Rule},
                        std::source_location::current());
    return future.result();
}

} // namespace comptoir::testing
