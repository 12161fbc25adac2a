// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetstage.h"
#include "ui/shell/showcase.h"
#include "ui/widgets/amountlabel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowrow.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/label.h"
#include "ui/widgets/numpad.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stepsbar.h"

#include <QHeaderView>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::ui;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setStage(); }
    void cleanup() { resetStage(); }

    void buttonIsPressedByMouseSpaceAndEnter();
    void buttonThatIsBusyTakesNoClick();
    void buttonKeepsAnAmpersand();
    void tillKeysLeaveTheFocusInTheField();
    void buttonGrowsWithTheDensity();
    void iconButtonSaysItsName();
    void chipIsChosenAndClosed();
    void chipMirrorsItsCross();
    void flowRowScrollsToWhatHasTheFocus();
    void flowRowGoesOnAtItsEnds_data();
    void flowRowGoesOnAtItsEnds();
    void flowRowLetsAChildEndItself();
    void segmentsFollowTheArrows();
    void numPadSaysItsKeys();
    void numPadStaysLeftToRight();
    void labelKeepsRoomUnderArabic();
    void labelHasItsInkAgainWhenItIsEnabled();
    void anIconFollowsTheTheme();
    void labelEndsInAnEllipsis();
    void amountIsReadOutAndNeverCut();
    void piecesHaveAText();
    void emptyStateOffersItsButton();
    void everythingInTheShowcaseHasAName();
};

void WidgetsTest::buttonIsPressedByMouseSpaceAndEnter()
{
    Stage stage;
    auto *button = stage.add(new Button(Button::Kind::Primary, u"Cash"_s, u"cash"_s));
    button->setKeyCap(u"F9"_s);
    button->setCaption(u"2 550,00 DA"_s);
    stage.open();
    QSignalSpy clicks(button, &QPushButton::clicked);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicks.count(), 1);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(clicks.count(), 4);
    QCOMPARE(spoken(button), u"Cash"_s);
    QCOMPARE(button->accessibleDescription(), u"2 550,00 DA"_s);
    QCOMPARE(roleOf(button), QAccessible::Button);
    QCOMPARE(button->sizeHint().height(), tokens::payButton);
}

void WidgetsTest::buttonThatIsBusyTakesNoClick()
{
    Stage stage;
    auto *button = stage.add(new Button(Button::Kind::Secondary, u"Export"_s));
    stage.open();
    QSignalSpy clicks(button, &QPushButton::clicked);
    button->setBusy(true);
    button->setFocus();
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(clicks.count(), 0);
    button->setBusy(false);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicks.count(), 1);
}

void WidgetsTest::buttonKeepsAnAmpersand()
{
    Button button(Button::Kind::Tile, u"Bread & Co"_s);
    QCOMPARE(button.text(), u"Bread & Co"_s);
    QVERIFY(button.shortcut().isEmpty());
    QCOMPARE(spoken(&button), u"Bread & Co"_s);
    button.setText(u"Milk"_s);
    QCOMPARE(spoken(&button), u"Milk"_s);
}

void WidgetsTest::tillKeysLeaveTheFocusInTheField()
{
    Stage stage;
    auto *field = stage.add(new SearchField(u"Search"_s));
    auto *key = stage.add(new Button(Button::Kind::Key, u"7"_s));
    auto *chip = stage.add(new Chip(u"Bakery"_s));
    auto *other = stage.add(new Button(Button::Kind::Secondary, u"Other"_s));
    stage.open();
    field->setFocus();
    QTest::mouseClick(key, Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QTest::mouseClick(chip, Qt::LeftButton);
    QVERIFY(field->hasFocus());
    QTest::mouseClick(other, Qt::LeftButton);
    QVERIFY(other->hasFocus());
    key->setFocus(Qt::TabFocusReason);
    QVERIFY(key->hasFocus());
}

void WidgetsTest::buttonGrowsWithTheDensity()
{
    Button button(Button::Kind::Secondary, u"Export"_s);
    button.setCompact(true);
    QCOMPARE(button.sizeHint().height(), tokens::controlCompact);
    button.setCompact(false);
    QCOMPARE(button.sizeHint().height(), tokens::controlComfortable);
    Look::instance().setDensity(Density::Touch);
    QCOMPARE(button.sizeHint().height(), tokens::controlTouch);
    button.setCompact(true);
    QCOMPARE(button.sizeHint().height(), tokens::controlTouch);
}

void WidgetsTest::iconButtonSaysItsName()
{
    Stage stage;
    auto *button = stage.add(new IconButton(u"trash"_s, u"Delete the line"_s));
    stage.open();
    QSignalSpy clicks(button, &QToolButton::clicked);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(button, Qt::Key_Space);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicks.count(), 3);
    QCOMPARE(spoken(button), u"Delete the line"_s);
    QCOMPARE(button->toolTip(), u"Delete the line"_s);
}

