// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/lineedit.h"

namespace comptoir::ui
{

/// One line of a form.
class TextField : public Field
{
    Q_OBJECT

public:
    explicit TextField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] LineEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    void setText(const QString &text) { m_edit->setText(text); }
    void setLeadingIcon(const QString &name) { m_edit->setLeadingIcon(name); }
    void setSuffix(const QString &suffix) { m_edit->setSuffix(suffix); }
    void setAmountMode() { m_edit->setAmountMode(); }

protected:
    void showTone(comptoir::Tone tone) override { m_edit->setTone(tone); }

private:
    LineEdit *m_edit;
};

} // namespace comptoir::ui
