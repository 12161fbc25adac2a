// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/printing/fonts/fonts.h"
#include "ui/pages/setup/firstrun.h"
#include "ui/style/look.h"
#include "ui/widgets/lineedit.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace Qt::StringLiterals;

namespace
{

/// The window of the first minute, worked by keys and clicks.
struct Bench {
    explicit Bench(const QString &language = u"en"_s, QSize size = {1280, 800}) : window(language)
    {
        window.resize(size);
        window.show();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window never became active.");
    }
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        for (QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        if (!QTest::qWaitFor([&] { return button(text) != nullptr; })) // what was made anew is shown by the event loop
            qFatal("There is no button \"%s\".", qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }
    [[nodiscard]] static QString focused() { return QApplication::focusWidget()->accessibleName(); }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    static void skip() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); }

    ui::FirstRunWindow window;
    QSignalSpy created{&window, &ui::FirstRunWindow::created};
    QSignalSpy joins{&window, &ui::FirstRunWindow::joinWanted};
};

} // namespace

class FirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        loadFonts();
        ui::installLook(*qApp);
    }

    void aTillJoinsABusinessWithACode()
    {
        Bench bench;
        bench.click(u"I have a code"_s);
        QTRY_COMPARE(Bench::focused(), u"Address of the centre"_s);
        bench.click(u"Join"_s);
        QCOMPARE(bench.joins.size(), 0);
        QCOMPARE(Bench::focused(), u"Address of the centre"_s); // the first that is missing
        Bench::type(u"centre.example"_s);
        QCOMPARE(Bench::focused(), u"Code"_s);
        Bench::type(u"4711-0815"_s);
        QCOMPARE(Bench::focused(), u"Till"_s);
        QApplication::focusWidget()->setProperty("text", QString());
        Bench::type(u"T03"_s);
        Bench::skip(); // country
        Bench::skip(); // currency
        Bench::type(u"Lina"_s);
        Bench::type(u"2468"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"2468"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.created.size(), 0);
        QCOMPARE(bench.joins.size(), 1);
        const auto business = bench.joins.first().at(0).value<NewBusiness>();
        const auto request = bench.joins.first().at(1).value<JoinRequest>();
        QCOMPARE(request.server, u"https://centre.example"_s);
        QCOMPARE(request.code, u"4711-0815"_s);
        QCOMPARE(business.till, u"T03"_s);
        QCOMPARE(business.name, u"centre.example"_s); // until the centre has said its name
        QCOMPARE(business.ownerPin, u"2468"_s);
    }

    void whatWasTypedStaysWhenTheWayIsChanged()
    {
        Bench bench;
        QTRY_COMPARE(Bench::focused(), u"Name of the business"_s);
        Bench::type(u"Chez Lina"_s);
        bench.click(u"I have a code"_s);
        QTRY_COMPARE(Bench::focused(), u"Address of the centre"_s);
        bench.click(u"Open a shop of your own"_s);
        QTRY_COMPARE(Bench::focused(), u"Name of the business"_s);
        QCOMPARE(QApplication::focusWidget()->property("text").toString(), u"Chez Lina"_s);
        bench.click(u"Open the shop"_s);
        QCOMPARE(bench.joins.size(), 0);
        QCOMPARE(Bench::focused(), u"Branch"_s); // neither address nor code is asked of a shop of one's own
    }

    void aPinIsTypedWithFingersOnASmallScreen()
    {
        ui::Look::instance().setDensity(ui::Density::Touch);
        for (const QString &language : {u"en"_s, u"ar"_s}) {
            Bench bench(language, {1024, 600});
            for (const QString &digit : {u"1"_s, u"5"_s, u"6"_s, u"7"_s, u"0"_s}) {
                QTRY_VERIFY2(bench.button(digit), qPrintable(digit));
                const QAbstractButton *key = bench.button(digit);
                QTRY_COMPARE(key->visibleRegion(), QRegion(key->rect())); // none lies under the edge of the screen
                QVERIFY(key->height() >= 52 && key->width() >= 52);
            }
            const QList<ui::LineEdit *> all = bench.window.findChildren<ui::LineEdit *>();
            QList<ui::LineEdit *> pins;
            std::ranges::copy_if(all, std::back_inserter(pins),
                                 [](const QLineEdit *edit) { return edit->echoMode() == QLineEdit::Password; });
            QCOMPARE(pins.size(), 2);
            for (ui::LineEdit *pin : pins) {
                QTest::mouseClick(pin, Qt::LeftButton);
                for (const QString &digit : {u"5"_s, u"1"_s, u"6"_s, u"0"_s})
                    bench.click(digit);
                QCOMPARE(pin->text(), u"5160"_s);
            }
        }
        ui::Look::instance().setDensity(ui::Density::Comfortable);
    }

    void everyWayIsThereInEveryDensity()
    {
        for (const ui::Density density : {ui::Density::Touch, ui::Density::Compact, ui::Density::Comfortable}) {
            ui::Look::instance().setDensity(density);
            const Bench bench;
            for (const QString &way : {u"Open the shop"_s, u"I have a code"_s, u"Start the demo"_s})
                QTRY_VERIFY2(bench.button(way), qPrintable(way));
        }
    }
};

QTEST_MAIN(FirstRunTest)
#include "firstrun_test.moc"
