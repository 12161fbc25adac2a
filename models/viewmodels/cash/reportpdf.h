// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"
#include "models/viewmodels/cash/reportlines.h"

#include <QFuture>

namespace comptoir
{

/// An X, a Z or a closure as an A4 page for the accountant's folder.
struct ReportPage {
    QString path;
    QString business;
    QString title;
    QList<ReportLine> lines;
    bool rightToLeft = false;
};

/// Written off the GUI thread, whole or not at all. Error `read_only`.
[[nodiscard]] QFuture<Result<void>> writeReportPdf(const ReportPage &page);

} // namespace comptoir
