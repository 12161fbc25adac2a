// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numpad.h"

#include "ui/style/look.h"
#include "ui/widgets/button.h"

namespace comptoir::ui
{

using namespace Qt::StringLiterals;

namespace
{

struct Place {
    NumPad::Key key;
    int row, column;
};

using Key = NumPad::Key;

constexpr std::array digits{Place{Key::D7, 0, 0}, Place{Key::D8, 0, 1}, Place{Key::D9, 0, 2}, Place{Key::D4, 1, 0},
                            Place{Key::D5, 1, 1}, Place{Key::D6, 1, 2}, Place{Key::D1, 2, 0}, Place{Key::D2, 2, 1},
                            Place{Key::D3, 2, 2}, Place{Key::D0, 3, 0}};
constexpr std::array till{Place{Key::Quantity, 0, 3}, Place{Key::Price, 1, 3},     Place{Key::Discount, 2, 3},
                          Place{Key::Comma, 3, 1},    Place{Key::Backspace, 3, 2}, Place{Key::Ok, 3, 3}};
constexpr std::array payment{Place{Key::Backspace, 0, 3},  Place{Key::Clear, 1, 3}, Place{Key::Plus100, 2, 3},
                             Place{Key::DoubleZero, 3, 1}, Place{Key::Comma, 3, 2}, Place{Key::Plus500, 3, 3}};

bool isMode(Key key)
{
    return key == Key::Quantity || key == Key::Price || key == Key::Discount;
}

} // namespace

NumPad::NumPad(Layout layout, QWidget *parent) : QWidget(parent), m_layout(layout)
{
    setLayoutDirection(Qt::LeftToRight);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(touch() ? tokens::space12 : tokens::space8);
    for (const Place &place : digits)
        add(grid, place.key, place.row, place.column);
    for (const Place &place : layout == Layout::Till ? till : payment)
        add(grid, place.key, place.row, place.column);
    for (int column = 0; column < 4; ++column)
        grid->setColumnStretch(column, 1);
    setAccessibleName(tr("Digit keys"));
}

void NumPad::add(QGridLayout *grid, Key key, int row, int column)
{
    const bool plain = digit(key) || key == Key::DoubleZero || key == Key::Comma;
    const bool erases = key == Key::Backspace;
    auto *button = new Button(key == Key::Ok ? Button::Kind::Primary : Button::Kind::Key,
                              key == Key::Ok ? tr("OK") : labelOf(key), erases ? u"backspace"_s : QString());
    button->setFocusPolicy(Qt::TabFocus);
    button->setHeight(m_layout == Layout::Payment ? tokens::numpadKeyPayment : tokens::numpadKey);
    button->setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    button->setFilled(!plain && (m_layout == Layout::Payment || isMode(key)));
    button->setAutoRepeat(erases);
    button->setAccessibleName(spokenOf(key));
    if (isMode(key)) {
        if (!touch())
            button->setKeyCap(key == Key::Quantity ? u"F2"_s : key == Key::Price ? u"F3"_s : u"F4"_s);
        button->setCheckable(true);
    }
    if (!plain) // words and the erasing arrow run as the window does
        button->setLayoutDirection(QGuiApplication::layoutDirection());
    connect(button, &QPushButton::clicked, this, [this, key] {
        if (isMode(key))
            setMode(m_mode); // lit by the page's answer, not by the click
        Q_EMIT pressed(key);
    });
    grid->addWidget(button, row, column);
    m_buttons.insert(key, button);
}

void NumPad::setMode(std::optional<Key> mode)
{
    Q_ASSERT(!mode || isMode(*mode));
    m_mode = mode;
    for (const Key key : {Key::Quantity, Key::Price, Key::Discount}) {
        if (Button *button = m_buttons.value(key))
            button->setChecked(mode == key);
    }
}

std::optional<int> NumPad::digit(Key key)
{
    return key <= Key::D9 ? std::optional(int(key)) : std::nullopt;
}

QString NumPad::typed(Key key)
{
    if (const std::optional<int> number = digit(key))
        return QString::number(*number);
    return key == Key::DoubleZero ? u"00"_s : key == Key::Comma ? u","_s : QString();
}

QString NumPad::labelOf(Key key)
{
    if (key == Key::Quantity)
        return tr("Qty");
    if (key == Key::Price)
        return tr("Price");
    if (key == Key::Discount)
        return tr("Discount");
    if (key == Key::Clear)
        return u"C"_s;
    return key == Key::Plus100 ? u"+100"_s : key == Key::Plus500 ? u"+500"_s : typed(key);
}

QString NumPad::spokenOf(Key key)
{
    if (key == Key::Comma)
        return tr("Comma");
    if (key == Key::Backspace)
        return tr("Erase the last digit");
    if (key == Key::Clear)
        return tr("Clear");
    return key == Key::Quantity ? tr("Quantity") : key == Key::Ok ? tr("OK") : labelOf(key);
}

} // namespace comptoir::ui
