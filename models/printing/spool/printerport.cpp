// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/printerport.h"

#include "models/printing/spool/cupsport.h"
#include "models/printing/spool/escposport.h"
#include "models/printing/spool/folderport.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

std::unique_ptr<PrinterPort> makePort(const PrinterAddress &address, const PrintTiming &timing, Known known)
{
    switch (address.kind) {
    case PrinterAddress::Kind::None:
        break;
    case PrinterAddress::Kind::Tcp:
    case PrinterAddress::Kind::Device:
        return std::make_unique<EscPosPort>(makeLink(address), timing, known);
    case PrinterAddress::Kind::Cups:
        return std::make_unique<CupsPort>(address.target);
    case PrinterAddress::Kind::Folder:
        return std::make_unique<FolderPort>(address.target);
    }
    return nullptr;
}

Error paperOut()
{
    return {u"paper_out"_s, u"The printer is out of paper. Put a new roll in; printing goes on by itself."_s,
            ErrorClass::Network};
}

Error printerOffline()
{
    return {u"printer_offline"_s, u"The printer is not ready: its cover is open, or it shows a fault."_s,
            ErrorClass::Network};
}

} // namespace comptoir
