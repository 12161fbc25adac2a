// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/barcode.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype ean13Length = 13;
constexpr qsizetype valueDigits = 5;
constexpr qsizetype itemDigits = 5;

bool isLatinDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool onlyDigits(QStringView code)
{
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), isLatinDigit);
}

} // namespace

bool looksLikeGtin(QStringView code)
{
    const qsizetype length = code.size();
    return (length == 8 || length == 12 || length == 13 || length == 14) && onlyDigits(code);
}

bool hasValidCheckDigit(QStringView code)
{
    if (!looksLikeGtin(code))
        return false;
    int sum = 0;
    int weight = 1; // the check digit itself weighs 1, its left neighbour 3, and so on
    for (auto digit = code.rbegin(); digit != code.rend(); ++digit) {
        sum += weight * (digit->unicode() - u'0');
        weight = 4 - weight;
    }
    return sum % 10 == 0;
}

QString normalisedBarcode(QStringView code)
{
    QString normalised;
    normalised.reserve(code.size());
    for (QChar c : code) {
        // Scanners and copied text add separators, carriage returns and invisible direction marks.
        if (c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            continue;
        if (c.category() == QChar::Number_DecimalDigit && c.digitValue() >= 0)
            normalised += QChar(u'0' + c.digitValue());
        else
            normalised += c;
    }
    return normalised;
}

Result<std::optional<ScaleCode>> readScaleCode(QStringView code, const QList<ScaleRule> &rules)
{
    const QString label = normalisedBarcode(code);
    if (label.size() != ean13Length || !onlyDigits(label))
        return std::nullopt;
    const auto rule = std::find_if(rules.begin(), rules.end(), [&label](const ScaleRule &candidate) {
        return candidate.prefix.size() == 2 && label.startsWith(candidate.prefix);
    });
    if (rule == rules.end())
        return std::nullopt;
    if (!hasValidCheckDigit(label))
        return misuse(u"bad_check_digit"_s,
                      u"The scale label %1 was misread: its check digit is wrong. Scan it again."_s.arg(label));
    const qint64 value = QStringView(label).sliced(rule->prefix.size() + itemDigits, valueDigits).toLongLong();
    ScaleCode read;
    read.itemCode = label.sliced(rule->prefix.size(), itemDigits);
    if (rule->value == ScaleRule::Value::WeightGrams)
        read.weight = Quantity(value, Unit::Kilogram); // a gram is a thousandth of a kilogram
    else
        read.priceMinor = multiplyDivide(value, rule->minorPerUnit, 1, Rounding::HalfUp);
    return read;
}

} // namespace comptoir
