// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>

namespace comptoir::ui
{

SearchField::SearchField(const QString &placeholder, QWidget *parent) : LineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setLeadingIcon(QStringLiteral("search"));
    setClearable(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        LineEdit::keyPressEvent(event);
        return;
    }
    if (text().isEmpty()) {
        event->ignore();
        return;
    }
    clear();
    Q_EMIT textEdited({});
}

} // namespace comptoir::ui
