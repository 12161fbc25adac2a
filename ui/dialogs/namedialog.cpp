// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/textfield.h"

#include <QVBoxLayout>

namespace comptoir::ui
{

NameDialog::NameDialog(const QString &title, const QString &label, const QString &initial, QWidget *parent)
    : Dialog(title, parent), m_field(new TextField(label)), m_ok(new Button(Button::Kind::Primary, tr("OK")))
{
    m_field->setText(initial);
    body()->addWidget(m_field);
    addCancel();
    addButton(m_ok);
    setPrimary(m_ok);
    setFirstFocus(m_field->edit());
    connect(m_ok, &Button::clicked, this, &NameDialog::confirm);
    connect(m_field->edit(), &QLineEdit::textChanged, this, &NameDialog::showState);
    showState();
}

QString NameDialog::name() const
{
    return m_field->text().trimmed();
}

void NameDialog::setConfirmText(const QString &text)
{
    m_ok->setText(text);
}

void NameDialog::setHint(const QString &hint)
{
    m_field->setHint(hint);
}

void NameDialog::setMayBeEmpty(bool mayBeEmpty)
{
    m_mayBeEmpty = mayBeEmpty;
    showState();
}

void NameDialog::showState()
{
    m_ok->setEnabled(m_mayBeEmpty || !name().isEmpty());
}

void NameDialog::confirm()
{
    Q_EMIT named(name());
    accept();
}

} // namespace comptoir::ui
