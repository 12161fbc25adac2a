// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/viewmodels/setup/firstshopform.h"

#include "models/services/staff/staffservice.h"
#include "models/viewmodels/sync/joincheck.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

struct Country {
    QLatin1StringView code;
    QLatin1StringView currency;
    const char *name;
};

constexpr std::array knownCountries{
    Country{"DZ"_L1, "DZD"_L1, QT_TRANSLATE_NOOP("FirstShop", "Algeria")},
    Country{"MA"_L1, "MAD"_L1, QT_TRANSLATE_NOOP("FirstShop", "Morocco")},
    Country{"TN"_L1, "TND"_L1, QT_TRANSLATE_NOOP("FirstShop", "Tunisia")},
    Country{"LY"_L1, "LYD"_L1, QT_TRANSLATE_NOOP("FirstShop", "Libya")},
    Country{"MR"_L1, "MRU"_L1, QT_TRANSLATE_NOOP("FirstShop", "Mauritania")},
    Country{"EG"_L1, "EGP"_L1, QT_TRANSLATE_NOOP("FirstShop", "Egypt")},
    Country{"SN"_L1, "XOF"_L1, QT_TRANSLATE_NOOP("FirstShop", "Senegal")},
    Country{"CI"_L1, "XOF"_L1, QT_TRANSLATE_NOOP("FirstShop", "Ivory Coast")},
    Country{"CM"_L1, "XAF"_L1, QT_TRANSLATE_NOOP("FirstShop", "Cameroon")},
    Country{"SA"_L1, "SAR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Saudi Arabia")},
    Country{"AE"_L1, "AED"_L1, QT_TRANSLATE_NOOP("FirstShop", "United Arab Emirates")},
    Country{"QA"_L1, "QAR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Qatar")},
    Country{"JO"_L1, "JOD"_L1, QT_TRANSLATE_NOOP("FirstShop", "Jordan")},
    Country{"TR"_L1, "TRY"_L1, QT_TRANSLATE_NOOP("FirstShop", "Turkey")},
    Country{"FR"_L1, "EUR"_L1, QT_TRANSLATE_NOOP("FirstShop", "France")},
    Country{"BE"_L1, "EUR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Belgium")},
    Country{"ES"_L1, "EUR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Spain")},
    Country{"IT"_L1, "EUR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Italy")},
    Country{"DE"_L1, "EUR"_L1, QT_TRANSLATE_NOOP("FirstShop", "Germany")},
    Country{"CH"_L1, "CHF"_L1, QT_TRANSLATE_NOOP("FirstShop", "Switzerland")},
    Country{"GB"_L1, "GBP"_L1, QT_TRANSLATE_NOOP("FirstShop", "United Kingdom")},
    Country{"CA"_L1, "CAD"_L1, QT_TRANSLATE_NOOP("FirstShop", "Canada")},
};

constexpr std::array shopFields{FirstShopField::Server,   FirstShopField::Code,  FirstShopField::Name,
                                FirstShopField::Branch,   FirstShopField::Till,  FirstShopField::Country,
                                FirstShopField::Currency, FirstShopField::Owner, FirstShopField::Pin,
                                FirstShopField::PinAgain};

} // namespace

FirstShopForm::FirstShopForm()
    : m_texts{
          {FirstShopField::Till, u"T01"_s}, {FirstShopField::Country, u"DZ"_s}, {FirstShopField::Currency, u"DZD"_s}}
{
}

QList<std::pair<QString, QString>> FirstShopForm::countries()
{
    QList<std::pair<QString, QString>> names;
    for (const Country &country : knownCountries)
        names.append({QString(country.code), QCoreApplication::translate("FirstShop", country.name)});
    return names;
}

QStringList FirstShopForm::currencies()
{
    QStringList codes;
    for (const Country &country : knownCountries) {
        if (!codes.contains(country.currency))
            codes.append(country.currency);
    }
    return codes;
}

