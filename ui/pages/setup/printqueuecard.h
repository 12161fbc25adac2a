// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/viewmodels/setup/printerbench.h"
#include "ui/pages/setup/formcard.h"

namespace comptoir::ui
{

class Button;

/// What is not on paper yet, and what a person can do about it.
class PrintQueueCard final : public FormCard
{
    Q_OBJECT

public:
    explicit PrintQueueCard(PrinterBench &bench);

private:
    [[nodiscard]] QWidget *makeRow(const PrinterBench::Job &job);
    void showJobs();

    PrinterBench &m_bench;
    Button *m_retry;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

} // namespace comptoir::ui
