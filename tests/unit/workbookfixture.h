// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace comptoir
{

/// What is wrong, on purpose, with an archive that zipOf() makes.
struct ZipFault {
    bool encrypted = false;
    bool wrongChecksum = false;
    bool wrongSize = false;
    int method = 8;
};

/// A ZIP archive of these files, deflated, for tests.
[[nodiscard]] QByteArray zipOf(const QList<std::pair<QByteArray, QByteArray>> &files, const ZipFault &fault = {});

/// The package relations of a workbook: xl/workbook.xml.
[[nodiscard]] QByteArray rootRelations();

/// An XLSX workbook as other programs write them: a hidden sheet first, shared strings ("name", "Café ", escapes) and
/// styles 1 date, 2 percent, 3 padded to 13 digits, 4 date and time, 5 time, 6 amount. `rows` are those of the visible
/// sheet; `bookXml` replaces xl/workbook.xml.
[[nodiscard]] QByteArray workbook(const QByteArray &rows, const QByteArray &bookXml = {});

} // namespace comptoir
