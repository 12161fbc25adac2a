// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/pindialog.h"
#include "ui/dialogs/pindots.h"
#include "ui/dialogs/progressdialog.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace comptoir::ui;

namespace
{

/// A window with one sheet on it, as the frame shows it.
class Sheet
{
public:
    explicit Sheet(Dialog &dialog) : m_dialog(dialog)
    {
        m_window.resize(1000, 800);
        dialog.setParent(&m_window);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        dialog.show();
        dialog.setFocus();
        dialog.resize(dialog.sizeHint());
    }
    ~Sheet() { m_dialog.setParent(nullptr); }
    Sheet(const Sheet &) = delete;
    Sheet &operator=(const Sheet &) = delete;

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

private:
    Dialog &m_dialog;
    QWidget m_window;
};

Button *buttonOf(QWidget &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<Button *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLook(*qApp); }
    void enterConfirms();
    void escapeRejectsOnce();
    void enterAloneDeletesNothing();
    void tabGoesRoundInTheSheet();
    void aLongSentenceIsShownWhole();
    void aPinIsTypedByKeysOrByThePad();
    void aPinIsTypedOnAFrenchKeyboardWithoutShift();
    void aShortPinIsNotGivenAway();
    void aWrongPinIsForgottenAndSaidSo();
    void whileAPinIsCheckedNothingIsTyped();
    void aPinThatMustBeGivenHasNoWayOut();
    void cancellingAPinIsSaid();
    void aNameIsTrimmedAndNotEmpty();
    void progressTellsTheTimeLeft();
    void progressIsStoppedOnce();
};

void DialogsTest::enterConfirms()
{
    ConfirmDialog dialog(u"Leave?"_s, u"The price is not saved."_s, u"Leave"_s);
    Sheet sheet(dialog);
    QSignalSpy finished(&dialog, &Dialog::finished);
    sheet.press(Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toBool(), true);
}

void DialogsTest::escapeRejectsOnce()
{
    ConfirmDialog dialog(u"Leave?"_s, u"The price is not saved."_s, u"Leave"_s);
    Sheet sheet(dialog);
    QSignalSpy finished(&dialog, &Dialog::finished);
    sheet.press(Qt::Key_Escape);
    sheet.press(Qt::Key_Escape);
    dialog.accept();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
}

void DialogsTest::enterAloneDeletesNothing()
{
    ConfirmDialog dialog(u"Delete 3 products?"_s, u"They are gone."_s, u"Delete"_s, ConfirmDialog::Weight::Dangerous);
    Sheet sheet(dialog);
    QSignalSpy finished(&dialog, &Dialog::finished);
    sheet.press(Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished.first().first().toBool(), false);
}

void DialogsTest::tabGoesRoundInTheSheet()
{
    ConfirmDialog dialog(u"Leave?"_s, u"The price is not saved."_s, u"Leave"_s);
    Sheet sheet(dialog);
    QLineEdit outside(dialog.parentWidget());
    outside.show();
    auto *first = QApplication::focusWidget();
    QVERIFY(dialog.isAncestorOf(first));
    sheet.press(Qt::Key_Tab);
    auto *second = QApplication::focusWidget();
    QVERIFY(second != first && dialog.isAncestorOf(second));
    sheet.press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClick(first, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), second);
}

void DialogsTest::aLongSentenceIsShownWhole()
{
    ConfirmDialog brief(u"Leave?"_s, u"Short."_s, u"Leave"_s);
    ConfirmDialog lengthy(u"Leave?"_s, u"The price of this product is not saved. "_s.repeated(8), u"Leave"_s);
    QCOMPARE(lengthy.sizeHint().width(), brief.sizeHint().width());
    QVERIFY(lengthy.sizeHint().height() >= brief.sizeHint().height() + 4 * 17);
}

void DialogsTest::aPinIsTypedByKeysOrByThePad()
{
    PinDialog dialog(u"Sign in"_s);
    Sheet sheet(dialog);
    QSignalSpy entered(&dialog, &PinDialog::entered);
    sheet.type(u"12"_s);
    QTest::mouseClick(buttonOf(dialog, u"7"_s), Qt::LeftButton);
    QTest::mouseClick(buttonOf(dialog, u"0"_s), Qt::LeftButton);
    sheet.type(u"99"_s);
    sheet.press(Qt::Key_Backspace);
    QCOMPARE(dialog.findChild<PinDots *>()->count(), 5);
    sheet.press(Qt::Key_Enter);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"12709"_s);
    for (const auto *label : dialog.findChildren<QLabel *>())
        QVERIFY(!label->text().contains(u"12709"));
}

