// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/application.h"

#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <string_view>

namespace comptoir::centre
{

using HeadParser = boost::beast::http::request_parser<boost::beast::http::empty_body>;

/// A head that was read, checked and found in order.
struct Head {
    Request request;              ///< without body, peer and id
    std::optional<Method> method; ///< empty: one of HTTP's that the API never has
    qsizetype bodySize = 0;
    bool closes = false; ///< the caller ends the connection after the answer
    bool expectsContinue = false;
    bool upgrades = false; ///< asks for a WebSocket
};

/// Reads a request's head, the bytes up to and with the empty line. Beast parses; before and after, everything is
/// refused that two programs could read differently: folded lines, bare CR or LF, Transfer-Encoding of any kind, two
/// Content-Lengths, no Host or two, HTTP/1.0. After an error the connection is closed: nobody knows where the next
/// request would begin. Errors `malformed`, `length_needed`, `header_too_large`, `bad_expectation`.
[[nodiscard]] Result<Head> readHead(std::string_view bytes, HeadParser &parser);

} // namespace comptoir::centre
