// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/catalogue/tillcatalogueservice.h"

#include <QObject>
#include <QQueue>

namespace comptoir
{

/// Looks up what was scanned or tapped, strictly in the order it was asked for, one at a time. A code that is unknown
/// is reported and the next one goes on. Nothing is ever dropped: while paused, everything waits. GUI thread.
class ItemQueue : public QObject
{
    Q_OBJECT

public:
    /// A scan, or an item picked on the screen.
    struct Wanted {
        QString code;
        std::optional<ProductId> product;
    };

    explicit ItemQueue(TillCatalogueService &catalogue, QObject *parent = nullptr)
        : QObject(parent), m_catalogue(catalogue)
    {
    }

    void add(const Wanted &wanted);
    /// Whose prices the next look-ups get.
    void setCustomer(const std::optional<CustomerId> &customer) { m_customer = customer; }
    void pause() { m_paused = true; }
    void resume();
    /// Nothing waits and nothing is being looked up.
    [[nodiscard]] bool isIdle() const { return m_queue.isEmpty() && !m_busy; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void found(const comptoir::ItemQueue::Wanted &wanted, const comptoir::ScanResult &item);
    void refused(const comptoir::ItemQueue::Wanted &wanted, const comptoir::Error &error);
    /// An answer has come and was reported; whether anything is left tells isIdle().
    void advanced();

private:
    void next();
    void answered(const Result<ScanResult> &item);

    TillCatalogueService &m_catalogue;
    std::optional<CustomerId> m_customer;
    QQueue<Wanted> m_queue;
    bool m_paused = false;
    bool m_busy = false;
};

} // namespace comptoir
