// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/setup/formcard.h"
#include "ui/pages/setup/settingsfields.h"

namespace comptoir::ui
{

/// Who the shop is: what tickets and invoices say of it.
class BusinessForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit BusinessForm(SettingsPresenter &settings);
    [[nodiscard]] SettingsFields &fields() { return *m_fields; }

private:
    [[nodiscard]] QWidget *shopCard();
    [[nodiscard]] QWidget *sellerCard();
    [[nodiscard]] QWidget *registersCard();
    void showMissing();

    SettingsPresenter &m_settings;
    SettingsFields *m_fields;
    Notice *m_missing;
};

} // namespace comptoir::ui
