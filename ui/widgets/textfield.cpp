// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

namespace comptoir::ui
{

TextField::TextField(const QString &label, QWidget *parent) : Field(label, parent), m_edit(new LineEdit)
{
    setControl(m_edit);
}

} // namespace comptoir::ui
