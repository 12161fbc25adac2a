// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/valuedialog.h"

#include "models/viewmodels/format/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

ValueDialog::ValueDialog(SyncPresenter &sync, const SyncChoiceView &choice, QWidget *parent)
    : Dialog(choice.object, parent), m_sync(sync), m_task(choice.task), m_value(new TextField(choice.field))
{
    auto *sentence = new Label(TextStyle::Body, tr("It takes the place of both values, at every till."), Ink::Muted);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    if (!choice.currencySign.isEmpty()) {
        m_value->setAmountMode();
        m_value->setSuffix(choice.currencySign);
    }
    body()->addWidget(m_value);
    addCancel();
    auto *set = new Button(Button::Kind::Primary, tr("Use it everywhere"));
    addButton(set);
    setPrimary(set);
    setFirstFocus(m_value->edit());
    connect(m_value->edit(), &QLineEdit::textEdited, m_value, &Field::clearMessage);
    connect(set, &QAbstractButton::clicked, this, &ValueDialog::submit);
}

void ValueDialog::submit()
{
    if (m_value->text().trimmed().isEmpty()) {
        m_value->setError(tr("Write the value, or choose one of the two."));
        m_value->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Result<QString> value = m_sync.valueFrom(m_task, m_value->text());
    if (!value) {
        m_value->setError(errorText(value.error()));
        m_value->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sync.setValue(m_task, *value);
    accept();
}

} // namespace comptoir::ui
