// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/tillstage.h"
#include "ui/pages/sales/customerdisplaywindow.h"
#include "ui/pages/sales/customersheet.h"
#include "ui/pages/sales/tillsheets.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numpad.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTranslator>

using namespace comptoir;
using namespace comptoir::testing;
using namespace Qt::StringLiterals;
using State = PaymentPresenter::State;

namespace
{

/// Names of the controls that a screen reader would not name.
QStringList nameless(const QWidget &root)
{
    QStringList found;
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QAbstractItemView *>(widget) ||
                             qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                             qobject_cast<QPlainTextEdit *>(widget) || (widget->focusPolicy() & Qt::TabFocus);
        if (!control || !widget->isVisible() || qobject_cast<QScrollBar *>(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                           QLatin1StringView(widget->parentWidget()->metaObject()->className())));
    }
    return found;
}

/// Texts that have less room than they need.
QStringList cut(const QWidget &root)
{
    QStringList found;
    for (const ui::Button *button : root.findChildren<ui::Button *>()) {
        if (button->isVisible() && button->width() < button->sizeHint().width() &&
            button->kind() != ui::Button::Kind::Key)
            found.append(button->text());
    }
    for (const ui::Label *label : root.findChildren<ui::Label *>()) {
        const bool wraps = label->wordWrap();
        if (label->isVisible() && !wraps && label->fontMetrics().horizontalAdvance(label->text()) > label->width() + 1)
            found.append(label->text());
    }
    return found;
}

} // namespace

/// How the till's page looks and is heard: names, room for words, mirroring, what 500 lines cost.
class TillPageLookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::installLook(*qApp); }
    void cleanup()
    {
        ui::Look::instance().setDensity(ui::Density::Comfortable);
        QCoreApplication::removeTranslator(&m_translator);
    }

    void everyControlHasAName()
    {
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        QCOMPARE(nameless(stage.window).join(u'\n'), QString());
        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        QCOMPARE(nameless(stage.window).join(u'\n'), QString());
        stage.key(Qt::Key_Return);
        QVERIFY(stage.waitFor(State::Done));
        QCOMPARE(nameless(stage.window).join(u'\n'), QString());
    }

    void everyControlOfTheSheetsHasAName_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *id : {"till.customer", "till.hold", "till.return", "till.note", "till.openitem",
                               "till.ticketdiscount", "till.coupon", "till.void"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void everyControlOfTheSheetsHasAName()
    {
        QFETCH(QString, command);
        TillStage stage;
        stage.desk.run.scan(u"BREAD"_s);
        stage.frame.command(command)->run();
        QVERIFY(stage.frame.dialog());
        QCOMPARE(nameless(*stage.frame.dialog()).join(u'\n'), QString());
        stage.key(Qt::Key_Escape);
        QTRY_VERIFY(!stage.frame.dialog());
        QVERIFY(!stage.till().isEmpty());
    }

    void wordsHaveTheRoomTheyNeed_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "fr", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void wordsHaveTheRoomTheyNeed()
    {
        QFETCH(QString, language);
        if (m_translator.load(u":/i18n/comptoir_%1.qm"_s.arg(language)))
            QCoreApplication::installTranslator(&m_translator);
        TillStage stage(TestShop::Shift::Open, language);
        stage.desk.run.scan(u"BREAD"_s);
        stage.desk.run.scan(u"MILK"_s);
        stage.desk.run.till.setQuantity(u"250"_s);
        stage.settle();
        QTRY_COMPARE(cut(stage.window).join(u'\n'), QString());
        stage.key(Qt::Key_F9);
        QVERIFY(stage.waitFor(State::Open));
        QTRY_COMPARE(cut(stage.window).join(u'\n'), QString());
    }

    void mirrorsAllButTheDigits()
    {
        TillStage stage(TestShop::Shift::Open, u"ar"_s);
        QVERIFY(stage.page->ticketPanel()->geometry().right() < stage.page->width() / 2);
        auto *pad = stage.page->sellPanel()->findChild<ui::NumPad *>();
        QVERIFY(pad->button(ui::NumPad::Key::D7)->x() < pad->button(ui::NumPad::Key::D9)->x());
        ui::TileGrid *grid = stage.page->sellPanel()->grid();
        QVERIFY(grid->visualRect(grid->model()->index(0, 0)).left() >
                grid->visualRect(grid->model()->index(1, 0)).left());
    }

    void fitsTheSmallTouchScreen()
    {
        ui::Look::instance().setDensity(ui::Density::Touch);
        TillStage stage;
        stage.window.setFixedSize(1024 - 76, 600);
        stage.desk.run.scan(u"BREAD"_s);
        QTest::qWait(0);
        QVERIFY2(stage.page->minimumSizeHint().height() <= 600,
                 qPrintable(QString::number(stage.page->minimumSizeHint().height())));
        QVERIFY(stage.page->minimumSizeHint().width() <= 948);
        for (const ui::Button *button : stage.page->sellPanel()->findChildren<ui::Button *>()) {
            if (button->isVisible())
                QVERIFY2(button->height() >= 44 && button->width() >= 44, qPrintable(button->text()));
        }
        QCOMPARE(stage.page->sellPanel()->grid()->columns(), 4);
    }

    void fiveHundredLinesAreNotFiveHundredWidgets()
    {
        TillStage stage;
        for (int at = 0; at < 500; ++at)
            stage.till().addOpenItem(u"Article %1"_s.arg(at), dzd(1000 + at));
        stage.settle();
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 500);
        QVERIFY(stage.page->takesScan(u"BREAD"_s));
        QTRY_COMPARE(stage.till().ticket()->rowCount(), 501);
        const QModelIndex last = stage.lines()->model()->index(500, 0);
        QVERIFY(stage.lines()->viewport()->rect().contains(stage.lines()->visualRect(last).center()));
        QVERIFY(stage.lines()->hiddenAbove() > 480);
        QCOMPARE(stage.lines()->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly).size(), 1);
    }

    void theCustomerSeesTheTicketAndTheChange()
    {
        TillStage stage;
        CustomerDisplay display(stage.till(), stage.payment(), stage.desk.counter.business);
        ui::CustomerDisplayWindow screen(display, stage.desk.counter.business);
        const auto shown = [&screen](const QString &text) {
            for (const QLabel *label : screen.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(text))
                    return true;
            }
            return false;
        };
        screen.resize(1024, 600);
        screen.show();
        QApplication::setActiveWindow(&stage.window);
        QTRY_VERIFY(shown(u"Épicerie du Port"_s));
        stage.desk.run.scan(u"MILK"_s);
        QTRY_VERIFY(shown(u"Lait entier 1 l"_s));
        QTRY_VERIFY(shown(u"90,00"_s));
        stage.desk.run.open(TenderMethod::Cash);
        stage.payment().setEntry(dzd(20'000));
        stage.desk.run.finish();
        QTRY_VERIFY(shown(u"110,00"_s));
        QTRY_VERIFY(shown(u"Thank you"_s));
    }

private:
    QTranslator m_translator;
};

QTEST_MAIN(TillPageLookTest)
#include "tillpage_look_test.moc"
