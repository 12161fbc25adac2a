// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/services/sales/quote.h"

namespace comptoir
{

Result<Settlement> Quote::settled(const QList<Tender> &tenders) const
{
    return settle(priced.total, tenders, cash, day, returnedDuty);
}

Result<PaymentState> Quote::standing(const QList<Tender> &tenders) const
{
    return paymentState(priced.total, tenders, cash, day, returnedDuty);
}

} // namespace comptoir
