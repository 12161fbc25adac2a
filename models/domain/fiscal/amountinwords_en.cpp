// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords_languages.h"

using namespace Qt::StringLiterals;

namespace comptoir::words::english
{

namespace
{

constexpr std::array<QStringView, 20> small{u"zero",    u"one",     u"two",       u"three",    u"four",
                                            u"five",    u"six",     u"seven",     u"eight",    u"nine",
                                            u"ten",     u"eleven",  u"twelve",    u"thirteen", u"fourteen",
                                            u"fifteen", u"sixteen", u"seventeen", u"eighteen", u"nineteen"};
constexpr std::array<QStringView, 10> tens{u"",      u"",      u"twenty",  u"thirty", u"forty",
                                           u"fifty", u"sixty", u"seventy", u"eighty", u"ninety"};

struct Scale {
    qint64 value;
    QStringView name;
};
constexpr std::array scales{Scale{1'000'000'000'000, u" trillion"}, Scale{1'000'000'000, u" billion"},
                            Scale{1'000'000, u" million"}, Scale{1'000, u" thousand"}, Scale{1, u""}};

struct Noun {
    QStringView one;
    QStringView many;
    QStringView minorOne;
    QStringView minorMany;
};

Noun nounOf(const SplitAmount &amount)
{
    switch (amount.name) {
    case CurrencyName::Dinar:
        return {u"Algerian dinar", u"Algerian dinars", u"centime", u"centimes"};
    case CurrencyName::Euro:
        return {u"euro", u"euros", u"cent", u"cents"};
    case CurrencyName::Dollar:
        return {u"US dollar", u"US dollars", u"cent", u"cents"};
    case CurrencyName::Code:
        break;
    }
    return {amount.code, amount.code, {}, {}};
}

QString belowHundred(qint64 n)
{
    if (n < 20)
        return small[static_cast<size_t>(n)].toString();
    const QStringView ten = tens[static_cast<size_t>(n / 10)];
    return n % 10 == 0 ? ten.toString() : QString(ten + u'-' + small[static_cast<size_t>(n % 10)]);
}

/// 1 … 999, without the "and" of British usage: on an invoice "and" announces the centimes.
QString belowThousand(qint64 n)
{
    if (n < 100)
        return belowHundred(n);
    const QString hundreds = QString(small[static_cast<size_t>(n / 100)] + u" hundred");
    return n % 100 == 0 ? hundreds : QString(hundreds + u' ' + belowHundred(n % 100));
}

QString number(qint64 n)
{
    if (n == 0)
        return u"zero"_s;
    QStringList parts;
    for (const Scale &scale : scales) {
        if (const qint64 count = n / scale.value; count > 0)
            parts << QString(belowThousand(count) + scale.name);
        n %= scale.value;
    }
    return parts.join(u' ');
}

} // namespace

} // namespace comptoir::words::english

namespace comptoir::words
{

QString inEnglish(const SplitAmount &amount)
{
    const english::Noun noun = english::nounOf(amount);
    const QString minor =
        amount.name == CurrencyName::Code
            ? amount.fraction
            : QString(english::number(amount.minor) + u' ' + (amount.minor == 1 ? noun.minorOne : noun.minorMany));
    if (amount.onlyMinor() && amount.name != CurrencyName::Code)
        return minor;
    QString text = QString(english::number(amount.major) + u' ' + (amount.major == 1 ? noun.one : noun.many));
    if (amount.minor > 0)
        text += QString(u" and " + minor);
    return text;
}

} // namespace comptoir::words
