// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

namespace comptoir
{

/// An error as a sentence for people, in the language of the screen: what happened, what was kept, what to do. A code
/// that has no sentence of its own gives the error's English message.
[[nodiscard]] QString errorText(const Error &error);

} // namespace comptoir
