// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "models/storage/printing/printjob.h"

namespace comptoir::ctl
{

/// Options by which a command writes a paper into a file: --pdf, --png, --escpos; with --lang and --width.
[[nodiscard]] QStringList paperOptions();
/// Whether a command line asks for a paper, which needs fonts and so a QGuiApplication.
[[nodiscard]] bool wantsPaper(const QStringList &words);
/// Writes the paper into the files that were named; nothing when none was. A PNG of several pages gets a number in its
/// name from the second page on. Errors: `usage` (language, width), `read_only`, those of readPaper().
[[nodiscard]] Result<void> writePaper(Session &session, const PaperRequest &paper);

} // namespace comptoir::ctl
