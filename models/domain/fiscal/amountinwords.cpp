// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fiscal/amountinwords.h"

#include "models/domain/fiscal/amountinwords_languages.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

words::CurrencyName currencyName(const QString &code)
{
    if (code == "DZD"_L1)
        return words::CurrencyName::Dinar;
    if (code == "EUR"_L1)
        return words::CurrencyName::Euro;
    return code == "USD"_L1 ? words::CurrencyName::Dollar : words::CurrencyName::Code;
}

words::SplitAmount split(Money amount)
{
    const qint64 perMajor = amount.currency().minorPerMajor();
    words::SplitAmount parts;
    parts.major = std::abs(amount.minor() / perMajor);
    parts.minor = std::abs(amount.minor() % perMajor);
    parts.code = amount.currency().code();
    parts.name = currencyName(parts.code);
    parts.fraction = u"%1/%2"_s.arg(parts.minor, amount.currency().decimals(), 10, '0'_L1).arg(perMajor);
    return parts;
}

QString sentence(const QString &words)
{
    return QString(words.front().toUpper() + QStringView(words).sliced(1));
}

} // namespace

QString amountInWords(Money amount, WordsLanguage language)
{
    const qint64 major = amount.minor() / amount.currency().minorPerMajor();
    if (major >= words::majorLimit || major <= -words::majorLimit)
        return QString(amount.toDecimal() + u' ' + amount.currency().code());
    const words::SplitAmount parts = split(amount);
    switch (language) {
    case WordsLanguage::French:
        return sentence(QString((amount.isNegative() ? u"moins "_s : QString()) + words::inFrench(parts)));
    case WordsLanguage::English:
        return sentence(QString((amount.isNegative() ? u"minus "_s : QString()) + words::inEnglish(parts)));
    case WordsLanguage::Arabic:
        return QString((amount.isNegative() ? u"ناقص "_s : QString()) + words::inArabic(parts));
    }
    Q_UNREACHABLE();
}

} // namespace comptoir
