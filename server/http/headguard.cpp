// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/headguard.h"

#include "server/http/target.h"

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/verb.hpp>
#include <limits>

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace comptoir::centre
{

namespace
{

using Fields = HeadParser::value_type;

constexpr int mostFields = 100;
constexpr qsizetype mostLengthDigits = 15;

/// Fields that mean something to us and therefore may stand only once.
constexpr const char *singleFields[] = {
    "authorization", "content-type",  "content-encoding", "expect",      "idempotency-key",
    "if-match",      "if-none-match", "origin",           "x-tenant-id", "x-request-id",
};

/// What Beast forgives and we do not, seen in the bytes themselves.
Result<void> checkBytes(std::string_view bytes)
{
    int lines = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const char next = i + 1 < bytes.size() ? bytes[i + 1] : '\0';
        if (c == '\0')
            return malformed("The head holds a zero byte.");
        if (c == '\r' && next != '\n')
            return malformed("The head holds a carriage return alone.");
        if (c != '\n')
            continue;
        if (i == 0 || bytes[i - 1] != '\r')
            return malformed("The head holds a line feed alone.");
        if (next == ' ' || next == '\t')
            return malformed("The head holds a folded line.");
        ++lines;
    }
    if (lines - 2 > mostFields)
        return misuse(u"header_too_large"_s, u"The head has more than %1 fields."_s.arg(mostFields));
    return {};
}

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::size_t countOf(const Fields &fields, http::field name)
{
    return fields.count(name);
}

Result<void> checkFraming(const Fields &fields)
{
    const bool old = fields.version() != 11;
    if (countOf(fields, http::field::transfer_encoding) > 0) {
        const bool plain = !old && countOf(fields, http::field::content_length) == 0 &&
                           boost::beast::iequals(fields[http::field::transfer_encoding], "chunked");
        return plain ? misuse(u"length_needed"_s, u"Send the body with Content-Length, not in chunks."_s)
                     : malformed("The request has a Transfer-Encoding.");
    }
    if (old)
        return malformed("Only HTTP/1.1 is spoken here.");
    if (countOf(fields, http::field::content_length) > 1)
        return malformed("The request has two Content-Lengths.");
    if (countOf(fields, http::field::host) != 1 ||
        !isHost(
            QByteArrayView(fields[http::field::host].data(), static_cast<qsizetype>(fields[http::field::host].size()))))
        return malformed("The request needs one Host.");
    for (const char *name : singleFields) {
        if (fields.count(name) > 1)
            return misuse(u"malformed"_s, u"The field %1 stands twice."_s.arg(QLatin1StringView(name)));
    }
    return {};
}

Result<qsizetype> bodySizeOf(const Fields &fields)
{
    const QByteArray text = bytesOf(fields[http::field::content_length]);
    if (countOf(fields, http::field::content_length) == 0)
        return 0;
    if (text.isEmpty() || text.size() > mostLengthDigits ||
        !std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return malformed("The Content-Length is not a number.");
    return text.toLongLong();
}

std::optional<Method> methodOf(http::verb verb)
{
    if (verb == http::verb::get)
        return Method::Get;
    if (verb == http::verb::post)
        return Method::Post;
    if (verb == http::verb::put)
        return Method::Put;
    if (verb == http::verb::patch)
        return Method::Patch;
    if (verb == http::verb::delete_)
        return Method::Delete;
    return std::nullopt;
}

void copyFields(const Fields &fields, Request &request)
{
    for (const auto &field : fields) {
        QByteArray &value = request.headers[bytesOf(field.name_string()).toLower()];
        value = value.isNull() ? bytesOf(field.value()) : value + ", " + bytesOf(field.value());
    }
}

Result<Head> headOf(const Fields &fields)
{
    if (fields.method() == http::verb::unknown)
        return malformed("The method is unknown.");
    COMPTOIR_TRY(checkFraming(fields));
    const Result<qsizetype> size = bodySizeOf(fields);
    COMPTOIR_TRY(size);
    const Result<Target> target = readTarget(bytesOf(fields.target()), bytesOf(fields[http::field::host]));
    COMPTOIR_TRY(target);
    Head head;
    head.method = methodOf(fields.method());
    head.request.method = head.method.value_or(Method::Get);
    head.request.path = target->path;
    head.request.query = target->query;
    head.bodySize = *size;
    head.closes = !fields.keep_alive();
    copyFields(fields, head.request);
    const QByteArray expect = head.request.header("expect");
    head.expectsContinue = expect.compare("100-continue", Qt::CaseInsensitive) == 0;
    if (!expect.isEmpty() && !head.expectsContinue)
        return misuse(u"bad_expectation"_s, u"Only 100-continue can be expected."_s);
    head.upgrades = head.request.header("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
    return head;
}

} // namespace

Result<Head> readHead(std::string_view bytes, HeadParser &parser)
{
    COMPTOIR_TRY(checkBytes(bytes));
    parser.eager(false);
    parser.header_limit(std::numeric_limits<std::uint32_t>::max()); // the bytes were counted while they were read
    parser.body_limit(boost::none);
    boost::system::error_code error;
    std::size_t used = 0;
    while (!error && used < bytes.size() && !parser.is_header_done())
        used += parser.put(boost::asio::buffer(bytes.data() + used, bytes.size() - used), error);
    if (error || !parser.is_header_done())
        return malformed("The head is not HTTP.");
    return headOf(parser.get());
}

} // namespace comptoir::centre
