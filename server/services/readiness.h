// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace comptoir::centre
{

/// Whether this process should get calls: a load balancer asks. Any thread.
class Readiness
{
public:
    void setDatabase(bool answers) { m_database = answers; }
    void setStopping() { m_stopping = true; }
    [[nodiscard]] bool isReady() const { return m_database && !m_stopping; }
    [[nodiscard]] const char *state() const { return m_stopping ? "stopping" : m_database ? "ready" : "no_database"; }

private:
    std::atomic<bool> m_database = false;
    std::atomic<bool> m_stopping = false;
};

} // namespace comptoir::centre
