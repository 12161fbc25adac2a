// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/unsaveddialog.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

namespace comptoir::ui
{

UnsavedDialog::UnsavedDialog(const QString &what, QWidget *parent) : Dialog(tr("Save the changes?"), parent)
{
    auto *sentence = new Label(TextStyle::Body, tr("%1 was changed and is not saved.").arg(what));
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    addCancel(tr("Keep editing"));
    auto *discard = new Button(Button::Kind::Secondary, tr("Discard"));
    auto *save = new Button(Button::Kind::Primary, tr("Save"));
    addButton(discard);
    addButton(save);
    setPrimary(save);
    setFirstFocus(save);
    connect(discard, &Button::clicked, this, [this] {
        accept();
        Q_EMIT discardChosen();
    });
    connect(save, &Button::clicked, this, [this] {
        accept();
        Q_EMIT saveChosen();
    });
}

} // namespace comptoir::ui
