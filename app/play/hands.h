// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"

#include <QWidget>

namespace comptoir
{

/// Works a window as a person at the counter does: by real key and mouse events that go through the window system's
/// door, filters and shortcuts included. After each act it waits until the till has dealt with it.
class Hands
{
public:
    Hands(QWidget &window, Shop &shop) : m_window(window), m_shop(shop) {}

    /// Shows the window and makes it the one that has the keyboard.
    void begin();
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /// A barcode scanner: the keys of a US keyboard, 2 ms apart, and Enter.
    void scan(const QString &code);
    void click(QWidget *widget);
    void click(QWidget *widget, QPoint at);
    /// Clicks the visible button whose accessible name or text is this, or the object of this name. False: there is
    /// none.
    bool clickNamed(const QString &name);
    /// The visible widget of an object name or accessible name, or null.
    [[nodiscard]] QWidget *find(const QString &name) const;
    void settle() const;

private:
    QWidget &m_window;
    Shop &m_shop;
    quint64 m_atMs = 1'000'000;
};

} // namespace comptoir
