// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/spool/drawerkick.h"

#include "models/printing/escpos/escpos.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace comptoir
{

void DrawerKick::start(const PrinterAddress &printer, int deadlineMs, Done done, QObject *parent)
{
    auto *kick = new DrawerKick(printer, std::move(done), parent);
    QTimer::singleShot(deadlineMs, kick, [kick] { kick->finish(tl::unexpected(drawerLate())); });
    kick->m_link->open();
}

DrawerKick::DrawerKick(const PrinterAddress &printer, Done done, QObject *parent)
    : QObject(parent), m_link(makeLink(printer)), m_done(std::move(done))
{
    connect(m_link.get(), &ByteLink::opened, this, [this] { m_link->write(escpos::drawerPulse()); });
    connect(m_link.get(), &ByteLink::wrote, this, [this] {
        if (m_link->pending() == 0)
            finish({});
    });
    connect(m_link.get(), &ByteLink::failed, this, [this](const Error &error) { finish(tl::unexpected(error)); });
    connect(m_link.get(), &ByteLink::ended, this, [this] { finish(tl::unexpected(printerBrokeOff(u"it hung up"_s))); });
}

void DrawerKick::finish(const Result<void> &result)
{
    const Done done = std::exchange(m_done, nullptr);
    if (!done)
        return;
    m_link->close();
    done(result);
    deleteLater();
}

Error drawerLate()
{
    return {u"drawer_late"_s, u"The drawer did not open in time. Open it with its key, or try again."_s,
            ErrorClass::Network};
}

} // namespace comptoir
