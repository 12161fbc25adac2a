// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/transport/pins.h"

#include <QTimer>
#include <QUrl>
#include <QWebSocket>

namespace comptoir::sync
{

/// Listens for nudges: words without content that something new is there. Losing one costs a minute at most. A
/// connection that is silent for longer than the centre's pings is taken for dead.
class NudgeLink : public QObject
{
    Q_OBJECT

public:
    explicit NudgeLink(QUrl server, Pins pins = {}, QObject *parent = nullptr);
    ~NudgeLink() override;

    void open(const QString &token);
    void close();

Q_SIGNALS:
    void nudged();
    /// The connection is gone, or never came about. Told once for each open().
    void ended();

private:
    void finish();
    void watchKeys();

    QUrl m_server;
    Pins m_pins;
    QWebSocket m_socket;
    QTimer m_silence;
    bool m_open = false;
};

} // namespace comptoir::sync
