// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/protocol/wirefields.h"

namespace comptoir::sync
{

/// A refusal of the other side (RFC 9457), as far as this protocol cares.
struct Problem {
    int status = 0;
    QString code;
    QString detail;
    std::optional<JournalPlace> head;  ///< of `gap`
    std::optional<EpochMs> serverTime; ///< of `clock_skew`
    QString stream;                    ///< of `stream_epoch`, `cursor_too_old`, `diverged`
};
[[nodiscard]] QByteArray encode(const Problem &problem);
/// Error `not_a_centre` when the body is nothing a centre would say: a proxy, a captive portal, a wrong address.
[[nodiscard]] Result<Problem> decodeProblem(int status, const QByteArray &body);

} // namespace comptoir::sync
