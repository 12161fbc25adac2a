// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sales/salestext.h"

#include "models/domain/common/numbertext.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

namespace
{

constexpr int hues = 8;

QString text(const char *sentence)
{
    return QCoreApplication::translate("SalesText", sentence);
}

} // namespace

QString perUnit(const QString &unitCode)
{
    if (unitCode == "kg"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "per kg"));
    if (unitCode == "l"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "per litre"));
    if (unitCode == "m"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "per metre"));
    if (unitCode == "h"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "per hour"));
    return {};
}

QString unitWord(const QString &unitCode)
{
    if (unitCode == "kg"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "kg"));
    if (unitCode == "l"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "l"));
    if (unitCode == "m"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "m"));
    if (unitCode == "h"_L1)
        return text(QT_TRANSLATE_NOOP("SalesText", "h"));
    return {};
}

QString methodName(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return text(QT_TRANSLATE_NOOP("SalesText", "Cash"));
    case TenderMethod::Card:
        return text(QT_TRANSLATE_NOOP("SalesText", "Card"));
    case TenderMethod::Account:
        return text(QT_TRANSLATE_NOOP("SalesText", "Account"));
    case TenderMethod::Voucher:
        return text(QT_TRANSLATE_NOOP("SalesText", "Voucher"));
    }
    return {};
}

QString methodIcon(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return u"cash"_s;
    case TenderMethod::Card:
        return u"card"_s;
    case TenderMethod::Account:
        return u"book"_s;
    case TenderMethod::Voucher:
        return u"gift"_s;
    }
    return {};
}

QString initialsOf(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const bool joined = words.first().at(0).direction() == QChar::DirAL;
    QString letters(words.first().at(0).toUpper());
    if (words.size() > 1 && !joined)
        letters += words.last().at(0).toUpper();
    return letters;
}

int hueOfName(const QString &name)
{
    quint32 mixed = 2166136261U; // FNV-1a
    for (const QChar letter : name)
        mixed = (mixed ^ letter.unicode()) * 16777619U;
    return int((mixed >> 24U) % hues) + 1;
}

std::optional<Money> typedPrice(const QString &text, Currency currency)
{
    const Result<qint64> minor = parsePrice(text.trimmed(), currency, CommaMeaning::Decimal);
    if (!minor || *minor <= 0)
        return std::nullopt;
    return Money(*minor, currency);
}

} // namespace comptoir::ui
