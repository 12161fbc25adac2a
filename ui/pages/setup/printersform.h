// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/printerbench.h"
#include "ui/pages/setup/formcard.h"
#include "ui/pages/setup/settingsfields.h"

namespace comptoir::ui
{

class Button;
class FieldMessage;

/// The till's printers and its drawer, each with a trial, and what waits to be printed.
class PrintersForm final : public FormColumn
{
    Q_OBJECT

public:
    PrintersForm(SettingsPresenter &settings, PrinterBench &bench);
    [[nodiscard]] SettingsFields &fields() { return *m_fields; }

private:
    [[nodiscard]] QWidget *receiptCard();
    [[nodiscard]] QWidget *invoiceCard();
    [[nodiscard]] QWidget *drawerCard();
    /// Kind and address of a printer, side by side in a card.
    void addPlace(FormCard *card, const QString &key, const SettingsFields::Choices &kinds, const QString &label);
    [[nodiscard]] QWidget *trialRow(PrinterBench::Trial trial, Button *button);
    [[nodiscard]] int widthMm() const;

    SettingsPresenter &m_settings;
    PrinterBench &m_bench;
    SettingsFields *m_fields;
};

} // namespace comptoir::ui
