// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/combobox.h"
#include "ui/widgets/field.h"

namespace comptoir::ui
{

/// One choice of a form.
class ChoiceField : public Field
{
    Q_OBJECT

public:
    explicit ChoiceField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] ComboBox *combo() const { return m_combo; }

protected:
    void showTone(comptoir::Tone tone) override { m_combo->setTone(tone); }

private:
    ComboBox *m_combo;
};

} // namespace comptoir::ui
