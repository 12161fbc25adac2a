// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords_languages.h"

using namespace Qt::StringLiterals;

namespace comptoir::words::arabic
{

namespace
{

/// Counting forms for masculine nouns, which all currencies and scales here are.
constexpr std::array<QStringView, 20> small{u"صفر",      u"واحد",    u"اثنان",    u"ثلاثة",      u"أربعة",
                                            u"خمسة",     u"ستة",     u"سبعة",     u"ثمانية",     u"تسعة",
                                            u"عشرة",     u"أحد عشر", u"اثنا عشر", u"ثلاثة عشر",  u"أربعة عشر",
                                            u"خمسة عشر", u"ستة عشر", u"سبعة عشر", u"ثمانية عشر", u"تسعة عشر"};
constexpr std::array<QStringView, 10> tens{u"",      u"",     u"عشرون", u"ثلاثون", u"أربعون",
                                           u"خمسون", u"ستون", u"سبعون", u"ثمانون", u"تسعون"};
constexpr std::array<QStringView, 10> hundreds{u"",       u"مئة",   u"مئتان",  u"ثلاثمئة", u"أربعمئة",
                                               u"خمسمئة", u"ستمئة", u"سبعمئة", u"ثمانمئة", u"تسعمئة"};

/// The forms a counted noun takes.
struct Noun {
    QStringView one;        ///< alone: "دينار جزائري واحد"
    QStringView two;        ///< "ديناران جزائريان"
    QStringView few;        ///< after 3–10: genitive plural
    QStringView many;       ///< after 11–99: accusative singular
    QStringView afterRound; ///< after hundreds, thousands …: genitive singular
};

struct Scale {
    qint64 value;
    Noun noun;
    QStringView twoBeforeNoun; ///< the dual loses its nun before what it counts: "ألفا دينار"
};
constexpr std::array scales{
    Scale{1'000'000'000'000, {u"تريليون", u"تريليونان", u"تريليونات", u"تريليوناً", u"تريليون"}, u"تريليونا"},
    Scale{1'000'000'000, {u"مليار", u"ملياران", u"مليارات", u"ملياراً", u"مليار"}, u"مليارا"},
    Scale{1'000'000, {u"مليون", u"مليونان", u"ملايين", u"مليوناً", u"مليون"}, u"مليونا"},
    Scale{1'000, {u"ألف", u"ألفان", u"آلاف", u"ألفاً", u"ألف"}, u"ألفا"},
};

constexpr Noun centime{u"سنتيم واحد", u"سنتيمان", u"سنتيمات", u"سنتيماً", u"سنتيم"};
constexpr Noun cent{u"سنت واحد", u"سنتان", u"سنتات", u"سنتاً", u"سنت"};

QString joined(const QStringList &parts)
{
    return parts.join(u" و"_s);
}

/// 1 … 999. `beforeNoun`: the counted noun follows at once, so that "مئتان" becomes "مئتا".
QString belowThousand(qint64 n, bool beforeNoun)
{
    QStringList parts;
    const qint64 rest = n % 100;
    if (n >= 100)
        parts << (n == 200 && beforeNoun ? u"مئتا"_s : hundreds[static_cast<size_t>(n / 100)].toString());
    if (rest >= 20) {
        if (rest % 10 > 0)
            parts << small[static_cast<size_t>(rest % 10)].toString();
        parts << tens[static_cast<size_t>(rest / 10)].toString();
    } else if (rest > 0) {
        parts << small[static_cast<size_t>(rest)].toString();
    }
    return joined(parts);
}

/// `count` thousands, millions …; `beforeNoun` as above: "أحد عشر ألفاً" but "أحد عشر ألف دينار".
QString scaled(qint64 count, const Scale &scale, bool beforeNoun)
{
    if (count == 1)
        return scale.noun.one.toString();
    if (count == 2)
        return (beforeNoun ? scale.twoBeforeNoun : scale.noun.two).toString();
    const qint64 rest = count % 100;
    // 101 000 is "مئة وواحد ألف": the classical "مئة وألف" would be heard as 1 100.
    QStringView noun = scale.noun.afterRound;
    if (rest >= 3 && rest <= 10)
        noun = scale.noun.few;
    else if (rest >= 11 && !beforeNoun)
        noun = scale.noun.many;
    return QString(belowThousand(count, true) + u' ' + noun);
}

QString number(qint64 n, bool beforeNoun)
{
    QStringList parts;
    for (const Scale &scale : scales) {
        const qint64 count = n / scale.value;
        n %= scale.value;
        if (count > 0)
            parts << scaled(count, scale, beforeNoun && n == 0);
    }
    if (n > 0)
        parts << belowThousand(n, beforeNoun);
    return joined(parts);
}

/// A number with what it counts. After 101, 1002 … the noun itself says one or two: "مئة ودينار واحد", "ألف وديناران".
QString counted(qint64 n, const Noun &noun)
{
    if (n == 0)
        return QString(small.front() + u' ' + noun.afterRound);
    const qint64 rest = n % 100;
    if (rest == 1 || rest == 2) {
        const QStringView last = rest == 1 ? noun.one : noun.two;
        return n == rest ? last.toString() : QString(number(n - rest, false) + u" و" + last);
    }
    const QStringView form = rest == 0 ? noun.afterRound : rest <= 10 ? noun.few : noun.many;
    return QString(number(n, rest == 0) + u' ' + form);
}

QString major(const SplitAmount &amount)
{
    switch (amount.name) {
    case CurrencyName::Dinar:
        return counted(amount.major, {u"دينار جزائري واحد", u"ديناران جزائريان", u"دنانير جزائرية", u"ديناراً جزائرياً",
                                      u"دينار جزائري"});
    case CurrencyName::Euro:
        return counted(amount.major, {u"يورو واحد", u"يوروان", u"يورو", u"يورو", u"يورو"});
    case CurrencyName::Dollar:
        return counted(amount.major, {u"دولار أمريكي واحد", u"دولاران أمريكيان", u"دولارات أمريكية", u"دولاراً أمريكياً",
                                      u"دولار أمريكي"});
    case CurrencyName::Code:
        break;
    }
    return QString((amount.major == 0 ? small.front().toString() : number(amount.major, false)) + u' ' + amount.code);
}

} // namespace

} // namespace comptoir::words::arabic

namespace comptoir::words
{

QString inArabic(const SplitAmount &amount)
{
    const bool byCode = amount.name == CurrencyName::Code;
    const QString minor =
        byCode ? amount.fraction
               : arabic::counted(amount.minor, amount.name == CurrencyName::Dinar ? arabic::centime : arabic::cent);
    if (amount.onlyMinor() && !byCode)
        return minor;
    QString text = arabic::major(amount);
    if (amount.minor > 0)
        text += QString(u" و" + minor);
    return text;
}

} // namespace comptoir::words
