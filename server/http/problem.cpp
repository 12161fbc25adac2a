// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace comptoir::centre
{

namespace
{

struct StatusOfCode {
    QLatin1StringView code;
    int status;
};

/// Codes whose status is not what their class says. The one table.
constexpr StatusOfCode statuses[] = {
    {"malformed"_L1, 400},
    {"idempotency_key_needed"_L1, 400},
    {"bad_idempotency_key"_L1, 400},
    {"unauthenticated"_L1, 401},
    {"bad_credentials"_L1, 401},
    {"clock_skew"_L1, 401},
    {"nonce_used"_L1, 401},
    {"token_used"_L1, 401},
    {"forbidden"_L1, 403},
    {"step_up_needed"_L1, 403},
    {"more_than_own"_L1, 403},
    {"not_found"_L1, 404},
    {"method_not_allowed"_L1, 405},
    {"timeout"_L1, 408},
    {"conflict"_L1, 409},
    {"already_exists"_L1, 409},
    {"request_in_progress"_L1, 409},
    {"protocol_unsupported"_L1, 409},
    {"gone"_L1, 410},
    {"link_expired"_L1, 410},
    {"length_needed"_L1, 411},
    {"version_conflict"_L1, 412},
    {"too_large"_L1, 413},
    {"unsupported_type"_L1, 415},
    {"unsupported_encoding"_L1, 415},
    {"bad_range"_L1, 416},
    {"bad_expectation"_L1, 417},
    {"invalid"_L1, 422},
    {"unknown_permission"_L1, 422},
    {"idempotency_key_reused"_L1, 422},
    {"upgrade_needed"_L1, 426},
    {"precondition_required"_L1, 428},
    {"rate_limited"_L1, 429},
    {"header_too_large"_L1, 431},
    {"internal"_L1, 500},
    {"busy"_L1, 503},
    {"stopping"_L1, 503},
    {"unavailable"_L1, 503},
};

constexpr std::pair<int, const char *> phrases[] = {
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {302, "Found"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {415, "Unsupported Media Type"},
    {416, "Range Not Satisfiable"},
    {417, "Expectation Failed"},
    {422, "Unprocessable Content"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
};

} // namespace

int statusOf(const Error &error)
{
    for (const StatusOfCode &entry : statuses) {
        if (error.code == entry.code)
            return entry.status;
    }
    switch (error.errorClass) {
    case ErrorClass::Rule:
        return 409;
    case ErrorClass::Usage:
        return 400;
    case ErrorClass::Integrity:
        return 422;
    case ErrorClass::Network:
        return 502;
    }
    Q_UNREACHABLE();
}

const char *reasonPhrase(int status)
{
    for (const auto &[code, phrase] : phrases) {
        if (code == status)
            return phrase;
    }
    return "Unknown";
}

Response problem(const Error &error, const QString &requestId, const QJsonArray &errors)
{
    const int status = statusOf(error);
    QJsonObject object{{u"type"_s, QString(u"urn:comptoir:error:"_s + error.code)},
                       {u"title"_s, QString::fromLatin1(reasonPhrase(status))},
                       {u"status"_s, status},
                       {u"code"_s, error.code},
                       {u"detail"_s, error.message},
                       {u"request_id"_s, requestId}};
    if (!errors.isEmpty())
        object.insert(u"errors"_s, errors);
    Response response = Response::json(object, status);
    response.contentType = QByteArrayLiteral("application/problem+json; charset=utf-8");
    if (status == 401)
        response.headers.append({QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer")});
    return response;
}

} // namespace comptoir::centre
