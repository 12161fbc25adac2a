// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testcounter.h"
#include "tests/support/ticketday.h"
#include "tests/ui/fakeframe.h"
#include "ui/pages/fiscal/refundfoot.h"
#include "ui/pages/fiscal/refundlinesview.h"
#include "ui/pages/fiscal/ticketdetailpanel.h"
#include "ui/pages/fiscal/ticketfilterbar.h"
#include "ui/pages/fiscal/ticketspage.h"
#include "ui/pages/fiscal/tickettable.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stepper.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace comptoir::testing
{

using namespace comptoir::ui;

inline constexpr QSize wide(1352, 844); ///< of the page in a window of 1440 × 900
inline constexpr QSize narrow(936, 600);

/// The page on a counter, shown and active.
class OnPage : public TestCounter
{
public:
    explicit OnPage(const std::function<void(TestShop &)> &live, QSize size = wide,
                    const QString &language = QStringLiteral("en"))
        : TestCounter(language), memory(till.path(QStringLiteral("screen.ini")), QSettings::IniFormat)
    {
        live(till);
        session.setSeat(till.manager().user);
        page = std::make_unique<TicketsPage>(frame, presenter, memory);
        frame.window = page.get();
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page is not active");
        enter({});
    }
    ~OnPage()
    {
        finishWork(till);
        page.reset();
    }

    void enter(const QVariant &argument)
    {
        QSignalSpy loaded(&presenter, &TicketsPresenter::listChanged);
        page->enter(argument);
        QTRY_VERIFY(!loaded.isEmpty());
    }
    [[nodiscard]] DataTable *table() const { return page->list()->table(); }
    [[nodiscard]] RefundLinesView *lines() const { return page->panel()->lines(); }
    [[nodiscard]] RefundFoot *foot() const { return page->panel()->foot(); }
    [[nodiscard]] SearchField *search() const { return page->bar()->search(); }
    void clickRow(int row) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, TicketListModel::Number));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    void clickLine(int row) const
    {
        QTRY_VERIFY(lines()->viewport()->rect().contains(lines()->checkRect(row))); // laid out
        QTest::mouseClick(lines()->viewport(), Qt::LeftButton, {}, lines()->checkRect(row).center());
    }
    void open(const QString &number)
    {
        presenter.open(number);
        QTRY_VERIFY(presenter.detail());
        QTRY_COMPARE(presenter.detail()->view.sale.fiscal.text(), number);
    }

    TicketListService list{till.shop()};
    DocumentService documents{till.shop()};
    SaleService sales{till.shop()};
    TicketsPresenter presenter{{list, documents, sales}, business, session, approvals};
    QAbstractItemModelTester tester{&presenter.list(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QSettings memory;
    FakeFrame frame;
    std::unique_ptr<TicketsPage> page;
};

} // namespace comptoir::testing
