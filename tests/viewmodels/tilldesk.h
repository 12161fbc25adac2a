// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/sales/paymentpresenter.h"
#include "tests/services/tillhelpers.h"
#include "tests/support/testcounter.h"

#include <QAbstractItemModelTester>
#include <QEventLoop>
#include <QSignalSpy>
#include <QTimer>

namespace comptoir::testing
{

/// The presenters of a till as one run of the program has them. Every model is watched by a model tester.
class TillRun
{
public:
    explicit TillRun(TestCounter &counter)
        : sales(counter.till.shop()), catalogue(counter.till.shop()), tiles(counter.till.shop()),
          customers(counter.till.shop()), shifts(counter.till.shop()),
          till({sales, catalogue, tiles, customers, shifts}, counter.business, counter.session, counter.approvals),
          payment(till, sales, counter.business, counter.approvals)
    {
        QObject::connect(&till, &TillState::failed, &till, [this](const Error &error) { errors.append(error.code); });
        QObject::connect(&payment, &PaymentPresenter::failed, &till,
                         [this](const Error &error) { errors.append(error.code); });
        QObject::connect(&payment, &PaymentPresenter::sold, &till,
                         [this](const SellResult &result) { sold.append(result.sale); });
        till.start();
        settle();
    }

    /// Waits until every scan is looked up, every right answered and every figure there.
    void settle()
    {
        const auto settled = [this] { return till.isSettled() && till.nextNumber().size() > 0; };
        QEventLoop loop; // qWaitFor() sleeps 10 ms between looks: a thousand scans would be ten seconds of sleep
        QObject::connect(&till, &TillState::settledChanged, &loop, &QEventLoop::quit);
        QObject::connect(&till, &TillState::changed, &loop, &QEventLoop::quit);
        QTimer::singleShot(60'000, &loop, [] { qFatal("the till never settled"); });
        while (!settled())
            loop.exec();
    }
    void scan(const QString &code)
    {
        till.scan(code);
        settle();
    }
    /// Pays by exact cash, or what was typed before.
    void pay()
    {
        open(TenderMethod::Cash);
        finish();
    }
    void open(TenderMethod method)
    {
        payment.begin(method);
        waitFor(PaymentPresenter::State::Open);
    }
    void finish()
    {
        payment.finish();
        waitFor(PaymentPresenter::State::Done);
        settle();
    }
    void waitFor(PaymentPresenter::State state)
    {
        if (!QTest::qWaitFor([&] { return payment.state() == state; }, 30'000))
            qFatal("the payment never came to state %d; last error %s", static_cast<int>(state),
                   qPrintable(errors.isEmpty() ? QString() : errors.last()));
    }
    void type(const QString &amount)
    {
        for (const QChar c : amount) {
            if (c == u',')
                payment.comma();
            else
                payment.digit(c.digitValue());
        }
    }
    [[nodiscard]] QString cellOf(int row, int role) { return till.ticket()->index(row).data(role).toString(); }

    SaleService sales;
    CatalogueService catalogue;
    TillCatalogueService tiles;
    CustomerService customers;
    ShiftService shifts;
    TillPresenter till;
    PaymentPresenter payment;
    QStringList errors;
    QList<Sale> sold;

private:
    using Tester = QAbstractItemModelTester;
    Tester m_ticketTester{till.ticket(), Tester::FailureReportingMode::Fatal};
    Tester m_tileTester{till.tiles(), Tester::FailureReportingMode::Fatal};
    Tester m_resultTester{till.results(), Tester::FailureReportingMode::Fatal};
};

/// A shop, somebody at its counter, and the till they stand at.
struct TillDesk {
    explicit TillDesk(TestShop::Shift shift = TestShop::Shift::Open, const QString &language = QStringLiteral("en"))
        : counter(language, shift), run(counter)
    {
    }

    /// The next request for a manager's PIN is answered with theirs.
    void managerWillApprove()
    {
        QObject::connect(
            &counter.approvals, &Approvals::asked, &run.till,
            [this](const QString &what) {
                asked.append(what);
                counter.approvals.answer(QStringLiteral("4321"));
            },
            Qt::SingleShotConnection);
    }
    void managerWillRefuse()
    {
        QObject::connect(
            &counter.approvals, &Approvals::asked, &run.till,
            [this](const QString &what) {
                asked.append(what);
                counter.approvals.cancel();
            },
            Qt::SingleShotConnection);
    }

    TestCounter counter;
    TillRun run;
    QStringList asked;
};

} // namespace comptoir::testing
