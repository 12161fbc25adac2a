// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "server/http/message.h"

namespace comptoir::centre
{

/// The ETag of a row that has a version: "v12", strong.
[[nodiscard]] QByteArray etagOf(qint64 version);
/// The answer with its ETag; 304 without a body when the caller has it already (If-None-Match).
[[nodiscard]] Response withEtag(const Request &request, Response response, qint64 version);
/// The version a change is made on: If-Match. Errors `precondition_required` (the field is absent), `malformed`.
[[nodiscard]] Result<qint64> versionToChange(const Request &request);
/// Error `version_conflict` when the row has moved on since.
[[nodiscard]] Result<void> checkVersion(qint64 wanted, qint64 found);

} // namespace comptoir::centre
