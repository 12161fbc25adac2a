// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/format/tableroles.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::ui
{

class FieldMessage;
class Label;

/// What the fields of a form share: a label above, the control, one message under it.
class Field : public QWidget
{
    Q_OBJECT

public:
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const;
    /// Something wrong that stops saving; `fixText` names the remedy done by fixClicked().
    void setError(const QString &text, const QString &fixText = {});
    /// Something that may be saved all the same.
    void setWarning(const QString &text, const QString &fixText = {});
    /// A quiet word of help.
    void setHint(const QString &text);
    /// Back to the hint, if there is one.
    void clearMessage();
    [[nodiscard]] bool hasError() const { return m_tone == comptoir::Tone::Danger; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void fixClicked();

protected:
    Field(const QString &label, QWidget *parent);
    /// Puts the control between label and message; once, in the constructor.
    void setControl(QWidget *control);
    virtual void showTone(comptoir::Tone tone) = 0;

private:
    void setMessage(comptoir::Tone tone, const QString &text, const QString &fixText);
    QVBoxLayout *m_column;
    Label *m_label;
    FieldMessage *m_message;
    QWidget *m_control = nullptr;
    QString m_hint;
    comptoir::Tone m_tone = comptoir::Tone::Neutral;
};

} // namespace comptoir::ui
