// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/viewmodels/sales/keypad.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

void Keypad::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    m_text.clear();
    Q_EMIT changed();
}

void Keypad::setPercent(bool percent)
{
    if (m_percent == percent)
        return;
    m_percent = percent;
    Q_EMIT changed();
}

QString Keypad::decimal() const
{
    QString text = m_text;
    return text.replace(u',', u'.');
}

void Keypad::append(QChar c)
{
    if (m_text.size() >= charactersMax)
        return;
    if (m_text == "0"_L1 && c != u',')
        m_text.clear();
    m_text += c;
    Q_EMIT changed();
}

void Keypad::digit(int digit)
{
    Q_ASSERT(digit >= 0 && digit <= 9);
    append(QChar(u'0' + digit));
}

void Keypad::doubleZero()
{
    if (m_text.isEmpty() || m_text == "0"_L1)
        return;
    append(u'0');
    append(u'0');
}

void Keypad::comma()
{
    if (m_text.contains(u','))
        return;
    if (m_text.isEmpty())
        append(u'0');
    append(u',');
}

void Keypad::backspace()
{
    if (m_text.isEmpty())
        return;
    m_text.chop(1);
    Q_EMIT changed();
}

void Keypad::clear()
{
    if (m_text.isEmpty())
        return;
    m_text.clear();
    Q_EMIT changed();
}

void Keypad::setText(const QString &text)
{
    m_text = text;
    Q_EMIT changed();
}

} // namespace comptoir
