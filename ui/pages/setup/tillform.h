// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/setup/formcard.h"
#include "ui/pages/setup/settingsfields.h"

namespace comptoir::ui
{

/// How the till counts cash, what it warns of, and what scale labels say.
class TillForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit TillForm(SettingsPresenter &settings);
    [[nodiscard]] SettingsFields &fields() { return *m_fields; }

private:
    SettingsFields *m_fields;
};

} // namespace comptoir::ui
