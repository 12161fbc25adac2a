// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/socketcounter.h"

namespace comptoir::centre
{

bool SocketCounter::enter(const QString &address, bool shared)
{
    const std::scoped_lock lock(m_mutex);
    if (m_open >= m_most)
        return false;
    int &count = m_byAddress[address];
    if (!shared && count >= m_mostPerAddress)
        return false;
    ++count;
    ++m_open;
    return true;
}

void SocketCounter::leave(const QString &address)
{
    const std::scoped_lock lock(m_mutex);
    --m_open;
    const auto entry = m_byAddress.find(address);
    if (entry != m_byAddress.end() && --entry.value() == 0)
        m_byAddress.erase(entry);
}

bool SocketCounter::takeBody(qsizetype bytes)
{
    if (m_bodyBytes.fetch_add(bytes) + bytes <= m_mostBodyBytes)
        return true;
    m_bodyBytes -= bytes;
    return false;
}

} // namespace comptoir::centre
