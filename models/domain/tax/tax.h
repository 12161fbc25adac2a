// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/daterange.h"
#include "models/domain/common/money.h"

#include <QList>

#include <compare>

namespace comptoir
{

/// One tax as it applies on a date: "TVA" at 190 000 ppm is 19 %.
struct TaxRate {
    QString code;
    qint64 ratePpm = 0;

    std::strong_ordering operator<=>(const TaxRate &) const = default; ///< by code, then rate
};

/// A tax with its dated rates; the rate in force is the one with the latest `from` not after the day.
struct TaxDefinition {
    struct Period {
        QDate from;
        qint64 ratePpm = 0;
        bool operator==(const Period &) const = default;
    };
    QString code;
    QString name;
    QList<Period> periods;

    bool operator==(const TaxDefinition &) const = default;
};

/// What an item is given: a name for a set of taxes ("TVA19" = TVA; "exempt" = none). Several taxes share one base.
struct TaxClass {
    QString code;
    QString name;
    QList<QString> taxCodes;

    bool operator==(const TaxClass &) const = default;
};

enum class TaxMode { Inclusive, Exclusive };     ///< prices hold the tax, or it is added
enum class TaxRounding { PerDocument, PerLine }; ///< one rounding per rate of the ticket, or one per line

/// All taxes and classes of the business; answers which rates an item bears on a day.
class TaxTable
{
public:
    /// Adds a tax or a class, or replaces the one with the same code.
    void put(TaxDefinition tax);
    void put(TaxClass taxClass);
    /// Errors `unknown_tax_class`, `unknown_tax`, `no_tax_rate` (no period has begun on that day).
    [[nodiscard]] Result<QList<TaxRate>> ratesFor(QStringView classCode, QDate day) const;
    [[nodiscard]] bool hasClass(QStringView classCode) const;
    [[nodiscard]] const QList<TaxDefinition> &taxes() const { return m_taxes; }
    [[nodiscard]] const QList<TaxClass> &classes() const { return m_classes; }

private:
    QList<TaxDefinition> m_taxes;
    QList<TaxClass> m_classes;
};

/// What one tax takes from one amount. base + (sum of all taxes of the line) = total of the line. A line without any
/// tax has one of these too, with code "" and rate 0, so that its base is never lost.
struct TaxAmount {
    TaxRate rate;
    Money base;
    Money tax;

    bool operator==(const TaxAmount &) const = default;
};

/// A line as the tax function sees it: an amount after all discounts (tax held or not, see TaxMode) and its rates.
struct TaxableLine {
    Money amount;
    QList<TaxRate> rates;
};

struct TaxedLine {
    Money net;
    Money tax;
    Money total;
    QList<TaxAmount> taxes;
};

struct TaxedDocument {
    QList<TaxedLine> lines;
    QList<TaxAmount> byRate; ///< the taxes of all lines by addTaxes()
    Money net;
    Money tax;
    Money total;
};

/// The one tax function of Comptoir: cart, ticket, invoice, Z and centre use it and nothing else computes a tax.
/// Per document: each rate set is summed, taxed and rounded once, and the result is spread over its lines by largest
/// remainder, so that the lines always add up to the document. Inclusive totals are exactly the sum of the amounts.
/// Throws ArithmeticError.
[[nodiscard]] TaxedDocument computeTaxes(const QList<TaxableLine> &lines, Currency currency, TaxMode mode,
                                         TaxRounding rounding);

/// Adds amounts to a list that is kept sorted by code then rate, one entry a rate. Throws ArithmeticError.
void addTaxes(QList<TaxAmount> &byRate, const QList<TaxAmount> &more);

} // namespace comptoir
