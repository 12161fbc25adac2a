// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace comptoir::ui
{

class Button;

/// The digit block, left-to-right in every language. It only says which key was pressed; it never takes the focus
/// from the field that is typed in.
class NumPad : public QWidget
{
    Q_OBJECT

public:
    enum class Layout { Till, Payment };
    enum class Key {
        D0,
        D1,
        D2,
        D3,
        D4,
        D5,
        D6,
        D7,
        D8,
        D9,
        DoubleZero,
        Comma,
        Backspace,
        Clear,
        Quantity,
        Price,
        Discount,
        Plus100,
        Plus500,
        Ok
    };
    Q_ENUM(Key)

    explicit NumPad(Layout layout, QWidget *parent = nullptr);

    /// Which of Quantity, Price and Discount the digits go to; nothing: none is lit.
    void setMode(std::optional<Key> mode);
    [[nodiscard]] std::optional<Key> mode() const { return m_mode; }
    /// A key of this layout; null when it has none. For tests and for the page to disable one.
    [[nodiscard]] Button *button(Key key) const { return m_buttons.value(key); }

    /// 0…9; nothing for the other keys.
    [[nodiscard]] static std::optional<int> digit(Key key);
    /// What a text field would receive: "7", "00", ","; empty for the other keys.
    [[nodiscard]] static QString typed(Key key);

Q_SIGNALS:
    void pressed(comptoir::ui::NumPad::Key key);

private:
    [[nodiscard]] static QString labelOf(Key key);
    [[nodiscard]] static QString spokenOf(Key key);
    void add(QGridLayout *grid, Key key, int row, int column);
    Layout m_layout;
    std::optional<Key> m_mode;
    QHash<Key, Button *> m_buttons;
};

} // namespace comptoir::ui
