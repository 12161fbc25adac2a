// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/session/preferences.h"
#include "ui/pages/setup/choicetile.h"
#include "ui/pages/setup/formcard.h"

namespace comptoir::ui
{

/// How this screen likes to be seen; each change is seen at once. Anybody may change it.
class ScreenForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit ScreenForm(Preferences &preferences);

private:
    struct Choice {
        QString value;
        QString text;
        ChoiceTile::Picture picture = ChoiceTile::Picture::None;
        QString caption = {};
    };
    using Setter = void (Preferences::*)(const QString &);

    [[nodiscard]] QWidget *choices(const QString &name, const QList<Choice> &choices, const QString &current,
                                   Setter set);
    [[nodiscard]] QWidget *languageCard();
    [[nodiscard]] QWidget *themeCard();
    [[nodiscard]] QWidget *densityCard();
    [[nodiscard]] QWidget *moreCard();

    Preferences &m_preferences;
};

} // namespace comptoir::ui
