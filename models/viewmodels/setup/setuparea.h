// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/preferences.h"
#include "models/viewmodels/setup/peoplepresenter.h"
#include "models/viewmodels/setup/printerbench.h"
#include "models/viewmodels/setup/settingspresenter.h"

namespace comptoir
{

/// The presenters the settings page stands on.
struct SetupArea {
    SetupArea(SetupService &setup, StaffService &staff, PrintSpooler &spooler, PrintingPresenter &printing,
              Business &business, Session &session, Approvals &approvals)
        : settings(setup, business, session, approvals), people(staff, business, session, approvals),
          printers(setup, spooler, printing, business, approvals)
    {
    }

    SettingsPresenter settings;
    PeoplePresenter people;
    PrinterBench printers;
};

} // namespace comptoir
