// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/fonts/fonts.h"
#include "tests/support/testcounter.h"
#include "tests/ui/fakeframe.h"
#include "ui/pages/cash/shiftpage.h"
#include "ui/style/look.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/stepper.h"

#include <QAbstractButton>
#include <QApplication>

namespace comptoir::testing
{

inline constexpr QSize desktop(1352, 844);
inline constexpr QSize touchScreen(948, 600);

/// The page of the shift in a window of its own, over a till with a cashier at it.
struct ShiftBench {
    explicit ShiftBench(TestShop::Shift open = TestShop::Shift::Open, const QString &language = QStringLiteral("en"),
                        QSize size = desktop)
        : counter(language, open)
    {
        QObject::connect(&counter.approvals, &Approvals::asked, &area.shift, [this] {
            ++asked;
            if (managerPin.isEmpty())
                counter.approvals.cancel();
            else
                counter.approvals.answer(managerPin);
        });
        page = std::make_unique<ui::ShiftPage>(frame, area);
        frame.window = page.get();
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page never became active.");
        page->enter({});
        if (!QTest::qWaitFor([this] { return area.shift.state() != ShiftPresenter::State::Unknown; }))
            qFatal("The shift was never read.");
    }
    /// Nothing is under way any more when page and presenters go.
    ~ShiftBench()
    {
        page.reset();
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        Database &database = counter.till.till().database();
        for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
            last.waitForFinished();
    }

    void sitDown(const Authority &person) { counter.session.setSeat(person.user); }
    /// A visible button by its words or its accessible name, on the page or its sheet.
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        QWidget *where = frame.dialog() ? static_cast<QWidget *>(frame.dialog()) : page.get();
        for (QAbstractButton *button : where->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
                return button;
        }
        qFatal("There is no button \"%s\".", qPrintable(name));
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const QString &text) const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }
    [[nodiscard]] QString total() const
    {
        for (const ui::AmountLabel *label : page->findChildren<ui::AmountLabel *>()) {
            if (label->isVisible())
                return label->figure();
        }
        return {};
    }
    [[nodiscard]] QList<ui::Stepper *> counts() const
    {
        QList<ui::Stepper *> found;
        for (ui::Stepper *stepper : page->findChildren<ui::Stepper *>()) {
            if (stepper->isVisible())
                found.append(stepper);
        }
        return found;
    }
    [[nodiscard]] const ui::DataTable *table(const QString &name) const
    {
        for (const ui::DataTable *table : page->findChildren<ui::DataTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        qFatal("There is no table \"%s\".", qPrintable(name));
    }
    void key(int code) const { QTest::keyClick(QApplication::focusWidget(), Qt::Key(code)); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
    /// Counts one note of 2 000 and goes on to the end.
    void closeWithOneNote()
    {
        area.closer.begin();
        area.closer.count().setPieces(0, 1);
        area.closer.next();
        area.closer.close();
        if (!QTest::qWaitFor([this] { return area.closer.step() == ShiftCloser::Step::Result; }))
            qFatal("The shift was never closed.");
    }

    TestCounter counter;
    ShiftService shifts{counter.till.shop()};
    ShiftViewService views{counter.till.shop()};
    ClosureService closures{counter.till.shop()};
    ShiftArea area{{shifts, views, closures}, counter.business, counter.session, counter.approvals};
    FakeFrame frame;
    std::unique_ptr<ui::ShiftPage> page;
    QString managerPin;
    int asked = 0;
};

} // namespace comptoir::testing
