// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/setup/screenform.h"

#include "ui/style/tokens.h"
#include "ui/widgets/switch.h"

using namespace Qt::StringLiterals;

namespace comptoir::ui
{

ScreenForm::ScreenForm(Preferences &preferences) : m_preferences(preferences)
{
    add(languageCard());
    add(themeCard());
    add(densityCard());
    add(moreCard());
}

QWidget *ScreenForm::choices(const QString &name, const QList<Choice> &choices, const QString &current, Setter set)
{
    auto *row = new QWidget;
    row->setAccessibleName(name);
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins({});
    box->setSpacing(tokens::space12);
    for (const Choice &choice : choices) {
        auto *tile = new ChoiceTile(choice.text, choice.picture, choice.caption);
        tile->setObjectName(choice.value);
        tile->setChecked(choice.value == current);
        box->addWidget(tile);
        // The window may be made anew under this very click: the change waits until the click is over.
        connect(tile, &QAbstractButton::clicked, &m_preferences, [this, set, value = choice.value] {
            QMetaObject::invokeMethod(
                &m_preferences, [preferences = &m_preferences, set, value] { (preferences->*set)(value); },
                Qt::QueuedConnection);
        });
    }
    return row;
}

QWidget *ScreenForm::languageCard()
{
    auto *card =
        new FormCard(tr("Language"), tr("Of this screen. Papers have a language of their own under Printers."));
    card->addWhole(choices(tr("Language"), {{u"ar"_s, u"العربية"_s}, {u"fr"_s, u"Français"_s}, {u"en"_s, u"English"_s}},
                           m_preferences.language(), &Preferences::setLanguage));
    return card;
}

QWidget *ScreenForm::themeCard()
{
    auto *card = new FormCard(tr("Theme"));
    card->addWhole(choices(tr("Theme"),
                           {{u"light"_s, tr("Light"), ChoiceTile::Picture::LightTheme},
                            {u"dark"_s, tr("Dark"), ChoiceTile::Picture::DarkTheme},
                            {u"system"_s, tr("As the computer"), ChoiceTile::Picture::SystemTheme}},
                           m_preferences.theme(), &Preferences::setTheme));
    return card;
}

QWidget *ScreenForm::densityCard()
{
    auto *card = new FormCard(tr("Size of buttons and rows"));
    card->addWhole(
        choices(tr("Size of buttons and rows"),
                {{u"compact"_s, tr("Compact"), ChoiceTile::Picture::Compact, tr("More on the screen")},
                 {u"comfortable"_s, tr("Comfortable"), ChoiceTile::Picture::Comfortable, tr("Mouse and keyboard")},
                 {u"touch"_s, tr("Touch"), ChoiceTile::Picture::Touch, tr("For fingers")}},
                m_preferences.density(), &Preferences::setDensity));
    return card;
}

QWidget *ScreenForm::moreCard()
{
    auto *card = new FormCard(tr("Motion and second screen"));
    auto *still = new Switch(tr("Less motion: nothing slides or fades"));
    still->setChecked(m_preferences.reducedMotion());
    connect(still, &QAbstractButton::clicked, &m_preferences, &Preferences::setReducedMotion);
    auto *display = new Switch(tr("Show the customer's screen: what is sold and what is due"));
    display->setChecked(m_preferences.customerDisplay());
    connect(display, &QAbstractButton::clicked, &m_preferences, &Preferences::setCustomerDisplay);
    card->addWhole(still);
    card->addWhole(display);
    return card;
}

} // namespace comptoir::ui
