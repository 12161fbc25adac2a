// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

namespace comptoir::centre
{

inline constexpr qsizetype plannedBytesPerSecond = 8 * 1024; ///< of a body or an answer, on top of its time

/// What a caller may take of the server before anybody knows who it is.
struct EngineLimits {
    using Ms = std::chrono::milliseconds;
    std::size_t headBytes = 8 * 1024;
    Ms head = Ms(10'000);     ///< from the first byte of a request to its empty line
    Ms body = Ms(30'000);     ///< plus a second for each 8 KiB announced
    Ms bodyGrace = Ms(5'000); ///< after which a body must have come at a KiB a second
    Ms handler = Ms(120'000);
    Ms write = Ms(30'000); ///< plus a second for each 8 KiB of the answer
    Ms idle = Ms(300'000); ///< between two requests
    Ms linger = Ms(2'000); ///< for the caller to read a refusal before its bytes are thrown away
    Ms lifetime = Ms(3'600'000);
    Ms tick = Ms(250); ///< how exactly deadlines are kept
    int requestsPerSocket = 1'000;
    int maxSockets = 12'000;
    int maxSocketsPerAddress = 64;
    qsizetype maxBodyBytes = 256 * 1024 * 1024; ///< of all bodies at once
    std::size_t socketMessage = 16 * 1024;
    Ms socketIdle = Ms(90'000);
    std::size_t socketQueue = 64; ///< messages that wait for a WebSocket that does not read
};

} // namespace comptoir::centre
