// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/staff/user.h"
#include "models/journal/sealedbytes.h"

namespace comptoir
{

/// `pepper` may be empty: no lasting secret store.
[[nodiscard]] PinVerifier makePinVerifier(const QString &pin, const QByteArray &pepper);
/// Constant-time comparison; false as well when the verifier needs a pepper that is not there.
[[nodiscard]] bool pinMatches(const QString &pin, const PinVerifier &verifier, const QByteArray &pepper);

} // namespace comptoir
