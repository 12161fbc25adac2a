// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/screenlook.h"

#include "ui/style/look.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

ui::Density densityOf(const QString &name)
{
    if (name == "touch"_L1)
        return ui::Density::Touch;
    return name == "compact"_L1 ? ui::Density::Compact : ui::Density::Comfortable;
}

} // namespace

void applyLook(const Preferences &preferences)
{
    ui::Look &look = ui::Look::instance();
    look.setTheme(preferences.theme());
    look.setReducedMotion(preferences.reducedMotion());
    look.setDensity(densityOf(preferences.density()));
}

} // namespace comptoir