void WidgetsTest::chipIsChosenAndClosed()
{
    Stage stage;
    auto *chip = stage.add(new Chip(u"Sold at Hydra"_s));
    chip->setCheckable(true);
    chip->setChecked(true);
    chip->setClosable(true);
    stage.open();
    QSignalSpy closed(chip, &Chip::closed);
    QSignalSpy clicks(chip, &QPushButton::clicked);
    QTest::mouseClick(chip, Qt::LeftButton, {}, chip->closeRect().center());
    QCOMPARE(closed.count(), 1);
    QCOMPARE(clicks.count(), 0);
    QVERIFY(chip->isChecked());
    // Pressed on the cross and let go beside it, it stays.
    QTest::mousePress(chip, Qt::LeftButton, {}, chip->closeRect().center());
    QTest::mouseRelease(chip, Qt::LeftButton, {}, QPoint(4, 4));
    QCOMPARE(closed.count(), 1);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(closed.count(), 2);
    QTest::mouseClick(chip, Qt::LeftButton, {}, QPoint(20, chip->height() / 2));
    QCOMPARE(clicks.count(), 1);
    QVERIFY(!chip->isChecked());
    QTest::keyClick(chip, Qt::Key_Space);
    QVERIFY(chip->isChecked());
    QCOMPARE(spoken(chip), u"Sold at Hydra"_s);
}

void WidgetsTest::chipMirrorsItsCross()
{
    Chip chip(u"Active"_s);
    chip.setClosable(true);
    chip.resize(chip.sizeHint());
    QVERIFY(chip.closeRect().center().x() > chip.width() / 2);
    chip.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(chip.closeRect().center().x() < chip.width() / 2);
    chip.setCheckable(true);
    const QSize unchecked = chip.sizeHint();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint(), unchecked);
}

void WidgetsTest::flowRowScrollsToWhatHasTheFocus()
{
    Stage stage;
    auto *row = stage.add(new FlowRow);
    for (int number = 0; number < 40; ++number)
        row->addWidget(new Chip(QString::number(number) + u" category"_s));
    stage.open();
    QCOMPARE(row->count(), 40);
    QWidget *last = row->widgetAt(39);
    QVERIFY(!row->viewport()->rect().contains(last->mapTo(row->viewport(), last->rect().center())));
    last->setFocus(Qt::TabFocusReason);
    QVERIFY(row->viewport()->rect().contains(last->mapTo(row->viewport(), last->rect().center())));
    QVERIFY(row->horizontalScrollBar()->value() > 0);
    row->clear();
    QCOMPARE(row->count(), 0);
    QCOMPARE(row->widgetAt(0), nullptr);
}

void WidgetsTest::flowRowGoesOnAtItsEnds_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left-to-right") << Qt::LeftToRight;
    QTest::newRow("right-to-left") << Qt::RightToLeft;
}

