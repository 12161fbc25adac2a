// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords_languages.h"

using namespace Qt::StringLiterals;

namespace comptoir::words::french
{

namespace
{

constexpr std::array<QStringView, 20> small{
    u"zéro", u"un",   u"deux",  u"trois",  u"quatre",   u"cinq",   u"six",   u"sept",     u"huit",     u"neuf",
    u"dix",  u"onze", u"douze", u"treize", u"quatorze", u"quinze", u"seize", u"dix-sept", u"dix-huit", u"dix-neuf"};
constexpr std::array<QStringView, 7> tens{u"", u"", u"vingt", u"trente", u"quarante", u"cinquante", u"soixante"};

struct Scale {
    qint64 value;
    QStringView one;
    QStringView many;
};
constexpr std::array scales{Scale{1'000'000'000'000, u"billion", u"billions"},
                            Scale{1'000'000'000, u"milliard", u"milliards"}, Scale{1'000'000, u"million", u"millions"}};

struct Noun {
    QStringView one;
    QStringView many;
    QStringView of; ///< the plural after million, milliard, billion: "de dinars", "d'euros"
    QStringView minorOne;
    QStringView minorMany;
};

Noun nounOf(const SplitAmount &amount)
{
    switch (amount.name) {
    case CurrencyName::Dinar:
        return {u"dinar algérien", u"dinars algériens", u"de dinars algériens", u"centime", u"centimes"};
    case CurrencyName::Euro:
        return {u"euro", u"euros", u"d'euros", u"centime", u"centimes"};
    case CurrencyName::Dollar:
        return {u"dollar américain", u"dollars américains", u"de dollars américains", u"cent", u"cents"};
    case CurrencyName::Code:
        break;
    }
    return {amount.code, amount.code, amount.code, {}, {}};
}

/// 1 … 99. `plural`: nothing but a noun follows, so that "quatre-vingts" keeps its s.
QString belowHundred(qint64 n, bool plural)
{
    if (n < 20)
        return small[static_cast<size_t>(n)].toString();
    if (n == 80)
        return plural ? u"quatre-vingts"_s : u"quatre-vingt"_s;
    if (n > 80) // quatre-vingt-un … quatre-vingt-dix-neuf: never "et"
        return QString(u"quatre-vingt-" + small[static_cast<size_t>(n - 80)]);
    const qint64 ten = std::min<qint64>(n / 10, 6); // 70 … 79 count on from soixante
    const qint64 unit = n - ten * 10;
    const QStringView tenWord = tens[static_cast<size_t>(ten)];
    if (unit == 0)
        return tenWord.toString();
    const bool joinedByEt = unit == 1 || unit == 11;
    return QString(tenWord + (joinedByEt ? u" et "_s : u"-"_s) + small[static_cast<size_t>(unit)]);
}

/// 1 … 999.
QString belowThousand(qint64 n, bool plural)
{
    const qint64 hundreds = n / 100;
    const qint64 rest = n % 100;
    if (hundreds == 0)
        return belowHundred(rest, plural);
    QString text;
    if (hundreds > 1)
        text = QString(small[static_cast<size_t>(hundreds)] + u' ');
    text += hundreds > 1 && rest == 0 && plural ? u"cents"_s : u"cent"_s;
    if (rest > 0)
        text += QString(u' ' + belowHundred(rest, plural));
    return text;
}

QString number(qint64 n)
{
    if (n == 0)
        return u"zéro"_s;
    QStringList parts;
    for (const Scale &scale : scales) {
        if (const qint64 count = n / scale.value; count > 0) // a noun: "deux cents millions", "quatre-vingts milliards"
            parts << QString(belowThousand(count, true) + u' ' + (count > 1 ? scale.many : scale.one));
        n %= scale.value;
    }
    if (const qint64 thousands = n / 1000; thousands > 0) // invariable, and never "un mille"
        parts << (thousands == 1 ? u"mille"_s : QString(belowThousand(thousands, false) + u" mille"));
    if (n % 1000 > 0)
        parts << belowThousand(n % 1000, true);
    return parts.join(u' ');
}

} // namespace

} // namespace comptoir::words::french

namespace comptoir::words
{

QString inFrench(const SplitAmount &amount)
{
    const french::Noun noun = french::nounOf(amount);
    const QString minor =
        amount.name == CurrencyName::Code
            ? amount.fraction
            : QString(french::number(amount.minor) + u' ' + (amount.minor > 1 ? noun.minorMany : noun.minorOne));
    if (amount.onlyMinor() && amount.name != CurrencyName::Code)
        return minor;
    const bool endsInMillions = amount.major > 0 && amount.major % 1'000'000 == 0;
    const QStringView major = endsInMillions ? noun.of : amount.major > 1 ? noun.many : noun.one;
    QString text = QString(french::number(amount.major) + u' ' + major);
    if (amount.minor > 0)
        text += QString(u" et " + minor);
    return text;
}

} // namespace comptoir::words
