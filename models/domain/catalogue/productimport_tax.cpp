// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue/productimport_parts.h"
#include "models/domain/common/textfolding.h"

using namespace Qt::StringLiterals;

namespace comptoir::importing
{

namespace
{

constexpr qint64 ppmPerPercent = 10'000;

/// Folded, without spaces, punctuation and the percent sign: "TVA 19 %" and "tva19" are one.
QString taxKey(QStringView text)
{
    QString key = foldedText(text);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'.' && c != u','; });
    return key;
}

bool saysExempt(const QString &key)
{
    static const QStringList words{taxKey(u"exempt"), taxKey(u"exempted"), taxKey(u"exonéré"), taxKey(u"exonérée"),
                                   taxKey(u"none"),   taxKey(u"sans"),     taxKey(u"معفى"),    taxKey(u"بدون")};
    return words.contains(key);
}

/// The rate that a cell names, in parts per million. `key` is its taxKey().
std::optional<qint64> percentIn(QStringView cell, const QString &key)
{
    if (saysExempt(key))
        return 0;
    QStringView digits = key;
    for (QStringView prefix : {QStringView(u"tva"), QStringView(u"vat")}) {
        if (digits.startsWith(prefix))
            digits = digits.sliced(prefix.size());
    }
    const auto percent = parseDecimal(digits, percentDecimals);
    const bool negative = cell.trimmed().startsWith(u'-'); // punctuation to a name, but not to a rate
    return percent && !negative ? std::optional(*percent) : std::nullopt;
}

} // namespace

TaxClassFinder::TaxClassFinder(const TaxTable &taxes, QDate day)
{
    QList<std::pair<qint64, QString>> several;
    for (const TaxClass &taxClass : taxes.classes()) {
        if (const QString key = taxKey(taxClass.name); !key.isEmpty())
            m_byFoldedName.insert(key, taxClass.code);
        const auto rates = taxes.ratesFor(taxClass.code, day);
        if (!rates)
            continue; // not in force on this day: can still be named
        qint64 total = 0;
        for (const TaxRate &rate : *rates)
            total += rate.ratePpm;
        (rates->size() <= 1 ? m_byRate : several).append({total, taxClass.code});
    }
    m_byRate += several;
    for (const TaxClass &taxClass : taxes.classes()) // last: a code goes before another class's name
        m_byFoldedName.insert(taxKey(taxClass.code), taxClass.code);
}

std::optional<QString> TaxClassFinder::classWithRate(qint64 ratePpm) const
{
    const auto found =
        std::find_if(m_byRate.begin(), m_byRate.end(), [ratePpm](const auto &rate) { return rate.first == ratePpm; });
    return found == m_byRate.end() ? std::nullopt : std::optional(found->second);
}

Result<QString> TaxClassFinder::find(QStringView cell) const
{
    const QString key = taxKey(cell);
    if (const auto named = m_byFoldedName.constFind(key); named != m_byFoldedName.constEnd())
        return *named;
    if (const std::optional<qint64> percent = percentIn(cell, key)) {
        if (const auto found = classWithRate(*percent))
            return *found;
        const bool fraction = *percent > 0 && *percent < ppmPerPercent && !cell.contains(u'%');
        if (const auto found = fraction ? classWithRate(*percent * 100) : std::nullopt)
            return *found;
    }
    return misuse(u"unknown_tax_class"_s, u"\"%1\" is neither a tax class nor the rate of one."_s.arg(cell));
}

} // namespace comptoir::importing