void WidgetsTest::flowRowGoesOnAtItsEnds()
{
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    Stage stage;
    auto *row = stage.add(new FlowRow);
    for (int number = 0; number < 12; ++number)
        row->addWidget(new Chip(QString::number(number) + u" category"_s));
    stage.open();
    const auto edge = [row](const QString &name) {
        for (QAbstractButton *button : row->findChildren<QAbstractButton *>(Qt::FindDirectChildrenOnly)) {
            if (button->accessibleName() == name)
                return button;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QAbstractButton *further = edge(u"Further in the row"_s);
    QAbstractButton *back = edge(u"Back in the row"_s);
    QTRY_VERIFY(further->isVisible());
    QVERIFY(!back->isVisible());
    QCOMPARE(further->x() > row->width() / 2, direction == Qt::LeftToRight);
    const QWidget *last = row->widgetAt(11);
    const auto shown = [row](const QWidget *child) {
        return row->viewport()->rect().contains(child->mapTo(row->viewport(), child->rect().center()));
    };
    QVERIFY(!shown(last));
    for (int presses = 0; presses < 4 && further->isVisible(); ++presses)
        QTest::mouseClick(further, Qt::LeftButton);
    QVERIFY(shown(last));
    QVERIFY(!further->isVisible()); // nothing is left to show at that end
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(further->isVisible());
}

void WidgetsTest::flowRowLetsAChildEndItself()
{
    Stage stage;
    auto *row = stage.add(new FlowRow);
    auto *chip = new Chip(u"Active"_s);
    chip->setClosable(true);
    row->addWidget(chip);
    connect(chip, &Chip::closed, row, &FlowRow::clear);
    stage.open();
    const QPointer<Chip> watched(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(row->count(), 0);
    QTRY_VERIFY(watched.isNull());
}

void WidgetsTest::segmentsFollowTheArrows()
{
    Stage stage;
    auto *period = stage.add(new SegmentedControl);
    period->addSegment(u"day"_s, u"Day"_s);
    period->addSegment(u"week"_s, u"Week"_s);
    period->addSegment(u"other"_s, {}, u"calendar"_s, u"Other days"_s);
    stage.open();
    QCOMPARE(period->current(), u"day"_s);
    QSignalSpy changes(period, &SegmentedControl::currentChanged);
    QTest::mouseClick(period->segment(u"week"_s), Qt::LeftButton);
    QCOMPARE(period->current(), u"week"_s);
    QTest::mouseClick(period->segment(u"week"_s), Qt::LeftButton);
    QCOMPARE(changes.count(), 1);
    period->segment(u"week"_s)->setFocus();
    QTest::keyClick(period->segment(u"week"_s), Qt::Key_Right);
    QCOMPARE(period->current(), u"other"_s);
    QCOMPARE(changes.last().at(0).toString(), u"other"_s);
    period->setCurrent(u"day"_s);
    QCOMPARE(changes.count(), 3);
    QCOMPARE(spoken(period->segment(u"other"_s)), u"Other days"_s);
    QCOMPARE(roleOf(period->segment(u"day"_s)), QAccessible::RadioButton);
    QCOMPARE(period->segment(u"none"_s), nullptr);
}

void WidgetsTest::numPadSaysItsKeys()
{
    Stage stage;
    auto *field = stage.add(new SearchField(u"Search"_s));
    auto *pad = stage.add(new NumPad(NumPad::Layout::Till));
    stage.open();
    field->setFocus();
    QSignalSpy keys(pad, &NumPad::pressed);
    for (const NumPad::Key key : {NumPad::Key::D7, NumPad::Key::Comma, NumPad::Key::Quantity, NumPad::Key::Ok}) {
        QTest::mouseClick(pad->button(key), Qt::LeftButton);
        QCOMPARE(keys.last().at(0).value<NumPad::Key>(), key);
    }
    QVERIFY(field->hasFocus());
    QCOMPARE(keys.count(), 4);
    // The click alone lights nothing: the page says what the digits go to.
    QVERIFY(!pad->button(NumPad::Key::Quantity)->isChecked());
    pad->setMode(NumPad::Key::Quantity);
    QTest::mouseClick(pad->button(NumPad::Key::Quantity), Qt::LeftButton);
    QVERIFY(pad->button(NumPad::Key::Quantity)->isChecked());
    pad->setMode(NumPad::Key::Price);
    QVERIFY(!pad->button(NumPad::Key::Quantity)->isChecked());
    QVERIFY(pad->button(NumPad::Key::Price)->isChecked());
    QCOMPARE(pad->button(NumPad::Key::DoubleZero), nullptr);
    QCOMPARE(NumPad::digit(NumPad::Key::D0), 0);
    QVERIFY(!NumPad::digit(NumPad::Key::DoubleZero));
    QCOMPARE(NumPad::typed(NumPad::Key::DoubleZero), u"00"_s);
    QCOMPARE(NumPad::typed(NumPad::Key::Backspace), QString());
    for (auto *button : pad->findChildren<Button *>())
        QVERIFY(!spoken(button).isEmpty());
}

void WidgetsTest::numPadStaysLeftToRight()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    Stage stage;
    auto *pad = stage.add(new NumPad(NumPad::Layout::Payment));
    stage.open();
    const auto x = [pad](NumPad::Key key) { return pad->button(key)->x(); };
    QVERIFY(x(NumPad::Key::D7) < x(NumPad::Key::D8));
    QVERIFY(x(NumPad::Key::D9) < x(NumPad::Key::Backspace));
    QVERIFY(x(NumPad::Key::D0) < x(NumPad::Key::DoubleZero));
    QCOMPARE(pad->button(NumPad::Key::D5)->height(), tokens::numpadKeyPayment);
    QCOMPARE(pad->button(NumPad::Key::Quantity), nullptr);
}

void WidgetsTest::labelKeepsRoomUnderArabic()
{
    const Label latin(TextStyle::Body, u"Milk"_s);
    const Label arabic(TextStyle::Body, u"حليب طري"_s);
    QCOMPARE(latin.sizeHint().height(), lineHeight(TextStyle::Body));
    QCOMPARE(arabic.sizeHint().height(), lineHeight(TextStyle::Body) + tokens::arabicRoom);
    Label wrapped(TextStyle::Body, u"A sentence that is too long for the width it gets"_s);
    wrapped.setWordWrap(true);
    QVERIFY(wrapped.heightForWidth(100) >= 3 * lineHeight(TextStyle::Body));
    QCOMPARE(wrapped.heightForWidth(1000), lineHeight(TextStyle::Body));
    Label broken(TextStyle::Body, u"<b>one</b>\ntwo"_s);
    QCOMPARE(broken.sizeHint().height(), 2 * lineHeight(TextStyle::Body));
    QCOMPARE(broken.textFormat(), Qt::PlainText); // a name from a file is never markup
}

void WidgetsTest::labelHasItsInkAgainWhenItIsEnabled()
{
    QWidget form;
    auto *label = new Label(TextStyle::Body, u"Complete"_s, Ink::Success, &form);
    form.setEnabled(false);
    label->setInk(Ink::Warning); // told while the form loads
    form.setEnabled(true);
    QCOMPARE(label->palette().color(QPalette::Active, QPalette::WindowText), ink(Ink::Warning));
}

void WidgetsTest::anIconFollowsTheTheme()
{
    const QString before = Look::instance().themeName();
    IconLabel sign(u"warning"_s, Ink::Warning);
    sign.resize(sign.sizeHint());
    const auto has = [&sign](const QColor &color) {
        const QImage picture = sign.grab().toImage();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    for (const QString &theme : {u"light"_s, u"dark"_s}) {
        Look::instance().setTheme(theme);
        QVERIFY2(has(ink(Ink::Warning)), qPrintable(theme));
    }
    Look::instance().setTheme(before);
}

void WidgetsTest::labelEndsInAnEllipsis()
{
    Stage stage;
    auto *label = stage.add(new Label(TextStyle::Body, u"Ground coffee 250 g, decaffeinated"_s));
    label->setElided(true);
    stage.open();
    QCOMPARE(label->minimumSizeHint().width(), 0);
    label->grab();
    QVERIFY(label->toolTip().isEmpty());
    label->setFixedWidth(60);
    QTRY_COMPARE(label->width(), 60);
    label->grab();
    QCOMPARE(label->toolTip(), label->text());
}

void WidgetsTest::amountIsReadOutAndNeverCut()
{
    AmountLabel total;
    total.setAmount(u"2\u202F522,50"_s, u"DA"_s);
    QCOMPARE(spoken(&total), u"2\u202F522,50\u00A0DA"_s);
    const int width = total.sizeHint().width();
    total.setAmount(u"12\u202F345\u202F678,50"_s, u"DA"_s);
    QVERIFY(total.sizeHint().width() > width);
    // Narrower than the figure: the first and the last pixels of the label stay free of ink.
    total.resize(width, total.sizeHint().height());
    const QImage picture = total.grab().toImage();
    const QRgb ground = picture.pixel(0, 0);
    for (int y = 0; y < picture.height(); ++y)
        QCOMPARE(picture.pixel(0, y), ground);
}

void WidgetsTest::piecesHaveAText()
{
    Badge badge(Tone::Warning, u"hourglass"_s, u"to send"_s);
    QCOMPARE(spoken(&badge), u"to send"_s);
    QCOMPARE(badge.sizeHint().height(), tokens::badge);
    Pill pill(Tone::Success, u"check"_s, u"Online"_s);
    QCOMPARE(pill.sizeHint().height(), tokens::pill);
    KeyCap cap(u"Ctrl \u232B"_s);
    QCOMPARE(cap.sizeHint().height(), tokens::keyCap);
    StepsBar steps({u"Count"_s, u"Other payments"_s, u"Print"_s});
    QCOMPARE(spoken(&steps), u"Step 1 of 3: Count"_s);
    steps.setCurrent(2);
    QCOMPARE(spoken(&steps), u"Step 3 of 3: Print"_s);
    ProgressLine line;
    line.setFraction(0.5);
    QCOMPARE(line.value() * 2, line.maximum());
    QCOMPARE(roleOf(&line), QAccessible::ProgressBar);
    line.setFraction(-1);
    QCOMPARE(line.maximum(), 0);
}

void WidgetsTest::emptyStateOffersItsButton()
{
    Stage stage;
    auto *state = stage.add(new EmptyState(u"receipt"_s, u"No ticket today."_s, u"Show yesterday"_s));
    stage.open();
    QSignalSpy clicks(state, &EmptyState::clicked);
    QTest::mouseClick(state->button(), Qt::LeftButton);
    QCOMPARE(clicks.count(), 1);
    state->setButtonText({});
    QVERIFY(!state->button()->isVisible());
}

void WidgetsTest::everythingInTheShowcaseHasAName()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        Showcase showcase;
        showcase.resize(1440, 900);
        showcase.show();
        QVERIFY(QTest::qWaitForWindowExposed(&showcase));
        int asked = 0;
        for (QWidget *widget : showcase.findChildren<QWidget *>()) {
            const bool inside = qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget) ||
                                qobject_cast<QAbstractScrollArea *>(widget->parentWidget()) ||
                                (qobject_cast<QAbstractButton *>(widget) && !widget->isVisible());
            if (widget->focusPolicy() == Qt::NoFocus || inside || widget->window() != &showcase ||
                qobject_cast<Field *>(widget) || qobject_cast<QScrollArea *>(widget))
                continue;
            ++asked;
            QVERIFY2(!spoken(widget).isEmpty() || widget->focusProxy(), widget->metaObject()->className());
        }
        QVERIFY(asked > 60);
        // Its own sort must keep the view's place.
        auto *table = showcase.findChild<DataTable *>();
        QVERIFY(table->currentRow() >= 0);
    }
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
