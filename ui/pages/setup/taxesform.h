// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/setup/formcard.h"
#include "ui/pages/setup/settingsfields.h"

class QVBoxLayout;

namespace comptoir::ui
{

/// Taxes with their dated rates, how prices hold them, and the stamp duty.
class TaxesForm final : public FormColumn
{
    Q_OBJECT

public:
    explicit TaxesForm(SettingsPresenter &settings);
    [[nodiscard]] SettingsFields &fields() { return *m_fields; }

Q_SIGNALS:
    /// Somebody wants to give a tax another rate.
    void rateWanted(const QString &code, const QString &name);

private:
    [[nodiscard]] QWidget *modeCard();
    [[nodiscard]] QWidget *ratesCard();
    [[nodiscard]] QWidget *dutyCard();
    [[nodiscard]] QWidget *makeLine(const TaxLine &line);
    void showRates();
    void showClasses();
    void showWarning();

    SettingsPresenter &m_settings;
    SettingsFields *m_fields;
    Notice *m_warning;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QComboBox *m_class = nullptr;
};

} // namespace comptoir::ui
