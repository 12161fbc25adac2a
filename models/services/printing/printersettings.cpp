// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printersettings.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr qsizetype footerMax = 400;

PrinterAddress addressFrom(const QString &text)
{
    return PrinterAddress::fromText(text).value_or(PrinterAddress{});
}

} // namespace

PrinterSettings PrinterSettings::from(const QMap<QString, QString> &values)
{
    PrinterSettings settings;
    settings.receipt = addressFrom(values.value(u"printer.receipt"_s));
    settings.invoice = addressFrom(values.value(u"printer.invoice"_s));
    settings.widthMm = values.value(u"printer.width_mm"_s) == "58"_L1 ? narrowMm : wideMm;
    settings.language = values.value(u"printer.language"_s);
    settings.automatic = values.value(u"printer.auto"_s) != "off"_L1;
    settings.footer = values.value(u"receipt.footer"_s).trimmed();
    const QString drawer = values.value(u"drawer.printer"_s);
    if (drawer.isEmpty() && settings.receipt.takesEscPos())
        settings.drawer = settings.receipt;
    else if (drawer != "none"_L1)
        settings.drawer = addressFrom(drawer);
    return settings;
}

bool isPrinterSetting(const QString &key)
{
    static const QStringList keys{u"printer.receipt"_s,  u"printer.invoice"_s, u"printer.width_mm"_s,
                                  u"printer.language"_s, u"printer.auto"_s,    u"drawer.printer"_s,
                                  u"receipt.footer"_s};
    return keys.contains(key);
}

bool acceptsPrinterSetting(const QString &key, const QString &value)
{
    if (key == "printer.width_mm"_L1)
        return value == "58"_L1 || value == "80"_L1;
    if (key == "printer.language"_L1)
        return value.isEmpty() || value == "fr"_L1 || value == "ar"_L1 || value == "en"_L1;
    if (key == "printer.auto"_L1)
        return value == "on"_L1 || value == "off"_L1;
    if (key == "receipt.footer"_L1)
        return value.size() <= footerMax;
    if (key == "drawer.printer"_L1 && value == "none"_L1)
        return true;
    const Result<PrinterAddress> address = PrinterAddress::fromText(value);
    return address && (key != "drawer.printer"_L1 || address->takesEscPos() || value.isEmpty());
}

} // namespace comptoir
