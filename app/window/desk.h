// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "models/printing/spool/printspooler.h"
#include "models/viewmodels/cash/shiftarea.h"
#include "models/viewmodels/catalogue/importpresenter.h"
#include "models/viewmodels/catalogue/productspresenter.h"
#include "models/viewmodels/fiscal/ticketspresenter.h"
#include "models/viewmodels/sales/customerdisplay.h"
#include "models/viewmodels/session/approvals.h"
#include "models/viewmodels/session/business.h"
#include "models/viewmodels/setup/setuparea.h"
#include "models/viewmodels/sync/syncpresenter.h"

namespace comptoir
{

/// Every presenter of the window, each made once. Pages come and go over them; members are in the order in which they
/// stand on each other.
struct Desk {
    Desk(Composition &app, const Clock &clock, const BusinessSettings &settings, const QString &language,
         SyncSource &source);

    Business business;
    Session session;
    Approvals approvals;
    TillPresenter till;
    PaymentPresenter payment;
    CustomerDisplay customerDisplay;
    TicketsPresenter tickets;
    ShiftArea shift;
    ProductsPresenter products;
    ImportPresenter imports;
    PrintSpooler spooler;
    PrintingPresenter printing;
    SetupArea setup;
    SyncPresenter sync;
};

} // namespace comptoir
