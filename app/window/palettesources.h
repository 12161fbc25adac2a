// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/desk.h"
#include "models/viewmodels/search/palettemodel.h"
#include "ui/shell/page.h"

namespace comptoir
{

/// Where the command palette finds items, customers and tickets, in the language of the moment.
[[nodiscard]] QList<PaletteSource> paletteSources(Composition &app, Desk &desk, ui::Frame &frame);

} // namespace comptoir
