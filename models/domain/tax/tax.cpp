// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/tax/tax.h"

#include "models/domain/sales/allocation.h"

#include <map>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

template <typename Named>
const Named *findByCode(const QList<Named> &items, QStringView code)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [code](const Named &item) { return item.code == code; });
    return found == items.end() ? nullptr : &*found;
}

template <typename Named>
void putByCode(QList<Named> &items, Named item)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&item](const Named &other) { return other.code == item.code; });
    if (found == items.end())
        items.append(std::move(item));
    else
        *found = std::move(item);
}

Result<TaxRate> rateOn(const TaxDefinition &tax, QDate day)
{
    const TaxDefinition::Period *inForce = nullptr;
    for (const TaxDefinition::Period &period : tax.periods) {
        if (period.from <= day && (inForce == nullptr || inForce->from < period.from))
            inForce = &period;
    }
    if (inForce == nullptr)
        return refuse(u"no_tax_rate"_s, u"The tax \"%1\" has no rate on %2; add a period that begins before."_s.arg(
                                            tax.code, day.toString(Qt::ISODate)));
    return TaxRate{tax.code, inForce->ratePpm};
}

/// The rates of a line in one order, so that equal sets are equal keys; an exempt line bears the nameless zero rate.
QList<TaxRate> rateSet(QList<TaxRate> rates)
{
    if (rates.isEmpty())
        rates.append(TaxRate{});
    std::sort(rates.begin(), rates.end());
    return rates;
}

/// Lines that are taxed and rounded together.
struct TaxGroup {
    QList<TaxRate> rates;
    QList<qsizetype> members;
};

std::vector<TaxGroup> groupsOf(const QList<TaxableLine> &lines, TaxRounding rounding)
{
    std::vector<TaxGroup> groups;
    std::map<QList<TaxRate>, std::size_t> groupOfRates;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QList<TaxRate> rates = rateSet(lines.at(i).rates);
        if (rounding == TaxRounding::PerDocument) {
            const auto [known, isNew] = groupOfRates.try_emplace(rates, groups.size());
            if (!isNew) {
                groups[known->second].members.append(i);
                continue;
            }
        }
        groups.push_back(TaxGroup{std::move(rates), {i}});
    }
    return groups;
}

qint64 divisorOf(const QList<TaxRate> &rates, TaxMode mode)
{
    qint64 divisor = wholePpm;
    if (mode == TaxMode::Inclusive) {
        for (const TaxRate &rate : rates)
            divisor = checkedAdd(divisor, rate.ratePpm);
    }
    return divisor;
}

void taxGroup(const TaxGroup &group, const QList<TaxableLine> &lines, TaxMode mode, QList<TaxedLine> &taxed)
{
    Money amount = Money::zero(taxed.front().net.currency());
    QList<qint64> weights;
    for (const qsizetype member : group.members) {
        amount += lines.at(member).amount;
        weights.append(lines.at(member).amount.minor());
    }
    const qint64 divisor = divisorOf(group.rates, mode);
    for (const TaxRate &rate : group.rates) {
        const QList<Money> parts = allocate(amount.scaled(rate.ratePpm, divisor, Rounding::HalfUp), weights);
        for (qsizetype i = 0; i < parts.size(); ++i) {
            TaxedLine &line = taxed[group.members.at(i)];
            line.taxes.append(TaxAmount{rate, {}, parts.at(i)});
            line.tax += parts.at(i);
        }
    }
    for (const qsizetype member : group.members) {
        TaxedLine &line = taxed[member];
        const Money given = lines.at(member).amount;
        line.net = mode == TaxMode::Inclusive ? given - line.tax : given;
        line.total = line.net + line.tax;
        for (TaxAmount &part : line.taxes)
            part.base = line.net;
    }
}

} // namespace

void TaxTable::put(TaxDefinition tax)
{
    putByCode(m_taxes, std::move(tax));
}

void TaxTable::put(TaxClass taxClass)
{
    putByCode(m_classes, std::move(taxClass));
}

bool TaxTable::hasClass(QStringView classCode) const
{
    return findByCode(m_classes, classCode) != nullptr;
}

Result<QList<TaxRate>> TaxTable::ratesFor(QStringView classCode, QDate day) const
{
    const TaxClass *taxClass = findByCode(m_classes, classCode);
    if (taxClass == nullptr)
        return refuse(u"unknown_tax_class"_s,
                      u"There is no tax class \"%1\"; choose one for the item."_s.arg(classCode));
    QList<TaxRate> rates;
    for (const QString &code : taxClass->taxCodes) {
        const TaxDefinition *tax = findByCode(m_taxes, code);
        if (tax == nullptr)
            return refuse(u"unknown_tax"_s,
                          u"The tax class \"%1\" names the tax \"%2\", which does not exist."_s.arg(classCode, code));
        const Result<TaxRate> rate = rateOn(*tax, day);
        COMPTOIR_TRY(rate);
        rates.append(*rate);
    }
    return rates;
}

void addTaxes(QList<TaxAmount> &byRate, const QList<TaxAmount> &more)
{
    for (const TaxAmount &amount : more) {
        const auto at = std::lower_bound(byRate.begin(), byRate.end(), amount.rate,
                                         [](const TaxAmount &known, const TaxRate &rate) { return known.rate < rate; });
        if (at == byRate.end() || at->rate != amount.rate) {
            byRate.insert(at, amount);
        } else {
            at->base += amount.base;
            at->tax += amount.tax;
        }
    }
}

TaxedDocument computeTaxes(const QList<TaxableLine> &lines, Currency currency, TaxMode mode, TaxRounding rounding)
{
    const Money zero = Money::zero(currency);
    TaxedDocument document{{}, {}, zero, zero, zero};
    document.lines.fill(TaxedLine{zero, zero, zero, {}}, lines.size());
    for (const TaxGroup &group : groupsOf(lines, rounding))
        taxGroup(group, lines, mode, document.lines);
    for (const TaxedLine &line : std::as_const(document.lines)) {
        addTaxes(document.byRate, line.taxes);
        document.net += line.net;
        document.tax += line.tax;
        document.total += line.total;
    }
    return document;
}

} // namespace comptoir
