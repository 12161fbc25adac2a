// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/common/numbertext.h"

#include "models/domain/common/decimal.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr QChar groupMark = u' ';

Unexpected notNumberText(QStringView text)
{
    return misuse(u"not_a_number"_s, u"\"%1\" is not a number."_s.arg(text));
}

/// One spelling for everything that is not in doubt: Latin digits, '-', and ' ' for separators that only ever group.
/// Arabic separators have one meaning each; they become the pair "1 234.5" would be written with.
QString plainSigns(QStringView text)
{
    QString plain;
    for (QChar c : text.trimmed()) {
        if (c.category() == QChar::Other_Format)
            continue; // direction marks around Arabic digits
        if (c.category() == QChar::Number_DecimalDigit && c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else if (c.isSpace() || c == u'\'' || c == u'\u2019' || c == u'\u066C')
            plain += groupMark;
        else if (c == u'\u066B')
            plain += u'.';
        else if (c == u'\u2212')
            plain += u'-';
        else
            plain += c;
    }
    return plain;
}

/// True for "1234" and for groups of three after a first group of one to three digits.
bool wellGrouped(QStringView whole, QChar separator)
{
    const qsizetype first = whole.indexOf(separator);
    if (first < 0)
        return true;
    if (first < 1 || first > groupSize)
        return false;
    for (QStringView group : whole.sliced(first + 1).tokenize(separator)) {
        if (group.size() != groupSize)
            return false;
    }
    return true;
}

/// True for "1,234": one comma that could be either.
bool readsBothWays(QStringView body)
{
    const qsizetype comma = body.indexOf(u',');
    return comma >= 1 && comma <= groupSize && body.size() - comma - 1 == groupSize && body.front() != u'0' &&
           body.count(u',') == 1 && !body.contains(u'.') && !body.contains(groupMark);
}

struct Separators {
    QChar decimal; ///< null: none
    QChar group;   ///< null: none
};

/// Which sign is which in a number without its sign, not counting the ambiguous case.
Separators separatorsOf(QStringView body)
{
    const bool spaces = body.contains(groupMark);
    const qsizetype comma = body.lastIndexOf(u',');
    const qsizetype point = body.lastIndexOf(u'.');
    if (comma < 0 && point < 0)
        return {{}, spaces ? groupMark : QChar()};
    const QChar last = comma > point ? u',' : u'.';
    const QChar other = last == u',' ? u'.' : u',';
    if (body.contains(other))
        return {last, other};
    if (body.count(last) > 1)
        return {{}, last};
    return {last, spaces ? groupMark : QChar()};
}

QStringView withoutSign(QStringView number)
{
    return number.startsWith(u'-') || number.startsWith(u'+') ? number.sliced(1).trimmed() : number;
}

Result<qint64> parseSeparated(QStringView number, Separators separators, int decimals)
{
    const QStringView body = withoutSign(number);
    const qsizetype decimalAt = separators.decimal.isNull() ? -1 : body.lastIndexOf(separators.decimal);
    const QStringView whole = decimalAt < 0 ? body : body.first(decimalAt);
    const QStringView fraction = decimalAt < 0 ? QStringView() : body.sliced(decimalAt + 1);
    QString digits = whole.toString();
    if (!separators.group.isNull()) {
        if (!wellGrouped(whole, separators.group))
            return notNumberText(number);
        digits.remove(separators.group);
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!std::all_of(digits.cbegin(), digits.cend(), isDigit) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit))
        return notNumberText(number);
    const QString sign = number.startsWith(u'-') ? u"-"_s : QString();
    return parseDecimal(QString(sign + digits + u'.' + fraction), decimals);
}

/// The ways a shop writes its own currency, folded.
QStringList marksOf(Currency currency)
{
    const QString code = currency.code();
    QStringList marks{code.toLower()};
    if (code == "DZD"_L1)
        marks << u"dinars"_s << u"dinar"_s << u"d.a."_s << u"d.a"_s << u"da."_s << u"da"_s << u"د.ج."_s << u"د.ج"_s
              << u"دج"_s << u"دينار"_s;
    else if (code == "EUR"_L1)
        marks << u"€"_s << u"euros"_s << u"euro"_s << u"يورو"_s;
    else if (code == "USD"_L1)
        marks << u"$"_s << u"دولار"_s;
    return marks;
}

QStringView withoutMark(QStringView text, Currency currency)
{
    for (const QString &mark : marksOf(currency)) {
        if (text.endsWith(mark, Qt::CaseInsensitive))
            return text.chopped(mark.size()).trimmed();
        if (text.startsWith(mark, Qt::CaseInsensitive))
            return text.sliced(mark.size()).trimmed();
    }
    return text;
}

} // namespace

Result<qint64> parseNumberText(QStringView text, int decimals, CommaMeaning comma)
{
    const QString number = plainSigns(text);
    const QStringView body = withoutSign(number);
    if (body.isEmpty())
        return notNumberText(text);
    Separators separators = separatorsOf(body);
    if (readsBothWays(body)) {
        if (comma == CommaMeaning::Group)
            separators = {{}, u','};
        else if (comma == CommaMeaning::Unknown && decimals != groupSize)
            return misuse(u"ambiguous_number"_s,
                          u"\"%1\" can be read with or without decimals. Write it without the comma, or say what a "
                          "comma means in this file."_s.arg(text));
    }
    return parseSeparated(number, separators, decimals);
}

Result<qint64> parsePrice(QStringView text, Currency currency, CommaMeaning comma)
{
    return parseNumberText(withoutMark(text.trimmed(), currency), currency.decimals(), comma);
}

CommaMeaning commaEvidence(QStringView text)
{
    if (!text.contains(u','))
        return CommaMeaning::Unknown; // the usual cell: nothing to take apart
    QString digits = plainSigns(text);
    while (!digits.isEmpty() && !digits.back().isDigit())
        digits.chop(1);
    qsizetype begin = 0;
    while (begin < digits.size() && !digits[begin].isDigit())
        ++begin;
    const QStringView body = QStringView(digits).sliced(begin);
    if (!body.contains(u',') || readsBothWays(body))
        return CommaMeaning::Unknown;
    return separatorsOf(body).decimal == u',' ? CommaMeaning::Decimal : CommaMeaning::Group;
}

} // namespace comptoir
