// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/bytelink.h"

#include <functional>

namespace comptoir
{

/// Opens a drawer over a connection of its own, now or not at all: after the deadline nothing is sent any more. Deletes
/// itself when it is done.
class DrawerKick final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    /// Errors: `printer_unreachable`, `printer_broke_off`, `drawer_late`.
    static void start(const PrinterAddress &printer, int deadlineMs, Done done, QObject *parent);

private:
    DrawerKick(const PrinterAddress &printer, Done done, QObject *parent);
    void finish(const Result<void> &result);

    std::unique_ptr<ByteLink> m_link;
    Done m_done;
};

[[nodiscard]] Error drawerLate();

} // namespace comptoir
