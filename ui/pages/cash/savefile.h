// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace comptoir::ui
{

/// Asks where a file is to be written, without stopping the window; `write` gets the path, or nothing happens.
/// `filters` as QFileDialog takes them; their first one gives the ending a name without one gets.
void askWhereToSave(QWidget *owner, const QString &title, const QString &name, const QString &filters,
                    std::function<void(const QString &path)> write);

} // namespace comptoir::ui
