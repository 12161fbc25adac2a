// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/id.h"

#include <QByteArray>

namespace comptoir::centre
{

/// How far the clock of whoever signs a proof may be off.
inline constexpr qint64 proofSkewMs = 5 * 60 * 1000;

/// What a device signs to refresh a sign-in that is bound to it: SHA-256("comptoir-refresh1" ‖ SHA-256(token) ‖ at ‖
/// nonce), `at` in 8 bytes big-endian. What it signs to enrol and to sign in itself: sync/protocol/devicemessages.h.
[[nodiscard]] QByteArray refreshProofBytes(const QByteArray &token, EpochMs at, const QByteArray &nonce);

} // namespace comptoir::centre
