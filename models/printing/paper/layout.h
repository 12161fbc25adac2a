// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/paper/paper.h"
#include "models/services/printing/papercontent.h"

namespace comptoir
{

/// How a paper is to look.
struct PaperFormat {
    QString language = QStringLiteral("fr"); ///< "fr", "ar", "en"
    int widthMm = 80;                        ///< 80 or 58; invoices are always A4
};

/// Lays a paper out, once. Needs the program's fonts (loadFonts()); any thread.
[[nodiscard]] Paper layOut(const PaperContent &content, const PaperFormat &format);

} // namespace comptoir
