// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

#include <QStringList>

namespace comptoir
{

/// What the window was started with.
struct WindowOptions {
    QString data; ///< folder of the data file
    QString keyPasswordFile;
    QString clock;       ///< ISO 8601; empty: the system's
    QString language;    ///< empty: as the screen likes it
    QString theme;       ///< likewise
    QString density;     ///< likewise
    QString screenshots; ///< folder: renders every page there and ends
    bool showcase = false;
    bool demo = false; ///< a folder without data gets the demo business
    bool help = false;

    /// Error `usage`.
    [[nodiscard]] static Result<WindowOptions> read(const QStringList &words);
    [[nodiscard]] static QString usage();
};

} // namespace comptoir
