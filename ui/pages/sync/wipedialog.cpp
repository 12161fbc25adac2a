// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/wipedialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

WipeDialog::WipeDialog(const QString &till, QWidget *parent)
    : Dialog(tr("Wipe this till"), parent), m_till(till), m_name(new TextField(tr("Name of this till")))
{
    setPicture(u"warning"_s, Ink::Danger, Ink::DangerSoft);
    auto *sentence =
        new Label(TextStyle::Body, tr("This till leaves its centre. Then its data, its backups and its key are removed "
                                      "from this machine, and the program ends. Nobody can bring them back."));
    auto *kept =
        new Label(TextStyle::Caption,
                  tr("What this till sold is safe at the centre, and what still waits goes to a file first. Files that "
                     "were saved elsewhere stay there, and the machine can become a new till afterwards."),
                  Ink::Muted);
    for (Label *label : {sentence, kept}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    m_name->setHint(tr("Write %1 to confirm.").arg(till));
    m_name->edit()->setLayoutDirection(Qt::LeftToRight);
    connect(m_name->edit(), &QLineEdit::textEdited, m_name, &Field::clearMessage);
    body()->addWidget(m_name);
    addCancel();
    auto *wipe = new Button(Button::Kind::Danger, tr("Wipe the till"));
    addButton(wipe);
    setPrimary(wipe);
    setFirstFocus(m_name->edit());
    connect(wipe, &QAbstractButton::clicked, this, &WipeDialog::submit);
}

void WipeDialog::submit()
{
    if (m_name->text().trimmed() == m_till)
        return accept();
    m_name->setError(tr("This till is called %1.").arg(m_till));
    m_name->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::ui
