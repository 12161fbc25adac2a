// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"

#include <QObject>

namespace comptoir
{

/// What the number keys of the till are typing, and for what. Keeps text only; the presenter applies it. GUI thread.
class Keypad : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Quantity, Price, Discount };
    static constexpr qsizetype charactersMax = 12;

    using QObject::QObject;

    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// As typed, with a comma: "0,75"; empty when nothing is being typed.
    [[nodiscard]] QString text() const { return m_text; }
    /// The same with a point, for parsing: "0.75".
    [[nodiscard]] QString decimal() const;
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Discounts only: the entry is a share (the usual) or an amount.
    [[nodiscard]] bool isPercent() const { return m_percent; }
    void setPercent(bool percent);

    void digit(int digit); ///< 0 to 9
    void doubleZero();
    void comma();
    void backspace();
    void clear();
    /// As typed, with a comma.
    void setText(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void append(QChar c);

    Mode m_mode = Mode::Quantity;
    QString m_text;
    bool m_percent = true;
};

} // namespace comptoir
