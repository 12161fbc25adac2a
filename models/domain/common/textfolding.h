// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace comptoir
{

/// Folds text so that what people type finds what is stored: lower case, no diacritics, Arabic alef forms (أ إ آ ٱ →
/// ا), alef maqsura (ى → ي), teh marbuta (ة → ه), hamza on carriers (ؤ → و, ئ → ي) and lone hamza dropped, tatweel and
/// harakat removed, Arabic-Indic and Persian digits to Latin, œ → oe, æ → ae, ß → ss, white space runs to one space.
[[nodiscard]] QString foldedText(QStringView text);

} // namespace comptoir
