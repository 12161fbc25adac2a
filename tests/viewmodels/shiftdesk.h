// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printqueueservice.h"
#include "models/viewmodels/cash/shiftarea.h"
#include "tests/support/testcounter.h"

namespace comptoir::testing
{

inline constexpr qint64 dayMs = 24LL * 3'600'000;

/// Waits until nothing is under way any more: then presenters may go.
inline void settle(TestShop &till)
{
    const auto nothing = [](Connection &) -> Result<void> { return {}; };
    Database &database = till.till().database();
    for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
        last.waitForFinished();
}

/// A counter with the presenters of the shift on it, over a till that stays.
struct Desk {
    explicit Desk(TestShop::Shift open = TestShop::Shift::Open, const QString &language = QStringLiteral("en"))
        : counter(language, open)
    {
        QObject::connect(&counter.approvals, &Approvals::asked, &area.shift, [this] {
            ++asked;
            if (managerPin.isEmpty())
                counter.approvals.cancel();
            else
                counter.approvals.answer(managerPin);
        });
        QObject::connect(&area.shift, &ShiftPresenter::failed, &area.shift,
                         [this](const Error &error) { failures.append(error.code); });
        QObject::connect(&area.closer, &ShiftCloser::failed, &area.shift,
                         [this](const Error &error) { failures.append(error.code); });
        QObject::connect(&area.z, &ZPresenter::failed, &area.shift,
                         [this](const Error &error) { failures.append(error.code); });
    }

    ~Desk() { settle(counter.till); }

    void sitDown(const Authority &person) { counter.session.setSeat(person.user); }
    [[nodiscard]] bool ready()
    {
        area.shift.refresh();
        return QTest::qWaitFor([this] { return area.shift.state() != ShiftPresenter::State::Unknown; });
    }
    /// A ticket printer that nobody listens to: papers wait for it.
    void setUpPrinter()
    {
        value(counter.setup.change(counter.till.owner(),
                                   {{QStringLiteral("printer.receipt"), QStringLiteral("tcp:127.0.0.1:9")}}));
    }
    /// Closes the open shift with so much in the drawer, by the services.
    ShiftClosed closeWith(qint64 minor, const QString &note = {})
    {
        return value(shifts.close(counter.till.cashier(), {dzd(minor), {}, {}, {}, note}));
    }

    TestCounter counter;
    ShiftService shifts{counter.till.shop()};
    ShiftViewService views{counter.till.shop()};
    ClosureService closures{counter.till.shop()};
    ShiftArea area{{shifts, views, closures}, counter.business, counter.session, counter.approvals};
    QString managerPin;
    int asked = 0;
    QStringList failures;
};

inline QString allText(const QList<ReportLine> &lines)
{
    QString text;
    for (const ReportLine &line : lines)
        text += line.label + QChar(u'|') + line.value + QChar(u'\n');
    return text;
}

} // namespace comptoir::testing
