// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sync/rescuedialog.h"

#include "models/viewmodels/sync/joincheck.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

RescueDialog::RescueDialog(Before before, qint64 waiting, QWidget *parent)
    : Dialog(tr("Copy what waits to a file"), parent), m_first(new TextField(tr("Passphrase"))),
      m_again(new TextField(tr("The same again")))
{
    const auto count = int(std::min<qint64>(waiting, std::numeric_limits<int>::max()));
    auto *sentence =
        new Label(TextStyle::Body,
                  before == Before::GoingOn
                      ? tr("%n entry(s) go into the file, which only the centre opens, with this passphrase. "
                           "They stay here as well: whatever arrives twice counts once.",
                           nullptr, count)
                      : tr("%n entry(s) still wait for the centre. If it can be reached, cancel and synchronise. Else "
                           "they go into "
                           "a file, which only the centre opens, with this passphrase: give it to whoever looks after "
                           "the centre.",
                           nullptr, count),
                  Ink::Muted);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    for (TextField *field : {m_first, m_again}) {
        field->edit()->setEchoMode(QLineEdit::Password);
        field->edit()->setLayoutDirection(Qt::LeftToRight);
        connect(field->edit(), &QLineEdit::textEdited, field, &Field::clearMessage);
        body()->addWidget(field);
    }
    addCancel();
    auto *go = new Button(Button::Kind::Primary, tr("Choose where…"));
    addButton(go);
    setPrimary(go);
    setFirstFocus(m_first->edit());
    connect(go, &QAbstractButton::clicked, this, &RescueDialog::submit);
}

void RescueDialog::submit()
{
    const std::pair<TextField *, QString> problems[]{
        {m_first, JoinCheck::passphraseProblem(m_first->text())},
        {m_again, JoinCheck::repeatProblem(m_first->text(), m_again->text())}};
    for (const auto &[field, problem] : problems) {
        if (problem.isEmpty())
            continue;
        field->setError(problem);
        field->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT chosen(m_first->text());
    accept();
}

} // namespace comptoir::ui
