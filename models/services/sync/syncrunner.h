// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/shop.h"
#include "models/services/sync/syncstatusreader.h"
#include "sync/engine/exchange.h"
#include "sync/transport/centrelink.h"
#include "sync/transport/nudgelink.h"

#include <QElapsedTimer>
#include <QTimer>

namespace comptoir
{

/// Runs the engine against one centre: turns its effects into work of the writing lane, requests and timers, and gives
/// it back what came of them. Lives on a thread with an event loop and never waits there. One at a time per shop.
class SyncRunner : public QObject
{
    Q_OBJECT

public:
    SyncRunner(Shop &shop, Rng &rng, const QUrl &server, const sync::Pins &pins, QObject *parent = nullptr);
    ~SyncRunner() override;

    void start() { feed(sync::Event::Kind::Started); }
    /// A person asks: now.
    void ask() { feed(sync::Event::Kind::Asked); }
    /// Something was recorded.
    void outboxGrew() { feed(sync::Event::Kind::OutboxGrew); }

    [[nodiscard]] EngineView view() const;
    [[nodiscard]] bool isIdle() const { return m_engine.isIdle(); }
    [[nodiscard]] sync::CentreLink &link() { return m_link; }
    [[nodiscard]] const QString &token() const { return m_exchange->token(); }

Q_SIGNALS:
    /// Something that people are told may have changed.
    void changed();

private:
    void feed(sync::Event::Kind kind);
    void feedEnded(const sync::Ended &ended, const sync::Situation &situation);
    void act(const QList<sync::Effect> &effects);
    void begin(const sync::Effect &effect);
    void beginLoad();
    void send(sync::Task task, const sync::Request &request);
    void take(sync::Task task, const sync::Answer &answer);
    void noteContact(const sync::Ended &ended);
    void noteState();

    Shop &m_shop;
    sync::SyncEngine m_engine;
    std::shared_ptr<sync::Exchange> m_exchange; ///< its state belongs to the writing lane
    sync::CentreLink m_link;
    sync::NudgeLink m_nudges;
    QTimer m_timer;
    QElapsedTimer m_ticks;
    sync::EngineState m_state = sync::EngineState::Alone;
    EpochMs m_since = 0;
    QString m_token; ///< this thread's copy
    std::pair<qint64, qint64> m_batch;
    bool m_lost = false;
};

} // namespace comptoir
