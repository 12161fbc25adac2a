// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QString>

namespace comptoir::testing
{

/// Reads the modules of a Code 128 symbol (true is a bar) as a scanner would: start, code sets B and C with their
/// switches, check character, stop. Empty when it is none, or its check is wrong.
[[nodiscard]] QString decodeCode128(const QList<bool> &modules);
/// Looks for a symbol on the rows of a picture.
[[nodiscard]] QString readCode128(const QImage &dots);

} // namespace comptoir::testing
