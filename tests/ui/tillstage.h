// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/catalogue/cataloguestore.h"
#include "tests/ui/fakeframe.h"
#include "tests/viewmodels/tilldesk.h"
#include "ui/pages/sales/donepanel.h"
#include "ui/pages/sales/entrybar.h"
#include "ui/pages/sales/paymentpanel.h"
#include "ui/pages/sales/sellpanel.h"
#include "ui/pages/sales/ticketlines.h"
#include "ui/pages/sales/ticketpanel.h"
#include "ui/pages/sales/tilegrid.h"
#include "ui/pages/sales/tillpage.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QVBoxLayout>

namespace comptoir::testing
{

/// The till's page in an active window, on a real shop. Bread and milk are favourites; a customer "Mme Benali" has
/// credit. Keys go to whoever has the focus, as a keyboard's do.
class TillStage
{
public:
    explicit TillStage(TestShop::Shift shift = TestShop::Shift::Open, const QString &language = QStringLiteral("en"))
        : desk(shift, language)
    {
        QApplication::setLayoutDirection(language == QStringLiteral("ar") ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &sku : {QStringLiteral("BREAD"), QStringLiteral("MILK")})
            makeFavourite(sku);
        std::ignore = customer(desk.counter.till, QStringLiteral("Mme Benali"), 10'000'000);
        page = new ui::TillPage(frame, desk.run.till, desk.run.payment, desk.counter.business);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins({});
        column->addWidget(page);
        frame.window = &window;
        window.resize(1352, 844);
        window.show();
        QApplication::setActiveWindow(&window);
        page->enter({});
        if (!QTest::qWaitFor([this] { return QApplication::focusWidget() == search() && tiles() == 2; }, 20'000))
            qFatal("the page never came up");
    }
    ~TillStage() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    TillPresenter &till() { return desk.run.till; }
    PaymentPresenter &payment() { return desk.run.payment; }
    [[nodiscard]] ui::SearchField *search() const { return page->sellPanel()->search(); }
    [[nodiscard]] ui::TicketLines *lines() const { return page->ticketPanel()->lines(); }
    [[nodiscard]] int tiles() { return desk.run.till.tiles()->rowCount(); }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void clickTile(int row)
    {
        ui::TileGrid *grid = page->sellPanel()->grid();
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(grid->model()->index(row, 0)).center());
        settle();
    }
    void settle() { desk.run.settle(); }
    /// The first shown button that says this.
    [[nodiscard]] QAbstractButton *button(const QString &text, QWidget *in = nullptr)
    {
        const QList<QAbstractButton *> all = (in ? in : &window)->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : all) {
            if (candidate->isVisible() && candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] QString cell(int row, int role) { return desk.run.cellOf(row, role); }
    bool waitFor(PaymentPresenter::State state)
    {
        return QTest::qWaitFor([&] { return payment().state() == state; }, 20'000);
    }

    TillDesk desk;
    FakeFrame frame;
    QWidget window;
    ui::TillPage *page = nullptr; ///< the window's

private:
    void makeFavourite(const QString &sku)
    {
        TestShop &shop = desk.counter.till;
        Product product = value(shop.shop().read(
            [sku](Connection &c) -> Result<Product> { return CatalogueStore(c).byCode(sku)->product; }));
        product.favourite = true;
        std::ignore = saved(shop, product);
    }
};

} // namespace comptoir::testing
