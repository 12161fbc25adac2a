// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/printing/printeraddress.h"

#include <QObject>

#include <memory>

namespace comptoir
{

/// Bytes to a printer and back. Asynchronous, on the thread that made it; used for one connection and thrown away.
class ByteLink : public QObject
{
    Q_OBJECT

public:
    /// Answered by opened() or failed().
    virtual void open() = 0;
    virtual void write(const QByteArray &bytes) = 0;
    /// Bytes that nobody has taken yet.
    [[nodiscard]] virtual qint64 pending() const = 0;
    /// Ends it; what was written still goes out. No signal comes after.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void wrote();
    void received(const QByteArray &bytes);
    void failed(const comptoir::Error &error);
    /// The printer ended the connection in good order.
    void ended();
};

/// For an address that takes ESC/POS.
[[nodiscard]] std::unique_ptr<ByteLink> makeLink(const PrinterAddress &address);

[[nodiscard]] Error printerUnreachable(const QString &why);
[[nodiscard]] Error printerBrokeOff(const QString &why);

} // namespace comptoir
