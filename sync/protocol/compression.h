// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QByteArray>

namespace comptoir::sync
{

/// zstd at its fastest useful level.
[[nodiscard]] QByteArray packed(const QByteArray &bytes);

/// Unpacks at most `max` bytes, however much the sender packed: memory is taken as bytes come out, never as the frame
/// announces. Error `bad_zstd` (damaged, cut short, something after the end, or larger).
[[nodiscard]] Result<QByteArray> unpacked(const QByteArray &bytes, qsizetype max);

} // namespace comptoir::sync
