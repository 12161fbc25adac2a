// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/ownpinview.h"

#include "ui/pages/setup/pinpad.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int pinMin = 4;

} // namespace

OwnPinView::OwnPinView(PeoplePresenter &people)
    : m_people(people), m_old(pinField(tr("PIN in use"))), m_new(pinField(tr("New PIN"))),
      m_again(pinField(tr("New PIN again"))), m_change(new Button(Button::Kind::Primary, tr("Change my PIN")))
{
    auto *card = new FormCard(tr("PIN of %1").arg(people.selfName()), tr("4 to 12 digits that nobody else knows."));
    card->addHalf(m_old);
    card->addHalf(new QWidget);
    card->addHalf(m_new);
    card->addHalf(m_again);
    if (touch())
        card->addWhole(new PinPad);
    auto *row = new QWidget;
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->addStretch();
    box->addWidget(m_change);
    card->addWhole(row);
    add(card);
    connect(m_change, &Button::clicked, this, &OwnPinView::submit);
    connect(m_again->edit(), &QLineEdit::returnPressed, this, &OwnPinView::submit);
    connect(&people, &PeoplePresenter::pinChanged, this, &OwnPinView::clear);
}

TextField *OwnPinView::pinField(const QString &label)
{
    auto *pin = new TextField(label);
    pin->edit()->setEchoMode(QLineEdit::Password);
    pin->edit()->setMaxLength(pinMax);
    pin->edit()->setLayoutDirection(Qt::LeftToRight);
    pin->setLeadingIcon(u"key"_s);
    connect(pin->edit(), &QLineEdit::textEdited, pin, [pin] { pin->clearMessage(); });
    return pin;
}

void OwnPinView::submit()
{
    const auto refuse = [](TextField *field, const QString &why) {
        field->setError(why);
        field->edit()->setFocus();
    };
    if (m_old->text().isEmpty())
        refuse(m_old, tr("Type the PIN in use first."));
    else if (m_new->text().size() < pinMin)
        refuse(m_new, tr("A PIN has 4 to 12 digits."));
    else if (m_new->text() != m_again->text())
        refuse(m_again, tr("The two PINs are not the same."));
    else
        m_people.changeOwnPin(m_old->text(), m_new->text());
}

void OwnPinView::clear()
{
    for (TextField *field : {m_old, m_new, m_again}) {
        field->setText({});
        field->clearMessage();
    }
}

} // namespace comptoir::ui
