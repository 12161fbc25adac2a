// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/storage/tabular/table.h"

#include <QByteArray>

namespace comptoir
{

/// Reads the first visible worksheet of an XLSX workbook as the texts a person sees, see shownNumber(); formulas by
/// their last result. The file is taken for hostile: sizes, references and checksums are verified.
/// Errors: ZipArchive's, `bad_xlsx`, `empty_file`, `file_too_large`, `too_many_cells`.
[[nodiscard]] Result<Table> readXlsx(const QByteArray &bytes, const TableLimits &limits = {});

} // namespace comptoir
