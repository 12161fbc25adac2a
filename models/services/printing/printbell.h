// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>

namespace comptoir
{

/// Tells whoever prints that there may be something to print. Rung on the writing lane, inside the transaction that
/// adds the job: what the listener then asks of that lane runs after the commit. Any thread.
class PrintBell
{
public:
    /// `listener` must only pass the word on; an empty one ends it. On return no earlier listener runs any more.
    void listen(std::function<void()> listener)
    {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
    }
    void ring() const
    {
        const std::lock_guard lock(m_mutex);
        if (m_listener)
            m_listener();
    }

private:
    mutable std::mutex m_mutex;
    std::function<void()> m_listener;
};

} // namespace comptoir
