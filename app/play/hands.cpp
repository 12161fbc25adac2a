// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/play/hands.h"

#include "app/window/settle.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr quint64 pauseMs = 1'000; ///< between two scans
constexpr quint64 scannerMs = 2;
constexpr quint32 xkbOffset = 8;
constexpr quint32 evdevEnter = 28;

/// The kernel's number of a figure's or letter's key.
quint32 evdevCode(QChar sign)
{
    static const QString rows[] = {u"1234567890-"_s, u"QWERTYUIOP"_s, u"ASDFGHJKL"_s, u"ZXCVBNM"_s};
    static constexpr quint32 firsts[] = {2, 16, 30, 44};
    for (std::size_t row = 0; row < std::size(rows); ++row) {
        const qsizetype at = rows[row].indexOf(sign.toUpper());
        if (at >= 0)
            return firsts[row] + quint32(at);
    }
    return 0;
}

} // namespace

void Hands::settle() const
{
    comptoir::settle(m_shop);
}

void Hands::begin()
{
    m_window.show();
    m_window.activateWindow();
    QApplication::setActiveWindow(&m_window);
    settle();
}

void Hands::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.windowHandle(), key, modifiers);
    settle();
}

void Hands::type(const QString &text)
{
    for (const QChar sign : text)
        QTest::sendKeyEvent(QTest::Click, m_window.windowHandle(), Qt::Key(sign.toUpper().unicode()), sign,
                            Qt::NoModifier);
    settle();
}

void Hands::scan(const QString &code)
{
    const auto stroke = [this](int key, const QString &text, quint32 evdev) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, evdev + xkbOffset, 0, 0, text);
            event.setTimestamp(m_atMs);
            QCoreApplication::sendEvent(m_window.windowHandle(), &event);
        }
        m_atMs += scannerMs;
    };
    m_atMs += pauseMs;
    for (const QChar sign : code)
        stroke(sign.toUpper().unicode(), sign, evdevCode(sign));
    stroke(Qt::Key_Return, u"\r"_s, evdevEnter);
    settle();
}

void Hands::click(QWidget *widget)
{
    click(widget, widget->rect().center());
}

void Hands::click(QWidget *widget, QPoint at)
{
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {}, widget->mapTo(widget->window(), at));
    settle();
}

QWidget *Hands::find(const QString &name) const
{
    for (QWidget *widget : m_window.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named =
            widget->objectName() == name || widget->accessibleName() == name || (button && button->text() == name);
        if (named && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

bool Hands::clickNamed(const QString &name)
{
    QWidget *widget = find(name);
    if (widget)
        click(widget);
    return widget != nullptr;
}

} // namespace comptoir
