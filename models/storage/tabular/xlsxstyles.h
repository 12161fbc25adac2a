// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

class QXmlStreamReader;

namespace comptoir
{

/// What the number format of a cell means for the text a person sees. All others (currency, thousands …) are General:
/// an import wants 84.5, not "84,50 DA".
struct NumberFormat {
    enum class Kind { General, Date, Time, DateTime, Percent, Padded };
    Kind kind = Kind::General;
    int width = 0; ///< Padded ("0000000000000"): at least so many digits

    /// From a format code such as "dd/mm/yyyy;@" or "0.0%".
    [[nodiscard]] static NumberFormat fromCode(QStringView code);
};

/// The number formats of a workbook, by the style index that cells carry.
class XlsxStyles
{
public:
    /// Reads xl/styles.xml. A reader in error is left for the caller to notice.
    void read(QXmlStreamReader &xml);
    [[nodiscard]] NumberFormat format(qsizetype styleIndex) const { return m_cellFormats.value(styleIndex); }

private:
    QHash<int, NumberFormat> m_customFormats;
    QList<NumberFormat> m_cellFormats;
};

/// The text of a numeric cell: plain decimal digits, never an exponent, rounded to the 15 digits that spreadsheets
/// show; whole numbers keep all their digits. Dates as ISO 8601 ("2026-01-31", "08:30:00", "2026-01-31 08:30:00"),
/// percentages as "19%". `raw` is what the file holds; what is no number comes back as it is. `date1904` counts days
/// from 1904.
[[nodiscard]] QString shownNumber(QStringView raw, NumberFormat format, bool date1904);

} // namespace comptoir
