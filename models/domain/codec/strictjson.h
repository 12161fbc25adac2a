// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace comptoir
{

/// What a message from outside may need at most.
struct JsonLimits {
    int depth = 32;
    qsizetype bytes = 4 * 1024 * 1024;
    qsizetype values = 200'000; ///< objects, arrays and what is in them
};

/// Reads one JSON object from outside, in one way only: whatever two readers could understand differently is refused.
/// That is: a key given twice, a number with a fraction or an exponent or beyond 64 bits (the protocol has none), bytes
/// that are not UTF-8, half a surrogate pair, NUL, deeper nesting than `limits`, anything after the object. Time and
/// memory grow with the size of the text and no faster. Error `malformed`; it names the place and quotes nothing.
[[nodiscard]] Result<QJsonObject> parseStrictJson(QByteArrayView text, const JsonLimits &limits = {});

} // namespace comptoir
