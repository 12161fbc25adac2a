// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgetstage.h"
#include "ui/widgets/choicefield.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/textarea.h"
#include "ui/widgets/textfield.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::ui;

class FieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setStage(); }
    void cleanup() { resetStage(); }

    void fieldTellsAnErrorAndItsRemedy();
    void fieldGoesBackToItsHint();
    void fieldNamesItsControl();
    void amountFieldKeepsFiguresLeftToRight();
    void searchFieldClears();
    void choiceIsLeftAloneByTheWheel();
    void areaLetsTabLeave();
    void switchTurnsBySpaceAndClick();
    void stepperCounts();
    void stepperTakesTypedNumbersWithinItsRange();
    void stepperStopsAtItsEnds();
};

void FieldsTest::fieldTellsAnErrorAndItsRemedy()
{
    Stage stage;
    auto *field = stage.add(new TextField(u"Barcode"_s));
    stage.open();
    QSignalSpy fixes(field, &Field::fixClicked);
    const int bare = field->sizeHint().height();
    field->setError(u"The last digit should be 8, not 4."_s, u"Use 6130004201388"_s);
    QVERIFY(field->hasError());
    QCOMPARE(field->edit()->tone(), Tone::Danger);
    QVERIFY(field->sizeHint().height() > bare);
    QCOMPARE(field->edit()->accessibleDescription(), u"The last digit should be 8, not 4."_s);
    QPushButton *fix = nullptr;
    for (auto *button : field->findChildren<QPushButton *>()) {
        if (button->text() == u"Use 6130004201388")
            fix = button;
    }
    QVERIFY(fix);
    QTRY_VERIFY(fix->isVisible());
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(fixes.count(), 1);
    fix->setFocus(Qt::TabFocusReason);
    QTest::keyClick(fix, Qt::Key_Space);
    QCOMPARE(fixes.count(), 2);
    field->clearMessage();
    QVERIFY(!field->hasError());
    QVERIFY(!fix->isVisible());
    QCOMPARE(field->edit()->tone(), Tone::Neutral);
}

void FieldsTest::fieldGoesBackToItsHint()
{
    TextField field(u"Float"_s);
    field.setHint(u"Small notes if you can."_s);
    field.setWarning(u"Less than yesterday."_s);
    QCOMPARE(field.message(), u"Less than yesterday."_s);
    QVERIFY(!field.hasError());
    field.setHint(u"Coins too."_s);
    QCOMPARE(field.message(), u"Less than yesterday."_s);
    field.clearMessage();
    QCOMPARE(field.message(), u"Coins too."_s);
}

void FieldsTest::fieldNamesItsControl()
{
    Stage stage;
    auto *text = stage.add(new TextField(u"Name"_s));
    auto *choice = stage.add(new ChoiceField(u"Category"_s));
    auto *area = stage.add(new TextArea(u"Remark"_s));
    stage.open();
    QCOMPARE(spoken(text->edit()), u"Name"_s);
    QCOMPARE(spoken(choice->combo()), u"Category"_s);
    QCOMPARE(spoken(area->edit()), u"Remark"_s);
    text->setLabel(u"Full name"_s);
    QCOMPARE(spoken(text->edit()), u"Full name"_s);
    text->setFocus();
    QVERIFY(text->edit()->hasFocus());
    QTest::keyClicks(text->edit(), u"Samia"_s);
    QCOMPARE(text->text(), u"Samia"_s);
}

void FieldsTest::amountFieldKeepsFiguresLeftToRight()
{
    Stage stage;
    auto *field = stage.add(new TextField(u"Cost"_s));
    field->setAmountMode();
    field->setSuffix(u"DA"_s);
    stage.open();
    QVERIFY(field->edit()->alignment().testFlag(Qt::AlignRight));
    const int room = field->edit()->textMargins().right();
    QVERIFY(room > 0); // the suffix is never under the figure
    field->edit()->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(field->edit()->alignment().testFlag(Qt::AlignLeft));
    QVERIFY(field->edit()->alignment().testFlag(Qt::AlignAbsolute));
    QCOMPARE(field->edit()->textMargins().left(), room);
}

void FieldsTest::searchFieldClears()
{
    Stage stage;
    auto *field = stage.add(new SearchField(u"Search or scan"_s));
    field->setKeyCap(u"F1"_s);
    stage.open();
    QCOMPARE(spoken(field), u"Search or scan"_s);
    field->setFocus();
    QSignalSpy edits(field, &QLineEdit::textEdited);
    QTest::keyClicks(field, u"caf"_s);
    QCOMPARE(edits.count(), 3);
    auto *cross = field->findChild<IconButton *>();
    QVERIFY(cross->isVisible());
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QVERIFY(!cross->isVisible());
    QVERIFY(field->hasFocus());
    QCOMPARE(edits.count(), 4);
    QTest::keyClicks(field, u"x"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), QString());
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    static_cast<QObject *>(field)->event(&escape);
    QVERIFY(!escape.isAccepted()); // an empty field leaves Escape to the page
}

