// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <atomic>
#include <mutex>

namespace comptoir::centre
{

/// How many sockets are open, in all and per address, and how many bytes of bodies are being read. Any thread.
class SocketCounter
{
public:
    SocketCounter(int most, int mostPerAddress, qsizetype mostBodyBytes)
        : m_most(most), m_mostPerAddress(mostPerAddress), m_mostBodyBytes(mostBodyBytes)
    {
    }

    /// False when one more would be too many. `shared`: the address stands for many clients (a proxy).
    [[nodiscard]] bool enter(const QString &address, bool shared);
    void leave(const QString &address);

    [[nodiscard]] bool takeBody(qsizetype bytes);
    void giveBody(qsizetype bytes) { m_bodyBytes -= bytes; }

    [[nodiscard]] int open() const { return m_open; }
    [[nodiscard]] qsizetype bodyBytes() const { return m_bodyBytes; }

private:
    const int m_most;
    const int m_mostPerAddress;
    const qsizetype m_mostBodyBytes;
    std::atomic<int> m_open = 0;
    std::atomic<qsizetype> m_bodyBytes = 0;
    std::mutex m_mutex;
    QHash<QString, int> m_byAddress;
};

} // namespace comptoir::centre