void DialogsTest::aPinIsTypedOnAFrenchKeyboardWithoutShift()
{
    PinDialog dialog(u"Sign in"_s);
    Sheet sheet(dialog);
    QSignalSpy entered(&dialog, &PinDialog::entered);
    for (const auto key : {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_Ccedilla, Qt::Key_Agrave})
        sheet.press(key);
    sheet.press(Qt::Key_Return);
    QCOMPARE(entered.count(), 1);
    QCOMPARE(entered.first().first().toString(), u"1290"_s);
}

void DialogsTest::aShortPinIsNotGivenAway()
{
    PinDialog dialog(u"Sign in"_s);
    Sheet sheet(dialog);
    QSignalSpy entered(&dialog, &PinDialog::entered);
    sheet.type(u"123"_s);
    sheet.press(Qt::Key_Return);
    QCOMPARE(entered.count(), 0);
    QVERIFY(!buttonOf(dialog, u"OK"_s)->isEnabled());
    sheet.type(u"4"_s);
    QVERIFY(buttonOf(dialog, u"OK"_s)->isEnabled());
}

void DialogsTest::aWrongPinIsForgottenAndSaidSo()
{
    PinDialog dialog(u"Sign in"_s);
    Sheet sheet(dialog);
    const int height = dialog.height();
    sheet.type(u"1234"_s);
    dialog.setError(u"This PIN is not known."_s);
    QCOMPARE(dialog.findChild<PinDots *>()->count(), 0);
    const auto labels = dialog.findChildren<Label *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const Label *label) { return label->text() == u"This PIN is not known."; }));
    QCOMPARE(dialog.sizeHint().height(), height); // the keys stay under the finger
}

void DialogsTest::whileAPinIsCheckedNothingIsTyped()
{
    PinDialog dialog(u"Sign in"_s);
    Sheet sheet(dialog);
    QSignalSpy entered(&dialog, &PinDialog::entered);
    sheet.type(u"1234"_s);
    dialog.setBusy(true);
    sheet.type(u"5"_s);
    sheet.press(Qt::Key_Return);
    QCOMPARE(dialog.findChild<PinDots *>()->count(), 4);
    QCOMPARE(entered.count(), 0);
}

void DialogsTest::aPinThatMustBeGivenHasNoWayOut()
{
    PinDialog dialog(u"Sign in"_s);
    dialog.setMustAnswer(true);
    Sheet sheet(dialog);
    QSignalSpy finished(&dialog, &Dialog::finished);
    sheet.press(Qt::Key_Escape);
    QCOMPARE(finished.count(), 0);
    QVERIFY(!buttonOf(dialog, u"Cancel"_s)->isVisible());
}

void DialogsTest::cancellingAPinIsSaid()
{
    PinDialog dialog(u"A manager can approve this"_s);
    Sheet sheet(dialog);
    QSignalSpy cancelled(&dialog, &PinDialog::cancelled);
    QTest::mouseClick(buttonOf(dialog, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
}

void DialogsTest::aNameIsTrimmedAndNotEmpty()
{
    NameDialog dialog(u"Hold the ticket"_s, u"Name"_s, u"Table 3"_s);
    Sheet sheet(dialog);
    QSignalSpy named(&dialog, &NameDialog::named);
    sheet.press(Qt::Key_Space); // replaces the selected text
    sheet.press(Qt::Key_Return);
    QCOMPARE(named.count(), 0);
    sheet.type(u"Terrace "_s);
    sheet.press(Qt::Key_Return);
    QCOMPARE(named.count(), 1);
    QCOMPARE(named.first().first().toString(), u"Terrace"_s);
}

void DialogsTest::progressTellsTheTimeLeft()
{
    QCOMPARE(ProgressDialog::timeLeft(500, 10, 100), QString());
    QCOMPARE(ProgressDialog::timeLeft(60'000, 0, 100), QString());
    QCOMPARE(ProgressDialog::timeLeft(10'000, 50, 60), u"A few seconds left"_s);
    QCOMPARE(ProgressDialog::timeLeft(30'000, 50, 100), u"Less than a minute left"_s);
    QCOMPARE(ProgressDialog::timeLeft(60'000, 10, 40), u"About 3 minute(s) left"_s);
    QCOMPARE(ProgressDialog::timeLeft(60'000, 100, 100), u"Almost done"_s);
}

void DialogsTest::progressIsStoppedOnce()
{
    ProgressDialog dialog(u"Importing products"_s);
    Sheet sheet(dialog);
    QSignalSpy cancelled(&dialog, &ProgressDialog::cancelled);
    QSignalSpy finished(&dialog, &Dialog::finished);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(finished.count(), 0); // the work says when it has ended
    dialog.accept();
    QCOMPARE(finished.count(), 1);
}

QTEST_MAIN(DialogsTest)
#include "dialogs_test.moc"
