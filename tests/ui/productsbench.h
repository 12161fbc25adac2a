// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/catalogue/importpresenter.h"
#include "models/viewmodels/catalogue/productspresenter.h"
#include "tests/support/testcounter.h"
#include "tests/ui/fakeframe.h"
#include "ui/pages/catalogue/productspage.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textfield.h"

#include <QApplication>

namespace comptoir::testing
{

/// The products page in a window of its own, over a till with a cashier at it and a catalogue of some size.
struct ProductsBench {
    explicit ProductsBench(int extra = 0, const QString &language = QStringLiteral("en"), QSize size = {1352, 844})
        : counter(language)
    {
        fill(extra);
        QObject::connect(&counter.approvals, &Approvals::asked, &presenter, [this] {
            ++asked;
            if (managerPin.isEmpty())
                counter.approvals.cancel();
            else
                counter.approvals.answer(managerPin);
        });
        page = std::make_unique<ui::ProductsPage>(frame, presenter, importer);
        frame.window = page.get();
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("The page never became active.");
        page->enter({});
        if (!QTest::qWaitFor([this] { return presenter.isLoaded() && presenter.count() >= 0; }))
            qFatal("The list was never read.");
    }
    /// Nothing is under way any more when page and presenters go.
    ~ProductsBench()
    {
        page.reset();
        const auto nothing = [](Connection &) -> Result<void> { return {}; };
        Database &database = counter.till.till().database();
        for (QFuture<Result<void>> last : {database.read(nothing), database.read(nothing), database.write(nothing)})
            last.waitForFinished();
    }

    /// A grocery's list: two categories, every seventh item a coffee.
    void fill(int count)
    {
        value(catalogue.saveCategories(
            counter.till.owner(),
            {{QStringLiteral("grocery"),
              QStringLiteral("Épicerie"),
              {{QStringLiteral("en"), QStringLiteral("Grocery")}},
              8,
              1,
              QStringLiteral("jar")},
             {QStringLiteral("drinks"), QStringLiteral("Boissons"), {}, 6, 2, QStringLiteral("bottle")}}));
        value(counter.till.shop().write([this, count](Recorder &recorder) -> Result<void> {
            ProductsSaved fact;
            fact.at = recorder.now();
            for (int i = 0; i < count; ++i) {
                Product product;
                product.id = ProductId(recorder.newId());
                product.name = i % 7 == 0 ? QStringLiteral("Coffee %1").arg(i, 5, 10, QLatin1Char('0'))
                                          : QStringLiteral("Article %1").arg(i, 5, 10, QLatin1Char('0'));
                product.taxClass = QStringLiteral("TVA19");
                product.category = i % 2 == 0 ? QStringLiteral("grocery") : QStringLiteral("drinks");
                product.priceMinor = 1000 + i * 100;
                product.costMinor = 500 + i * 60;
                product.units.front().barcodes = {QStringLiteral("88%1").arg(i, 5, 10, QLatin1Char('0'))};
                fact.products.append(product);
                fact.stock.append({product.id, (i % 9) * 1000, QStringLiteral("opening")});
            }
            recorder.record(fact, counter.till.owner().actor().id.uuid());
            return {};
        }));
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
        return nullptr;
    }
    void click(const QString &name) const
    {
        QAbstractButton *found = button(name);
        if (!found)
            qFatal("There is no button \"%s\".", qPrintable(name));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// The edit of a field by its label.
    [[nodiscard]] ui::LineEdit *edit(const QString &label) const
    {
        QWidget *where = frame.dialog() ? static_cast<QWidget *>(frame.dialog()) : page.get();
        for (ui::LineEdit *edit : where->findChildren<ui::LineEdit *>()) {
            if (edit->accessibleName() == label && edit->isVisible())
                return edit;
        }
        qFatal("There is no field \"%s\".", qPrintable(label));
    }
    [[nodiscard]] ui::TextField *field(const QString &label) const
    {
        return qobject_cast<ui::TextField *>(edit(label)->parentWidget());
    }
    /// Types over what the field holds and goes on to the next one.
    void type(const QString &label, const QString &text) const
    {
        ui::LineEdit *field = edit(label);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Tab);
    }
    [[nodiscard]] ui::DataTable *table() const { return page->findChild<ui::DataTable *>(); }
    [[nodiscard]] ui::SearchField *search() const { return page->findChild<ui::SearchField *>(); }
    void clickRow(int row, int column = ProductListModel::NameColumn) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] ProductForm &form() { return presenter.form(); }

    TestCounter counter;
    ProductService products{counter.till.shop()};
    CatalogueService catalogue{counter.till.shop()};
    ProductsPresenter presenter{products, catalogue, counter.business, counter.session, counter.approvals};
    ImportPresenter importer{products, catalogue, counter.business, counter.approvals};
    FakeFrame frame;
    QString managerPin;
    int asked = 0;
    std::unique_ptr<ui::ProductsPage> page;
};

} // namespace comptoir::testing
