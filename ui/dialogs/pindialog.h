// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog.h"

namespace comptoir::ui
{

class PinDots;

/// Asks for a PIN with a digit block, for a manager's word. Digits come from the pad, the keyboard or a numeric
/// block; the PIN is never on screen. It stays open until accept(): the caller checks the PIN and either accepts or
/// calls setError(). Esc and "Cancel" emit cancelled() before finished(false).
class PinDialog final : public Dialog
{
    Q_OBJECT

public:
    explicit PinDialog(const QString &title = {}, QWidget *parent = nullptr);

    /// What the PIN is for: "Refund of ticket T02-018425".
    void setReason(const QString &reason);
    /// Says what was wrong, forgets the digits and lets the person try again.
    void setError(const QString &sentence);
    /// While the PIN is checked: nothing can be typed.
    void setBusy(bool busy);
    /// No way out but a PIN: neither Esc nor "Cancel".
    void setMustAnswer(bool mustAnswer);

Q_SIGNALS:
    void entered(const QString &pin);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool mayClose() const override { return !m_mustAnswer; }

private:
    [[nodiscard]] QWidget *makePad();
    void type(QChar digit);
    void erase();
    void submit();
    void showDigits();

    Label *m_reason;
    Label *m_error;
    PinDots *m_dots;
    Button *m_ok = nullptr;
    Button *m_cancel = nullptr;
    QString m_pin;
    bool m_busy = false;
    bool m_mustAnswer = false;
};

} // namespace comptoir::ui
