// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pindialog.h"

#include "ui/dialogs/pindots.h"
#include "ui/style/look.h"
#include "ui/style/textstyle.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int shortestPin = 4;
constexpr int longestPin = 12;

/// The digit of a key, also of the row of a French keyboard that gives digits with Shift only: a PIN has nothing
/// else. -1 for any other key.
int digitOf(const QKeyEvent &event)
{
    const auto text = event.text();
    if (text.size() == 1 && text.front().isDigit())
        return text.front().digitValue();
    static const QHash<int, int> row = {
        {Qt::Key_Agrave, 0},     {Qt::Key_Ampersand, 1}, {Qt::Key_Eacute, 2}, {Qt::Key_QuoteDbl, 3},
        {Qt::Key_Apostrophe, 4}, {Qt::Key_ParenLeft, 5}, {Qt::Key_Minus, 6},  {Qt::Key_Egrave, 7},
        {Qt::Key_Underscore, 8}, {Qt::Key_Ccedilla, 9},
    };
    return row.value(event.key(), -1);
}

Label *centredLabel(Ink ink)
{
    auto *label = new Label(TextStyle::Body, {}, ink);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

PinDialog::PinDialog(const QString &title, QWidget *parent)
    : Dialog(title, parent), m_reason(new Label(TextStyle::Body, {}, Ink::Muted)), m_error(centredLabel(Ink::Danger)),
      m_dots(new PinDots)
{
    setSheetWidth(tokens::pinDialogWidth);
    m_reason->setWordWrap(true);
    m_reason->hide();
    m_error->setMinimumHeight(2 * lineHeight(TextStyle::Body)); // the pad does not move when a word appears
    body()->setSpacing(tokens::space8);
    body()->addWidget(m_reason);
    body()->addWidget(m_dots);
    body()->addWidget(m_error);
    body()->addWidget(makePad());
    m_cancel = new Button(Button::Kind::Quiet, tr("Cancel"));
    connect(m_cancel, &Button::clicked, this, &Dialog::reject);
    body()->addWidget(m_cancel);
    setPrimary(m_ok);
    setFirstFocus(m_dots);
    connect(this, &Dialog::finished, this, [this](bool accepted) {
        m_pin.fill(u'0');
        if (!accepted)
            Q_EMIT cancelled();
    });
    showDigits();
}

QWidget *PinDialog::makePad()
{
    auto *pad = new QWidget;
    pad->setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(pad);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(tokens::space8);
    const auto place = [grid](Button *key, int row, int column) {
        key->setHeight(tokens::numpadKey);
        key->setFocusPolicy(Qt::NoFocus);
        grid->addWidget(key, row, column);
    };
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Button(Button::Kind::Key, QString::number(digit));
        connect(key, &Button::clicked, this, [this, digit] { type(QChar(u'0' + digit)); });
        place(key, digit == 0 ? 3 : 2 - (digit - 1) / 3, digit == 0 ? 1 : (digit - 1) % 3);
    }
    auto *back = new Button(Button::Kind::Key, {}, u"backspace"_s);
    back->setAccessibleName(tr("Delete the last digit"));
    back->setFilled(true);
    back->setLayoutDirection(layoutDirection()); // the arrow, unlike the digits, turns round
    connect(back, &Button::clicked, this, &PinDialog::erase);
    place(back, 3, 0);
    m_ok = new Button(Button::Kind::Primary, tr("OK"));
    connect(m_ok, &Button::clicked, this, &PinDialog::submit);
    place(m_ok, 3, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    return pad;
}

void PinDialog::setReason(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void PinDialog::setError(const QString &sentence)
{
    m_busy = false;
    m_pin.clear();
    m_error->setText(sentence);
    showDigits();
    m_dots->setWrong(!sentence.isEmpty());
}

void PinDialog::setBusy(bool busy)
{
    m_busy = busy;
    showDigits();
}

void PinDialog::setMustAnswer(bool mustAnswer)
{
    m_mustAnswer = mustAnswer;
    m_cancel->setVisible(!mustAnswer);
}

void PinDialog::keyPressEvent(QKeyEvent *event)
{
    if (const int digit = digitOf(*event); digit >= 0)
        type(QChar(u'0' + digit));
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else
        Dialog::keyPressEvent(event);
}

void PinDialog::type(QChar digit)
{
    if (m_busy || m_pin.size() >= longestPin)
        return;
    m_pin.append(digit);
    m_error->clear();
    showDigits();
}

void PinDialog::erase()
{
    if (m_busy)
        return;
    m_pin.chop(1);
    showDigits();
}

void PinDialog::submit()
{
    if (!m_busy && m_pin.size() >= shortestPin)
        Q_EMIT entered(m_pin);
}

void PinDialog::showDigits()
{
    m_dots->setWrong(false);
    m_dots->setCount(int(m_pin.size()));
    m_ok->setBusy(m_busy);
    m_ok->setEnabled(m_pin.size() >= shortestPin);
}

} // namespace comptoir::ui
