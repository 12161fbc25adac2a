// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/printing/printeraddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace comptoir
{

namespace
{

constexpr quint16 rawPort = 9100;

Unexpected bad(const QString &text)
{
    return misuse(u"bad_printer_address"_s,
                  u"\"%1\" is not where a printer is. Write tcp:HOST:PORT, file:/dev/usb/lp0, cups:NAME or "
                  "folder:/path."_s.arg(text));
}

Result<PrinterAddress> tcpAddress(const QString &text, const QString &rest)
{
    PrinterAddress address{PrinterAddress::Kind::Tcp, rest, rawPort};
    const qsizetype bracket = rest.lastIndexOf(u']');
    const qsizetype colon = rest.lastIndexOf(u':');
    if (colon > bracket) {
        bool number = false;
        address.port = rest.sliced(colon + 1).toUShort(&number);
        address.target = rest.first(colon);
        if (!number || address.port == 0)
            return bad(text);
    }
    if (address.target.startsWith(u'[') && address.target.endsWith(u']'))
        address.target = address.target.sliced(1, address.target.size() - 2);
    const bool odd = std::any_of(address.target.cbegin(), address.target.cend(),
                                 [](QChar c) { return c.isSpace() || c == u'/' || c == u'[' || c == u']'; });
    if (address.target.isEmpty() || odd)
        return bad(text);
    return address;
}

} // namespace

Result<PrinterAddress> PrinterAddress::fromText(const QString &given)
{
    const QString text = given.trimmed();
    if (text.isEmpty())
        return PrinterAddress{};
    const QString rest = text.section(u':', 1);
    if (text.startsWith("tcp:"_L1))
        return tcpAddress(text, rest);
    if (text.startsWith("file:"_L1) && rest.startsWith(u'/') && rest.size() > 1)
        return PrinterAddress{Kind::Device, rest, 0};
    if (text.startsWith("folder:"_L1) && rest.startsWith(u'/'))
        return PrinterAddress{Kind::Folder, rest, 0};
    if (text.startsWith("cups:"_L1) && !rest.isEmpty() && !rest.contains(u'/') && !rest.contains(u' '))
        return PrinterAddress{Kind::Cups, rest, 0};
    return bad(text);
}

QString PrinterAddress::text() const
{
    switch (kind) {
    case Kind::None:
        return {};
    case Kind::Tcp:
        return u"tcp:%1:%2"_s.arg(target.contains(u':') ? QString(u'[' + target + u']') : target).arg(port);
    case Kind::Device:
        return u"file:"_s + target;
    case Kind::Cups:
        return u"cups:"_s + target;
    case Kind::Folder:
        return u"folder:"_s + target;
    }
    Q_UNREACHABLE();
}

} // namespace comptoir
