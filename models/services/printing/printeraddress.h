// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/common/result.h"

namespace comptoir
{

/// Where a printer is: `tcp:HOST:PORT`, `file:/dev/usb/lp0`, `cups:NAME`, or `folder:/path`, which gets PDF files.
struct PrinterAddress {
    enum class Kind { None, Tcp, Device, Cups, Folder };
    Kind kind = Kind::None;
    QString target; ///< host, path or queue
    quint16 port = 0;

    bool operator==(const PrinterAddress &) const = default;
    /// An empty text is no printer. Without a port, 9100 is meant; an IPv6 host stands in brackets. Error
    /// `bad_printer_address`.
    [[nodiscard]] static Result<PrinterAddress> fromText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Whether it takes ESC/POS: such a printer can also open a drawer.
    [[nodiscard]] bool takesEscPos() const { return kind == Kind::Tcp || kind == Kind::Device; }
};

} // namespace comptoir
