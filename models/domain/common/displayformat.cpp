// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/common/displayformat.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr QChar narrowSpace(0x202F);
constexpr QChar noBreakSpace(0x00A0);
constexpr QChar minusSign(0x2212);
constexpr QChar isolateLeftToRight(0x2066);
constexpr QChar endOfIsolate(0x2069);

QLocale localeOf(const QString &language)
{
    if (language == "fr"_L1)
        return {QLocale::French, QLocale::France};
    if (language == "ar"_L1)
        return {QLocale::Arabic, QLocale::Algeria};
    return {QLocale::English, QLocale::UnitedKingdom};
}

/// "1234567.50" → "1 234 567,50".
QString withSeparators(const QString &plain)
{
    const qsizetype point = plain.indexOf(u'.');
    QString text = point < 0 ? plain : plain.left(point);
    for (qsizetype at = text.size() - groupSize; at > 0; at -= groupSize)
        text.insert(at, narrowSpace);
    if (point >= 0)
        text += u',' + plain.mid(point + 1);
    return text;
}

/// "7.5000" → "7.5", "10.00" → "10".
QString withoutTrailingZeros(QString plain)
{
    if (!plain.contains(u'.'))
        return plain;
    while (plain.endsWith(u'0'))
        plain.chop(1);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

/// The digits without a sign: a lone minimum has no positive counterpart, so the sign is taken off the text.
QString signedText(QString plain)
{
    const bool negative = plain.startsWith(u'-');
    if (negative)
        plain.remove(0, 1);
    plain = withSeparators(plain);
    return negative ? QString(minusSign + plain) : plain;
}

} // namespace

DisplayFormat::DisplayFormat(const QString &language)
    : m_language(language == "fr"_L1 || language == "ar"_L1 ? language : u"en"_s), m_locale(localeOf(m_language))
{
}

QString DisplayFormat::isolated(const QString &text) const
{
    return rightToLeft() ? QString(isolateLeftToRight + text + endOfIsolate) : text;
}

QString DisplayFormat::grouped(qint64 scaled, int decimals) const
{
    return isolated(signedText(formatDecimal(scaled, decimals)));
}

QString DisplayFormat::amount(Money money) const
{
    return grouped(money.minor(), money.currency().decimals());
}

QString DisplayFormat::shortAmount(Money money) const
{
    const QString plain = money.toDecimal();
    const bool whole = money.minor() % money.currency().minorPerMajor() == 0;
    return isolated(signedText(whole ? plain.section(u'.', 0, 0) : plain));
}

QString DisplayFormat::amountWithSign(Money money) const
{
    return amount(money) + noBreakSpace + currencySign(money.currency());
}

QString DisplayFormat::currencySign(Currency currency) const
{
    if (currency == Currency::dzd())
        return rightToLeft() ? u"دج"_s : u"DA"_s;
    return currency.code();
}

QString DisplayFormat::quantity(Quantity quantity) const
{
    const bool pieces = quantity.unit() == Unit::Piece;
    return isolated(signedText(pieces ? withoutTrailingZeros(quantity.toDecimal()) : quantity.toDecimal()));
}

QString DisplayFormat::percent(qint64 ppm) const
{
    return isolated(signedText(withoutTrailingZeros(formatDecimal(ppm, percentDecimals))) + noBreakSpace + u'%');
}

QString DisplayFormat::number(qint64 number) const
{
    return grouped(number, 0);
}

QString DisplayFormat::time(const QDateTime &at) const
{
    return isolated(at.toString(u"HH:mm"_s));
}

QString DisplayFormat::date(QDate day) const
{
    return isolated(day.toString(u"dd/MM/yyyy"_s));
}

QString DisplayFormat::dayAndMonth(QDate day) const
{
    return m_locale.toString(day, u"dddd d MMM"_s);
}

QString DisplayFormat::longDate(QDate day) const
{
    return m_locale.toString(day, u"dddd d MMM yyyy"_s);
}

QString DisplayFormat::dateTime(const QDateTime &at) const
{
    return isolated(at.toString(u"dd/MM/yyyy HH:mm:ss"_s));
}

} // namespace comptoir
