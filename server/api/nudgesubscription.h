// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/services/nudgehub.h"

namespace comptoir::centre
{

/// One WebSocket's part in the hub. Used on that socket's I/O thread.
class NudgeSubscription
{
public:
    NudgeSubscription(NudgeHub &hub, const NudgeHub::Listener &listener) : m_hub(hub), m_listener(listener) {}

    void begin(std::shared_ptr<Socket> socket);
    /// {"streams": ["T", "B:…", "D:…"]}: only these from now on. What cannot be read ends the connection.
    void choose(const QByteArray &text);
    void end();

private:
    NudgeHub &m_hub;
    NudgeHub::Listener m_listener;
    NudgeHub::Ticket m_ticket = 0;
    std::weak_ptr<Socket> m_socket;
};

} // namespace comptoir::centre
