// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/bytelink.h"

#include "models/printing/spool/devicelink.h"
#include "models/printing/spool/tcplink.h"

using namespace Qt::StringLiterals;

namespace comptoir
{

std::unique_ptr<ByteLink> makeLink(const PrinterAddress &address)
{
    Q_ASSERT(address.takesEscPos());
    if (address.kind == PrinterAddress::Kind::Tcp)
        return std::make_unique<TcpLink>(address.target, address.port);
    return std::make_unique<DeviceLink>(address.target);
}

Error printerUnreachable(const QString &why)
{
    return {u"printer_unreachable"_s,
            u"The printer does not answer (%1). What is to be printed waits; nothing is lost."_s.arg(why),
            ErrorClass::Network};
}

Error printerBrokeOff(const QString &why)
{
    return {u"printer_broke_off"_s,
            u"The connection to the printer broke (%1). The paper is printed again from its beginning."_s.arg(why),
            ErrorClass::Network};
}

} // namespace comptoir
