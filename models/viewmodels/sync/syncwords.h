// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the sync's codes are called on the screen, in its language; translated under the context "SyncView".
namespace comptoir
{

/// "sale.recorded" → "Ticket"; a kind that is new here is its own word.
[[nodiscard]] QString syncKindWord(const QString &kind);
[[nodiscard]] QString syncKindIcon(const QString &kind);
/// "price" → "Selling price"; a field that is new here is its own word.
[[nodiscard]] QString syncFieldWord(const QString &field);
/// "broken_chain" → a sentence; empty for a code that is new here.
[[nodiscard]] QString syncReasonWord(const QString &code);

} // namespace comptoir