void FieldsTest::choiceIsLeftAloneByTheWheel()
{
    Stage stage;
    auto *first = stage.add(new TextField(u"Name"_s));
    auto *field = stage.add(new ChoiceField(u"Category"_s));
    field->combo()->addItems({u"Bakery"_s, u"Drinks"_s});
    stage.open();
    first->setFocus();
    QWheelEvent wheel({5, 5}, field->combo()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(field->combo(), &wheel);
    QCOMPARE(field->combo()->currentIndex(), 0);
    field->combo()->setFocus();
    QTest::keyClick(field->combo(), Qt::Key_Down);
    QCOMPARE(field->combo()->currentText(), u"Drinks"_s);
    field->setError(u"Choose another one."_s);
    QCOMPARE(field->message(), u"Choose another one."_s);
}

void FieldsTest::areaLetsTabLeave()
{
    Stage stage;
    auto *area = stage.add(new TextArea(u"Remark"_s));
    auto *next = stage.add(new TextField(u"Name"_s));
    stage.open();
    area->edit()->setFocus();
    QTest::keyClicks(area->edit(), u"doubtful note"_s);
    QTest::keyClick(area->edit(), Qt::Key_Tab);
    QCOMPARE(area->text(), u"doubtful note"_s);
    QVERIFY(next->edit()->hasFocus());
}

void FieldsTest::switchTurnsBySpaceAndClick()
{
    Stage stage;
    auto *sold = stage.add(new Switch(u"Sold at the till"_s));
    stage.open();
    sold->setFocus();
    QTest::keyClick(sold, Qt::Key_Space);
    QVERIFY(sold->isChecked());
    QTest::mouseClick(sold, Qt::LeftButton, {}, sold->rect().center());
    QVERIFY(!sold->isChecked());
    QCOMPARE(spoken(sold), u"Sold at the till"_s);
    QCOMPARE(roleOf(sold), QAccessible::CheckBox);
}

void FieldsTest::stepperCounts()
{
    Stage stage;
    auto *stepper = stage.add(new Stepper(u"Notes of 2 000"_s));
    stage.open();
    QSignalSpy values(stepper, &Stepper::valueChanged);
    QTest::mouseClick(stepper->plus(), Qt::LeftButton);
    QTest::mouseClick(stepper->plus(), Qt::LeftButton);
    QTest::mouseClick(stepper->minus(), Qt::LeftButton);
    QCOMPARE(stepper->value(), 1);
    QCOMPARE(values.count(), 3);
    stepper->setFocus();
    QTest::keyClick(stepper->edit(), Qt::Key_Up);
    QTest::keyClick(stepper->edit(), Qt::Key_PageUp);
    QTest::keyClick(stepper->edit(), Qt::Key_Down);
    QCOMPARE(stepper->value(), 11);
    QCOMPARE(stepper->edit()->text(), u"11"_s);
    QCOMPARE(spoken(stepper->edit()), u"Notes of 2 000"_s);
    QCOMPARE(spoken(stepper->plus()), u"One more: Notes of 2 000"_s);
    QCOMPARE(spoken(stepper->minus()), u"One less: Notes of 2 000"_s);
}

void FieldsTest::stepperTakesTypedNumbersWithinItsRange()
{
    Stage stage;
    auto *stepper = stage.add(new Stepper(u"Quantity"_s));
    stepper->setRange(1, 50);
    QCOMPARE(stepper->value(), 1);
    stage.open();
    QSignalSpy values(stepper, &Stepper::valueChanged);
    stepper->edit()->setFocus();
    stepper->edit()->selectAll();
    QTest::keyClicks(stepper->edit(), u"16x"_s);
    QCOMPARE(stepper->edit()->text(), u"16"_s);
    QCOMPARE(stepper->value(), 16);
    QCOMPARE(values.last().at(0).toLongLong(), 16);
    QTest::keyClicks(stepper->edit(), u"9"_s); // 169: above the range, not taken yet
    QCOMPARE(stepper->value(), 16);
    QTest::keyClick(stepper->edit(), Qt::Key_Return);
    QCOMPARE(stepper->value(), 50);
    QCOMPARE(stepper->edit()->text(), u"50"_s);
    stepper->edit()->selectAll();
    QTest::keyClick(stepper->edit(), Qt::Key_Delete);
    QTest::keyClick(stepper->edit(), Qt::Key_Return);
    QCOMPARE(stepper->value(), 1);
    QCOMPARE(stepper->edit()->text(), u"1"_s);
}

void FieldsTest::stepperStopsAtItsEnds()
{
    Stage stage;
    auto *stepper = stage.add(new Stepper(u"Copies"_s));
    stepper->setRange(1, 2);
    stage.open();
    QVERIFY(!stepper->minus()->isEnabled());
    QTest::mouseClick(stepper->plus(), Qt::LeftButton);
    QVERIFY(!stepper->plus()->isEnabled());
    QTest::mouseClick(stepper->plus(), Qt::LeftButton);
    QCOMPARE(stepper->value(), 2);
    stepper->setRange(0, 1);
    QCOMPARE(stepper->value(), 1);
    stepper->setEnabled(false);
    QVERIFY(!stepper->minus()->isEnabled());
    stepper->setEnabled(true);
    QVERIFY(stepper->minus()->isEnabled());
    QVERIFY(!stepper->plus()->isEnabled());
}

QTEST_MAIN(FieldsTest)
#include "fields_test.moc"
