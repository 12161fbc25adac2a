// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/decimal.h"

#include "models/domain/common/arithmetic.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

Unexpected notANumber(QStringView text)
{
    return misuse(u"not_a_number"_s, u"\"%1\" is not a decimal number."_s.arg(text));
}

Result<qint64> scaledDigits(QStringView text, qsizetype begin, int decimals, bool negative)
{
    Int128 value = 0;
    int fractionDigits = -1; // -1: the decimal separator has not been met
    bool anyDigit = false;
    for (QChar c : text.sliced(begin)) {
        if ((c == u'.' || c == u',' || c == u'\u066B') && fractionDigits < 0) {
            fractionDigits = 0;
            continue;
        }
        const int digit = c.digitValue();
        if (digit < 0)
            return notANumber(text);
        anyDigit = true;
        if (fractionDigits >= 0 && ++fractionDigits > decimals) {
            if (digit != 0)
                return misuse(u"too_precise"_s, u"\"%1\" has more than %2 decimals."_s.arg(text).arg(decimals));
            continue;
        }
        value = value * 10 + digit;
        if (value > std::numeric_limits<qint64>::max())
            return misuse(u"out_of_range"_s, u"\"%1\" is too large."_s.arg(text));
    }
    if (!anyDigit)
        return notANumber(text);
    for (int have = std::clamp(fractionDigits, 0, decimals); have < decimals; ++have) {
        value *= 10;
        if (value > std::numeric_limits<qint64>::max())
            return misuse(u"out_of_range"_s, u"\"%1\" is too large."_s.arg(text));
    }
    return static_cast<qint64>(negative ? -value : value);
}

} // namespace

Result<qint64> parseDecimal(QStringView text, int decimals)
{
    text = text.trimmed();
    if (text.isEmpty())
        return notANumber(text);
    const bool negative = text.front() == u'-' || text.front() == u'\u2212';
    const bool sign = negative || text.front() == u'+';
    return scaledDigits(text, sign ? 1 : 0, decimals, negative);
}

QString formatDecimal(qint64 scaled, int decimals)
{
    QString digits = QString::number(scaled);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return negative ? QString(u'-' + digits) : digits;
}

} // namespace comptoir
