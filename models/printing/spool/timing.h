// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace comptoir
{

/// How long printing waits for what, in milliseconds.
struct PrintTiming {
    int connectMs = 3'000;
    int askMs = 250;      ///< for the first answer: a printer that stays silent prints all the same
    int stallMs = 20'000; ///< without a byte taken
    int doneMs = 15'000;  ///< for the answer that all is printed
    int muteMs = 400;     ///< the same, where a printer never answers
    int pollMs = 1'000;   ///< between questions about paper
    int drawerMs = 2'000; ///< a drawer must not open when nobody stands there any more
    int retryMs = 1'000;  ///< first pause after a failure; doubles
    int retryMostMs = 15'000;
};

} // namespace comptoir
