// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/field.h"

class QPlainTextEdit;

namespace comptoir::ui
{

/// Several lines of a form. Tab leaves it.
class TextArea : public Field
{
    Q_OBJECT

public:
    explicit TextArea(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

protected:
    void showTone(comptoir::Tone tone) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace comptoir::ui
