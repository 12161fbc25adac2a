// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/tabular/xlsxstyles.h"

#include <QDateTime>
#include <QXmlStreamReader>

#include <cmath>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr int significantDigits = 15;
constexpr double secondsPerDay = 86'400.0;
constexpr double lastSerialDay = 2'958'466.0; ///< 10000-01-01: later numbers are no dates

NumberFormat builtinFormat(int id)
{
    using Kind = NumberFormat::Kind;
    if (id == 9 || id == 10)
        return {Kind::Percent, 0};
    if (id >= 14 && id <= 17)
        return {Kind::Date, 0};
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47))
        return {Kind::Time, 0};
    return id == 22 ? NumberFormat{Kind::DateTime, 0} : NumberFormat{};
}

/// The part of a format code for positive numbers, without quoted text, escapes, colours and conditions.
QString meaningfulPart(QStringView code)
{
    QString part;
    bool quoted = false;
    bool bracketed = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == u'"')
            quoted = !quoted;
        else if (quoted)
            continue;
        else if (c == u'[' || c == u']')
            bracketed = c == u'[';
        else if (c == u'\\' || c == u'_' || c == u'*')
            ++i; // the character after it is shown, skipped over or repeated, and means nothing
        else if (c == u';')
            break;
        else if (!bracketed)
            part += c.toLower();
    }
    return part;
}

/// Plain decimal text of a number, rounded as spreadsheets show it.
QString plainDecimal(double value)
{
    const QString scientific = QString::number(value, 'e', significantDigits - 1); // "-6.13000000000001e+12"
    const bool negative = scientific.startsWith(u'-');
    const qsizetype exponentAt = scientific.indexOf(u'e');
    const int exponent = QStringView(scientific).sliced(exponentAt + 1).toInt();
    QString digits = scientific.first(exponentAt);
    digits.removeIf([](QChar c) { return c == u'-' || c == u'.'; });
    while (digits.size() > 1 && digits.endsWith(u'0'))
        digits.chop(1);
    if (digits == u'0')
        return digits;
    if (exponent < 0)
        digits.prepend(QString(-exponent, u'0')).insert(1, u'.');
    else if (digits.size() <= exponent + 1)
        digits += QString(exponent + 1 - digits.size(), u'0');
    else
        digits.insert(exponent + 1, u'.');
    return negative ? QString(u'-' + digits) : digits;
}

QString dateText(double serial, NumberFormat::Kind kind, bool date1904)
{
    double wholeDays = std::floor(serial);
    qint64 seconds = std::llround((serial - wholeDays) * secondsPerDay);
    if (seconds == static_cast<qint64>(secondsPerDay)) {
        seconds = 0;
        ++wholeDays;
    }
    const QString time = QTime(0, 0).addSecs(static_cast<int>(seconds)).toString(Qt::ISODate);
    if (kind == NumberFormat::Kind::Time && wholeDays == 0)
        return time;
    // Spreadsheets count a 29 February 1900 that never was; days before it are one off.
    const qint64 days = static_cast<qint64>(wholeDays) + (!date1904 && wholeDays < 60 ? 1 : 0);
    const QDate origin = date1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString date = origin.addDays(days).toString(Qt::ISODate);
    return kind == NumberFormat::Kind::Date && seconds == 0 ? date : QString(date + u' ' + time);
}

bool isWholeNumber(QStringView raw)
{
    const QStringView digits = raw.startsWith(u'-') ? raw.sliced(1) : raw;
    return !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

NumberFormat NumberFormat::fromCode(QStringView code)
{
    const QString part = meaningfulPart(code);
    if (part == "general"_L1 || part.isEmpty())
        return {};
    const bool date = part.contains(u'y') || part.contains(u'd');
    const bool time = part.contains(u'h') || part.contains(u's');
    if (date || time)
        return {date && time ? Kind::DateTime : date ? Kind::Date : Kind::Time, 0};
    if (part.contains(u'%'))
        return {Kind::Percent, 0};
    if (part.size() > 1 && part.count(u'0') == part.size())
        return {Kind::Padded, static_cast<int>(std::min<qsizetype>(part.size(), 64))};
    return {};
}

void XlsxStyles::read(QXmlStreamReader &xml)
{
    bool inCellFormats = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == "cellXfs"_L1)
            inCellFormats = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int id = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            m_customFormats.insert(id, NumberFormat::fromCode(xml.attributes().value("formatCode"_L1)));
        else if (inCellFormats && xml.name() == "xf"_L1)
            m_cellFormats << m_customFormats.value(id, builtinFormat(id));
    }
}

QString shownNumber(QStringView raw, NumberFormat format, bool date1904)
{
    bool isNumber = false;
    const double value = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return raw.toString();
    switch (format.kind) {
    case NumberFormat::Kind::Date:
    case NumberFormat::Kind::Time:
    case NumberFormat::Kind::DateTime:
        if (value >= 0 && value < lastSerialDay)
            return dateText(value, format.kind, date1904);
        break;
    case NumberFormat::Kind::Percent:
        return QString(plainDecimal(value * 100) + u'%');
    case NumberFormat::Kind::Padded:
        if (isWholeNumber(raw) && value >= 0)
            return raw.toString().rightJustified(format.width, u'0');
        break;
    case NumberFormat::Kind::General:
        break;
    }
    return isWholeNumber(raw) ? raw.toString() : plainDecimal(value);
}

} // namespace comptoir
