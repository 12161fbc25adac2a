// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/daterange.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

Result<DateRange> DateRange::make(QDate begin, QDate end)
{
    if (!begin.isValid() || !end.isValid() || end < begin)
        return misuse(u"bad_date_range"_s, u"A period needs two dates, the first not after the second."_s);
    return DateRange(begin, end);
}

} // namespace comptoir
