// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printeraddress.h"
#include "models/storage/printing/printjob.h"

#include <QMap>

namespace comptoir
{

/// How this till prints, as its settings say.
struct PrinterSettings {
    static constexpr int narrowMm = 58;
    static constexpr int wideMm = 80;

    PrinterAddress receipt;
    PrinterAddress invoice;
    PrinterAddress drawer; ///< the printer the drawer is plugged into; none: there is no drawer
    int widthMm = wideMm;  ///< of the roll
    QString language;      ///< of papers; empty: that of the screen
    bool automatic = true; ///< a ticket is printed with each sale
    QString footer;        ///< the shop's own words under a ticket

    bool operator==(const PrinterSettings &) const = default;
    [[nodiscard]] const PrinterAddress &address(PrinterRole role) const
    {
        return role == PrinterRole::Invoice ? invoice : receipt;
    }
    /// From the settings' values; what cannot be read counts as not set.
    [[nodiscard]] static PrinterSettings from(const QMap<QString, QString> &values);
};

/// Whether `key` is one of these settings, and what such a setting may be.
[[nodiscard]] bool isPrinterSetting(const QString &key);
[[nodiscard]] bool acceptsPrinterSetting(const QString &key, const QString &value);

} // namespace comptoir
