// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace comptoir
{

/// The bars (true) and spaces of a text in Code 128, without its quiet zones; empty when the code cannot hold it.
[[nodiscard]] QList<bool> code128(const QString &text);

} // namespace comptoir
