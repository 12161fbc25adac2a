// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/cashmovedialog.h"

#include "ui/pages/cash/digitpad.h"
#include "ui/style/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int chipsInARow = 3;
constexpr int chipsInARowTouch = 2;
constexpr int wideSheet = 720;

QString titleOf(CashMoved::Kind kind)
{
    switch (kind) {
    case CashMoved::Kind::In:
        return CashMoveDialog::tr("Cash in");
    case CashMoved::Kind::Out:
        return CashMoveDialog::tr("Cash out");
    case CashMoved::Kind::NoSale:
        break;
    }
    return CashMoveDialog::tr("Open the drawer without a sale");
}

QString actOf(CashMoved::Kind kind)
{
    switch (kind) {
    case CashMoved::Kind::In:
        return CashMoveDialog::tr("Put in");
    case CashMoved::Kind::Out:
        return CashMoveDialog::tr("Take out");
    case CashMoved::Kind::NoSale:
        break;
    }
    return CashMoveDialog::tr("Open the drawer");
}

/// What the drawer is mostly opened for: one touch instead of typing.
QStringList usualReasons(CashMoved::Kind kind)
{
    switch (kind) {
    case CashMoved::Kind::In:
        return {CashMoveDialog::tr("Change from the bank"), CashMoveDialog::tr("From the safe"),
                CashMoveDialog::tr("Given back")};
    case CashMoved::Kind::Out:
        return {CashMoveDialog::tr("To the safe"), CashMoveDialog::tr("Supplier"), CashMoveDialog::tr("Expense"),
                CashMoveDialog::tr("Advance on pay"), CashMoveDialog::tr("Delivery")};
    case CashMoved::Kind::NoSale:
        break;
    }
    return {CashMoveDialog::tr("Change a note"), CashMoveDialog::tr("Check the change given"),
            CashMoveDialog::tr("Coin roll")};
}

} // namespace

CashMoveDialog::CashMoveDialog(ShiftPresenter &shift, CashMoved::Kind kind, QWidget *parent)
    : Dialog(titleOf(kind), parent), m_shift(shift), m_kind(kind), m_reason(new TextField(tr("Reason"))),
      m_ok(new Button(Button::Kind::Primary, actOf(kind)))
{
    const bool noSale = kind == CashMoved::Kind::NoSale;
    const bool apart = touch() && !noSale; // amount and pad beside the reason: together they are too high
    auto *columns = new QHBoxLayout;
    columns->setSpacing(tokens::space24);
    auto *first = new QVBoxLayout;
    auto *second = apart ? new QVBoxLayout : first;
    first->setSpacing(tokens::space16);
    second->setSpacing(tokens::space16);
    columns->addLayout(first, 1);
    if (apart) {
        columns->addLayout(second, 1);
        setSheetWidth(wideSheet);
    }
    body()->addLayout(columns);
    if (!noSale) {
        m_amount = new TextField(tr("Amount"));
        m_amount->setAmountMode();
        m_amount->edit()->setLarge(true);
        m_amount->setSuffix(shift.business().format().currencySign(shift.business().currency()));
        connect(m_amount->edit(), &QLineEdit::textEdited, m_amount, &Field::clearMessage);
        first->addWidget(m_amount);
        if (apart)
            first->addWidget(new DigitPad);
        setFirstFocus(m_amount->edit());
    }
    second->addWidget(m_reason);
    second->addLayout(reasons());
    second->addStretch();
    connect(m_reason->edit(), &QLineEdit::textEdited, m_reason, &Field::clearMessage);
    addCancel();
    addButton(m_ok);
    setPrimary(m_ok);
    connect(m_ok, &QPushButton::clicked, this, &CashMoveDialog::submit);
    connect(&m_shift, &ShiftPresenter::moved, this, &Dialog::accept);
    connect(&m_shift, &ShiftPresenter::changed, this, [this] { m_ok->setBusy(m_shift.isBusy()); });
}

QLayout *CashMoveDialog::reasons()
{
    const int gap = touch() ? tokens::space12 : tokens::space8;
    auto *rows = new QVBoxLayout;
    rows->setSpacing(gap);
    QHBoxLayout *row = nullptr;
    const QStringList usual = usualReasons(m_kind);
    const int inARow = touch() ? chipsInARowTouch : chipsInARow;
    for (int i = 0; i < usual.size(); ++i) {
        if (i % inARow == 0) {
            if (row)
                row->addStretch();
            row = new QHBoxLayout;
            row->setSpacing(gap);
            rows->addLayout(row);
        }
        auto *chip = new Chip(usual.at(i));
        chip->setCheckable(false);
        if (touch())
            chip->setHeight(tokens::controlTouch);
        connect(chip, &QPushButton::clicked, this, [this, reason = usual.at(i)] {
            m_reason->setText(reason);
            m_reason->clearMessage();
        });
        row->addWidget(chip);
    }
    row->addStretch();
    return rows;
}

void CashMoveDialog::submit()
{
    Money amount = m_shift.business().money(0);
    if (m_amount) {
        const Result<Money> typed = m_shift.amountOf(m_amount->text());
        if (!typed || typed->isZero()) {
            m_amount->setError(tr("Give an amount above zero."));
            m_amount->edit()->setFocus(Qt::OtherFocusReason);
            return;
        }
        amount = *typed;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        m_reason->setError(tr("The drawer is opened for a reason: say which."));
        m_reason->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_shift.moveCash(m_kind, amount, m_reason->text().trimmed());
}

} // namespace comptoir::ui
