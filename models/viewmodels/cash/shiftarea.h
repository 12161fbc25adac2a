// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/cash/closurelistmodel.h"
#include "models/viewmodels/cash/shiftcloser.h"
#include "models/viewmodels/cash/shifthistorymodel.h"
#include "models/viewmodels/cash/shiftpresenter.h"
#include "models/viewmodels/cash/zpresenter.h"

namespace comptoir
{

/// Everything the page of the shift is a view of, made once. GUI thread; outlives the page.
struct ShiftArea {
    ShiftArea(const ShiftPresenter::Services &services, Business &business, Session &session, Approvals &approvals)
        : shift(services, business, session, approvals), closer(shift, services),
          history(services.views, business, session), z(services.shifts, services.views, business, session, approvals),
          closures(services.closures, business, session)
    {
    }

    ShiftPresenter shift;
    ShiftCloser closer;
    ShiftHistoryModel history;
    ZPresenter z;
    ClosureListModel closures;
};

} // namespace comptoir
