// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/support/httpclient.h"

namespace comptoir::centre
{

/// A call and its answer as a line of JSON, for tests/server/api/contract.py.
[[nodiscard]] QByteArray trafficLine(const QByteArray &method, const QByteArray &path, const QByteArray &request,
                                     const HttpReply &reply);

/// Adds the line to the file that COMPTOIR_TRAFFIC names; nothing when it names none. The file begins with the program.
void noteCall(const QByteArray &method, const QByteArray &path, const QByteArray &request, const HttpReply &reply);

} // namespace comptoir::centre
