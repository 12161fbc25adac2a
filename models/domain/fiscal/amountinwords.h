// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"

namespace comptoir
{

enum class WordsLanguage { Arabic, French, English };

/// An amount in words, as invoices need it: "Mille deux cent trente-quatre dinars algériens et cinquante centimes".
/// French: traditional spelling of tens (soixante-dix, quatre-vingts, quatre-vingt-un), "un" before "mille" left out,
/// plural of cent and vingt. Arabic: grammatical gender and case-free counting forms (مئة, مئتان, ثلاثة آلاف …).
/// Negative amounts begin with "moins", "minus", "ناقص". Covers |amount| < 10^15 major units (beyond: digits and code);
/// currencies other than DZD, EUR, USD use their code, and their minor part is a fraction ("50/100").
[[nodiscard]] QString amountInWords(Money amount, WordsLanguage language);

} // namespace comptoir
