// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sales/basket.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

bool endsWithPercent(QStringView text)
{
    return text.endsWith(u'%') || text.endsWith(u'\u066A');
}

} // namespace

Result<Discount> Discount::fromText(QStringView text, Currency currency)
{
    const QStringView wanted = text.trimmed();
    const bool percent = endsWithPercent(wanted);
    const Result<qint64> value =
        parseDecimal(percent ? wanted.chopped(1) : wanted, percent ? percentDecimals : currency.decimals());
    COMPTOIR_TRY(value);
    if (*value < 0)
        return misuse(u"bad_discount"_s, u"\"%1\" is negative; a discount takes off, it never adds."_s.arg(text));
    if (percent && *value > wholePpm)
        return misuse(u"bad_discount"_s, u"\"%1\" is more than 100 %."_s.arg(text));
    return Discount{percent ? Kind::Percent : Kind::Amount, *value, {}};
}

} // namespace comptoir
