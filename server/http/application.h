// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/http/message.h"

#include <functional>
#include <memory>
#include <optional>

namespace comptoir::centre
{

struct Route;

/// What is decided about a request once its headers are read and before its body is.
struct Admission {
    std::optional<Response> refusal; ///< answered at once; a body that was announced is not read
    qsizetype bodyLimit = 0;         ///< on the wire, and of what it unpacks to
    bool compressedBody = false;
    bool webSocket = false;
    const Route *route = nullptr; ///< for the application; the engine does not look at it
};

/// A WebSocket as the application sees it. Any thread; everything after the end is ignored.
class Socket
{
public:
    virtual ~Socket() = default;
    /// A caller that does not read is closed once its queue is full.
    virtual void send(QByteArray text) = 0;
    virtual void close() = 0;
};

/// Whether a request becomes a WebSocket, and who hears of it. The functions are called on I/O threads.
struct SocketOpening {
    std::optional<Response> refusal;
    std::function<void(std::shared_ptr<Socket>)> opened;
    std::function<void(const QByteArray &)> received;
    std::function<void()> closed;
};

/// What the HTTP engine serves. `admit`, `answer` and `openSocket` are called on I/O threads and do not wait; what is
/// given back through a function may come from any thread, once.
class Application
{
public:
    using Reply = std::function<void(Response)>;
    using SocketReply = std::function<void(SocketOpening)>;
    virtual ~Application() = default;

    /// `method` is empty for one the API never has (HEAD, OPTIONS, TRACE …). May fill in pathValues.
    virtual Admission admit(Request &head, std::optional<Method> method) = 0;
    virtual void answer(Request request, const Admission &admission, Reply reply) = 0;
    virtual void openSocket(Request request, const Admission &admission, SocketReply reply) = 0;
    /// The engine refused something on its own: a broken head, a limit, a deadline.
    virtual void refused(const QString &peer, const Error &error) = 0;
};

} // namespace comptoir::centre
