// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicefield.h"

namespace comptoir::ui
{

ChoiceField::ChoiceField(const QString &label, QWidget *parent) : Field(label, parent), m_combo(new ComboBox)
{
    setControl(m_combo);
}

} // namespace comptoir::ui
