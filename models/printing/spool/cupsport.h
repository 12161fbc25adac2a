// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/printing/spool/printerport.h"

namespace comptoir
{

/// A printer of the system. A paper is printed, for this program, when CUPS has taken it: CUPS has a queue of its own.
class CupsPort final : public PrinterPort
{
    Q_OBJECT

public:
    explicit CupsPort(QString queue) : m_queue(std::move(queue)) {}

    void prepare() override;
    void send(const Paper &paper, const QString &name, bool recover) override;

private:
    QString m_queue;
};

} // namespace comptoir
