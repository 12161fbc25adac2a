// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace comptoir::ui
{

/// A part of a page that scrolls up and down when there is not enough room, and looks like the page otherwise.
[[nodiscard]] QScrollArea *scrolled(QWidget *content);

} // namespace comptoir::ui
