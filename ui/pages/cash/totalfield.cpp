// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cash/totalfield.h"

#include "ui/pages/cash/closepanel.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

TotalField::TotalField(const QString &label, CashCount &count, const ShiftPresenter &shift, QWidget *parent)
    : TextField(label, parent), m_count(count), m_shift(shift)
{
    setAmountMode();
    edit()->setLarge(true);
    setSuffix(shift.business().format().currencySign(shift.business().currency()));
    connect(edit(), &QLineEdit::textEdited, this, &TotalField::typed);
    connect(edit(), &QLineEdit::editingFinished, this, &TotalField::refresh);
    connect(&m_count, &CashCount::changed, this, [this] {
        if (!edit()->hasFocus() || !edit()->isModified())
            refresh();
    });
    refresh();
}

void TotalField::typed(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        clearMessage();
        m_count.setTyped(std::nullopt);
        return;
    }
    const Result<Money> amount = m_shift.amountOf(text);
    if (!amount) {
        setError(tr("This is not an amount."));
        return;
    }
    clearMessage();
    m_count.setTyped(*amount);
}

void TotalField::refresh()
{
    if (hasError())
        return;
    const QString text = m_count.isUntouched() ? QString() : typedAmount(m_count.total());
    if (edit()->text() != text)
        setText(text);
}

} // namespace comptoir::ui
