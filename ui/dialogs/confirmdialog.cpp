// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ConfirmDialog::ConfirmDialog(const QString &title, const QString &sentence, const QString &confirmText, Weight weight,
                             QWidget *parent)
    : Dialog(title, parent), m_detail(new Label(TextStyle::Caption, {}, Ink::Muted))
{
    const bool dangerous = weight == Weight::Dangerous;
    if (dangerous)
        setPicture(u"warning"_s, Ink::Danger, Ink::DangerSoft);
    auto *text = new Label(TextStyle::Body, sentence);
    text->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->hide();
    body()->addWidget(text);
    body()->addWidget(m_detail);
    auto *cancel = addCancel();
    auto *confirm = new Button(dangerous ? Button::Kind::Danger : Button::Kind::Primary, confirmText);
    connect(confirm, &Button::clicked, this, &Dialog::accept);
    addButton(confirm);
    setPrimary(dangerous ? cancel : confirm);
    setFirstFocus(dangerous ? cancel : confirm);
    setAccessibleDescription(sentence);
}

void ConfirmDialog::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace comptoir::ui
