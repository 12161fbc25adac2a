// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/desk.h"

namespace comptoir
{

Desk::Desk(Composition &app, const Clock &clock, const BusinessSettings &settings, const QString &language,
           SyncSource &source)
    : business(app.setup, clock, settings, language), session(app.staff), approvals(session, app.staff),
      till({app.sales, app.catalogue, app.tiles, app.customers, app.shifts}, business, session, approvals),
      payment(till, app.sales, business, approvals), customerDisplay(till, payment, business),
      tickets({app.ticketList, app.documents, app.sales}, business, session, approvals),
      shift({app.shifts, app.shiftViews, app.closures}, business, session, approvals),
      products(app.products, app.catalogue, business, session, approvals),
      imports(app.products, app.catalogue, business, approvals), spooler(app.printQueue),
      printing(app.printQueue, spooler, business),
      setup(app.setup, app.staff, spooler, printing, business, session, approvals),
      sync(source, business, session, approvals)
{
}

} // namespace comptoir