void FirstShopForm::setText(FirstShopField field, const QString &text)
{
    if (m_texts.value(field) == text)
        return;
    m_texts.insert(field, text);
    if (field == FirstShopField::Country) {
        for (const Country &country : knownCountries) {
            if (text == country.code)
                m_texts.insert(FirstShopField::Currency, country.currency);
        }
    }
    if (problemOf(field).isEmpty())
        m_problems.remove(field);
    Q_EMIT changed();
}

QString FirstShopForm::problemOf(FirstShopField field) const
{
    const QString typed = text(field).trimmed();
    switch (field) {
    case FirstShopField::Server:
        return JoinCheck::serverProblem(typed);
    case FirstShopField::Code:
        return JoinCheck::codeProblem(typed);
    case FirstShopField::Name:
        return typed.isEmpty() ? tr("Your shop needs a name: it stands on every ticket.") : QString();
    case FirstShopField::Branch:
        return typed.isEmpty() ? tr("Say where this shop is, such as the quarter.") : QString();
    case FirstShopField::Till: {
        const bool plain =
            std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
        return typed.isEmpty() || typed.size() > 8 || !plain ? tr("1 to 8 Latin letters or digits, such as T01.")
                                                             : QString();
    }
    case FirstShopField::Owner:
        return typed.isEmpty() ? tr("Your name is printed on the tickets you make.") : QString();
    case FirstShopField::Pin:
        return checkPinStrength(text(field)) ? QString() : tr("A PIN has 4 to 12 digits.");
    case FirstShopField::PinAgain:
        return text(field) == text(FirstShopField::Pin) ? QString() : tr("The two PINs are not the same.");
    case FirstShopField::Country:
    case FirstShopField::Currency:
        return {};
    }
    Q_UNREACHABLE();
}

bool FirstShopForm::isAsked(FirstShopField field) const
{
    switch (field) {
    case FirstShopField::Server:
    case FirstShopField::Code:
        return m_joining;
    case FirstShopField::Name:
    case FirstShopField::Branch:
        return !m_joining;
    case FirstShopField::Till:
    case FirstShopField::Country:
    case FirstShopField::Currency:
    case FirstShopField::Owner:
    case FirstShopField::Pin:
    case FirstShopField::PinAgain:
        return true;
    }
    Q_UNREACHABLE();
}

void FirstShopForm::setJoining(bool joining)
{
    m_joining = joining;
    m_problems.clear();
    Q_EMIT changed();
}

void FirstShopForm::leave(FirstShopField field)
{
    if (text(field).isEmpty())
        return; // nobody is told off for looking around
    if (const QString problem = problemOf(field); !problem.isEmpty())
        m_problems.insert(field, problem);
    else
        m_problems.remove(field);
    Q_EMIT changed();
}

void FirstShopForm::submit()
{
    m_problems.clear();
    for (const FirstShopField field : shopFields) {
        if (const QString problem = problemOf(field); isAsked(field) && !problem.isEmpty())
            m_problems.insert(field, problem);
    }
    Q_EMIT changed();
    if (!m_problems.isEmpty()) {
        Q_EMIT firstError(m_problems.firstKey());
        return;
    }
    NewBusiness business;
    business.name = text(FirstShopField::Name).trimmed();
    business.branch = text(FirstShopField::Branch).trimmed();
    business.till = text(FirstShopField::Till).trimmed();
    business.country = text(FirstShopField::Country);
    business.currency = Currency::fromCode(text(FirstShopField::Currency)).value_or(Currency::dzd());
    business.ownerName = text(FirstShopField::Owner).trimmed();
    business.ownerPin = text(FirstShopField::Pin);
    if (!m_joining) {
        Q_EMIT ready(business);
        return;
    }
    const JoinRequest request{JoinCheck::addressOf(text(FirstShopField::Server)), text(FirstShopField::Code).trimmed()};
    business.name = QUrl(request.server).host();
    business.branch = business.till;
    Q_EMIT joinReady(business, request);
}

} // namespace comptoir
