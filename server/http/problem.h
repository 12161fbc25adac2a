// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/http/message.h"

#include <QJsonArray>

namespace comptoir::centre
{

/// The HTTP status of a refusal: by its code where the code has one of its own, else by its class.
[[nodiscard]] int statusOf(const Error &error);

/// A refusal as RFC 9457 writes it: {type, title, status, code, detail, request_id, errors[]}. `errors` names single
/// fields by JSON pointer. What it says was written for the caller: no SQL, no path, no stack.
[[nodiscard]] Response problem(const Error &error, const QString &requestId, const QJsonArray &errors = {});

/// The words of a status: 404 → "Not Found".
[[nodiscard]] const char *reasonPhrase(int status);

} // namespace comptoir::centre
