// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/joindialog.h"

#include "models/viewmodels/format/errortext.h"
#include "models/viewmodels/sync/joincheck.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

JoinDialog::JoinDialog(SyncPresenter &sync, QWidget *parent)
    : Dialog(tr("Join a business"), parent), m_sync(sync), m_server(new TextField(tr("Address of the centre"))),
      m_code(new TextField(tr("Code"))), m_join(new Button(Button::Kind::Primary, tr("Join")))
{
    auto *sentence = new Label(TextStyle::Body,
                               tr("Everything this till has recorded so far goes along: nothing is lost, and its "
                                  "tickets keep their numbers."),
                               Ink::Muted);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    m_server->setText(sync.status().server);
    m_code->setHint(tr("Somebody at the centre makes it; it serves once."));
    for (TextField *field : {m_server, m_code}) {
        field->edit()->setLayoutDirection(Qt::LeftToRight);
        connect(field->edit(), &QLineEdit::textEdited, field, &Field::clearMessage);
        body()->addWidget(field);
    }
    addCancel();
    addButton(m_join);
    setPrimary(m_join);
    setFirstFocus(m_server->text().isEmpty() ? m_server->edit() : m_code->edit());
    connect(m_join, &QAbstractButton::clicked, this, &JoinDialog::submit);
    connect(&sync, &SyncPresenter::joined, this, &Dialog::accept);
    connect(&sync, &SyncPresenter::changed, this, [this] { m_join->setBusy(m_sync.isBusy()); });
    connect(&sync, &SyncPresenter::failed, this, [this](const Error &error) { m_code->setError(errorText(error)); });
}

void JoinDialog::submit()
{
    const std::pair<TextField *, QString> problems[]{{m_server, JoinCheck::serverProblem(m_server->text())},
                                                     {m_code, JoinCheck::codeProblem(m_code->text())}};
    for (const auto &[field, problem] : problems) {
        if (problem.isEmpty())
            continue;
        field->setError(problem);
        field->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_sync.join(m_server->text(), m_code->text());
}

} // namespace comptoir::ui
