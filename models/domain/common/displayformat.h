// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/money.h"
#include "models/domain/common/quantity.h"

#include <QDateTime>
#include <QLocale>

namespace comptoir
{

/// How figures, dates and times read, on the screen and on paper, in "fr", "ar" or "en" (anything else reads as "en").
/// Digits are Latin in all three; thousands by U+202F, decimals by a comma, a minus by U+2212. In Arabic each figure is
/// its own left-to-right run (U+2066 … U+2069), so that its sign and its separators keep their places.
class DisplayFormat
{
public:
    explicit DisplayFormat(const QString &language = QStringLiteral("en"));

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool rightToLeft() const { return m_language == QLatin1StringView("ar"); }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "2 522,50", "−67,50".
    [[nodiscard]] QString amount(Money money) const;
    /// Without the decimals when they are zero: "2 000", "1 022,50". For quick amounts, notes and coins.
    [[nodiscard]] QString shortAmount(Money money) const;
    /// "2 522,50 DA", "2 522,50 دج".
    [[nodiscard]] QString amountWithSign(Money money) const;
    /// "DA", "دج"; the ISO code of a currency without a sign of its own here.
    [[nodiscard]] QString currencySign(Currency currency) const;
    /// "4"; what is weighed or measured always with three decimals: "0,750". No unit.
    [[nodiscard]] QString quantity(Quantity quantity) const;
    /// Parts per million as "10 %", "7,5 %".
    [[nodiscard]] QString percent(qint64 ppm) const;
    /// "18 432".
    [[nodiscard]] QString number(qint64 number) const;

    [[nodiscard]] QString time(const QDateTime &at) const;     ///< "17:42"
    [[nodiscard]] QString date(QDate day) const;               ///< "24/11/2026"
    [[nodiscard]] QString dayAndMonth(QDate day) const;        ///< "mardi 24 nov."
    [[nodiscard]] QString longDate(QDate day) const;           ///< "mardi 24 nov. 2026"
    [[nodiscard]] QString dateTime(const QDateTime &at) const; ///< "24/11/2026 17:42:58", as tickets carry it

    /// A code, figure or key as its own left-to-right run in Arabic; unchanged otherwise.
    [[nodiscard]] QString isolated(const QString &text) const;

private:
    [[nodiscard]] QString grouped(qint64 scaled, int decimals) const;

    QString m_language;
    QLocale m_locale;
};

} // namespace comptoir
